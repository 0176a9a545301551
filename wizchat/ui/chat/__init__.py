"""One conversation: what was said, and the composer."""
