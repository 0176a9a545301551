"""The tour: the text, the training and the evaluation of the tiny model that WizChat carries."""
