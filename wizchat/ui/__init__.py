"""The desktop interface: Qt widgets and what turns core events into pixels."""
