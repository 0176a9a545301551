"""Tuning: what this computer likes, measured with each model, chosen by a rule, remembered."""
