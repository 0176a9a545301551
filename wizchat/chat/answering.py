"""Every answer under way: one at a time in a conversation, any number of conversations at once.

Belongs to the service's thread. What the engine says comes in here; what becomes of it goes to
the safekeeping and to the listener.
"""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from wizchat.chat.answer import Answer, Phase
from wizchat.chat.budget import MessageTooLong
from wizchat.chat.events import (
    AnswerFinished,
    AnswerGrew,
    AnswerStarted,
    AnswerWaiting,
    PromptRead,
    TokensCounted,
    WaitReason,
)
from wizchat.chat.fitting import Fitting, fit_branch
from wizchat.chat.outcome import failed, finished, started, stopped, with_numbers
from wizchat.chat.prompt import STOP
from wizchat.chat.resampling import again
from wizchat.chat.values import MessageStatus
from wizchat.engine.protocol import ErrorCode, Generate
from wizchat.engine.state import EngineState

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizchat.chat.engine import Engine
    from wizchat.chat.events import ChatEvent
    from wizchat.chat.identity import ModelIdentity
    from wizchat.chat.safekeeping import Safekeeping
    from wizchat.chat.store.store import Store
    from wizchat.chat.values import Message
    from wizchat.engine.protocol import (
        Delta,
        Failed,
        Finished,
        Loaded,
        ModelInfo,
        PromptProgress,
        Sampling,
        Segment,
        Tokenized,
    )

MESSAGE_TOO_LONG = "message_too_long"


