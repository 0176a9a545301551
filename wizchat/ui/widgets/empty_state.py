"""What stands where there is nothing yet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import GRID
from wizchat.ui.widgets.balance import ends_short, narrowest
from wizchat.ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from wizchat.ui.theme.theme import Theme

_HIGH: Final = 10_000
"""Pixels: more than any text takes."""
_WIDEST: Final = 520
"""Pixels of the words: longer lines are tiring to read."""


class EmptyState(QWidget):
    """A title, a sentence under it and, if given, what can be done about it."""

    def __init__(
        self,
        theme: Theme,
        title: str,
        sentence: str = "",
        action: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = Label(theme, title, role=FontRole.STRONG, wrap=True)
        self.sentence = Label(theme, sentence, role=FontRole.SMALL, colour="muted", wrap=True)
        self.sentence.setVisible(bool(sentence))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addStretch(1)
        for label in (self.title, self.sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            middle = QHBoxLayout()
            middle.addStretch(1)
            middle.addWidget(label, 1000)
            middle.addStretch(1)
            layout.addLayout(middle)
        if action is not None:
            layout.addWidget(action, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)
        self._theme = theme
        theme.changed.connect(self._balance)
        self._balance()

    def set_sentence(self, sentence: str) -> None:
        """Say something else, or nothing."""
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))
        self._balance()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the words out between the lines of the new width."""
        super().resizeEvent(event)
        self._balance()

    @Slot()
    def _balance(self) -> None:
        """Leave no word alone in a last line: make each text as narrow as its lines allow."""
        room = max(GRID, min(self._theme.scaled(_WIDEST), self.width() - 4 * GRID))
        for label in (self.title, self.sentence):
            label.setMaximumWidth(_best_width(label, room))


def _best_width(label: Label, room: int) -> int:
    """Return the width at which no paragraph ends in a line that looks lost, if there is one."""
    whole = narrowest(label.heightForWidth, room)
    paragraphs = label.text().split("\n")
    flags = int(Qt.TextFlag.TextWordWrap)

    def ends_well(width: int) -> bool:
        return not any(ends_short(each, label.font(), width) for each in paragraphs)

    def width_of(paragraph: str) -> int:
        def height(width: int) -> int:
            area = QRect(0, 0, width, _HIGH)
            return label.fontMetrics().boundingRect(area, flags, paragraph).height()

        return narrowest(height, room)

    candidates = (whole, *map(width_of, paragraphs))
    return next(filter(ends_well, candidates), whole)
