"""The text of an answer while it is written: pieces in, blocks out. No widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizchat.render.stream import MarkdownStream

if TYPE_CHECKING:
    from wizchat.render.blocks import Block


class AnswerText:
    """Blocks of an answer; `take` is called once a frame with all that came meanwhile."""

    def __init__(self, text: str = "") -> None:
        self.text = ""
        self.frozen: list[Block] = []
        self.tail: tuple[Block, ...] = ()
        self._stream = MarkdownStream()
        self._waiting: list[str] = []
        if text:
            self.grow(text)
            self.take()

    @property
    def blocks(self) -> tuple[Block, ...]:
        """All blocks so far."""
        return (*self.frozen, *self.tail)

    def grow(self, text: str) -> None:
        """Keep a new piece for the next frame."""
        self._waiting.append(text)
        self.text += text

    def take(self) -> int:
        """Read what waits; return the position of the first block that may have changed."""
        first = len(self.frozen)
        if self._waiting:
            change = self._stream.feed("".join(self._waiting))
            self._waiting.clear()
            self.frozen += change.frozen
            self.tail = change.tail
        return first

    def finish(self) -> int:
        """Read the end; return the position of the first block that may have changed."""
        first = self.take()
        end = self._stream.finish()
        self.frozen += end.frozen
        self.tail = ()
        for position, block in end.revised:
            if self.frozen[position] != block:
                self.frozen[position] = block
                first = min(first, position)
        return first
