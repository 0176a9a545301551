"""A window for one conversation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal

from wizchat.ui.shell.actions import ACTIONS, COMMANDS, ActionId, Need
from wizchat.ui.shell.chat_window import ChatWindow
from wizchat.ui.shell.editing import EDITING
from wizchat.ui.widgets.notice import NoticeBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizchat.chat.values import Conversation
    from wizchat.ui.chat.view import ChatView
    from wizchat.ui.theme.theme import Theme

_START_SIZE: Final = (760, 780)
_OWN: Final = EDITING | {
    ActionId.COPY_ANSWER,
    ActionId.EXPORT,
    ActionId.FULL_SCREEN,
    ActionId.RENAME,
    ActionId.STOP,
    ActionId.REGENERATE,
    ActionId.FIND,
    ActionId.GO_ON,
    ActionId.BRANCH,
    ActionId.PIN,
    ActionId.ARCHIVE,
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

    pin_requested = Signal(bool)
    archive_requested = Signal(bool)
    elsewhere_requested = Signal(str)
    """An ActionId for the main window."""

    def __init__(self, theme: Theme, view: ChatView) -> None:
        table = [
            spec
            for spec in ACTIONS
            if spec.id in _OWN or (spec.need is Need.NOTHING and spec.id not in _OF_THE_LIST)
        ]
        self._kept: Conversation | None = None
        super().__init__(theme, table)
        self.view = view
        page = self._page_under_header(view)
        self.setCentralWidget(page)
        self._notice = NoticeBar(theme, page)
        self.keep_notices_below(self._header)
        self.keep_notices_below(self._tour_bar)
        self._header.show_menu_button(shown=False)
        self._fill_menu_bar()
        self.resize(*_START_SIZE)
        self.set_current(None, "")

    def set_kept(self, kept: Conversation | None) -> None:
        """Show whether the conversation is pinned and archived; None is kept nowhere yet."""
        self._kept = kept
        self._enable()

    def do(self, action: ActionId) -> None:
        """Do what an action says, or ask the main window for it."""
        if action in _OWN or action in COMMANDS:
            super().do(action)
        else:
            self.elsewhere_requested.emit(action.value)

    def _dispatch(self) -> dict[ActionId, Callable[[], object]]:
        return super()._dispatch() | {
            ActionId.PIN: self._on_pin,
            ActionId.ARCHIVE: self._on_archive,
        }

    def _on_pin(self) -> None:
        self.pin_requested.emit(self._actions[ActionId.PIN].isChecked())

    def _on_archive(self) -> None:
        self.archive_requested.emit(self._actions[ActionId.ARCHIVE].isChecked())

    def _enable(self) -> None:
        super()._enable()
        kept, actions = self._kept, self._actions
        actions[ActionId.PIN].setChecked(kept is not None and kept.pinned)
        actions[ActionId.ARCHIVE].setChecked(kept is not None and kept.archived_at is not None)
        self._enable_keeping(kept=kept is not None)
