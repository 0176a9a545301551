"""Finds the text that ends a reply while the reply still grows."""

from __future__ import annotations

from dataclasses import dataclass, field

_FENCE = "`"
_FENCE_LENGTH = 3


@dataclass
class _CodeFences:
    """Knows, one character at a time, whether Markdown is inside a fenced code block.

    A line that begins with three or more backticks opens a block unless another backtick follows
    on it; a line of at least as many backticks and nothing else closes it. Any indentation is
    accepted, since lists indent their code (CommonMark 0.31, section 4.5).
    """

    open: int = 0
    """Backticks of the fence that opened the block we are in; 0 outside."""
    _run: int = 0
    _at_start: bool = True
    _plain_tail: bool = True

    def feed(self, character: str) -> None:
        if character == "\n":
            self._end_line()
        elif self._at_start and character == _FENCE:
            self._run += 1
        elif self._run or not character.isspace():
            self._at_start = False
            self._continue_line(character)

    @property
    def inside(self) -> bool:
        """Whether the next character would be code, the info string of a fence included."""
        return bool(self.open) or self._run >= _FENCE_LENGTH

    def _continue_line(self, character: str) -> None:
        if self.open:
            self._plain_tail = self._plain_tail and character.isspace()
        elif character == _FENCE:
            self._run = 0

    def _end_line(self) -> None:
        if not self.open:
            self.open = self._run if self._run >= _FENCE_LENGTH else 0
        elif self._run >= self.open and self._plain_tail:
            self.open = 0
        self._run = 0
        self._at_start = True
        self._plain_tail = True


@dataclass
class StopScanner:
    """Lets text through until one of the stop texts comes.

    A stop text counts where the character before it is no letter, digit or underscore, and not
    inside a fenced code block. Text that may be the beginning of one is held back until it is
    decided. However the text is cut into pieces, the same comes out.
    """

    stops: tuple[str, ...]
    stopped: bool = False
    """Whether a stop text came: nothing passes after it."""
    _held: str = ""
    _before: str = ""
    _fences: _CodeFences = field(default_factory=_CodeFences)

    def feed(self, text: str) -> str:
        """Take the next piece of the reply and return what may be shown now."""
        return self._release(text, final=False)

    def finish(self) -> str:
        """Return what was held back, now that nothing follows."""
        return self._release("", final=True)

    def _release(self, text: str, *, final: bool) -> str:
        if self.stopped:
            return ""
        if not self.stops:
            return text
        self._held += text
        position = 0
        while position < len(self._held):
            if self._may_stop_here():
                if any(self._held.startswith(stop, position) for stop in self.stops):
                    self.stopped = True
                    break
                rest = self._held[position:]
                if not final and any(stop.startswith(rest) for stop in self.stops):
                    break
            self._before = self._held[position]
            self._fences.feed(self._before)
            position += 1
        released = self._held[:position]
        self._held = "" if self.stopped else self._held[position:]
        return released

    def _may_stop_here(self) -> bool:
        in_word = self._before.isalnum() or self._before == "_"
        return not in_word and not self._fences.inside
