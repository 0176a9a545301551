"""The running download at the foot of the sidebar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizchat.ui import words
from wizchat.ui.shell.views import DownloadLine, DownloadPhase
from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import GRID
from wizchat.ui.widgets.label import Label
from wizchat.ui.widgets.progress import ThinProgress

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QResizeEvent

    from wizchat.ui.theme.theme import Theme

_WARNING = {DownloadPhase.WAITING, DownloadPhase.FAILED}


class DownloadBar(QWidget):
    """One line and a thin bar; a click opens Models."""

    clicked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = Label(theme, role=FontRole.SMALL, colour="muted", wrap=True)
        self._bar = ThinProgress(theme, self.tr("Download"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID + 1, GRID // 2, GRID + 1, GRID)
        layout.setSpacing(GRID - 1)
        layout.addWidget(self._text)
        layout.addWidget(self._bar)
        self._parts: tuple[str, ...] = ()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    def show_line(self, line: DownloadLine | None) -> None:
        """Show how far the download is; None hides it."""
        self.setVisible(line is not None)
        if line is None:
            return
        self._parts = (line.label, self._done(line), self._phase(line))
        self._say()
        colour = "warning" if line.phase in _WARNING else "accent"
        self._text.set_colour("warning" if line.phase in _WARNING else "muted")
        self._bar.set_colour(colour)
        self._bar.set_fraction(line.fraction)
        self._bar.setAccessibleName(self.tr("Download of {0}").format(line.label))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open Models."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the line anew."""
        super().resizeEvent(event)
        self._say()

    def _say(self) -> None:
        """Say it on one line, or on two that each say something whole."""
        text = words.dotted(self._parts)
        if self._text.fontMetrics().horizontalAdvance(text) > self._text.width():
            text = "\n".join((words.dotted(self._parts[:2]), words.dotted(self._parts[2:])))
        self._text.setText(text.rstrip())

    def _done(self, line: DownloadLine) -> str:
        return words.percent(int(line.fraction * 1000), 1000)

    def _phase(self, line: DownloadLine) -> str:
        match line.phase:
            case DownloadPhase.RUNNING if line.seconds_left is not None:
                return words.time_left(line.seconds_left)
            case DownloadPhase.RUNNING:
                return ""
            case DownloadPhase.WAITING:
                return self.tr("waiting for the network")
            case DownloadPhase.PAUSED:
                return self.tr("paused")
            case DownloadPhase.VERIFYING:
                return self.tr("checking the file")
            case DownloadPhase.FAILED:
                return self.tr("stopped, see Models")
