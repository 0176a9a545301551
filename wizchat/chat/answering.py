"""Every answer under way: one at a time in a conversation, any number of conversations at once.

Belongs to the service's thread. What the engine says comes in here; what becomes of it goes to
the safekeeping and to the listener.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from wizchat.chat.answer import Answer, Phase
from wizchat.chat.budget import MessageTooLong, PinsTooLong
from wizchat.chat.events import (
    AnswerFinished,
    AnswerGrew,
    AnswerWaiting,
    PromptRead,
    TokensCounted,
    WaitReason,
)
from wizchat.chat.outcome import failed, finished, stopped, with_numbers
from wizchat.chat.queues import Queues
from wizchat.engine.protocol import ErrorCode
from wizchat.engine.state import EngineState

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from wizchat.chat.engine import Engine
    from wizchat.chat.events import ChatEvent
    from wizchat.chat.meter import Meter
    from wizchat.chat.safekeeping import Safekeeping
    from wizchat.chat.sending import Sending
    from wizchat.chat.tour_gate import TourGate
    from wizchat.chat.values import Message
    from wizchat.engine.protocol import (
        Delta,
        Failed,
        Finished,
        PromptProgress,
        Tokenized,
    )

MESSAGE_TOO_LONG = "message_too_long"
PINS_TOO_LONG = "pins_too_long"
WINDOW_FULL = "window_full"
"""The person's message and the answer that should go on leave no room for more of it."""


