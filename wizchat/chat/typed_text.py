"""Text as people type and paste it, made fit to be stored and sent."""

from __future__ import annotations

from wizchat.chat.prompt import EmptyMessageError


def clean(text: str) -> str:
    """Return valid Unicode without NUL: pairs of surrogates joined, single ones replaced."""
    encoded = text.replace("\0", "\ufffd").encode("utf-16", "surrogatepass")
    return encoded.decode("utf-16", "replace")


def one_line(text: str) -> str:
    """Return a name or title: valid Unicode, single spaces between its words."""
    return " ".join(clean(text).split())


def sendable(text: str, *, may_be_empty: bool = False) -> str:
    """Return a message without empty lines around it. Raises EmptyMessageError."""
    message = clean(text).strip("\r\n").rstrip()
    if not (message.strip() or may_be_empty):
        raise EmptyMessageError("a message needs at least one visible character")
    return message
