"""A reply that grows token by token: its text, its token ids, and where it ends."""

from __future__ import annotations

import codecs
from bisect import bisect_right

from wizchat.engine.worker.stop_scanner import StopScanner

_Utf8Decoder = codecs.getincrementaldecoder("utf-8")


class Reply:
    """Turns pieces (bytes) into text that can be shown, with constant work for each token.

    A character whose bytes have not all come is held back; a byte that can belong to none becomes
    U+FFFD at once. `take` hands out what is new.
    """

    def __init__(self, stops: tuple[str, ...]) -> None:
        self._decoder = _Utf8Decoder("replace")
        self._scanner = StopScanner(stops)
        self._ids: list[int] = []
        self._ends: list[int] = []
        """For each token: how many characters must be shown so that none of it is missing."""
        self._decoded = 0
        self._ready: list[str] = []
        self._shown = 0

    def __len__(self) -> int:
        """Return how many tokens have come."""
        return len(self._ids)

    @property
    def stopped(self) -> bool:
        """Whether a stop text came."""
        return self._scanner.stopped

    def feed(self, token: int, piece: bytes) -> None:
        """Add the next token."""
        self._add(self._decoder.decode(piece))
        half_a_character = bool(self._decoder.getstate()[0])
        self._ids.append(token)
        self._ends.append(self._decoded + half_a_character)

    def finish(self, *, whole: bool) -> None:
        """Let out what was held back for a stop text.

        `whole` says that the model ended by itself: then bytes of an unfinished character count
        too, as U+FFFD. Otherwise they are left out, and so are their tokens.
        """
        if whole:
            self._add(self._decoder.decode(b"", final=True))
        self._show(self._scanner.finish())

    def take(self) -> str:
        """Return the text that became ready since the last call."""
        text = "".join(self._ready)
        self._ready.clear()
        return text

    @property
    def has_text(self) -> bool:
        """Whether `take` would return something."""
        return bool(self._ready)

    def shown_ids(self) -> tuple[int, ...]:
        """Return the longest run of tokens whose text lies wholly in what became ready."""
        return tuple(self._ids[: bisect_right(self._ends, self._shown)])

    def _add(self, text: str) -> None:
        self._decoded += len(text)
        self._show(self._scanner.feed(text))

    def _show(self, text: str) -> None:
        if text:
            self._shown += len(text)
            self._ready.append(text)
