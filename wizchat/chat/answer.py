"""One answer on its way: waiting, being fitted into the window, streaming, ended."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wizchat.chat.branch import OpenReply
    from wizchat.chat.fitting import Fitting
    from wizchat.chat.values import Message


class Phase(Enum):
    """How far an answer is."""

    WAITING = "waiting"
    FITTING = "fitting"
    """The engine counts the prompt's tokens."""
    STREAMING = "streaming"
    STOPPING = "stopping"
    """Ended for the person; the engine has not confirmed yet. Its text is closed."""
    ENDED = "ended"


TRANSITIONS: dict[Phase, frozenset[Phase]] = {
    Phase.WAITING: frozenset({Phase.FITTING, Phase.STREAMING, Phase.ENDED}),
    Phase.FITTING: frozenset({Phase.FITTING, Phase.WAITING, Phase.STREAMING, Phase.ENDED}),
    Phase.STREAMING: frozenset({Phase.WAITING, Phase.STOPPING, Phase.ENDED}),
    Phase.STOPPING: frozenset({Phase.ENDED}),
    Phase.ENDED: frozenset(),
}


@dataclass(slots=True, eq=False)
class Answer:
    """Belongs to the service's thread."""

    message: Message
    """As it is stored; until the end, its text is what was there when the answer began."""
    previous_leaf: str | None = None
    """What the conversation showed before this answer's question came."""
    is_new: bool = False
    """Whether its question was written for it, and goes with it if it cannot be sent."""
    is_again: bool = False
    """Whether the question has another answer, so that this one should differ."""
    begun: Message | None = None
    """The answer as it was before it is continued."""
    phase: Phase = Phase.WAITING
    request_id: str = ""
    """Of the request under way: Tokenize while FITTING, then Generate."""
    fitting: Fitting | None = None
    text: str = ""
    """The text so far, without the space that the model begins with."""
    late_text: bool = False
    """Whether text came after the stop: then the token ids do not match what is shown."""
    _journaled: int = 0
    """Characters of the text that the journal has."""

    @property
    def conversation_id(self) -> str:
        """Whose answer it is."""
        return self.message.conversation_id

    @classmethod
    def continuing(cls, begun: Message, message: Message) -> Answer:
        """Return how `begun` goes on; `message` is the same one, waiting."""
        made = cls(message, begun=begun, text=begun.text)
        made.mark_journaled()
        return made

    def reopen(self, reply: OpenReply) -> None:
        """Go on exactly after a text that was there before."""
        self.text = reply.text
        self.message = replace(self.message, text=reply.text)
        self.mark_journaled()

    @property
    def has_grown(self) -> bool:
        """Whether there is text that was not there before."""
        return len(self.text) > len(self.message.text)

    def enter(self, phase: Phase, request_id: str = "") -> None:
        """Go on to a phase that may follow this one; raises ValueError for another."""
        if phase not in TRANSITIONS[self.phase]:
            raise ValueError(f"{self.phase.name} cannot become {phase.name}")
        self.phase = phase
        self.request_id = request_id

    def grow(self, text: str) -> str:
        """Take the next piece; return what of it shows."""
        shown = text if self.text else text.lstrip()
        self.text += shown
        return shown

    @property
    def is_journaled(self) -> bool:
        """Whether the journal has all of the text."""
        return self._journaled == len(self.text)

    def unjournaled(self) -> str:
        """Return the text that the journal lacks."""
        return self.text[self._journaled :]

    def mark_journaled(self) -> None:
        """Remember that the journal has everything now."""
        self._journaled = len(self.text)
