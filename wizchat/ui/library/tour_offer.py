"""The tour on the first page: who has no time to wait can begin with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import GRID
from wizchat.ui.widgets.button import PillButton
from wizchat.ui.widgets.label import Label

if TYPE_CHECKING:
    from wizchat.ui.theme.theme import Theme


class TourOffer(QWidget):
    """Two lines and a button; emits `started`."""

    started = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = Label(theme, self.tr("No time to wait?"), role=FontRole.STRONG, wrap=True)
        sentence = Label(
            theme,
            self.tr("The tour is a tiny model that is already here. It knows this app, and "
                    "nothing else."),
            role=FontRole.SMALL,
            colour="muted",
            wrap=True,
        )  # fmt: skip
        self._start = PillButton(theme, self.tr("Start the tour"))
        self._start.setAccessibleDescription(sentence.text())
        self._start.clicked.connect(self.started)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(title)
        words.addWidget(sentence)
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(2 * GRID)
        self._lines.addLayout(words, 1)
        self._lines.addWidget(self._start)
        self.set_narrow(narrow=False)

    def set_narrow(self, *, narrow: bool) -> None:
        """Put the button under the words, or beside them."""
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._lines.setDirection(direction)
        side = Qt.AlignmentFlag.AlignLeading if narrow else Qt.AlignmentFlag.AlignVCenter
        self._lines.setAlignment(self._start, side)
