"""WizChat: chat offline with WizardLM-2 7B on your own computer."""

__version__ = "0.1.0"
