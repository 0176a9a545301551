"""How much of the context window a conversation and its draft take."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from uuid import uuid4

from wizchat.chat.attachments.quoting import quote, with_attachments
from wizchat.chat.budget import MessageTooLong
from wizchat.chat.events import AttachmentCounted, TokensCounted
from wizchat.chat.fitting import Fitting, fit_branch
from wizchat.chat.store.errors import UnknownMessage
from wizchat.engine.protocol import Text
from wizchat.engine.state import EngineState

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wizchat.chat.engine import Engine
    from wizchat.chat.events import ChatEvent
    from wizchat.chat.store.store import Store
    from wizchat.chat.values import Attachment
    from wizchat.engine.protocol import Failed, Loaded, Segment, Tokenized


@dataclass(frozen=True, slots=True)
class _Counting:
    """A prompt being counted; then, with its `total`, the same prompt without the draft."""

    conversation_id: str
    fitting: Fitting
    total: int | None = None
    beside: int = 0
    """Tokens of attachments that alone exceed the window: they are not counted each time."""


@dataclass(slots=True)
class _Answer:
    """Tokens around an answer under way, which no count of a prompt contains."""

    prompt: int
    draft: int = 0
    reply: int = 0


class Meter:
    """Counts with the model's own tokenizer; of several requests only the newest is answered."""

    def __init__(self, store: Store, engine: Engine, emit: Callable[[ChatEvent], None]) -> None:
        self._store = store
        self._engine = engine
        self._emit = emit
        self._newest: dict[str, str] = {}
        self._requests: dict[str, _Counting] = {}
        self._answers: dict[str, _Answer] = {}
        self._attachment_requests: dict[str, tuple[Attachment, str]] = {}
        self._attachment_tokens: dict[tuple[str, str], int] = {}
        self._without_draft: tuple[int, int] = (0, 0)

    def count(
        self,
        conversation_id: str,
        draft: str,
        attachments: Sequence[str] = (),
        edited_id: str | None = None,
    ) -> None:
        """Ask for the tokens of the next prompt, and of each attachment that is not counted yet.

        With `edited_id`, the draft stands in the place of that message. Without a model nothing
        is answered.
        """
        loaded = self._engine.loaded
        if self._engine.state is not EngineState.READY or loaded is None:
            return
        attached = self._store.attachments.get(attachments)
        for attachment in attached:
            self._count_attachment(conversation_id, attachment, loaded)
        beside = sum(self._known_tokens(each, loaded) for each in attached)
        if beside > loaded.context_window:
            alone = Fitting((), loaded.context_window, loaded.model.tokenizer_hash, draft)
            self._ask(_Counting(conversation_id, alone, beside=beside))
            return
        text = with_attachments(draft, attached)
        fitting = self._fitting(conversation_id, text, edited_id, loaded)
        if fitting is not None:
            self._ask(_Counting(conversation_id, fitting))

    def tokenized(self, event: Tokenized) -> None:
        """Tell the count, unless a newer one was asked for."""
        if event.request_id in self._attachment_requests:
            self._attachment_counted(event)
            return
        asked = self._take(event.request_id)
        if asked is None:
            return
        tokens = len(event.ids)
        if asked.beside:
            self._tell(asked, tokens + asked.beside, None)
            return
        if asked.total is not None:
            self._without_draft = (hash(asked.fitting.segments), tokens)
            self._tell(asked, asked.total, tokens)
            return
        try:
            shorter = asked.fitting.cut(tokens)
        except MessageTooLong:
            self._tell(asked, tokens, None)
            return
        if shorter is None:
            self._compare(asked, tokens)
        else:
            # What would be sent is what counts: older exchanges would be left out.
            self._ask(replace(asked, fitting=shorter))

    def reads(self, conversation_id: str, tokens: int) -> None:
        """Know the prompt whose answer is about to come."""
        self._answers[conversation_id] = _Answer(tokens)

    def grew(self, conversation_id: str, tokens: int) -> None:
        """Tell the count with this many tokens of the answer under way."""
        loaded, answer = self._engine.loaded, self._answers.get(conversation_id)
        if loaded is None or answer is None or not tokens:
            return
        answer.reply = tokens
        used = answer.prompt + answer.draft + tokens
        self._emit(
            TokensCounted(conversation_id, used, loaded.context_window, draft_tokens=answer.draft)
        )

    def ended(self, conversation_id: str) -> None:
        """Know that the answer is part of the next prompt now."""
        self._answers.pop(conversation_id, None)

    def failed(self, event: Failed) -> None:
        """Forget a count that cannot be had now."""
        self._attachment_requests.pop(event.request_id, None)
        self._take(event.request_id)

    def _fitting(
        self, conversation_id: str, draft: str, edited_id: str | None, loaded: Loaded
    ) -> Fitting | None:
        conversation = self._store.conversations.get(conversation_id)
        if conversation is None:
            return Fitting((), loaded.context_window, loaded.model.tokenizer_hash, draft)
        leaf = conversation.leaf_id
        if edited_id is not None:
            try:
                leaf = self._store.messages.get(edited_id).parent_id
            except UnknownMessage:
                return None
        return fit_branch(self._store, conversation, leaf, loaded, draft)

    def _compare(self, asked: _Counting, total: int) -> None:
        """Find what the draft adds: the same prompt without it has to be counted once."""
        if not asked.fitting.draft.strip():
            self._tell(asked, total, total)
            return
        if (answer := self._answers.get(asked.conversation_id)) is not None:
            self._tell(asked, total, answer.prompt)
            return
        bare = replace(asked.fitting, draft="")
        known, tokens = self._without_draft
        if hash(bare.segments) == known:
            self._tell(asked, total, tokens)
        else:
            self._ask(replace(asked, fitting=bare, total=total))

    def _tell(self, asked: _Counting, total: int, without: int | None) -> None:
        """Tell a count; `without` the draft, None when the draft is too long."""
        draft = total if without is None else max(total - without, 0)
        reply = 0
        if (answer := self._answers.get(asked.conversation_id)) is not None:
            answer.draft, reply = draft, answer.reply
        self._emit(
            TokensCounted(
                asked.conversation_id,
                total + reply,
                asked.fitting.window,
                draft_tokens=draft,
                fits=without is not None,
            )
        )

    def _ask(self, counting: _Counting) -> None:
        request_id = uuid4().hex
        self._newest[counting.conversation_id] = request_id
        self._requests[request_id] = counting
        self._engine.tokenize(request_id, counting.fitting.segments)

    def _take(self, request_id: str) -> _Counting | None:
        asked = self._requests.pop(request_id, None)
        if asked is None or self._newest.get(asked.conversation_id) != request_id:
            return None
        del self._newest[asked.conversation_id]
        return asked

    # --- Attachments ----------------------------------------------------------------------------

    def _known_tokens(self, attachment: Attachment, loaded: Loaded) -> int:
        return self._attachment_tokens.get((attachment.id, loaded.model.tokenizer_hash), 0)

    def _count_attachment(
        self, conversation_id: str, attachment: Attachment, loaded: Loaded
    ) -> None:
        tokenizer = loaded.model.tokenizer_hash
        tokens = self._attachment_tokens.get((attachment.id, tokenizer))
        if tokens is not None:
            self._emit(AttachmentCounted(conversation_id, attachment.id, tokens))
            return
        if any(
            asked.id == attachment.id and asked_for == tokenizer
            for asked, asked_for in self._attachment_requests.values()
        ):
            return
        request_id = uuid4().hex
        self._attachment_requests[request_id] = (attachment, tokenizer)
        prompt: tuple[Segment, ...] = (Text(text=quote(attachment)),)
        self._engine.tokenize(request_id, prompt)

    def _attachment_counted(self, event: Tokenized) -> None:
        attachment, tokenizer = self._attachment_requests.pop(event.request_id)
        tokens = len(event.ids)
        self._attachment_tokens[(attachment.id, tokenizer)] = tokens
        with self._store.transaction():
            self._store.attachments.set_tokens(attachment.id, tokens)
        self._emit(AttachmentCounted(attachment.conversation_id, attachment.id, tokens))
