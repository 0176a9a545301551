"""A running chat service, the events it told, and the engine behind it."""

from __future__ import annotations

import queue
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from tests.helpers.scripted_engine import ScriptedEngine
from wizchat.chat.events import (
    AnswerFinished,
    AnswerStarted,
    ConversationOpened,
    ConversationsListed,
)
from wizchat.chat.identity import identify_by_file
from wizchat.chat.service import ChatService
from wizchat.engine.protocol import Sampling

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from wizchat.chat.events import ChatEvent
    from wizchat.chat.identity import ModelIdentity
    from wizchat.chat.values import Conversation, Transcript
    from wizchat.engine.protocol import ModelInfo

E = TypeVar("E")
SECONDS = 20


@dataclass
class Desk:
    """One service with its scripted engine; `start` before use."""

    path: Path
    engine: ScriptedEngine = field(default_factory=ScriptedEngine)
    sampling: Sampling = field(default_factory=Sampling)
    told: list[ChatEvent] = field(default_factory=list)
    identify: Callable[[ModelInfo], ModelIdentity] = identify_by_file

    def __post_init__(self) -> None:
        self._events: queue.SimpleQueue[ChatEvent] = queue.SimpleQueue()
        self.service = ChatService(
            self.path,
            self.engine,
            lambda: self.sampling,
            self._events.put,
            identify=self.identify,
        )
        self.engine.listener = self.service.engine_event
        self.service.start()

    def wait(self, kind: type[E]) -> E:
        """Return the next event of a kind; those before it are passed over."""
        while True:
            event = self._events.get(timeout=SECONDS)
            self.told.append(event)
            if isinstance(event, kind):
                return event

    def settle(self) -> list[ChatEvent]:
        """Wait until everything posted so far is done; return what was told meanwhile."""
        before = len(self.told)
        self.service.search("\0 settle")
        while True:
            event = self._events.get(timeout=SECONDS)
            if getattr(event, "query", None) == "\0 settle":
                return self.told[before:]
            self.told.append(event)

    def of(self, kind: type[E]) -> list[E]:
        """Return every event of a kind told so far."""
        self.settle()
        return [event for event in self.told if isinstance(event, kind)]

    def listed(self) -> tuple[Conversation, ...]:
        """Return the conversations as they are listed now."""
        self.settle()
        self.service.list()
        return self.wait(ConversationsListed).conversations

    def transcript(self, conversation_id: str = "c1") -> Transcript:
        """Return what opening a conversation shows now."""
        self.settle()
        self.service.open(conversation_id)
        return self.wait(ConversationOpened).transcript

    def texts(self, conversation_id: str = "c1") -> list[str]:
        """Return the texts of the shown branch."""
        return [entry.message.text for entry in self.transcript(conversation_id).messages]

    def exchange(self, text: str, reply: str, ids: tuple[int, ...] = (7, 8)) -> None:
        """Send a message in c1 and have it answered."""
        self.service.send("c1", text)
        self.wait(AnswerStarted)
        self.engine.say(" " + reply)
        self.engine.finish(ids=ids)
        self.wait(AnswerFinished)
