"""Errors of the store as events for the listener."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizchat.chat.events import StoreProblem, StoreProblemCode
from wizchat.chat.store.errors import (
    NewerSchema,
    StoreError,
    StoreFull,
    StoreLocked,
    StoreNotAFile,
    StoreReadOnly,
    StoreUnexpected,
)

if TYPE_CHECKING:
    from pathlib import Path

    from wizchat.chat.store.recovery import Recovery

_CODES: dict[type[StoreError], StoreProblemCode] = {
    StoreLocked: StoreProblemCode.LOCKED,
    StoreFull: StoreProblemCode.DISK_FULL,
    StoreReadOnly: StoreProblemCode.READ_ONLY,
    StoreNotAFile: StoreProblemCode.NOT_A_FILE,
    StoreUnexpected: StoreProblemCode.UNEXPECTED,
    NewerSchema: StoreProblemCode.NEWER,
}


def to_problem(
    error: StoreError,
    conversation_id: str | None = None,
    text: str | None = None,
    *,
    is_shut: bool = False,
) -> StoreProblem:
    """Return the event; `text` is what the person wrote and is not on the disk."""
    code = _CODES.get(type(error), StoreProblemCode.IO_ERROR)
    return StoreProblem(
        code, error.path, conversation_id=conversation_id, text=text, is_shut=is_shut
    )


def recovered(path: Path, recovery: Recovery) -> StoreProblem:
    """Return the event that tells what a damaged database still gave."""
    return StoreProblem(
        StoreProblemCode.RECOVERED,
        path,
        kept=recovery.kept,
        conversations=recovery.conversations,
        messages=recovery.messages,
    )
