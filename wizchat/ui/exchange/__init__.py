"""Windows about files of conversations: export, import, backups."""
