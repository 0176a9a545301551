"""How windows beside the main one come up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtGui import QKeySequence, QShortcut

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


@runtime_checkable
class BeginsAgain(Protocol):
    """A window that is read from its top each time it is opened."""

    def begin_again(self) -> None:
        """Go back to how it was when it was new."""


def open_window(window: QWidget, main: QWidget) -> None:
    """Show a window in front: at first over the middle of the main one, later where it was left.

    The keys that close any window, such as Ctrl+W, close it too.

    Where the window system places windows by itself, as Wayland does, it has the last word.
    """
    if not window.isVisible() and isinstance(window, BeginsAgain):
        window.begin_again()
    if not window.isVisible() and not window.property("placed"):
        window.setProperty("placed", True)  # noqa: FBT003 - Qt's signature
        _centre(window, main)
        close = QShortcut(QKeySequence.StandardKey.Close, window)
        close.activated.connect(window.close)
    if window.isMinimized():
        window.showNormal()
    window.show()
    window.raise_()
    window.activateWindow()


def _centre(window: QWidget, main: QWidget) -> None:
    screen = main.screen().availableGeometry()
    frame = main.frameGeometry().height() - main.height()  # the title bar comes on top of it
    window.resize(
        min(window.width(), screen.width()), min(window.height(), screen.height() - frame)
    )
    place = window.rect()
    place.moveCenter(main.frameGeometry().center())
    place.moveRight(min(place.right(), screen.right()))
    place.moveBottom(min(place.bottom(), screen.bottom()))
    place.moveLeft(max(place.left(), screen.left()))
    place.moveTop(max(place.top(), screen.top() + frame))
    window.setGeometry(place)
