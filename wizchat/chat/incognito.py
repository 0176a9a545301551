"""Conversations that are never written anywhere: their ids, and those of their parts, say so."""

from __future__ import annotations

from uuid import uuid4

_PREFIX = "incognito-"


def incognito_id() -> str:
    """Return the id of a new conversation that lives in memory alone."""
    return _PREFIX + uuid4().hex


def is_incognito(id_: str) -> bool:
    """Whether nothing of this conversation, message or attachment may reach a disk.

    No text, no draft, no title, no place, no cache of what the model read.
    """
    return id_.startswith(_PREFIX)


def lasting_id(id_: str) -> str:
    """Return the id under which something read from a file may be kept on a disk."""
    while is_incognito(id_):
        id_ = id_.removeprefix(_PREFIX)
    return id_ or "0"


def new_id(within: str) -> str:
    """Return an id for something new in a conversation, or made of one of its messages."""
    return incognito_id() if is_incognito(within) else uuid4().hex
