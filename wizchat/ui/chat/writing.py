"""What is being written, and what was sent and may come back."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from wizchat.chat.values import Attachment, Message

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


class EditsAside:
    """Edits that gave way to the edit of another message, until their own is edited again."""

    def __init__(self) -> None:
        self._kept: dict[str, Writing] = {}

    def keep(self, writing: Writing) -> None:
        """Keep what is written, if it is an edit of something."""
        if writing.edited_id and (writing.text.strip() or writing.attachments):
            self._kept[writing.edited_id] = writing

    def take(self, message: Message) -> tuple[str, str, tuple[Attachment, ...]]:
        """Return what the edit of a message begins with: its id, the text and the attachments."""
        kept = self._kept.pop(message.id, Writing(message.text, message.attachments))
        return message.id, kept.text, kept.attachments

    def forget(self) -> None:
        """Keep none: they were of another conversation."""
        self._kept.clear()


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
