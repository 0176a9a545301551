"""A box to tick; its text wraps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import FOCUS_WIDTH
from wizchat.ui.widgets.mirrored_text import paint_mirrored

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from wizchat.ui.theme.theme import Theme

_SIDE: Final = 18
_GAP: Final = 9
_RADIUS: Final = 5
_RING: Final = 3
_TICK: Final = ((0.26, 0.52), (0.43, 0.69), (0.75, 0.33))


class CheckBox(QCheckBox):
    """Painted in the theme's colours: Fusion's box cannot be seen on a dark page."""

    def __init__(self, theme: Theme, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(bool(text))
        self.setSizePolicy(policy)
        theme.changed.connect(self._dress)
        self._dress()

    def sizeHint(self) -> QSize:
        """Return the room for the text on one line."""
        text = self.fontMetrics().size(0, self.text()) if self.text() else QSize(0, 0)
        width = self._text_left() + text.width() + _RING if self.text() else self._box_room()
        return QSize(width, max(self._box_room(), text.height() + _RING))

    def minimumSizeHint(self) -> QSize:
        """Ask for room for the box and a word."""
        few = self.fontMetrics().averageCharWidth() * 12 if self.text() else 0
        return QSize(min(self.sizeHint().width(), self._text_left() + few), self._box_room())

    def heightForWidth(self, width: int) -> int:
        """Return the height of the text at a width."""
        area = QRect(0, 0, max(1, width - self._text_left()), 10_000)
        text = self.fontMetrics().boundingRect(area, Qt.TextFlag.TextWordWrap, self.text())
        return max(self._box_room(), text.height() + _RING)

    def hitButton(self, pos: QPointF) -> bool:  # type: ignore[override]
        """Be ticked wherever it is clicked."""
        return bool(self.rect().contains(pos))  # type: ignore[call-overload]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box, its tick, the ring of the keyboard and the text."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self._theme.scaled(_SIDE)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - _RING - side if rtl else _RING
        first = max(self.fontMetrics().height(), side)
        # Its line lies on whole pixels, or it would be fainter than its colour.
        box = QRectF(left, (_RING + first - side) // 2, side, side).adjusted(1.5, 1.5, -1.5, -1.5)
        enabled = self.isEnabled()
        on = self.isChecked()
        edge = "accent" if on and enabled else "muted"
        painter.setPen(QPen(self._theme.colour(edge), 1))
        painter.setBrush(self._theme.colour(edge if on else "background"))
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        if on:
            ink = self._theme.colour("on_accent" if enabled else "background")
            painter.setPen(QPen(ink, side / 9, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            corner, size = box.topLeft(), box.width()
            points = [corner + QPointF(x * size, y * size) for x, y in _TICK]
            painter.drawPolyline(QPolygonF(points))
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("accent"), FOCUS_WIDTH))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-2.5, -2.5, 2.5, 2.5), _RADIUS + 2, _RADIUS + 2)
        painter.setPen(self._theme.colour("text" if enabled else "muted"))
        start = 0 if rtl else self._text_left()
        area = QRect(start, _RING // 2, self.width() - self._text_left(), self.height())
        if rtl:
            paint_mirrored(painter, area, Qt.AlignmentFlag.AlignRight, self.text())
            return
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        painter.drawText(area, int(flags), self.text())

    def _box_room(self) -> int:
        return int(self._theme.scaled(_SIDE)) + 2 * _RING

    def _text_left(self) -> int:
        return self._box_room() + (_GAP if self.text() else 0)

    def _dress(self) -> None:
        self.setFont(self._theme.font(FontRole.INTERFACE))
        self.updateGeometry()
        self.update()
