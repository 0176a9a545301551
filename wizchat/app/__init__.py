"""The desktop app put together: builds every part once, and orders its start and its end."""
