"""A row of the sidebar that does something: icon, text, and the shortcut at its end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import FOCUS_WIDTH, GRID, RADIUS_CONTROL, ROW_HEIGHT, ROW_INSET
from wizchat.ui.widgets.pressing import pressed_by_enter

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent

    from wizchat.ui.theme.theme import Theme

_ICON: Final = 16


class RowButton(QAbstractButton):
    """Painted like the rows of the list above it."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        text: str,
        *,
        hint: str = "",
        strong: bool = False,
        end_inset: int = ROW_INSET,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = icon
        self._hint = hint
        self._strong = strong
        self._end_inset = end_inset
        self._is_current = False
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._on_theme_changed)

    def set_hint(self, keys: str) -> None:
        """Show another shortcut at the end."""
        self._hint = keys
        self.updateGeometry()
        self.update()

    def set_current(self, *, current: bool) -> None:
        """Mark the row as what is shown now."""
        self._is_current = current
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of a row and room for the text."""
        words = QFontMetrics(self._font()).horizontalAdvance(self.text() + self._hint)
        width = words + 3 * ROW_INSET + self._theme.scaled(_ICON) + GRID
        return QSize(width, self._theme.scaled(ROW_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return the height of a row; the text may be elided."""
        return QSize(self._theme.scaled(ROW_HEIGHT), self._theme.scaled(ROW_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the tool tip only where something is hidden."""
        super().resizeEvent(event)
        beside = ROW_INSET + self._end_inset + self._theme.scaled(_ICON) + GRID
        hidden = QFontMetrics(self._font()).horizontalAdvance(self.text()) > self.width() - beside
        self.setToolTip(self.text() if hidden else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press it as Space does."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, focus ring, icon, text and hint."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        side = self._theme.scaled(_ICON)
        icon = self._theme.pixmap(
            self._icon_name, "text" if self._strong else "muted", _ICON, self.devicePixelRatio()
        )
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left, right = (self._end_inset, ROW_INSET) if rtl else (ROW_INSET, self._end_inset)
        area = self.rect().adjusted(left, 0, -right, 0)
        icon_left = area.right() - side + 1 if rtl else area.left()
        painter.drawPixmap(icon_left, (self.height() - side) // 2, icon)
        taken = side + GRID
        area = area.adjusted(0, 0, -taken, 0) if rtl else area.adjusted(taken, 0, 0, 0)
        font = self._font()
        words = QFontMetrics(font).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, area.width()
        )
        painter.setFont(font)
        painter.setPen(self._theme.colour("text"))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, words)
        painter.setFont(self._theme.font(FontRole.SMALL))
        painter.setPen(self._theme.colour("muted"))
        room = area.width() - QFontMetrics(font).horizontalAdvance(words) - GRID
        if painter.fontMetrics().horizontalAdvance(self._hint) <= room:
            end = Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
            flags = end | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
            painter.drawText(area, flags, self._hint)

    def _paint_ground(self, painter: QPainter) -> None:
        half = FOCUS_WIDTH / 2
        ground = QRectF(self.rect()).adjusted(half, half, -half, -half)
        ground_colour = self._ground_colour()
        if ground_colour:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(ground_colour))
            painter.drawRoundedRect(QRectF(self.rect()), RADIUS_CONTROL, RADIUS_CONTROL)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("accent"), FOCUS_WIDTH))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground, RADIUS_CONTROL, RADIUS_CONTROL)

    def _ground_colour(self) -> str:
        if self.isDown():
            return "line"
        if self._is_current:
            return "tint"
        return "hover" if self.underMouse() else ""

    def _font(self) -> QFont:
        font = self._theme.font(FontRole.INTERFACE)
        if self._strong:
            font.setWeight(QFont.Weight.Medium)
        return font

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
