"""An answer on its way to standard output."""

from __future__ import annotations

from wizchat.cli.output import say


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
