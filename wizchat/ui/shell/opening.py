"""How windows beside the main one come up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol, runtime_checkable

from PySide6.QtGui import QKeySequence, QShortcut

from wizchat.ui.shell.actions import ActionId
from wizchat.ui.shell.chat_window import ChatWindow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_EVERYWHERE: Final = (ActionId.QUIT, ActionId.SETTINGS, ActionId.MODELS)
"""What their keys do in every window of the app."""


@runtime_checkable
class BeginsAgain(Protocol):
    """A window that is read from its top each time it is opened."""

    def begin_again(self) -> None:
        """Go back to how it was when it was new."""


def open_window(window: QWidget, main: QWidget) -> None:
    """Show a window in front: at first over the middle of another one, later where it was left.

    The keys that close any window, such as Ctrl+W, close it too; those that quit the app or open
    another window of it do that here as well.

    Where the window system places windows by itself, as Wayland does, it has the last word.
    """
    if not window.isVisible() and isinstance(window, BeginsAgain):
        window.begin_again()
    if not window.isVisible() and not window.property("placed"):
        window.setProperty("placed", True)  # noqa: FBT003 - Qt's signature
        _centre(window, main)
        close = QShortcut(QKeySequence.StandardKey.Close, window)
        close.activated.connect(window.close)
    if isinstance(main, ChatWindow):
        _share_keys(window, main.lasting)  # the other one may close before this one does
    if window.isMinimized():
        window.showNormal()
    window.show()
    window.raise_()
    window.activateWindow()


def _share_keys(window: QWidget, main: ChatWindow) -> None:
    """Have the actions of one window in another; those that it has already stay."""
    window.addActions([main.commands[id_] for id_ in _EVERYWHERE])


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
