"""Where conversations live: one SQLite database that survives everything."""
