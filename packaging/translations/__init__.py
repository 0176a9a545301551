"""Keeps the app's texts in other languages: extracts, hands out, takes back, checks, compiles."""
