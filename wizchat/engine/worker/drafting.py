"""Guessing what replies go on with, and deciding how much of it a decode shall check.

A decode of several tokens costs less than as many decodes of one. So tokens that probably come
are put into the batch behind the one that is known, and each is compared with what the sampler
then chooses; from the first difference on they are thrown away. What the sampler sees is what it
would have seen without, one token after the other, so the same numbers are drawn.

llama.cpp rounds differently for different numbers of tokens, as it does for the pieces in which a
prompt is read and for several conversations at once. So where two tokens are as good as equal, the
other one may be chosen. (K-quants on a CPU change kernels at 8 tokens, every file changes attention
at 64, and with several threads also between one and more.) Decoding such a token again alone would
not help: what the batch left in the KV cache is rounded as differently, and later tokens with it.
A request with a seed of its own is meant to be repeatable and gets no drafts.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from wizchat.engine.protocol import Drafts
from wizchat.engine.worker.decode_costs import DecodeCosts
from wizchat.engine.worker.lookup import Lookup
from wizchat.engine.worker.odds import Odds

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wizchat.engine.worker.planning import Share
    from wizchat.engine.worker.request import Request

_SIZES = (2, 3, 4, 6, 8, 12, 16, 24, 32, 48)
"""Tokens of a batch with drafts. Kernels work in blocks of 16; from 64 on, attention changes to
one that is made for prompts."""
_MOST = _SIZES[-1] - 1
_GAIN = 1.1
"""How much faster it must promise to be, which pays for the guessing."""
_ALONE_SECONDS = 2.5
"""A decode's length while nobody else waits: the text comes in steps as long as that, but on a slow
processor only long ones save time."""
_SHARED_SECONDS = 0.15
"""The same as for prompts (see planning.py): other replies shall go on visibly."""
_UNMEASURED = 64
"""Decodes after which one goes without drafts, so that it is known what that takes now."""
_ALWAYS = 15
"""Drafts of each reply where they are made whatever they cost."""


@dataclass(frozen=True)
class Guess:
    """Where a request may go on copying, and how likely that is for each further token."""

    tokens: list[int]
    chances: list[float]


class Guesser:
    """What one request's own tokens say of its next ones."""

    def __init__(self, ids: Sequence[int]) -> None:
        self._odds = Odds()
        self._lookup = Lookup(ids, self._odds.learn)

    def guess(self, most: int, ends_reply: Callable[[int], bool]) -> Guess | None:
        """Return the next tokens, none of which ends the reply; None where nothing is known."""
        match = self._lookup.match()
        if match is None or most < 1:
            return None
        tokens: list[int] = []
        for token in self._lookup.continuation(match, most):
            if ends_reply(token):
                break
            tokens.append(token)
        return Guess(tokens, self._odds.chain(match, len(tokens))) if tokens else None


class Drafting:
    """Adds drafts to the shares of a batch where that pays; used by the engine thread alone."""

    def __init__(self, mode: Drafts, ends_reply: Callable[[int], bool]) -> None:
        self._mode = mode
        self._ends_reply = ends_reply
        self._costs = DecodeCosts()
        self._since_plain = 0
        self._paused = False

    def guesser(self, ids: Sequence[int], *, seeded: bool) -> Guesser | None:
        """Return what a new request shall guess with; None where it shall not."""
        if self._mode is Drafts.OFF or (seeded and self._mode is not Drafts.ALWAYS):
            return None
        return Guesser(ids)

    def add(self, shares: list[Share], *, room: int, window: int) -> list[Share]:
        """Return the shares with drafts, at most `room` tokens in all, `window` in a sequence."""
        if self._mode is Drafts.OFF or not shares or not all(map(_is_reply, shares)):
            return shares
        guesses = [self._guess(share.request, window) for share in shares]
        counts = self._counts(guesses, min(room, _SIZES[-1]) - len(shares))
        return [
            replace(share, drafts=tuple(guess.tokens[:count])) if guess and count else share
            for share, guess, count in zip(shares, guesses, counts, strict=True)
        ]

    def measured(self, shares: Sequence[Share], seconds: float) -> None:
        """Learn from a decode that went well."""
        self._paused = False
        if not all(map(_is_reply, shares)):
            return
        drafts = sum(len(share.drafts) for share in shares)
        self._since_plain = self._since_plain + 1 if drafts else 0
        self._costs.measured(len(shares) + drafts, seconds)

    def pause(self) -> None:
        """Make no drafts for the next decode: there was no room for them."""
        self._paused = True

    def _guess(self, request: Request, window: int) -> Guess | None:
        if request.guesser is None:
            return None
        # One token is sampled behind the last draft, and must fit, too.
        most = min(_MOST, request.tokens_left - 1, window - len(request.ids) - 1)
        return request.guesser.guess(most, self._ends_reply)

    def _counts(self, guesses: Sequence[Guess | None], room: int) -> list[int]:
        """Return how many tokens of each guess to check."""
        if self._paused:
            return [0] * len(guesses)
        if self._mode is Drafts.ALWAYS:
            each = min(_ALWAYS, max(0, room) // max(1, len(guesses)))
            return [min(each, len(guess.tokens)) if guess else 0 for guess in guesses]
        if not self._costs.known or self._since_plain >= _UNMEASURED:
            return [0] * len(guesses)
        limit = _ALONE_SECONDS if len(guesses) == 1 else _SHARED_SECONDS
        chances = [guess.chances if guess else [] for guess in guesses]
        return best_counts(chances, self._costs, room=room, limit=limit)


def best_counts(
    chances: Sequence[Sequence[float]], costs: DecodeCosts, *, room: int, limit: float
) -> list[int]:
    """Return how many drafts of each reply give the most tokens a second.

    `chances` hold for each reply how likely its first, its first two, its first three ... drafts
    are. A decode shall take `limit` seconds at most. All zero where plain decoding is as good.
    """
    replies = len(chances)
    # Falling within each reply, so the likeliest of all are a beginning of each.
    ranked = sorted(
        ((chance, -reply) for reply, row in enumerate(chances) for chance in row), reverse=True
    )[: max(0, room)]
    best, most = 0, _GAIN * replies / costs.seconds(replies)
    for size in {*_SIZES, replies + len(ranked)}:
        drafts = size - replies
        if not 0 < drafts <= len(ranked):
            continue
        seconds = costs.seconds(size)
        rate = (replies + sum(chance for chance, _ in ranked[:drafts])) / seconds
        if seconds <= limit and rate > most:
            best, most = drafts, rate
    counts = [0] * replies
    for _, reply in ranked[:best]:
        counts[-reply] += 1
    return counts


def _is_reply(share: Share) -> bool:
    return share.tokens == 1 and share.wants_logits
