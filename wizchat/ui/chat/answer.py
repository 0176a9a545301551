"""The text of an answer while it is written: pieces in, blocks out. No widgets."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING, Final

from wizchat.render.stream import MarkdownStream, read, revise

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizchat.render.blocks import Block

CHEAP_SECONDS: Final = 0.008
_REST: Final = 8  # times as long as the reading took
_PIECE: Final = 1000
"""Characters of a long text that are read before the time is looked at."""
_STEP: Final = 8000
"""Characters of a long text that are read at most before they are shown."""


class AnswerText:
    """Blocks of an answer; `take` is called once a frame with all that came meanwhile."""

    def __init__(self, text: str = "", clock: Callable[[], float] = monotonic) -> None:
        self.text = ""
        self.frozen: list[Block] = []
        self.tail: tuple[Block, ...] = ()
        self._stream = MarkdownStream()
        self._waiting: list[str] = []
        self._unread = ""
        """What `read_on` has to read yet."""
        self._clock = clock
        self._not_before = 0.0
        if text:
            self.grow(text)
            self.take()

    @classmethod
    def finished(cls, text: str) -> AnswerText:
        """Return an answer that is there as a whole, read once."""
        answer = cls()
        answer.text = text
        answer.frozen = list(read(text))
        return answer

    @classmethod
    def opened(cls, text: str, clock: Callable[[], float] = monotonic) -> AnswerText:
        """Return a long answer that is there as a whole, to be read by `read_on`."""
        answer = cls(clock=clock)
        answer.text = answer._unread = text
        return answer

    @property
    def is_read(self) -> bool:
        """Whether `read_on` has nothing more to do."""
        return not self._unread

    def read_on(self) -> int:
        """Read for some milliseconds; return the position of the first block that may have changed.

        What is read so far is shown as if the text was being written.
        """
        first = len(self.frozen)
        if not self._unread:
            return first
        until = self._clock() + CHEAP_SECONDS
        step, self._unread = self._unread[:_STEP], self._unread[_STEP:]
        at = 0
        while at < len(step) and self._clock() <= until:
            self._feed(step[at : at + _PIECE])
            at += _PIECE
        self._unread = step[at:] + self._unread
        return first if self._unread else min(first, self.finish())

    @property
    def blocks(self) -> tuple[Block, ...]:
        """All blocks so far."""
        return (*self.frozen, *self.tail)

    def grow(self, text: str) -> None:
        """Keep a new piece for the next frame."""
        if self._unread:
            self._unread += text
        else:
            self._waiting.append(text)
        self.text += text

    @property
    def has_more(self) -> bool:
        """Whether text waits for a later frame."""
        return bool(self._waiting)

    def take(self) -> int:
        """Read what waits; return the position of the first block that may have changed.

        After a costly reading the next ones wait, so that an answer takes a small part of the time.
        """
        if self._waiting and self._clock() >= self._not_before:
            return self._read()
        return len(self.frozen)

    def _read(self) -> int:
        first = len(self.frozen)
        begun = self._clock()
        self._feed("".join(self._waiting))
        self._waiting.clear()
        done = self._clock()
        self._not_before = done + (done - begun) * _REST if done - begun > CHEAP_SECONDS else done
        return first

    def _feed(self, text: str) -> None:
        change = self._stream.feed(text)
        self.frozen += change.frozen
        self.tail = change.tail

    def finish(self) -> int:
        """Read the end; return the position of the first block that may have changed."""
        first = self._read()
        end = self._stream.finish()
        self.frozen += end.frozen
        self.tail = ()
        revise(self.frozen, end.revised)
        return min([first, *(revision.first for revision in end.revised)])
