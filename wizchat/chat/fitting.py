"""The prompt of an answer, cut to the context window with exact token counts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from wizchat.chat import budget, prompt
from wizchat.chat.branch import Exchange, to_exchanges, to_turns

if TYPE_CHECKING:
    from wizchat.chat.branch import OpenReply
    from wizchat.chat.store.store import Store
    from wizchat.chat.values import Conversation
    from wizchat.engine.protocol import Loaded, Segment


@dataclass(frozen=True, slots=True)
class Fitting:
    """A prompt that may still be too long; `cut` makes the next one, shorter."""

    exchanges: tuple[Exchange, ...]
    window: int
    tokenizer_hash: str
    draft: str = ""
    pins: tuple[Exchange, ...] = ()
    """Pinned exchanges from before the others: what lay between was dropped."""
    open_reply: OpenReply | None = None

    @property
    def segments(self) -> tuple[Segment, ...]:
        """The prompt, for the engine."""
        exchanges = (*self.pins, *self.exchanges)
        return prompt.build(to_turns(exchanges, self.tokenizer_hash, self.draft, self.open_reply))

    @property
    def start_id(self) -> str | None:
        """First message that is in it, pinned ones aside; None when the branch is whole."""
        if not self.exchanges or self.exchanges[0].question.parent_id is None:
            return None
        return self.exchanges[0].question.id

    def is_for(self, loaded: Loaded | None) -> bool:
        """Whether it was made for the model that is loaded now."""
        return (
            loaded is not None
            and loaded.context_window == self.window
            and loaded.model.tokenizer_hash == self.tokenizer_hash
        )

    def surely_fits(self, segments: tuple[Segment, ...]) -> bool:
        """Whether it fits whatever the tokenizer makes of it."""
        return budget.fits(budget.upper_bound(segments), self.window)

    def cut(self, tokens: int) -> Fitting | None:
        """Return a shorter one, or None when these exact `tokens` fit.

        Raises MessageTooLong when only one message is left and does not fit, PinsTooLong when
        only pinned exchanges are left with it.
        """
        guesses = [exchange.guess for exchange in self.exchanges]
        pinned = [exchange.is_pinned for exchange in self.exchanges]
        if self.open_reply is not None and guesses:
            guesses[-1] += budget.guess(self.open_reply.text)
        if self.draft.strip():  # it will be the last question
            guesses.append(budget.guess(self.draft))
            pinned.append(False)
        before = sum(exchange.guess for exchange in self.pins)
        first = budget.first_kept(guesses, tokens, self.window, pinned=pinned, before=before)
        if first == 0:
            return None
        pins = (*self.pins, *(each for each in self.exchanges[:first] if each.is_pinned))
        return replace(self, exchanges=self.exchanges[first:], pins=pins)


def fit_branch(
    store: Store, conversation: Conversation, leaf_id: str | None, loaded: Loaded, draft: str = ""
) -> Fitting:
    """Return the prompt of a branch from where the window began last time.

    A larger window than then begins with the whole branch again.
    """
    window, tokenizer_hash = loaded.context_window, loaded.model.tokenizer_hash
    if leaf_id is None:
        return Fitting((), window, tokenizer_hash, draft)
    grown = conversation.window_tokens is not None and window > conversation.window_tokens
    since = None if grown else conversation.window_start_id
    if since is None or not store.exchanges.any_pinned(conversation.id):
        messages = store.messages.branch(leaf_id, since_id=since, with_ids=True)
        return Fitting(tuple(to_exchanges(messages)), window, tokenizer_hash, draft)
    exchanges = to_exchanges(store.messages.branch(leaf_id, with_ids=True))
    first = next((at for at, each in enumerate(exchanges) if each.question.id == since), 0)
    pins = tuple(each for each in exchanges[:first] if each.is_pinned)
    return Fitting(tuple(exchanges[first:]), window, tokenizer_hash, draft, pins)
