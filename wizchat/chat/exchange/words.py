"""The words that exported documents need; the faces say them in the person's language."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wizchat.chat.values import Message, MessageStatus, Role

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from wizchat.chat.values import Conversation


@dataclass(frozen=True, slots=True)
class DocumentWords:
    """What stands around the messages of a document."""

    language: str
    """As HTML names it: en, de, zh-Hans."""
    untitled: str
    you: str
    assistant: str
    """Who answered, where no model is named."""
    attached: str
    """With {0}, the name of a file."""
    about: str
    """With {0}, when the conversation was last changed."""
    moment: Callable[[datetime], str]
    endings: Mapping[MessageStatus, str] = field(default_factory=dict)
    """What is said below an answer that is not whole."""

    def title(self, conversation: Conversation) -> str:
        """Return the heading of a document."""
        return conversation.title or self.untitled

    def author(self, message: Message) -> str:
        """Return who wrote a message."""
        if message.role is Role.USER:
            return self.you
        named = (message.model_name, message.quantization)
        return " · ".join(part for part in named if part) or self.assistant
