"""Small reusable widgets, painted by the theme's tokens; each takes the theme first."""
