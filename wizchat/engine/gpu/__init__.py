"""GPUs: which are there, which are trusted, and how much of a model each takes."""
