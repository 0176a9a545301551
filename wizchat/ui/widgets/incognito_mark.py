"""The mark of a conversation of which nothing is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import GRID

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from wizchat.ui.theme.theme import Theme

_ICON: Final = 15
_HEIGHT: Final = 24


class IncognitoMark(QWidget):
    """Icon and words in a pill; in little room the icon alone."""

    def __init__(self, theme: Theme, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._compact = False
        self.setAccessibleName(words)
        self.setToolTip(self.tr("Nothing of this conversation is saved on this computer."))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._on_theme_changed)
        self.hide()

    def set_compact(self, *, compact: bool) -> None:
        """Show the icon alone, or the words too."""
        if compact != self._compact:
            self._compact = compact
            self._on_theme_changed()

    def sizeHint(self) -> QSize:
        """Return the room for icon and words."""
        width = self._theme.scaled(_ICON) + 2 * GRID
        if not self._compact:
            width += GRID - 2 + self._metrics().horizontalAdvance(self._words)
        return QSize(width, self._theme.scaled(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pill."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("hover"))
        half = self.height() / 2
        painter.drawRoundedRect(QRectF(self.rect()), half, half)
        side = self._theme.scaled(_ICON)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - GRID - side if rtl else GRID
        picture = self._theme.pixmap("incognito", "text", _ICON, self.devicePixelRatioF())
        painter.drawPixmap(left, (self.height() - side) // 2, picture)
        if self._compact:
            return
        taken = GRID + side + GRID - 2
        before, after = (GRID, taken) if rtl else (taken, GRID)
        area = self.rect().adjusted(before, 0, -after, 0)
        painter.setFont(self._theme.font(FontRole.SMALL))
        painter.setPen(self._theme.colour("text"))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self._words)

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._theme.font(FontRole.SMALL))

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
