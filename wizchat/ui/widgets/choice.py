"""A field that opens a short list to choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QWidget

from wizchat.ui.theme.tokens import GRID, RADIUS_CONTROL
from wizchat.ui.widgets.corners import cut_corners

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QWheelEvent
    from PySide6.QtWidgets import QStyleOptionComboBox

    from wizchat.ui.theme.theme import Theme

_CHEVRON: Final = 12
_INSET: Final = 9


class ChoiceBox(QComboBox):
    """A combo box with our chevron; the wheel scrolls the page, not the choice."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setItemDelegate(QStyledItemDelegate(self))  # the one that the style sheet can pad
        theme.changed.connect(self.update)

    def showPopup(self) -> None:
        """Open the list, wide enough for the longest choice, with round corners."""
        view = self.view()
        most = self.screen().availableGeometry().width() // 2
        longest = view.sizeHintForColumn(0) + 3 * GRID  # beside it, a scroll bar may stand
        view.setMinimumWidth(max(self.width(), min(longest, most)))
        super().showPopup()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            # Qt has it begin at the left of the field, and a wider one would leave the window.
            right = self.mapToGlobal(QPoint(self.width(), 0)).x()
            view.window().move(right - view.window().width(), view.window().y())
        cut_corners(view.window(), RADIUS_CONTROL)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Have a choice end in an ellipsis where there is no room for it."""
        super().initStyleOption(option)
        room = self.width() - 3 * _INSET - self._theme.scaled(_CHEVRON)
        option.currentText = self.fontMetrics().elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, room
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field and the chevron at its end."""
        super().paintEvent(event)
        side = self._theme.scaled(_CHEVRON)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = _INSET if rtl else self.width() - _INSET - side
        chevron = self._theme.pixmap("chevron-down", "muted", _CHEVRON, self.devicePixelRatio())
        QPainter(self).drawPixmap(left, (self.height() - side) // 2, chevron)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()
