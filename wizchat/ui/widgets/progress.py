"""The thin bar of downloads, memory needs and the context window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QProgressBar, QSizePolicy

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from wizchat.ui.theme.theme import Theme

_HEIGHT: Final = 4
_STEPS: Final = 1000


class ThinProgress(QProgressBar):
    """A bar without text, in a token's colour; a screen reader hears its name and per cent."""

    def __init__(
        self, theme: Theme, name: str, *, colour: str = "accent", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._colour = colour
        self.setRange(0, _STEPS)
        self.setValue(0)
        self.setTextVisible(False)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def set_fraction(self, fraction: float) -> None:
        """Show a part, 0 to 1; what is beyond is shown as full."""
        self.setValue(round(min(1.0, max(0.0, fraction)) * _STEPS))

    def set_colour(self, colour: str) -> None:
        """Paint in another token's colour, such as `warning`."""
        self._colour = colour
        self.update()

    def sizeHint(self) -> QSize:
        """Return the usual size."""
        return QSize(96, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the least size."""
        return QSize(24, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the track and the done part, from the side where reading begins."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        track = QRectF(0, (self.height() - _HEIGHT) / 2, self.width(), _HEIGHT)
        painter.setBrush(self._theme.colour("track"))
        painter.drawRoundedRect(track, _HEIGHT / 2, _HEIGHT / 2)
        if self.value() > 0:
            done = QRectF(track)
            done.setWidth(max(_HEIGHT, track.width() * self.value() / _STEPS))
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                done.moveRight(track.right())
            painter.setBrush(self._theme.colour(self._colour))
            painter.drawRoundedRect(done, _HEIGHT / 2, _HEIGHT / 2)
