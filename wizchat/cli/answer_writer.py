"""An answer on its way to standard output."""

from __future__ import annotations

import re
from typing import Final

from wizchat.cli.output import say

_PLACE: Final = re.compile(r"\s*\[[^\]\n]*\]\(wizchat:[a-z]+\)")
"""A link to a window of the app, which a terminal has not, and the space before it."""
_BEGUN: Final = re.compile(r"\s*(\[[^\]\n]*(\](\([^)\n]*)?)?)?$")
"""What may yet become one."""


class AnswerWriter:
    """Writes pieces as they come: no blank before the first word, a newline after the last."""

    def __init__(self) -> None:
        self._last = ""

    def write(self, text: str) -> None:
        """Write a piece; raises BrokenPipeError when nobody reads any more."""
        if not self._last:
            text = text.lstrip()
        if text:
            self._last = text
            say(text, end="")

    def end(self) -> None:
        """End the last line, if it is open."""
        if self._last and not self._last.endswith("\n"):
            self._last = "\n"
            say("")


class TourWriter(AnswerWriter):
    """Leaves out the tour's links to windows of the app."""

    def __init__(self) -> None:
        super().__init__()
        self._held = ""

    def write(self, text: str) -> None:
        """Write a piece as far as it is known to be no such link."""
        self._held = _PLACE.sub("", self._held + text)
        begun = _BEGUN.search(self._held)
        sure = len(self._held) if begun is None else begun.start()
        super().write(self._held[:sure])
        self._held = self._held[sure:]

    def end(self) -> None:
        """Write what was held back, and end the last line."""
        held, self._held = self._held, ""
        super().write(held)
        super().end()
