"""What the app needs of the computer it runs on: folders, settings, memory, logs."""
