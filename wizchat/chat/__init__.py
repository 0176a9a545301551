"""Conversations: values, the fixed prompt, what fits the window, the store, the service."""
