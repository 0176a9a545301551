"""Code that is being written: it only grows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wizchat.render.blocks import Code

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizchat.render.parsing import Unit


class OpenFence:
    """A top-level fence without indentation that has not been closed."""

    source = ""
    """Nothing in code depends on link definitions, so that it is never read again."""

    def __init__(self, language: str, markup: str) -> None:
        self._language = language
        self._text = ""
        self._closing = closing_line(markup)
        self._maybe_closing = re.compile(rf" {{0,3}}{re.escape(markup[0])}*[ \t]*")

    @classmethod
    def begun(cls, unit: Unit, lines: Sequence[str]) -> OpenFence | None:
        """Return the open fence that the last unit is, if it can simply grow."""
        if unit.kind != "fence" or not lines[unit.start].startswith(unit.markup):
            return None
        (code,) = unit.blocks
        if not isinstance(code, Code):
            return None
        fence = cls(code.language, unit.markup)
        fence.grow("".join(f"{line}\n" for line in lines[unit.start + 1 :]))
        return fence

    def grow(self, lines: str) -> str | None:
        """Take complete lines; return those after the closing one, None while there is none."""
        at = 0
        while at < len(lines):
            end = lines.index("\n", at)
            if self._closing.fullmatch(lines, at, end):
                self._text += lines[:at]
                return lines[end + 1 :]
            at = end + 1
        self._text += lines
        return None

    def shown(self, partial: str) -> tuple[Code]:
        """Return the code so far; a last line that may become the closing one is held back."""
        held = "" if self._maybe_closing.fullmatch(partial) else partial
        text = (self._text + held).removesuffix("\n")
        return (Code(self._language, text, growing=True),)

    def finish(self, partial: str) -> str:
        """Take the line that the text ends with; nothing is left after it."""
        self._text += "" if self._closing.fullmatch(partial) else partial
        return ""

    def ended(self) -> tuple[Code]:
        """Return the whole code."""
        return (Code(self._language, self._text.removesuffix("\n")),)


def closing_line(markup: str) -> re.Pattern[str]:
    """Return what the line that closes a fence looks like."""
    return re.compile(rf" {{0,3}}{re.escape(markup[0])}{{{len(markup)},}}[ \t]*")
