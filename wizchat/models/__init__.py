"""Models: what can be had, what is here, what a file says of itself, what fits this computer."""