class Answering:
    """Starts, grows, stops and ends answers."""

    def __init__(
        self,
        *,
        store: Store,
        engine: Engine,
        sampling: Callable[[], Sampling],
        identify: Callable[[ModelInfo], ModelIdentity],
        safekeeping: Safekeeping,
        emit: Callable[[ChatEvent], None],
        refuse: Callable[[Answer, MessageTooLong], bool],
        changed: Callable[[str], None],
    ) -> None:
        """`refuse` takes a new message back, or says that it cannot; `changed` shows a branch."""
        self._store = store
        self._engine = engine
        self._sampling = sampling
        self._identify = identify
        self._safekeeping = safekeeping
        self._emit = emit
        self._refuse = refuse
        self._changed = changed
        self._queues: dict[str, deque[Answer]] = {}
        self._requests: dict[str, Answer] = {}

    # --- What the person does -------------------------------------------------------------------

    def add(self, answer: Answer) -> None:
        """Begin an answer, or let it wait for the one before it."""
        queue = self._queues.setdefault(answer.conversation_id, deque())
        queue.append(answer)
        if len(queue) > 1:
            self._emit(AnswerWaiting(answer.conversation_id, WaitReason.QUEUED))
        else:
            self._begin(answer)

    def stop(self, conversation_id: str) -> None:
        """Stop the answer that streams, or else all that wait."""
        queue = self._queues.get(conversation_id, deque())
        if queue and queue[0].phase is Phase.STREAMING:
            answer = queue[0]
            self._engine.cancel(answer.request_id)
            answer.enter(Phase.STOPPING, answer.request_id)
            self._close(answer, stopped(answer.message, answer.text))
            return
        for answer in [a for a in queue if a.phase in {Phase.WAITING, Phase.FITTING}]:
            self._end(answer, stopped(answer.message, ""))

    def stop_conversation(self, conversation_id: str) -> None:
        """Stop what streams and what waits in a conversation."""
        self.stop(conversation_id)
        self.stop(conversation_id)

    def stop_all(self) -> None:
        """Stop everything, for the end of the app."""
        for conversation_id in list(self._queues):
            self.stop_conversation(conversation_id)

    def current(self, message: Message) -> Message:
        """Return the message with the text it has so far."""
        for answer in self._queues.get(message.conversation_id, ()):
            if answer.message.id == message.id:
                text = answer.text if answer.message.status.is_open else answer.message.text
                return replace(answer.message, text=text)
        return message

    @property
    def growing(self) -> list[Answer]:
        """The answers that stream."""
        return [a for queue in self._queues.values() for a in queue if a.phase is Phase.STREAMING]

    # --- What the engine says -------------------------------------------------------------------

    def engine_changed(self) -> None:
        """Begin what waited for a model, or say what it waits for now."""
        ready = self._engine.state is EngineState.READY
        for answer in [queue[0] for queue in self._queues.values() if queue]:
            if answer.phase is Phase.WAITING:
                self._begin(answer)
            elif answer.phase is Phase.STOPPING and not ready:
                self._end(answer)

    def delta(self, event: Delta) -> None:
        """Take a piece of text."""
        answer = self._requests.get(event.request_id)
        if answer is None:
            return
        if answer.phase is not Phase.STREAMING:
            answer.late_text = answer.late_text or bool(event.text)
            return
        shown = answer.grow(event.text)
        if shown:
            self._safekeeping.grew()
            self._emit(AnswerGrew(answer.conversation_id, answer.message.id, shown))

    def prompt_progress(self, event: PromptProgress) -> None:
        """Tell how much of the prompt is read."""
        answer = self._requests.get(event.request_id)
        if answer is not None and answer.phase is Phase.STREAMING:
            self._emit(PromptRead(answer.conversation_id, event.done, event.total, event.reused))

    def tokenized(self, event: Tokenized) -> None:
        """Take the exact size of a prompt: send it, or make it shorter."""
        answer = self._requests.get(event.request_id)
        if answer is None or answer.fitting is None:
            return
        del self._requests[event.request_id]
        if not answer.fitting.is_for(self._engine.loaded):
            self._wait_again(answer)
            self._begin(answer)
            return
        try:
            shorter = answer.fitting.cut(len(event.ids))
        except MessageTooLong as error:
            self._too_long(answer, error)
            return
        if shorter is None:
            self._generate(answer, answer.fitting, answer.fitting.segments)
        else:
            self._fit(answer, shorter)

    def finished(self, event: Finished) -> None:
        """Take the end of a reply."""
        answer = self._requests.get(event.request_id)
        if answer is None:
            return
        if answer.phase is Phase.STOPPING:
            numbers = None if answer.late_text else with_numbers(answer.message, event)
            self._end(answer, numbers)
            return
        message = finished(answer.message, answer.text, event)
        self._end(answer, message)
        self._count(message)

    def failed(self, event: Failed) -> None:
        """Take that the engine could not answer."""
        answer = self._requests.get(event.request_id)
        if answer is None:
            return
        if answer.phase is Phase.STOPPING:
            self._end(answer)
        elif answer.phase is Phase.FITTING or (
            event.code is ErrorCode.NO_MODEL and not answer.text
        ):
            self._wait_again(answer)
        else:
            self._end(answer, failed(answer.message, answer.text, event.code))

    # --- Steps ----------------------------------------------------------------------------------

    def _begin(self, answer: Answer) -> None:
        loaded = self._engine.loaded
        if self._engine.state is not EngineState.READY or loaded is None:
            self._emit(AnswerWaiting(answer.conversation_id, self._wait_reason()))
            return
        conversation = self._store.conversations.get(answer.conversation_id)
        if conversation is not None:
            leaf = answer.message.parent_id
            self._fit(answer, fit_branch(self._store, conversation, leaf, loaded))

    def _wait_reason(self) -> WaitReason:
        if self._engine.state in {EngineState.STARTING, EngineState.LOADING}:
            return WaitReason.LOADING
        return WaitReason.NO_MODEL

    def _fit(self, answer: Answer, fitting: Fitting) -> None:
        """Send the prompt if it fits for sure, else have its tokens counted first."""
        answer.fitting = fitting
        segments = fitting.segments
        if fitting.surely_fits(segments):
            self._generate(answer, fitting, segments)
            return
        answer.enter(Phase.FITTING, uuid4().hex)
        self._requests[answer.request_id] = answer
        self._engine.tokenize(answer.request_id, segments)

    def _generate(self, answer: Answer, fitting: Fitting, segments: tuple[Segment, ...]) -> None:
        loaded = self._engine.loaded
        if loaded is None:
            self._wait_again(answer)
            return
        sampling = again(self._sampling()) if answer.is_again else self._sampling()
        answer.enter(Phase.STREAMING, uuid4().hex)
        self._requests[answer.request_id] = answer
        answer.message = started(
            answer.message, loaded, self._identify(loaded.model), sampling.temperature
        )
        self._emit(AnswerStarted(answer.conversation_id, answer.message))
        self._engine.generate(
            Generate(
                request_id=answer.request_id,
                sequence_key=answer.conversation_id,
                prompt=segments,
                sampling=sampling,
                stop=STOP,
            )
        )
        self._safekeeping.save(answer.message)
        self._move_window(answer, fitting, loaded)

    def _move_window(self, answer: Answer, fitting: Fitting, loaded: Loaded) -> None:
        conversation = self._store.conversations.get(answer.conversation_id)
        if conversation is None or conversation.window_start_id == fitting.start_id:
            return
        window = None if fitting.start_id is None else loaded.context_window
        with self._store.transaction():
            self._store.conversations.set_window(conversation.id, fitting.start_id, window)
        self._changed(conversation.id)

    def _wait_again(self, answer: Answer) -> None:
        self._requests.pop(answer.request_id, None)
        answer.enter(Phase.WAITING)
        answer.message = replace(answer.message, status=MessageStatus.WAITING)
        self._emit(AnswerWaiting(answer.conversation_id, self._wait_reason()))

    def _too_long(self, answer: Answer, error: MessageTooLong) -> None:
        if answer.is_new and self._refuse(answer, error):
            self._end(answer)
        else:
            self._end(answer, failed(answer.message, "", MESSAGE_TOO_LONG))

    def _count(self, message: Message) -> None:
        """Tell the meter what the conversation fills now: the reply and its EOS included."""
        loaded = self._engine.loaded
        if loaded and message.prompt_tokens is not None and message.reply_tokens is not None:
            tokens = message.prompt_tokens + message.reply_tokens + 1
            self._emit(TokensCounted(message.conversation_id, tokens, loaded.context_window))

    def _close(self, answer: Answer, message: Message) -> None:
        """Store how the answer ended, and tell."""
        answer.message = message
        self._safekeeping.save(message)
        self._emit(AnswerFinished(answer.conversation_id, message))

    def _end(self, answer: Answer, message: Message | None = None) -> None:
        """Take the answer out of its queue, closed as `message`, and begin the next one."""
        self._requests.pop(answer.request_id, None)
        answer.enter(Phase.ENDED)
        queue = self._queues[answer.conversation_id]
        was_first = queue[0] is answer
        queue.remove(answer)
        if message is not None:
            self._close(answer, message)
        if not queue:
            del self._queues[answer.conversation_id]
        elif was_first and queue[0].phase is Phase.WAITING:
            self._begin(queue[0])
