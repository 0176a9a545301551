"""Conversations that are never written anywhere: their ids say so."""

from __future__ import annotations

from uuid import uuid4

_PREFIX = "incognito-"


def incognito_id() -> str:
    """Return the id of a new conversation that lives in memory alone."""
    return _PREFIX + uuid4().hex


def is_incognito(conversation_id: str) -> bool:
    """Whether nothing of this conversation may reach a disk: no text, no draft, no place."""
    return conversation_id.startswith(_PREFIX)
