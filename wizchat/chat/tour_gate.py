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
        self.chosen = False
        """Whether what is asked now is asked of the tour."""
        self._admitted: set[str] = set()

    def asked(self, answer: Message) -> None:
        """Take note of an answer that is about to begin or to wait."""
        if self.chosen:
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
