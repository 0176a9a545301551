"""The settings window, made from the declarations of the options."""
