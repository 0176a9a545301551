"""Models that lie in another folder than the one that is set, and the way to bring them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import GRID
from wizchat.ui.widgets.button import PillButton
from wizchat.ui.widgets.label import Label
from wizchat.ui.widgets.progress import ThinProgress
from wizchat.ui.widgets.speech import speak

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from wizchat.ui.theme.theme import Theme

_STACKED_BELOW: Final = 460
"""Pixels of width at 100 % text scale under which the button goes below the words."""


class MoveLine(QWidget):
    """Hidden while there is nothing to say; then an offer, progress, or how it ended."""

    move_requested = Signal()
    stop_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = Label(theme, role=FontRole.SMALL, wrap=True)
        self._progress = ThinProgress(theme, self.tr("Moving models"))
        self._move = PillButton(theme, self.tr("Move"))
        self._stop = PillButton(theme, self.tr("Stop"))
        self._move.clicked.connect(self.move_requested)
        self._stop.clicked.connect(self.stop_requested)
        words = QVBoxLayout()
        words.setSpacing(GRID // 2)
        words.addWidget(self._text)
        words.addWidget(self._progress)
        self._line = line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        line.setContentsMargins(0, GRID // 2, 0, 0)
        line.setSpacing(GRID)
        line.addLayout(words, 1)
        for button in (self._move, self._stop):
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the button under the words where there is little room."""
        super().resizeEvent(event)
        narrow = self.width() < self._theme.scaled(_STACKED_BELOW)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._line.direction() != way:
            self._line.setDirection(way)

    def offer(self, text: str, problem: str = "", *, done: str = "") -> None:
        """Offer to move what the text says, or say why that did not work, or that it is done.

        Nothing to say hides it.
        """
        said = problem or text or done
        is_new = said != self._text.text()
        self._text.setText(said)
        self._text.set_colour("warning" if problem else "text")
        self._show(moving=False)
        self.setVisible(bool(said))
        self._move.setVisible(bool(text))
        if is_new and said and said != text:
            speak(self, said)

    def show_progress(self, text: str, done: int, total: int) -> None:
        """Say how far it is."""
        self._text.setText(text)
        self._text.set_colour("text")
        self._progress.set_fraction(done / total if total else 0.0)
        self._show(moving=True)
        self.show()

    def _show(self, *, moving: bool) -> None:
        self._progress.setVisible(moving)
        self._stop.setVisible(moving)
        self._move.setVisible(not moving)
