"""The shape of a conversation: which message follows which, without their texts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wizchat.chat.store.database import Row


@dataclass(frozen=True, slots=True)
class Place:
    """Where a message stands among its siblings."""

    index: int
    count: int


@dataclass(frozen=True, slots=True)
class Node:
    """One message: its row, and the message that it follows."""

    row: int
    parent_id: str | None
    is_deleted: bool


class Tree:
    """All messages of a conversation, in the order in which they were made."""

    def __init__(self, rows: Iterable[Row]) -> None:
        """Take rows with `row`, `id`, `parent_id` and `deleted_at`, in order."""
        self._nodes = {
            message_id: Node(row, parent_id, deleted_at is not None)
            for row, message_id, parent_id, deleted_at in rows
        }

    def path(self, leaf_id: str) -> list[int]:
        """Return the rows from the root to the leaf; what is deleted is left out."""
        found: list[int] = []
        at: str | None = leaf_id
        while at is not None and (node := self._nodes.get(at)) is not None:
            if not node.is_deleted:
                found.append(node.row)
            at = node.parent_id
        return found[::-1]

    def places(self) -> dict[str, Place]:
        """Return where each message stands among its siblings; deleted ones have no place."""
        families: dict[str | None, list[str]] = {}
        for message_id, node in self._nodes.items():
            if not node.is_deleted:
                families.setdefault(node.parent_id, []).append(message_id)
        only = Place(0, 1)
        return {
            message_id: only if len(siblings) == 1 else Place(index, len(siblings))
            for siblings in families.values()
            for index, message_id in enumerate(siblings)
        }
