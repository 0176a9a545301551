"""The line under the header while the tour answers: that it is only the tour, and the way out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import GRID
from wizchat.ui.widgets.button import YieldingButton
from wizchat.ui.widgets.label import Label
from wizchat.ui.widgets.tool_tip import tip_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from wizchat.ui.shell.views import TourLine
    from wizchat.ui.theme.theme import Theme

_SIDE: Final = 20
"""Pixels beside it, as beside the header's title."""
_NARROW_BELOW: Final = 560
"""Pixels of width at 100 % text scale; the button stands under the words then."""


class TourBar(QWidget):
    """Says what `show_line` is given; gone while there is nothing to say."""

    action_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = Label(theme, role=FontRole.SMALL, wrap=True)
        self._action = YieldingButton(theme, "")
        self._action.clicked.connect(self.action_requested)
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lines.setContentsMargins(_SIDE, GRID, _SIDE, GRID + 1)
        self._lines.setSpacing(GRID)
        self._lines.addWidget(self._text, 1)
        self._lines.addWidget(self._action)
        self.setAccessibleName(self.tr("Tour"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)
        self.hide()

    def show_line(self, line: TourLine | None) -> None:
        """Say this, or be gone."""
        self.setVisible(line is not None)
        if line is None or (line.text, line.action) == (self._text.text(), self._action.text()):
            return
        self._text.setText(line.text)
        self._action.setText(line.action)
        self._action.setToolTip(tip_of(line.action))
        self._action.setVisible(bool(line.action))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the button under the words where there is little room."""
        super().resizeEvent(event)
        narrow = self.width() < self._theme.scaled(_NARROW_BELOW)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._lines.setDirection(direction)
        side = Qt.AlignmentFlag.AlignLeading if narrow else Qt.AlignmentFlag.AlignVCenter
        self._lines.setAlignment(self._action, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the line under it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("tint"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.colour("line"))
