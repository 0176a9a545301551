"""The prompt of an answer, cut to the context window with exact token counts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wizchat.chat import budget, prompt
from wizchat.chat.branch import Exchange, to_exchanges, to_turns

if TYPE_CHECKING:
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

    @property
    def segments(self) -> tuple[Segment, ...]:
        """The prompt, for the engine."""
        return prompt.build(to_turns(self.exchanges, self.tokenizer_hash, self.draft))

    @property
    def start_id(self) -> str | None:
        """First message that is in it; None when the branch is whole."""
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

        Raises MessageTooLong when only one message is left and does not fit.
        """
        guesses = [exchange.guess for exchange in self.exchanges]
        first = budget.first_kept(guesses, tokens, self.window)
        if first == 0:
            return None
        return Fitting(self.exchanges[first:], self.window, self.tokenizer_hash, self.draft)


def fit_branch(
    store: Store, conversation: Conversation, leaf_id: str | None, loaded: Loaded, draft: str = ""
) -> Fitting:
    """Return the prompt of a branch from where the window began last time.

    A larger window than then begins with the whole branch again.
    """
    window = loaded.context_window
    grown = conversation.window_tokens is not None and window > conversation.window_tokens
    since = None if grown else conversation.window_start_id
    messages = (
        store.messages.branch(leaf_id, since_id=since, with_ids=True) if leaf_id is not None else []
    )
    exchanges = tuple(to_exchanges(messages))
    return Fitting(exchanges, window, loaded.model.tokenizer_hash, draft)
