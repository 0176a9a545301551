"""The answers of each conversation, in the order in which they are given."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizchat.chat.answer import Answer


class Queues:
    """Only the first answer of a conversation may be under way."""

    def __init__(self) -> None:
        self._queues: dict[str, deque[Answer]] = {}

    def __iter__(self) -> Iterator[Answer]:
        """Go through all answers, as they are now."""
        return iter([answer for queue in self._queues.values() for answer in queue])

    def add(self, answer: Answer) -> bool:
        """Add at the end; return whether it is the first."""
        queue = self._queues.setdefault(answer.conversation_id, deque())
        queue.append(answer)
        return len(queue) == 1

    def of(self, conversation_id: str) -> tuple[Answer, ...]:
        """Return the answers of a conversation, first the one that is under way."""
        return tuple(self._queues.get(conversation_id, ()))

    def firsts(self) -> tuple[Answer, ...]:
        """Return the first answer of each conversation."""
        return tuple(queue[0] for queue in self._queues.values())

    def remove(self, answer: Answer) -> Answer | None:
        """Take an answer out; return the one that becomes the first by that."""
        queue = self._queues[answer.conversation_id]
        was_first = queue[0] is answer
        queue.remove(answer)
        if not queue:
            del self._queues[answer.conversation_id]
            return None
        return queue[0] if was_first else None
