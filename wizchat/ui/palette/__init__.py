"""The command palette: one field that finds actions, conversations, models and settings."""
