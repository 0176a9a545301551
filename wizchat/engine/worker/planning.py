"""What goes into the next decode: a token of every reply, then prompts in turn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizchat.engine.worker.request import Request

_ALONE_SECONDS = 0.5
_SHARED_SECONDS = 0.15
_ALONE_LEAST = 64
_SHARED_LEAST = 16


@dataclass(frozen=True)
class Share:
    """Tokens of one request in a batch."""

    request: Request
    tokens: int
    drafts: tuple[int, ...] = ()
    """Tokens to check behind the last one known (see drafting.py)."""

    @property
    def wants_logits(self) -> bool:
        """Whether its last token is the last one known, so that the next can be sampled."""
        return self.tokens == self.request.pending


def plan(active: Sequence[Request], *, room: int, chunk: int, turn: int) -> list[Share]:
    """Return the shares of the next batch of at most `room` tokens.

    `chunk` bounds the prompt tokens in it, which all prompts under way divide among them; with
    `turn` growing, another one comes first each time and gets what cannot be divided.
    """
    shares = [Share(request, 1) for request in active if request.pending == 1][:room]
    prompts = [request for request in active if request.pending > 1]
    left = min(chunk, room - len(shares))
    for position in range(len(prompts)):
        request = prompts[(position + turn) % len(prompts)]
        tokens = min(request.pending, -(-left // (len(prompts) - position)))
        if tokens:
            shares.append(Share(request, tokens))
            left -= tokens
    return shares


class ChunkSize:
    """How many prompt tokens to decode at once, learned from how long it took.

    While other replies stream, a decode shall take about 150 ms, so that they go on visibly; alone
    about half a second, for the progress shown. But never fewer tokens than make good use of the
    processor: a 7B model in Q4_K_M on two cores takes 167 ms for one token, 969 for 16 and 2,200
    for 64 (the abort flag, not the chunk, makes stopping immediate there).
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._seconds_per_token = _ALONE_SECONDS / _ALONE_LEAST

    def tokens(self, *, alone: bool) -> int:
        """Return the next size."""
        seconds, least = (
            (_ALONE_SECONDS, _ALONE_LEAST) if alone else (_SHARED_SECONDS, _SHARED_LEAST)
        )
        wanted = int(seconds / self._seconds_per_token)
        return min(self._most, max(least, wanted))

    def measured(self, tokens: int, seconds: float) -> None:
        """Learn from a decode; small batches say little about large ones and count less."""
        weight = min(0.5, tokens / (2 * _ALONE_LEAST))
        measured = max(seconds, 1e-6) / tokens
        self._seconds_per_token += weight * (measured - self._seconds_per_token)
