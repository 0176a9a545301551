"""A switch: on or off, in words too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QCheckBox

from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import FOCUS_WIDTH, GRID

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from wizchat.ui.theme.theme import Theme

_TRACK: Final = QSize(36, 20)
_KNOB_INSET: Final = 4
_RING: Final = 3
"""Pixels around the track for the focus ring."""


class Switch(QCheckBox):
    """A check box in another shape; what it says beside the shape is what it is."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self._dress)
        self._dress()

    def sizeHint(self) -> QSize:
        """Return room for the shape and the longer of the words."""
        track, metrics = self._track(), self.fontMetrics()
        words = max(metrics.horizontalAdvance(each) for each in (self.tr("On"), self.tr("Off")))
        return QSize(
            round(track.width()) + 2 * _RING + GRID + words,
            max(round(track.height()) + 2 * _RING, metrics.height()),
        )

    def minimumSizeHint(self) -> QSize:
        """Return the same: nothing of it can go."""
        return self.sizeHint()

    def hitButton(self, place: QPoint) -> bool:
        """Take clicks on the word too."""
        return self.rect().contains(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the track, its knob, and the word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        on, track = self.isChecked(), self._track()
        track.moveTop((self.height() - track.height()) / 2)
        track.moveLeft(self.width() - _RING - track.width() if rtl else _RING)
        radius = track.height() / 2
        painter.setPen(QPen(self._theme.colour("accent" if on else "muted"), 1.5))
        painter.setBrush(self._theme.colour("accent" if on else "background"))
        painter.drawRoundedRect(track.adjusted(1, 1, -1, -1), radius, radius)
        knob = track.adjusted(_KNOB_INSET, _KNOB_INSET, -_KNOB_INSET, -_KNOB_INSET)
        side = knob.height()
        knob.setWidth(side)
        if on is not rtl:
            knob.moveRight(track.right() - _KNOB_INSET)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("on_accent" if on else "muted"))
        painter.drawEllipse(knob)
        self._paint_word(painter, round(track.width()) + 2 * _RING + GRID, rtl=rtl)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("accent"), FOCUS_WIDTH))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = track.adjusted(-2, -2, 2, 2)
            painter.drawRoundedRect(ring, radius + 2, radius + 2)

    def _paint_word(self, painter: QPainter, beside: int, *, rtl: bool) -> None:
        painter.setFont(self.font())
        painter.setPen(self._theme.colour("text" if self.isEnabled() else "muted"))
        area = (
            self.rect().adjusted(0, 0, -beside, 0) if rtl else self.rect().adjusted(beside, 0, 0, 0)
        )
        word = self.tr("On") if self.isChecked() else self.tr("Off")
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, word)

    def _track(self) -> QRectF:
        return QRectF(0, 0, self._theme.scaled(_TRACK.width()), self._theme.scaled(_TRACK.height()))

    def _dress(self) -> None:
        self.setFont(self._theme.font(FontRole.INTERFACE))
        self.updateGeometry()
        self.update()
