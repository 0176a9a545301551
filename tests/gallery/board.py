"""Many small things on one picture: each in all of its states."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from wizchat.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QMenu

    from wizchat.ui.theme.theme import Theme

_GAP = 16


class Board(QWidget):
    """Holds parts beside and below each other, on the ground of a page, as high as they need."""

    def __init__(self, theme: Theme, parts: Iterable[QWidget]) -> None:
        super().__init__()
        self._theme = theme
        self._flow = FlowLayout(spacing=_GAP)
        around = QVBoxLayout(self)
        around.setContentsMargins(_GAP, _GAP, _GAP, _GAP)
        around.addLayout(self._flow)
        around.addStretch(1)
        for part in parts:
            self._flow.addWidget(part)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMinimumHeight(self._flow.heightForWidth(self.width() - 2 * _GAP) + 2 * _GAP)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.colour("background"))


def picture_of(menu: QMenu) -> QLabel:
    """Return what a menu looks like when it is open."""
    menu.popup(menu.pos())
    label = QLabel()
    label.setPixmap(menu.grab())
    menu.hide()
    return label
