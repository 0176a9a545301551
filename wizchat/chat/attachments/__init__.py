"""Files as text: reading them safely, and quoting them in a message."""
