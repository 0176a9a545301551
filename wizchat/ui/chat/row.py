"""A row of a scrolled column, whether or not it has a widget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Row:
    """One row; a subclass makes its widget when it is needed."""

    def __init__(self) -> None:
        self.height = 0
        self.is_exact = False
        self.view: QWidget | None = None

    def prepare(self) -> bool:
        """Do what takes long before the widget is made; False when nothing was left to be done."""
        return False

    def make(self, parent: QWidget) -> QWidget:
        """Return a new widget for the row."""
        raise NotImplementedError

    def lay_out(self, width: int) -> int:
        """Lay the widget out in a width; return its height."""
        raise NotImplementedError

    @property
    def is_whole(self) -> bool:
        """Whether all of the row is shown; what is very long is shown part by part."""
        return True

    def go_on(self) -> None:
        """Show more of a row that is not whole: what takes some milliseconds."""

    def estimate(self, width: int) -> int:
        """Return about how high the row will be."""
        raise NotImplementedError

    def expose(self, top: int, bottom: int) -> None:
        """Show the row; this part of it, in its own heights, is the screen and one around it."""

    def mark_at(self, _offset: int) -> object | None:
        """Return what stands at a height of the row, whatever its width; None if it has no name."""
        return None

    def offset_of(self, _mark: object) -> int | None:
        """Return the height at which a mark stands now; None while that cannot be said."""
        return None

    @property
    def may_go(self) -> bool:
        """Whether the widget can be given up while it is out of sight."""
        focus = QApplication.focusWidget()
        return self.view is not None and (focus is None or not self.view.isAncestorOf(focus))

    def drop(self) -> None:
        """Give the widget up; it is made again when the row comes near."""
        if self.view is not None:
            self.view.hide()
            self.view.deleteLater()
            self.view = None
