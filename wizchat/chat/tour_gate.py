"""Which answers the tour may give: those that were asked of it.

A message that was written while no model was loaded waits for a real one. The tour, loaded
meanwhile, would only say that it does not know, so it leaves the message alone unless it is told
to answer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizchat.engine.protocol import Sampling

if TYPE_CHECKING:
    from wizchat.chat.values import Message


class TourGate:
    """Belongs to the service's thread."""

    def __init__(self) -> None:
        self._chosen = False
        self._only: str | None = None
        self._admitted: set[str] = set()

    def choose(self, *, chosen: bool, only: str | None) -> None:
        """Know whether what is asked from now on is asked of the tour, perhaps in one place."""
        self._chosen, self._only = chosen, only

    def asked(self, answer: Message) -> None:
        """Take note of an answer that is about to begin or to wait."""
        if self._chosen and self._only in {None, answer.conversation_id}:
            self.admit(answer)

    def admit(self, answer: Message) -> None:
        """Let the tour give an answer."""
        self._admitted.add(answer.id)

    def admits(self, answer: Message) -> bool:
        """Whether the tour may give an answer."""
        return answer.id in self._admitted


def recited(sampling: Sampling) -> Sampling:
    """Return how the tour is sampled, whatever is set: it knows its sentences by heart."""
    return Sampling(max_tokens=sampling.max_tokens)
