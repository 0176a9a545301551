"""The main window: it shows what it is given and emits what is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from wizchat.ui.shell.actions import ActionId, Menu
from wizchat.ui.shell.chat_window import ChatWindow
from wizchat.ui.shell.conversation_menu import FolderMenu
from wizchat.ui.shell.frame import Frame
from wizchat.ui.shell.pages import Page
from wizchat.ui.shell.shortcuts import shown
from wizchat.ui.shell.sidebar import Sidebar
from wizchat.ui.widgets.notice import NoticeBar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from wizchat.chat.values import Conversation, Folder, SearchHit
    from wizchat.ui.shell.asks import KeepingAsks
    from wizchat.ui.shell.views import DownloadLine
    from wizchat.ui.theme.theme import Theme

_START_SIZE: Final = (1200, 780)
_OF_THE_SIDEBAR: Final = (
    ActionId.SIDEBAR,
    ActionId.SEARCH,
    ActionId.NEW_FOLDER,
    ActionId.SHOW_ARCHIVE,
    ActionId.SHOW_TRASH,
)
"""What there is no place for where a page has the window to itself."""


class MainWindow(ChatWindow):
    """Sidebar, header and a stack of pages by name. GUI thread; knows nothing of the core."""

    new_requested = Signal()
    incognito_requested = Signal()
    conversation_chosen = Signal(str)
    own_window_requested = Signal(str)
    search_changed = Signal(str)
    system_prompt_requested = Signal()
    prompts_requested = Signal()
    settings_requested = Signal()
    text_scale_step_requested = Signal(int)
    """+1 larger, -1 smaller, 0 back to normal."""
    tour_requested = Signal()
    import_requested = Signal()
    backups_requested = Signal()
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
        self._pages: dict[str, QWidget] = {}
        self._sidebar = Sidebar(theme)
        self._stack = QStackedWidget()
        for name, page in pages.items():
            self.add_page(name, page)
        self._frame = Frame(theme, self._sidebar, self._page_under_header(self._stack))
        self._notice = NoticeBar(theme, self._frame)
        self.keep_notices_below(self._header)
        self.keep_notices_below(self._tour_bar)
        menu = self._fill_menu_bar()[Menu.CONVERSATION]
        self._folder_menu = FolderMenu(theme, self._sidebar.asks, parent=self)
        menu.insertMenu(self._actions[ActionId.NEW_FOLDER], self._folder_menu)
        self._folder_menu.menuAction().setIconVisibleInMenu(False)  # no other has one there
        menu.aboutToShow.connect(self._on_menu_opens)
        self.setCentralWidget(self._frame)
        self.resize(*_START_SIZE)
        self._connect()
        self._show_keys()
        self.set_current(None, "")
        self._on_sidebar_shown(self._frame.is_sidebar_shown)

    # What is shown.

    @property
    def asks(self) -> KeepingAsks:
        """What is asked to be done with conversations as wholes."""
        return self._sidebar.asks

    def set_conversations(
        self,
        conversations: tuple[Conversation, ...],
        folders: tuple[Folder, ...] = (),
        *,
        shown: bool = True,
    ) -> None:
        """List all conversations and folders; not `shown` where a search shows what it found."""
        self._sidebar.set_conversations(conversations, folders, shown=shown)
        self._enable()

    def set_incognito(self, conversations: tuple[Conversation, ...]) -> None:
        """List the incognito conversations above the others."""
        self._sidebar.set_incognito(conversations)

    def show_found(self, hits: tuple[SearchHit, ...], *, is_exact: bool = True) -> None:
        """List what a search found; counts are lower bounds unless `is_exact`."""
        self._sidebar.show_found(hits, is_exact=is_exact)

    def set_archive(self, conversations: tuple[Conversation, ...]) -> None:
        """Show what is in the archive, latest first."""
        self._sidebar.set_archive(conversations)
        self._enable()

    def set_trash(self, conversations: tuple[Conversation, ...]) -> None:
        """Show what is in the trash, latest first."""
        self._sidebar.set_trash(conversations)

    def set_collapsed(self, keys: frozenset[str]) -> None:
        """Take up which sections of the list were collapsed."""
        self._sidebar.conversations.set_collapsed(keys)

    def rename_folder(self, folder_id: str) -> None:
        """Have the name of a folder typed, now or when it is listed."""
        self._frame.show_sidebar(shown=True)
        self._sidebar.conversations.rename_folder(folder_id)

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

    def set_download(self, line: DownloadLine | None) -> None:
        """Show the running download at the foot of the sidebar."""
        self._sidebar.download.show_line(line)

    def add_page(self, name: str, page: QWidget) -> None:
        """Have one page more, which is not shown yet."""
        self._pages[name] = page
        self._stack.addWidget(page)

    def show_page(self, name: str) -> None:
        """Show a page by the name it was given with; raises KeyError."""
        self._stack.setCurrentWidget(self._pages[name])
        alone = name == Page.FIRST_RUN
        self._header.setVisible(not alone)
        self._frame.show_page_alone(alone=alone)
        for action in _OF_THE_SIDEBAR:
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
        sidebar.incognito_requested.connect(self._on_incognito)
        sidebar.models_requested.connect(self.models_requested)
        sidebar.settings_requested.connect(self.settings_requested)
        sidebar.search_changed.connect(self.search_changed)
        sidebar.conversations.chosen.connect(self._on_chosen)
        sidebar.archive.when_made(lambda view: view.conversations.chosen.connect(self._on_chosen))
        sidebar.asks.own_window_requested.connect(self.own_window_requested)
        sidebar.asks.rename_requested.connect(self.rename_requested)
        header.sidebar_wanted.connect(self._on_toggle_sidebar)
        header.chip.tour_requested.connect(self.tour_requested)
        self._frame.sidebar_shown.connect(self._on_sidebar_shown)
        self._notice.action_requested.connect(self.notice_action_requested)
        for action in (ActionId.NEW, ActionId.SEARCH):
            self._actions[action].changed.connect(self._show_keys)

    def _show_keys(self) -> None:
        new, search = self._actions[ActionId.NEW], self._actions[ActionId.SEARCH]
        self._sidebar.show_keys(new=shown(new.shortcuts()), search=shown(search.shortcuts()))

    def _dispatch(self) -> dict[ActionId, Callable[[], object]]:
        return super()._dispatch() | {
            ActionId.NEW: self._on_new,
            ActionId.INCOGNITO: self._on_incognito,
            ActionId.IMPORT: self.import_requested.emit,
            ActionId.BACKUPS: self.backups_requested.emit,
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
            ActionId.PIN: self._on_pin,
            ActionId.ARCHIVE: self._on_archive,
            ActionId.NEW_FOLDER: lambda: self.asks.new_folder_requested.emit(()),
            ActionId.SHOW_ARCHIVE: lambda: self._show_kept(self._sidebar.open_archive),
            ActionId.SHOW_TRASH: lambda: self._show_kept(self._sidebar.open_trash),
            ActionId.MODELS: self.models_requested.emit,
            ActionId.SYSTEM_PROMPT: self.system_prompt_requested.emit,
            ActionId.PROMPTS: self.prompts_requested.emit,
            ActionId.TOUR: self.tour_requested.emit,
            ActionId.DOCTOR: self.doctor_requested.emit,
        }

    def _on_new(self) -> None:
        self._frame.close_over_page()
        self.new_requested.emit()

    def _on_incognito(self) -> None:
        self._frame.close_over_page()
        self.incognito_requested.emit()

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

    def _on_sidebar_shown(self, shown: bool) -> None:
        self._actions[ActionId.SIDEBAR].setChecked(shown)
        self._header.show_menu_button(shown=not shown or self._frame.is_narrow)
        self._notice.set_margins(self._frame.page_margins())

    # What is asked of the open conversation, or of several that are selected.

    @property
    def selected_ids(self) -> tuple[str, ...]:
        """What is selected in the list, when that is more than one."""
        return self._sidebar.selected_ids()

    def _asked_ids(self) -> tuple[str, ...]:
        current = () if self._current_id is None else (self._current_id,)
        return self._sidebar.selected_ids() or current

    def _asked(self) -> tuple[Conversation, ...]:
        found = map(self._sidebar.conversation, self._asked_ids())
        return tuple(conversation for conversation in found if conversation is not None)

    def _on_pin(self) -> None:
        are_pinned = all(conversation.pinned for conversation in self._asked())
        self.asks.pin_requested.emit(self._asked_ids(), not are_pinned)
        self._enable()

    def _on_archive(self) -> None:
        if all(conversation.archived_at for conversation in self._asked()):
            self.asks.unarchive_requested.emit(self._asked_ids())
        else:
            self.asks.archive_requested.emit(self._asked_ids())
        self._enable()

    def _on_trash(self) -> None:
        if ids := self._asked_ids():
            self.asks.trash_requested.emit(ids)

    def _show_kept(self, show: Callable[[], None]) -> None:
        self._frame.show_sidebar(shown=True)
        show()

    def _on_menu_opens(self) -> None:
        conversations = self._asked()
        self._folder_menu.fill(conversations, self._sidebar.folders)
        self._folder_menu.setEnabled(bool(conversations))

    def _enable(self) -> None:
        super()._enable()
        current = self._sidebar.conversation(self._current_id)
        self._actions[ActionId.PIN].setChecked(current is not None and current.pinned)
        is_archived = current is not None and current.archived_at is not None
        self._actions[ActionId.ARCHIVE].setChecked(is_archived)
        self._enable_keeping(kept=current is not None)
