"""Files dropped anywhere on the window of a conversation, and the sign that they may be."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import FOCUS_WIDTH, GRID, RADIUS_CARD

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QPaintEvent

    from wizchat.ui.theme.theme import Theme

_VEIL: Final = 0.9


def local_files(data: QMimeData) -> tuple[Path, ...]:
    """Return the files that are offered; addresses elsewhere are none."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())


class FileDrops(QObject):
    """Watches the window that a page is in, while the page is shown. GUI thread."""

    dropped = Signal(object)
    """Paths, as a tuple."""

    def __init__(self, theme: Theme, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._veil = _Veil(theme, page)
        self._window: QWidget | None = None
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the page from window to window; take what is dropped there."""
        if watched is self._page and event.type() == QEvent.Type.Show:
            self._watch(self._page.window())
        if watched is self._window and self._page.isVisible():
            return self._on_window_event(event)
        return super().eventFilter(watched, event)

    def _watch(self, window: QWidget) -> None:
        if window is self._window:
            return
        if self._window is not None:
            self._window.removeEventFilter(self)
        self._window = window
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def _on_window_event(self, event: QEvent) -> bool:
        match event:
            case QDropEvent() if event.type() == QEvent.Type.Drop:
                self._veil.hide()
                files = local_files(event.mimeData())
                if files and self._accept(event):
                    self.dropped.emit(files)
                    return True
            case QDragEnterEvent() | QDragMoveEvent():
                if local_files(event.mimeData()) and self._accept(event):
                    self._veil.lift()
                    return True
            case _ if event.type() == QEvent.Type.DragLeave:
                self._veil.hide()
        return False

    def _accept(self, event: QDropEvent) -> bool:
        """Take a copy, whatever was proposed: the files stay where they are."""
        if not event.possibleActions() & Qt.DropAction.CopyAction:
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        return True


class _Veil(QWidget):
    """Covers the page and says what dropping does."""

    def __init__(self, theme: Theme, page: QWidget) -> None:
        super().__init__(page)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def lift(self) -> None:
        """Show it over the whole page."""
        page = self.parentWidget()
        if page is not None:
            self.setGeometry(page.rect())
        self.raise_()
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the veil, a frame and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = self._theme.colour("background")
        veil.setAlphaF(_VEIL)
        painter.fillRect(self.rect(), veil)
        painter.setPen(QPen(self._theme.colour("accent"), FOCUS_WIDTH, Qt.PenStyle.DashLine))
        frame = QRectF(self.rect()).adjusted(2 * GRID, 2 * GRID, -2 * GRID, -2 * GRID)
        painter.drawRoundedRect(frame, RADIUS_CARD, RADIUS_CARD)
        painter.setFont(self._theme.font(FontRole.SECTION))
        painter.setPen(self._theme.colour("text"))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        words = self.tr("Drop to attach")
        ground = painter.boundingRect(frame, int(flags), words)
        beside, above = 2 * GRID, GRID
        painter.fillRect(
            ground.adjusted(-beside, -above, beside, above), self._theme.colour("background")
        )
        painter.drawText(frame, int(flags), words)
