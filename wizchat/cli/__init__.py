"""WizChat in a terminal: the same core as the window, with plain text in and out."""
