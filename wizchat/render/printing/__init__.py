"""Conversations on paper: blocks set one after the other and broken into pages."""