class Answering:
    """Starts, grows, stops and ends answers."""

    def __init__(
        self,
        *,
        engine: Engine,
        sending: Sending,
        safekeeping: Safekeeping,
        gate: TourGate,
        meter: Meter,
        emit: Callable[[ChatEvent], None],
        refuse: Callable[[Answer, MessageTooLong], bool],
        now: Callable[[], datetime],
    ) -> None:
        """Take the parts; `refuse` takes a new message back, or says that it cannot."""
        self._engine = engine
        self._sending = sending
        self._safekeeping = safekeeping
        self._gate = gate
        self._emit = emit
        self._meter = meter
        self._refuse = refuse
        self._now = now
        self._queues = Queues()

    # --- What the person does -------------------------------------------------------------------

    def add(self, answer: Answer) -> None:
        """Begin an answer, or let it wait for the one before it."""
        self._gate.asked(answer.message)
        if self._queues.add(answer):
            self._sending.begin(answer)
        else:
            self._emit(AnswerWaiting(answer.conversation_id, WaitReason.QUEUED))

    def choose_tour(self, *, chosen: bool, only: str | None = None) -> None:
        """Know whether what is asked from now on is asked of the tour, perhaps in one place."""
        self._gate.choose(chosen=chosen, only=only)

    def let_tour_answer(self, conversation_id: str) -> None:
        """Have what waits in a conversation answered by the tour, once that is loaded."""
        for answer in self._queues.of(conversation_id):
            self._gate.admit(answer.message)
        self.engine_changed()

    def remind(self, conversation_id: str) -> None:
        """Say what the first answer of a conversation waits for, if it does."""
        queue = self._queues.of(conversation_id)
        if queue and queue[0].phase is Phase.WAITING:
            self._sending.remind(queue[0])

    def stop(self, conversation_id: str) -> None:
        """Stop the answer that streams, or else all that wait."""
        queue = self._queues.of(conversation_id)
        if queue and queue[0].phase is Phase.STREAMING:
            answer = queue[0]
            self._engine.cancel(answer.request_id)
            answer.enter(Phase.STOPPING, answer.request_id)
            self._close(answer, stopped(answer.message, answer.text))
            return
        # From the end, so that none begins because the one before it went.
        for answer in reversed(queue):
            if answer.phase in {Phase.WAITING, Phase.FITTING}:
                self._end(answer, stopped(answer.message, answer.text))

    def stop_conversation(self, conversation_id: str) -> None:
        """Stop what streams and what waits in a conversation."""
        self.stop(conversation_id)
        self.stop(conversation_id)

    def stop_answers_to(self, conversation_id: str, question_id: str) -> None:
        """Stop what streams or waits as an answer to one question."""
        for answer in reversed(self._queues.of(conversation_id)):
            if answer.message.parent_id != question_id:
                continue
            if answer.phase is Phase.STREAMING:
                self.stop(conversation_id)
            elif answer.phase in {Phase.WAITING, Phase.FITTING}:
                self._end(answer, stopped(answer.message, answer.text))

    def waits_for(self, conversation_id: str, question_id: str) -> bool:
        """Whether the answer to a question has not begun, so that the question may change."""
        return any(
            answer.message.parent_id == question_id and answer.phase is Phase.WAITING
            for answer in self._queues.of(conversation_id)
        )

    def stop_streaming(self) -> None:
        """Stop what streams, for the end of the app; what waits is asked again at its start."""
        for answer in self.growing:
            self.stop(answer.conversation_id)

    def current(self, message: Message) -> Message:
        """Return the message with the text it has so far."""
        for answer in self._queues.of(message.conversation_id):
            if answer.message.id == message.id:
                text = answer.text if answer.message.status.is_open else answer.message.text
                return replace(answer.message, text=text)
        return self._safekeeping.latest(message)

    def knows(self, message: Message) -> bool:
        """Whether the engine may still say something about this answer."""
        return any(
            answer.message.id == message.id for answer in self._queues.of(message.conversation_id)
        )

    @property
    def growing(self) -> list[Answer]:
        """The answers that stream."""
        return [answer for answer in self._queues if answer.phase is Phase.STREAMING]

    # --- What the engine says -------------------------------------------------------------------

    def engine_changed(self) -> None:
        """Begin what waited for a model, or say what it waits for now."""
        ready = self._engine.state is EngineState.READY
        for answer in self._queues.firsts():
            if answer.phase is Phase.WAITING:
                self._sending.begin(answer)
            elif answer.phase is Phase.STOPPING and not ready:
                self._end(answer)

    def delta(self, event: Delta) -> None:
        """Take a piece of text."""
        answer = self._sending.answer_of(event.request_id)
        if answer is None:
            return
        if answer.phase is not Phase.STREAMING:
            answer.late_text = answer.late_text or bool(event.text)
            return
        shown = answer.grow(event.text)
        if shown:
            self._safekeeping.grew()
            self._emit(AnswerGrew(answer.conversation_id, answer.message.id, shown))
        self._meter.grew(answer.conversation_id, event.tokens)

    def prompt_progress(self, event: PromptProgress) -> None:
        """Tell how much of the prompt is read."""
        answer = self._sending.answer_of(event.request_id)
        if answer is not None and answer.phase is Phase.STREAMING:
            self._meter.reads(answer.conversation_id, event.total)
            self._emit(PromptRead(answer.conversation_id, event.done, event.total, event.reused))

    def tokenized(self, event: Tokenized) -> None:
        """Take the exact size of a prompt."""
        answer = self._sending.answer_of(event.request_id)
        if answer is None:
            return
        try:
            self._sending.tokenized(answer, event)
        except MessageTooLong as error:
            self._too_long(answer, error)

    def finished(self, event: Finished) -> None:
        """Take the end of a reply."""
        answer = self._sending.answer_of(event.request_id)
        if answer is None:
            return
        before = answer.fitting.open_reply if answer.fitting else None
        if answer.phase is Phase.STOPPING:
            numbers = None if answer.late_text else with_numbers(answer.message, event, before)
            self._end(answer, numbers)
            return
        message = finished(answer.message, answer.text, event, before)
        self._end(answer, message)
        self._count(message)

    def failed(self, event: Failed) -> None:
        """Take that the engine could not answer."""
        answer = self._sending.answer_of(event.request_id)
        if answer is None:
            return
        if answer.phase is Phase.STOPPING:
            self._end(answer)
        elif answer.phase is Phase.FITTING or (
            event.code is ErrorCode.NO_MODEL and not answer.has_grown
        ):
            self._sending.wait_again(answer)
        elif event.code is ErrorCode.NO_MODEL:  # it was chosen to go: nothing is wrong
            self._end(answer, stopped(answer.message, answer.text))
        else:
            self._end(answer, failed(answer.message, answer.text.strip(), event.code))

    # --- Ends ----------------------------------------------------------------------------------

    def _too_long(self, answer: Answer, error: MessageTooLong) -> None:
        if answer.is_new and self._refuse(answer, error):
            self._end(answer)
            return
        code = MESSAGE_TOO_LONG if answer.begun is None else WINDOW_FULL
        if isinstance(error, PinsTooLong):
            code = PINS_TOO_LONG
        self._end(answer, failed(answer.message, answer.text, code))

    def _count(self, message: Message) -> None:
        """Tell the meter what the conversation fills now: the reply and its EOS included."""
        loaded = self._engine.loaded
        if loaded and message.prompt_tokens is not None and message.reply_tokens is not None:
            tokens = message.prompt_tokens + message.reply_tokens + 1
            self._emit(TokensCounted(message.conversation_id, tokens, loaded.context_window))

    def _close(self, answer: Answer, message: Message) -> None:
        """Store how the answer ended, and tell."""
        if message.finished_at is None:
            message = replace(message, finished_at=self._now())
        answer.message = message
        self._meter.ended(answer.conversation_id)
        self._safekeeping.save(message)
        self._emit(AnswerFinished(answer.conversation_id, message))

    def _end(self, answer: Answer, message: Message | None = None) -> None:
        """Take the answer out of its queue, closed as `message`, and begin the next one."""
        self._sending.forget(answer)
        answer.enter(Phase.ENDED)
        following = self._queues.remove(answer)
        if message is not None:
            self._close(answer, message)
        if following is not None and following.phase is Phase.WAITING:
            self._sending.begin(following)
