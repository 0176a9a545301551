"""Colours of code while it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal, Slot

from wizchat.render.highlighting import READ

if TYPE_CHECKING:
    from wizchat.render.highlighting import Colours
    from wizchat.render.typesetter import Typesetter
    from wizchat.ui.chat.code import CodeItem

_REST: Final = 40
"""Times as long as finding the colours took, before they are found again.

All lines are read each time, since only the beginning says what is inside a comment or a string;
so that takes no more than 1/40 of a core from the engine, whatever the length.
"""
_LEAST_REST_MS: Final = 100
_MOST_REST_MS: Final = 3_000
"""The first time, the process that finds them has to start."""


class GrowingColours(QObject):
    """Has the complete lines of the code that grows coloured from time to time. GUI thread."""

    changed = Signal(object, float)
    """The code, and the height in it from which on it looks different."""

    def __init__(self, typesetter: Typesetter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._typesetter = typesetter
        self._item: CodeItem | None = None
        self._coloured = ""
        """The lines that have their colours."""
        self._colours: Colours = ()
        self._is_hopeless = False
        self._asked = ("", "")
        self._took = QElapsedTimer()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._ask)
        typesetter.coloured_so_far.connect(self._on_coloured)

    def follow(self, item: CodeItem) -> None:
        """Colour what has been written of code; each time that more of it is there."""
        if item is not self._item:
            self._go_over_to(item)
        if not self._rest.isActive() and not any(self._asked):
            self._ask()

    def leave(self) -> None:
        """Follow nothing more: the code is not shown any longer."""
        self._item = None

    def _go_over_to(self, item: CodeItem) -> None:
        """Follow other code, or the same that is laid out anew as in another theme."""
        before, self._item = self._item, item
        same = before is not None and before.code.language == item.code.language
        if same and item.code.text.startswith(self._coloured):
            item.set_colours(self._colours)
        else:
            self._coloured, self._colours, self._is_hopeless = "", (), False

    @Slot()
    def _ask(self) -> None:
        if self._item is None or self._is_hopeless:
            return
        code = self._item.code
        lines = code.text[: code.text.rfind("\n") + 1][:READ]  # more has no colours of its own
        is_new = self._coloured != lines
        if code.growing and code.language and is_new:
            self._asked = (code.language, lines)
            self._took.start()
            self._typesetter.request_colours_so_far(*self._asked)

    @Slot(str, str, object)
    def _on_coloured(self, language: str, lines: str, colours: Colours) -> None:
        if (language, lines) != self._asked:
            return
        self._asked = ("", "")
        item = self._item
        if item is None or not item.code.growing:
            return  # what is complete may have all its colours, known from before
        if item.code.language != language or not item.code.text.startswith(lines):
            return
        self._is_hopeless = not colours
        self._coloured = lines
        # The last of them is that of the empty line after the last line break.
        self._colours = colours[: lines.count("\n")]
        self._rest.start(min(max(_LEAST_REST_MS, self._took.elapsed() * _REST), _MOST_REST_MS))
        self.changed.emit(item, item.set_colours(self._colours))
