"""Sidebar beside the page, or over it where the window is narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QMargins, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from wizchat.ui.theme.tokens import SIDEBAR_WIDTH

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

    from wizchat.ui.theme.theme import Theme

LEAST_PAGE_WIDTH: Final = 456
"""Pixels beside the sidebar; where there are fewer, the sidebar goes over the page."""
_PAGE_LEFT_OVER: Final = 48
"""Of a narrow window, so that there is somewhere to click to close the sidebar."""


class Frame(QWidget):
    """Places two widgets. Wide: side by side. Narrow: the sidebar slides over, when asked for."""

    sidebar_shown = Signal(bool)
    """Whether the sidebar can be seen now."""

    def __init__(
        self, theme: Theme, sidebar: QWidget, page: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sidebar = sidebar
        self._page = page
        self._veil = _Veil(self)
        self._wanted = True
        self._alone = False
        self._open_over_page = False
        for child in (page, self._veil, sidebar):
            child.setParent(self)
            child.raise_()
        self._veil.clicked.connect(self.close_over_page)
        theme.changed.connect(self._place)
        self.setTabOrder(sidebar, page)

    @property
    def sidebar_wanted(self) -> bool:
        """Whether a wide window shows the sidebar."""
        return self._wanted

    @property
    def is_narrow(self) -> bool:
        """Whether the sidebar goes over the page."""
        return self.width() < self._theme.scaled(SIDEBAR_WIDTH) + LEAST_PAGE_WIDTH

    @property
    def is_sidebar_shown(self) -> bool:
        """Whether the sidebar can be seen."""
        if self._alone:
            return False
        return self._open_over_page if self.is_narrow else self._wanted

    def page_margins(self) -> QMargins:
        """Return what is beside the page."""
        page, whole = self._page.geometry(), self.rect()
        return QMargins(page.left(), 0, whole.right() - page.right(), 0)

    def restore_sidebar(self, *, wanted: bool) -> None:
        """Take up what a wide window showed; a narrow one begins with the page uncovered."""
        self._wanted = wanted
        self._place()

    def show_sidebar(self, *, shown: bool) -> None:
        """Show or hide the sidebar; a narrow window forgets it when it is closed."""
        if self.is_narrow:
            self._open_over_page = shown
        else:
            self._wanted = shown
        self._place()
        if self.is_narrow and shown:
            self._sidebar.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_page_alone(self, *, alone: bool) -> None:
        """Give the page all the room, or show the sidebar again as it was."""
        self._alone = alone
        self._place()

    def close_over_page(self) -> None:
        """Close the sidebar where it covers the page."""
        if self.is_narrow and self._open_over_page:
            self.show_sidebar(shown=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place both anew."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Change sides with the direction of the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the sidebar over the page."""
        if event.key() == Qt.Key.Key_Escape and self.is_narrow and self._open_over_page:
            self.close_over_page()
        else:
            super().keyPressEvent(event)

    def _place(self) -> None:
        narrow, shown = self.is_narrow, self.is_sidebar_shown
        if not narrow:
            self._open_over_page = False
        width = self._theme.scaled(SIDEBAR_WIDTH)
        width = min(width, self.width() - _PAGE_LEFT_OVER) if narrow else width
        taken = width if shown and not narrow else 0
        self._page.setGeometry(self._mirrored(taken, self.width() - taken))
        self._sidebar.setGeometry(self._mirrored(0, width))
        self._veil.setGeometry(self.rect())
        self._veil.setVisible(narrow and shown)
        self._sidebar.setVisible(shown)
        self.sidebar_shown.emit(shown)

    def _mirrored(self, left: int, width: int) -> QRect:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = self.width() - left - width
        return QRect(left, 0, width, self.height())


class _Veil(QWidget):
    """Dims the page behind the sidebar; a click closes it."""

    clicked = Signal()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dim."""
        QPainter(self).fillRect(self.rect(), QColor(0, 0, 0, 90))

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Close."""
        self.clicked.emit()
