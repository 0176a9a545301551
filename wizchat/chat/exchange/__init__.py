"""Conversations as files: out to read, print and keep, in from here and from other programs."""
