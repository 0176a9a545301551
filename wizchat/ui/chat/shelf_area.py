"""Room for the attachments of what is being written: as much as they need, within a limit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from wizchat.ui.chat.shelf import AttachmentShelf


class ShelfArea(QScrollArea):
    """Scrolls when there are more lines of chips than the limit shows; hidden without chips."""

    def __init__(self, shelf: AttachmentShelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._limit = 160
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(shelf)
        self.viewport().setAutoFillBackground(False)
        shelf.setAutoFillBackground(False)
        shelf.installEventFilter(self)
        shelf.changed.connect(self._fit)
        self._fit()

    def set_limit(self, pixels: int) -> None:
        """Be at most this high."""
        if pixels != self._limit:
            self._limit = pixels
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap again, which may need another height."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Make room when chips become wider."""
        if watched is self._shelf and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        self.setVisible(self._shelf.count > 0)
        wanted = self._shelf.heightForWidth(self.viewport().width())
        height = min(max(wanted, 1), self._limit)
        if height != self.height():
            self.setFixedHeight(height)
