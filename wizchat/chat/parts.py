"""The parts of the chat that work on an open store, and the engine's events on their way to them.

Belongs to the service's thread.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from wizchat.chat.actions import Actions
from wizchat.chat.answer import Answer
from wizchat.chat.answering import Answering
from wizchat.chat.arranging import Arranging
from wizchat.chat.attaching import Attaching
from wizchat.chat.exchange.filing import Filing
from wizchat.chat.exchange_actions import ExchangeActions
from wizchat.chat.meter import Meter
from wizchat.chat.safekeeping import Safekeeping
from wizchat.chat.searching import Searching
from wizchat.chat.sending import Sending
from wizchat.engine.protocol import Delta, Failed, Finished, LoadProgress, PromptProgress, Tokenized

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from wizchat.chat.engine import Engine
    from wizchat.chat.events import ChatEvent
    from wizchat.chat.identity import ModelIdentity
    from wizchat.chat.store.errors import StoreError
    from wizchat.chat.store.store import Store
    from wizchat.chat.tour_gate import TourGate
    from wizchat.engine.events import EngineEvent
    from wizchat.engine.protocol import ModelInfo, Sampling


class Parts:
    """Made when the store opens, closed with it."""

    def __init__(
        self,
        *,
        store: Store,
        engine: Engine,
        sampling: Callable[[], Sampling],
        identify: Callable[[ModelInfo], ModelIdentity],
        emit: Callable[[ChatEvent], None],
        report: Callable[[StoreError], None],
        now: Callable[[], datetime],
        gate: TourGate,
    ) -> None:
        self.store = store
        self._engine = engine
        self.meter = Meter(store, engine, emit)
        self.actions = Actions(store=store, emit=emit, now=now)
        self.searching = Searching(store, emit, report)
        self._safekeeping = Safekeeping(store, report, now, time.monotonic)
        sending = Sending(
            store=store,
            engine=engine,
            sampling=sampling,
            identify=identify,
            safekeeping=self._safekeeping,
            gate=gate,
            emit=emit,
            changed=self.actions.show,
        )
        self.answering = Answering(
            engine=engine,
            sending=sending,
            safekeeping=self._safekeeping,
            gate=gate,
            meter=self.meter,
            emit=emit,
            refuse=self.actions.withdraw,
            now=now,
        )
        self.actions.connect(self.answering)
        self.attaching = Attaching(store, emit, now, self.actions.list)
        self.arranging = Arranging(
            store=store,
            engine=engine,
            answering=self.answering,
            emit=emit,
            now=now,
            changed=self.actions.list,
        )
        self.exchanges = ExchangeActions(
            store=store,
            answering=self.answering,
            emit=emit,
            show=self.actions.show,
            list_=self.actions.list,
            now=now,
        )
        self.filing = Filing(store, emit, now, self.actions.list)

    def resume(self) -> None:
        """Take up the answers that waited for a model when the app ended.

        What is saved of conversations that are no longer here goes.
        """
        kept = self.store.conversations
        self._engine.forget_all_but(c.id for c in (*kept.listed(), *kept.archived()))
        for message in self.store.messages.waiting():
            if message.text:
                self.answering.add(Answer.continuing(message, message))
                continue
            place = self.store.messages.places(message.conversation_id).get(message.id)
            self.answering.add(Answer(message, is_again=place is not None and place.count > 1))

    def save_draft(self, conversation_id: str, text: str) -> None:
        """Keep what is being written, and have the model ready when it is sent."""
        self.actions.save_draft(conversation_id, text)
        if text.strip():
            self._engine.wake()

    def save_edit(
        self, conversation_id: str, message_id: str, text: str, attachments: Sequence[str]
    ) -> None:
        """Keep what is being written in the place of a message, and have the model ready."""
        self.actions.save_edit(conversation_id, message_id, text, attachments)
        self._engine.wake()

    def engine_event(self, event: EngineEvent) -> None:
        """Hand an event of the engine to the part that waits for it."""
        match event:
            case Delta():
                self.answering.delta(event)
            case PromptProgress():
                self.answering.prompt_progress(event)
            case Finished():
                self.answering.finished(event)
                self.actions.list()
            case Failed():
                self.answering.failed(event)
                self.meter.failed(event)
            case Tokenized():
                self.answering.tokenized(event)
                self.meter.tokenized(event)
            case LoadProgress():
                pass
            case _:
                self.answering.engine_changed()

    def wait(self) -> float | None:
        """Return the seconds until `tick` has something to do; None for never."""
        if self.searching.is_under_way:
            return 0.0
        return self._safekeeping_wait()

    def _safekeeping_wait(self) -> float | None:
        due = self._safekeeping.due
        return None if due is None else max(due - time.monotonic(), 0.0)

    def tick(self) -> None:
        """Write what is due, and search on."""
        if self._safekeeping_wait() == 0.0:
            self._safekeeping.tick(self.answering.growing)
        self.searching.go_on()

    def close(self) -> None:
        """Stop what streams, keep its text, let go of the database."""
        try:
            self.answering.stop_streaming()
            self._safekeeping.tick(())
        finally:
            self.store.close()
