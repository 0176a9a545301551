"""Markdown to blocks while it streams, and blocks to laid-out documents."""
