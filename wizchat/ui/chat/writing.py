"""What is being written, and what was sent and may come back."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from wizchat.chat.values import Attachment

_REMEMBERED: Final = 16


@dataclass(frozen=True, slots=True)
class Writing:
    """A message before it is sent."""

    text: str = ""
    attachments: tuple[Attachment, ...] = ()
    edited_id: str = ""
    """The message in whose place it is to be; empty for a new one."""

    @property
    def ids(self) -> tuple[str, ...]:
        """Ids of the attachments."""
        return tuple(attachment.id for attachment in self.attachments)


class Sent:
    """The last messages that were sent, by their texts: a refused one comes back as text alone."""

    def __init__(self) -> None:
        self._sent: deque[Writing] = deque(maxlen=_REMEMBERED)

    def keep(self, writing: Writing) -> None:
        """Remember a message."""
        self._sent.append(writing)

    def take(self, text: str) -> Writing:
        """Return the last message with a text, and forget it; without one, the text alone."""
        for writing in reversed(self._sent):
            # The service leaves out empty lines and spaces around a message.
            if writing.text.strip() == text.strip():
                self._sent.remove(writing)
                return writing
        return Writing(text)
