"""One line on standard error that tells how far something is; nothing when it is no terminal."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import TracebackType

    from rich.status import Status


class ProgressLine:
    """A line that is rewritten in place and disappears at the end. Use as a context manager."""

    def __init__(self) -> None:
        self._status: Status | None = None
        self._shown = sys.stderr.isatty()

    def __enter__(self) -> ProgressLine:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.clear()

    def show(self, text: str) -> None:
        """Show `text` in place of what was there."""
        if not self._shown:
            return
        from rich.console import Console
        from rich.status import Status
        from rich.text import Text

        if self._status is None:
            self._status = Status(Text(text), console=Console(stderr=True))
            self._status.start()
        else:
            self._status.update(Text(text))

    def clear(self) -> None:
        """Take the line away."""
        if self._status is not None:
            self._status.stop()
            self._status = None
