"""Finds the colours of code away from the GUI thread."""

from __future__ import annotations

from collections import OrderedDict
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot

from wizchat.render import highlighting

if TYPE_CHECKING:
    from wizchat.render.highlighting import Line

_KEPT: Final = 128  # code blocks


class CodeColourer(QObject):
    """Answers each `request` by `coloured`; results are kept for code that comes back on screen."""

    coloured = Signal(str, str, object)
    """Language, text, and the `tuple[Line, ...]` found."""
    _found = Signal(str, str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: OrderedDict[tuple[str, str], tuple[Line, ...]] = OrderedDict()
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="code-colours")
        self._found.connect(self._on_found)

    def known(self, language: str, text: str) -> tuple[Line, ...] | None:
        """Return what was found before, None when it must be requested."""
        return self._known.get((language, text)) if language else ()

    def request(self, language: str, text: str) -> None:
        """Find the colours; GUI thread, returns at once."""
        self._thread.submit(self._find, language, text)

    def close(self) -> None:
        """Wait for the work under way, some milliseconds, and take no more."""
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _find(self, language: str, text: str) -> None:
        self._found.emit(language, text, highlighting.lines(language, text))

    @Slot(str, str, object)
    def _on_found(self, language: str, text: str, lines: tuple[Line, ...]) -> None:
        self._known[language, text] = lines
        while len(self._known) > _KEPT:
            self._known.popitem(last=False)
        self.coloured.emit(language, text, lines)
