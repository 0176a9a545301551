"""How much of the context window a conversation and its draft take."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from wizchat.chat.budget import MessageTooLong
from wizchat.chat.events import TokensCounted
from wizchat.chat.fitting import Fitting, fit_branch
from wizchat.engine.state import EngineState

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizchat.chat.engine import Engine
    from wizchat.chat.events import ChatEvent
    from wizchat.chat.store.store import Store
    from wizchat.engine.protocol import Failed, Tokenized


class Meter:
    """Counts with the model's own tokenizer; of several requests only the newest is answered."""

    def __init__(self, store: Store, engine: Engine, emit: Callable[[ChatEvent], None]) -> None:
        self._store = store
        self._engine = engine
        self._emit = emit
        self._newest: dict[str, str] = {}
        self._requests: dict[str, tuple[str, Fitting]] = {}
        self._prompts: dict[str, int] = {}
        self._replies: dict[str, int] = {}
        """Tokens of the answers under way, which no count of a prompt contains."""

    def count(self, conversation_id: str, draft: str) -> None:
        """Ask for the tokens of the next prompt; without a model nothing is answered."""
        loaded = self._engine.loaded
        if self._engine.state is not EngineState.READY or loaded is None:
            return
        conversation = self._store.conversations.get(conversation_id)
        if conversation is None:
            fitting = Fitting((), loaded.context_window, loaded.model.tokenizer_hash, draft)
        else:
            leaf = conversation.leaf_id
            fitting = fit_branch(self._store, conversation, leaf, loaded, draft)
        self._ask(conversation_id, fitting)

    def tokenized(self, event: Tokenized) -> None:
        """Tell the count, unless a newer one was asked for."""
        asked = self._take(event.request_id)
        if asked is None:
            return
        conversation_id, fitting = asked
        tokens = len(event.ids)
        try:
            shorter = fitting.cut(tokens)
        except MessageTooLong:
            shorter = None
        if shorter is not None:
            # What would be sent is what counts: older exchanges would be left out.
            self._ask(conversation_id, shorter)
            return
        if conversation_id in self._prompts:
            self._prompts[conversation_id] = tokens
        reply = self._replies.get(conversation_id, 0)
        self._emit(TokensCounted(conversation_id, tokens + reply, fitting.window))

    def reads(self, conversation_id: str, tokens: int) -> None:
        """Know the prompt whose answer is about to come."""
        self._prompts[conversation_id] = tokens

    def grew(self, conversation_id: str, tokens: int) -> None:
        """Tell the count with this many tokens of the answer under way."""
        loaded, prompt = self._engine.loaded, self._prompts.get(conversation_id)
        if loaded is None or prompt is None or not tokens:
            return
        self._replies[conversation_id] = tokens
        self._emit(TokensCounted(conversation_id, prompt + tokens, loaded.context_window))

    def ended(self, conversation_id: str) -> None:
        """Know that the answer is part of the next prompt now."""
        self._prompts.pop(conversation_id, None)
        self._replies.pop(conversation_id, None)

    def failed(self, event: Failed) -> None:
        """Forget a count that cannot be had now."""
        self._take(event.request_id)

    def _ask(self, conversation_id: str, fitting: Fitting) -> None:
        request_id = uuid4().hex
        self._newest[conversation_id] = request_id
        self._requests[request_id] = (conversation_id, fitting)
        self._engine.tokenize(request_id, fitting.segments)

    def _take(self, request_id: str) -> tuple[str, Fitting] | None:
        asked = self._requests.pop(request_id, None)
        if asked is None or self._newest.get(asked[0]) != request_id:
            return None
        del self._newest[asked[0]]
        return asked
