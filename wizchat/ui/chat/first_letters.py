"""The fonts of answers, found before the first answer needs them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QFont, QTextLayout

from wizchat.render.document import heading_font
from wizchat.ui.chat.look import look

if TYPE_CHECKING:
    from wizchat.ui.theme.theme import Theme

_LETTERS: Final = "Ag"
_ELSEWHERE: Final = "漢"
"""A letter of another font than the interface's for most: finding that one takes longest."""
_HEADINGS: Final = 3


class FirstLetters(QObject):
    """Lays out a letter in each font of an answer while the model still reads the prompt.

    A font's first letter costs some milliseconds, one of another script five: too much for a frame
    of text that streams. Each font has a turn of the event loop to itself. GUI thread.
    """

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._left: list[tuple[QFont, str]] | None = None
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._on_turn)

    @property
    def is_done(self) -> bool:
        """Whether the fonts are known."""
        return self._left == []

    def prepare(self) -> None:
        """Begin, unless that has been done before."""
        if self._left is None:
            self._left = self._wanted()
            self._turn.start()

    def _wanted(self) -> list[tuple[QFont, str]]:
        shape = look(self._theme)
        bold, italic = QFont(shape.answer), QFont(shape.answer)
        bold.setWeight(QFont.Weight.Bold)
        italic.setItalic(True)
        headings = [heading_font(level, shape) for level in range(1, _HEADINGS + 1)]
        fonts = [shape.answer, shape.code, bold, italic, shape.table_head, *headings]
        return [(font, text) for text in (_LETTERS, _ELSEWHERE) for font in fonts][::-1]

    @Slot()
    def _on_turn(self) -> None:
        if not self._left:
            self._turn.stop()
            return
        font, text = self._left.pop()
        letters = QTextLayout(text, font)
        letters.beginLayout()
        letters.createLine()
        letters.endLayout()
