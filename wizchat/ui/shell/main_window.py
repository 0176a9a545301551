"""The main window: it shows what it is given and emits what is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from wizchat.ui.shell.actions import ActionId, Menu
from wizchat.ui.shell.chat_window import ChatWindow
from wizchat.ui.shell.frame import Frame
from wizchat.ui.shell.pages import Page
from wizchat.ui.shell.sidebar import Sidebar
from wizchat.ui.shell.tour_bar import TourBar
from wizchat.ui.shell.trash_menu import TrashMenu
from wizchat.ui.widgets.notice import NoticeBar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from wizchat.chat.values import Conversation
    from wizchat.ui.shell.views import DownloadLine, TourLine
    from wizchat.ui.theme.theme import Theme

_START_SIZE: Final = (1200, 780)
_RESTORE: Final = "restore:"


class MainWindow(ChatWindow):
    """Sidebar, header and a stack of pages by name. GUI thread; knows nothing of the core."""

    new_requested = Signal()
    conversation_chosen = Signal(str)
    own_window_requested = Signal(str)
    undo_trash_requested = Signal(str)
    search_changed = Signal(str)
    system_prompt_requested = Signal()
    settings_requested = Signal()
    text_scale_step_requested = Signal(int)
    """+1 larger, -1 smaller, 0 back to normal."""
    tour_requested = Signal()
    tour_action_requested = Signal()
    """The button of the line that `set_tour_line` shows."""
    data_folder_requested = Signal()
    doctor_requested = Signal()
    notice_action_requested = Signal(str)
    """The id given to `show_notice`."""
    sidebar_visible_changed = Signal(bool)
    quit_requested = Signal()

    def __init__(
        self, theme: Theme, pages: Mapping[str, QWidget], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent=parent)
        self._pages = dict(pages)
        self._sidebar = Sidebar(theme)
        self._tour_bar = TourBar(theme)
        self._stack = QStackedWidget()
        for page in self._pages.values():
            self._stack.addWidget(page)
        self._frame = Frame(
            theme, self._sidebar, self._page_under_header(self._tour_bar, self._stack)
        )
        self._notice = NoticeBar(theme, self._frame)
        self._trash = TrashMenu(self)
        self._actions.fill(self.menuBar())[Menu.CONVERSATION].addMenu(self._trash)
        self.setCentralWidget(self._frame)
        self.resize(*_START_SIZE)
        self._connect()
        self.set_current(None, "")
        self._on_sidebar_shown(self._frame.is_sidebar_shown)

    # What is shown.

    def set_conversations(self, conversations: tuple[Conversation, ...]) -> None:
        """List these: all of them, or what a search found."""
        self._sidebar.set_conversations(conversations)

    def set_current(self, conversation_id: str | None, title: str) -> None:
        """Show which conversation is open; None or an empty title is a new one."""
        super().set_current(conversation_id, title)
        self._sidebar.conversations.set_current(conversation_id)

    def set_answering(self, ids: frozenset[str]) -> None:
        """Mark the conversations that are being answered."""
        super().set_answering(ids)
        self._sidebar.conversations.set_answering(ids)

    def set_elsewhere(self, ids: frozenset[str]) -> None:
        """Mark the conversations that are open in windows of their own."""
        self._sidebar.conversations.set_elsewhere(ids)

    def set_tour_offered(self, *, offered: bool, known: bool) -> None:
        """Offer the tour in the model chip's menu, or not; `known` is whether there is one."""
        self._header.chip.set_tour_offered(offered=offered)
        self._actions[ActionId.TOUR].setEnabled(known)

    def set_tour_line(self, line: TourLine | None) -> None:
        """Say above the conversation that the tour answers, and how to leave it; or nothing."""
        self._tour_bar.show_line(line)
        self._keep_off_header()

    def set_download(self, line: DownloadLine | None) -> None:
        """Show the running download at the foot of the sidebar."""
        self._sidebar.download.show_line(line)

    def show_trashed(self, conversation: Conversation) -> None:
        """Say that a conversation is in the trash; `undo_trash_requested` when it is missed."""
        title = conversation.title or self.tr("New conversation")
        text = self.tr("Moved “{0}” to the trash").format(title)
        self._notice.announce(text, self.tr("Undo"), _RESTORE + conversation.id)

    def set_trash(self, conversations: tuple[Conversation, ...]) -> None:
        """Offer to put these back: what is in the trash, latest first."""
        self._trash.set_conversations(conversations)

    def show_page(self, name: str) -> None:
        """Show a page by the name it was given with; raises KeyError."""
        self._stack.setCurrentWidget(self._pages[name])
        alone = name == Page.FIRST_RUN
        self._header.setVisible(not alone)
        self._frame.show_page_alone(alone=alone)
        for action in (ActionId.SIDEBAR, ActionId.SEARCH):
            self._actions[action].setEnabled(not alone)

    # Where it is.

    def restore(self, geometry: str | None, *, sidebar_visible: bool = True) -> None:
        """Go back to where the window was; what cannot be read is ignored."""
        self.restore_place(geometry)
        self._frame.restore_sidebar(wanted=sidebar_visible)

    # What was asked for.

    def _connect(self) -> None:
        sidebar, header = self._sidebar, self._header
        sidebar.new_requested.connect(self._on_new)
        sidebar.models_requested.connect(self.models_requested)
        sidebar.settings_requested.connect(self.settings_requested)
        sidebar.search_changed.connect(self.search_changed)
        sidebar.conversations.chosen.connect(self._on_chosen)
        sidebar.conversations.own_window_requested.connect(self.own_window_requested)
        sidebar.conversations.rename_requested.connect(self.rename_requested)
        sidebar.conversations.trash_requested.connect(self.trash_requested)
        header.sidebar_wanted.connect(self._on_toggle_sidebar)
        header.chip.tour_requested.connect(self.tour_requested)
        self._tour_bar.action_requested.connect(self.tour_action_requested)
        self._frame.sidebar_shown.connect(self._on_sidebar_shown)
        self._notice.action_requested.connect(self._on_notice_action)
        self._trash.restore_requested.connect(self.undo_trash_requested)

    def _dispatch(self) -> dict[ActionId, Callable[[], object]]:
        return super()._dispatch() | {
            ActionId.NEW: self._on_new,
            ActionId.OPEN_DATA_FOLDER: self.data_folder_requested.emit,
            ActionId.QUIT: self.quit_requested.emit,
            ActionId.SEARCH: self._on_search,
            ActionId.SETTINGS: self.settings_requested.emit,
            ActionId.SIDEBAR: self._on_toggle_sidebar,
            ActionId.LARGER: lambda: self.text_scale_step_requested.emit(1),
            ActionId.SMALLER: lambda: self.text_scale_step_requested.emit(-1),
            ActionId.NORMAL_SIZE: lambda: self.text_scale_step_requested.emit(0),
            ActionId.PREVIOUS: lambda: self._sidebar.conversations.step(-1),
            ActionId.NEXT: lambda: self._sidebar.conversations.step(1),
            ActionId.OWN_WINDOW: self._on_own_window,
            ActionId.MODELS: self.models_requested.emit,
            ActionId.SYSTEM_PROMPT: self.system_prompt_requested.emit,
            ActionId.TOUR: self.tour_requested.emit,
            ActionId.DOCTOR: self.doctor_requested.emit,
        }

    def _on_new(self) -> None:
        self._frame.close_over_page()
        self.new_requested.emit()

    def _on_chosen(self, conversation_id: str) -> None:
        self._frame.close_over_page()
        self.conversation_chosen.emit(conversation_id)

    def _on_rename(self) -> None:
        if self._frame.is_sidebar_shown and self._current_id is not None:
            self._sidebar.conversations.rename(self._current_id)
        else:
            super()._on_rename()

    def _on_own_window(self) -> None:
        if self._current_id is not None:
            self.own_window_requested.emit(self._current_id)

    def _on_search(self) -> None:
        self._frame.show_sidebar(shown=True)
        self._sidebar.search.setFocus()
        self._sidebar.search.selectAll()

    def _on_toggle_sidebar(self) -> None:
        self._frame.show_sidebar(shown=not self._frame.is_sidebar_shown)
        self.sidebar_visible_changed.emit(self._frame.sidebar_wanted)

    def _on_sidebar_shown(self, shown: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._actions[ActionId.SIDEBAR].setChecked(shown)
        self._header.show_menu_button(shown=not shown or self._frame.is_narrow)
        self._keep_off_header()

    def _keep_off_header(self) -> None:
        """Have notices below what says who answers."""
        above = [part for part in (self._header, self._tour_bar) if not part.isHidden()]
        below = sum(part.sizeHint().height() for part in above)
        self._notice.set_margins(self._frame.page_margins(below=below))

    def _on_notice_action(self, action_id: str) -> None:
        if action_id.startswith(_RESTORE):
            self.undo_trash_requested.emit(action_id.removeprefix(_RESTORE))
        else:
            self.notice_action_requested.emit(action_id)
