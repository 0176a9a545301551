"""A window for one conversation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMargins, Signal

from wizchat.ui.shell.actions import ACTIONS, COMMANDS, ActionId, Need
from wizchat.ui.shell.chat_window import ChatWindow
from wizchat.ui.shell.editing import EDITING
from wizchat.ui.widgets.notice import NoticeBar

if TYPE_CHECKING:
    from wizchat.ui.chat.view import ChatView
    from wizchat.ui.theme.theme import Theme

_START_SIZE: Final = (760, 780)
_OWN: Final = EDITING | {
    ActionId.COPY_ANSWER,
    ActionId.FULL_SCREEN,
    ActionId.RENAME,
    ActionId.STOP,
    ActionId.REGENERATE,
    ActionId.FIND,
    ActionId.GO_ON,
    ActionId.BRANCH,
    ActionId.TRASH,
    ActionId.MINIMIZE,
    ActionId.CLOSE,
    ActionId.ABOUT,
}
_OF_THE_LIST: Final = frozenset({ActionId.SIDEBAR, ActionId.PREVIOUS, ActionId.NEXT})


class ConversationWindow(ChatWindow):
    """Header and chat view, without the list.

    Its menus hold what it does itself and what is asked of the whole app, which the main window
    does; what is asked of a conversation in the list, it has not.
    """

    elsewhere_requested = Signal(str)
    """An ActionId for the main window."""

    def __init__(self, theme: Theme, view: ChatView) -> None:
        table = [
            spec
            for spec in ACTIONS
            if spec.id in _OWN or (spec.need is Need.NOTHING and spec.id not in _OF_THE_LIST)
        ]
        super().__init__(theme, table)
        self.view = view
        page = self._page_under_header(view)
        self.setCentralWidget(page)
        self._notice = NoticeBar(theme, page)
        self._notice.set_margins(QMargins(0, self._header.height(), 0, 0))
        self._header.show_menu_button(shown=False)
        self._fill_menu_bar()
        self.resize(*_START_SIZE)
        self.set_current(None, "")

    def do(self, action: ActionId) -> None:
        """Do what an action says, or ask the main window for it."""
        if action in _OWN or action in COMMANDS:
            super().do(action)
        else:
            self.elsewhere_requested.emit(action.value)
