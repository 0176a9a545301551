"""Getting and keeping models: the first-run page and the Models window."""
