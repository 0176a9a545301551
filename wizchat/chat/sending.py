"""From a waiting answer to a request of the engine: the prompt, fitted into the window, sent.

Belongs to the service's thread.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

import msgspec

from wizchat.chat.answer import Answer, Phase
from wizchat.chat.branch import to_open_reply
from wizchat.chat.events import AnswerStarted, AnswerWaiting, WaitReason
from wizchat.chat.fitting import Fitting, fit_branch
from wizchat.chat.incognito import is_incognito
from wizchat.chat.outcome import sampling_of, started
from wizchat.chat.prompt import STOP
from wizchat.chat.resampling import again
from wizchat.chat.tour_gate import recited
from wizchat.chat.values import MessageStatus
from wizchat.engine.protocol import Generate
from wizchat.engine.state import EngineState

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizchat.chat.engine import Engine
    from wizchat.chat.events import ChatEvent
    from wizchat.chat.identity import ModelIdentity
    from wizchat.chat.safekeeping import Safekeeping
    from wizchat.chat.store.store import Store
    from wizchat.chat.tour_gate import TourGate
    from wizchat.engine.protocol import Loaded, ModelInfo, Sampling, Segment, Tokenized

_SOON = frozenset({EngineState.STARTING, EngineState.LOADING, EngineState.RESTING})
"""A model that rests is woken by the answer that waits for it."""


class Sending:
    """Knows which request stands for which answer."""

    def __init__(
        self,
        *,
        store: Store,
        engine: Engine,
        sampling: Callable[[], Sampling],
        identify: Callable[[ModelInfo], ModelIdentity],
        safekeeping: Safekeeping,
        gate: TourGate,
        emit: Callable[[ChatEvent], None],
        changed: Callable[[str], None],
    ) -> None:
        """Take the parts; `changed` shows a conversation whose window moved on."""
        self._store = store
        self._engine = engine
        self._sampling = sampling
        self._identify = identify
        self._safekeeping = safekeeping
        self._gate = gate
        self._emit = emit
        self._changed = changed
        self._requests: dict[str, Answer] = {}

    def answer_of(self, request_id: str) -> Answer | None:
        """Return the answer that a request is for, if it is one of ours."""
        return self._requests.get(request_id)

    def forget(self, answer: Answer) -> None:
        """Listen no longer to the answer's request."""
        self._requests.pop(answer.request_id, None)

    def begin(self, answer: Answer) -> None:
        """Send a waiting answer's prompt, or say what it waits for."""
        if self._engine.state is EngineState.RESTING:
            self._engine.wake()
        loaded = self._engine.loaded
        conversation = self._store.conversations.get(answer.conversation_id)
        reason = self._wait_reason(answer)
        if reason is not None or loaded is None or conversation is None:
            self._emit(AnswerWaiting(answer.conversation_id, reason or WaitReason.NO_MODEL))
            return
        fitting = fit_branch(self._store, conversation, answer.message.parent_id, loaded)
        if answer.begun is not None:
            reply = to_open_reply(answer.begun, fitting.tokenizer_hash)
            fitting = replace(fitting, open_reply=reply)
        self._fit(answer, fitting, loaded)

    def remind(self, answer: Answer) -> None:
        """Say once more what a waiting answer waits for, to whoever opens its conversation."""
        reason = self._wait_reason(answer)
        if reason is not None:
            self._emit(AnswerWaiting(answer.conversation_id, reason))

    def wait_again(self, answer: Answer) -> None:
        """Let an answer, of which there is no text, wait for a model."""
        self.forget(answer)
        answer.enter(Phase.WAITING)
        answer.message = replace(answer.message, status=MessageStatus.WAITING)
        reason = self._wait_reason(answer) or WaitReason.NO_MODEL
        self._emit(AnswerWaiting(answer.conversation_id, reason))

    def tokenized(self, answer: Answer, event: Tokenized) -> None:
        """Take the exact size of a prompt: send it, or make it shorter. Raises MessageTooLong."""
        self.forget(answer)
        fitting, loaded = answer.fitting, self._engine.loaded
        if fitting is None or loaded is None or not fitting.is_for(loaded):
            answer.enter(Phase.WAITING)
            self.begin(answer)
            return
        shorter = fitting.cut(len(event.ids))
        if shorter is None:
            self._generate(answer, fitting, loaded, fitting.segments)
        else:
            self._fit(answer, shorter, loaded)

    def _wait_reason(self, answer: Answer) -> WaitReason | None:
        """Return why the answer cannot begin now, None when it can."""
        loaded = self._engine.loaded
        if self._engine.state in _SOON:
            return WaitReason.LOADING
        if self._engine.state is not EngineState.READY or loaded is None:
            return WaitReason.NO_MODEL
        if self._identify(loaded.model).is_tour and not self._gate.admits(answer.message):
            return WaitReason.TOUR_ONLY
        return None

    def _fit(self, answer: Answer, fitting: Fitting, loaded: Loaded) -> None:
        """Send the prompt if it fits for sure, else have its tokens counted first."""
        answer.fitting = fitting
        segments = fitting.segments
        if fitting.surely_fits(segments):
            self._generate(answer, fitting, loaded, segments)
            return
        answer.enter(Phase.FITTING, uuid4().hex)
        self._requests[answer.request_id] = answer
        self._engine.tokenize(answer.request_id, segments)

    def _generate(
        self, answer: Answer, fitting: Fitting, loaded: Loaded, segments: tuple[Segment, ...]
    ) -> None:
        sampling = self._sampling_for(answer)
        identity = self._identify(loaded.model)
        if identity.is_tour:
            sampling = recited(sampling)
        answer.enter(Phase.STREAMING, uuid4().hex)
        if fitting.open_reply is not None:
            answer.reopen(fitting.open_reply)
        answer.message = started(answer.message, loaded, identity, sampling)
        self._requests[answer.request_id] = answer
        self._engine.generate(
            Generate(
                request_id=answer.request_id,
                sequence_key=answer.conversation_id,
                prompt=segments,
                sampling=sampling,
                stop=STOP,
                private=is_incognito(answer.conversation_id),
            )
        )
        self._emit(AnswerStarted(answer.conversation_id, answer.message))
        self._safekeeping.save(answer.message)
        self._move_window(answer.conversation_id, fitting)

    def _sampling_for(self, answer: Answer) -> Sampling:
        """Return how an answer is sampled: when it goes on, as it began."""
        now = self._sampling()
        if answer.begun is not None and (begun := sampling_of(answer.begun)) is not None:
            return msgspec.structs.replace(begun, max_tokens=now.max_tokens)
        return again(now) if answer.is_again else now

    def _move_window(self, conversation_id: str, fitting: Fitting) -> None:
        conversation = self._store.conversations.get(conversation_id)
        if conversation is None or conversation.window_start_id == fitting.start_id:
            return
        window = None if fitting.start_id is None else fitting.window
        with self._store.transaction():
            self._store.conversations.set_window(conversation_id, fitting.start_id, window)
        self._changed(conversation_id)
