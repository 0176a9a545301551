"""A small panel below the control that opened it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizchat.ui.theme.tokens import GRID, RADIUS_CODE
from wizchat.ui.widgets.card import CardFrame
from wizchat.ui.widgets.corners import blends, cut_corners

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from wizchat.ui.theme.theme import Theme


class Popover(CardFrame):
    """Holds one widget; closes on Esc and on a click elsewhere."""

    def __init__(
        self, theme: Theme, content: QWidget, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, radius=RADIUS_CODE, parent=parent)
        self.setWindowFlags(Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground, blends())
        self.setAccessibleName(name)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.addWidget(content)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Round the corners at the new size."""
        super().resizeEvent(event)
        cut_corners(self, RADIUS_CODE)

    def open_near(self, point: QPoint) -> None:
        """Open below a place on the screen, above it where there is no room."""
        self.adjustSize()
        screen = (QGuiApplication.screenAt(point) or self.screen()).availableGeometry()
        top = point.y() + GRID
        if top + self.height() > screen.bottom():
            top = point.y() - GRID - self.height()
        left = max(screen.left() + GRID, min(point.x(), screen.right() - self.width() - GRID))
        self.move(left, max(screen.top() + GRID, top))
        self.show()

    def open_at(self, anchor: QWidget) -> None:
        """Open below a widget, above it where there is no room, and inside the screen."""
        self.adjustSize()
        screen = anchor.screen().availableGeometry()
        below = anchor.mapToGlobal(QPoint(0, anchor.height() + GRID // 2))
        top = below.y()
        if top + self.height() > screen.bottom():
            top = anchor.mapToGlobal(QPoint(0, 0)).y() - self.height() - GRID // 2
        left = below.x()
        if anchor.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left += anchor.width() - self.width()
        for area in (anchor.window().geometry(), screen):  # beside neither, where there is room
            left = max(area.left() + GRID, min(left, area.right() - self.width() - GRID))
        self.move(left, max(screen.top() + GRID, top))
        self.show()
