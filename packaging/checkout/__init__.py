"""A checkout of WizChat on somebody's computer: its environment, and the commands run in it."""
