"""What a person sees while steps run: a live line on a terminal, plain lines elsewhere."""

from __future__ import annotations

import shutil
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TextIO

_PLAIN_EVERY = 0.25  # part of a step, between two lines of its progress in a plain log


def duration(seconds: float) -> str:
    """Return seconds as people read them: `4 s` or `2:07`."""
    whole = int(seconds)
    return f"{whole} s" if whole < 60 else f"{whole // 60}:{whole % 60:02}"  # noqa: PLR2004


class Console:
    """Shows one step at a time on a stream."""

    def __init__(
        self,
        stream: TextIO,
        *,
        live: bool | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._stream = stream
        self._live = stream.isatty() if live is None else live
        self._clock = clock
        self._title = ""
        self._started = 0.0
        self._shown = 0.0

    def say(self, text: str) -> None:
        """Show a line of its own."""
        self._write(text + "\n")

    def begin(self, title: str) -> None:
        """Show that a step starts."""
        self._title, self._started, self._shown = title, self._clock(), 0.0
        if self._live:
            self.update(None, "")
        else:
            self._write(f"- {title} ...\n")

    def update(self, fraction: float | None, detail: str) -> None:
        """Show how far the step is; cheap enough to be called several times a second."""
        elapsed = duration(self._clock() - self._started)
        if self._live:
            part = "" if fraction is None else f"  {fraction:4.0%}"
            self._rewrite(f"- {self._title}{part}  {elapsed}  {detail}")
        elif fraction is not None and fraction >= self._shown + _PLAIN_EVERY:
            self._shown = fraction
            self._write(f"  {fraction:.0%}  {elapsed}\n")

    def end(self, outcome: str) -> None:
        """Show how the step ended and how long it took."""
        elapsed = duration(self._clock() - self._started)
        if self._live:
            self._rewrite(f"- {self._title}: {outcome}  ({elapsed})")
            self._write("\n")
        else:
            self._write(f"  {outcome} ({elapsed})\n")

    def _rewrite(self, line: str) -> None:
        width = shutil.get_terminal_size().columns - 1
        self._write("\r\x1b[K" + line[:width])

    def _write(self, text: str) -> None:
        self._stream.write(text)
        self._stream.flush()
