"""The main window: it shows what it is given and emits what is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from wizchat.ui.shell.about import AboutDialog
from wizchat.ui.shell.action_set import ActionSet
from wizchat.ui.shell.actions import ActionId, Menu
from wizchat.ui.shell.editing import EDITING, edit
from wizchat.ui.shell.frame import Frame
from wizchat.ui.shell.header import Header
from wizchat.ui.shell.pages import Page
from wizchat.ui.shell.sidebar import Sidebar
from wizchat.ui.shell.trash_menu import TrashMenu
from wizchat.ui.widgets.notice import NoticeBar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QCloseEvent, QMoveEvent, QResizeEvent

    from wizchat.chat.values import Conversation
    from wizchat.ui.shell.views import DownloadLine, EngineView, ModelChoice
    from wizchat.ui.theme.theme import Theme

_START_SIZE: Final = (1200, 780)
_LEAST_SIZE: Final = (360, 420)
_SETTLED_AFTER_MS: Final = 400
"""How long a window must lie still before its place is worth remembering."""
_RESTORE: Final = "restore:"


class MainWindow(QMainWindow):
    """Sidebar, header and a stack of pages by name. GUI thread; knows nothing of the core."""

    new_requested = Signal()
    conversation_chosen = Signal(str)
    rename_requested = Signal(str, str)
    trash_requested = Signal(str)
    undo_trash_requested = Signal(str)
    search_changed = Signal(str)
    stop_requested = Signal()
    regenerate_requested = Signal()
    copy_answer_requested = Signal()
    models_requested = Signal()
    model_chosen = Signal(str)
    system_prompt_requested = Signal()
    settings_requested = Signal()
    text_scale_step_requested = Signal(int)
    """+1 larger, -1 smaller, 0 back to normal."""
    data_folder_requested = Signal()
    doctor_requested = Signal()
    notice_action_requested = Signal(str)
    """The id given to `show_notice`."""
    sidebar_visible_changed = Signal(bool)
    geometry_changed = Signal(str)
    """Base64, for `restore` at the next start."""
    quit_requested = Signal()
    """The window stays until the application quits it."""

    def __init__(
        self, theme: Theme, pages: Mapping[str, QWidget], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pages = dict(pages)
        self._current_id: str | None = None
        self._answering: frozenset[str] = frozenset()
        self._quitting = False
        self._sidebar = Sidebar(theme)
        self._header = Header(theme)
        self._stack = QStackedWidget()
        for page in self._pages.values():
            self._stack.addWidget(page)
        right = QWidget()
        layout = QVBoxLayout(right)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header)
        layout.addWidget(self._stack, 1)
        self._frame = Frame(theme, self._sidebar, right)
        self._notice = NoticeBar(theme, self._frame)
        self._actions = ActionSet(self)
        self._trash = TrashMenu(self)
        self._actions.fill(self.menuBar())[Menu.CONVERSATION].addMenu(self._trash)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_AFTER_MS)
        self._does = self._dispatch()
        self.setCentralWidget(self._frame)
        self.setMinimumSize(*_LEAST_SIZE)
        self.resize(*_START_SIZE)
        self.setWindowIcon(theme.icon("wizchat", size=64))
        self._connect()
        self.set_current(None, "")
        self._on_sidebar_shown(self._frame.is_sidebar_shown)

    # What is shown.

    def set_conversations(self, conversations: tuple[Conversation, ...]) -> None:
        """List these: all of them, or what a search found."""
        self._sidebar.set_conversations(conversations)

    def set_current(self, conversation_id: str | None, title: str) -> None:
        """Show which conversation is open; None or an empty title is a new one."""
        self._current_id = conversation_id
        named = title or self.tr("New conversation")
        self._header.title.set_title(named, editable=conversation_id is not None)
        self._sidebar.conversations.set_current(conversation_id)
        self.setWindowTitle(self.tr("{0} – WizChat").format(named) if title else "WizChat")
        self._enable()

    def set_answering(self, ids: frozenset[str]) -> None:
        """Mark the conversations that are being answered."""
        self._answering = ids
        self._sidebar.conversations.set_answering(ids)
        self._enable()

    def set_models(self, models: tuple[ModelChoice, ...], current_id: str | None) -> None:
        """Offer the installed models."""
        self._header.chip.set_models(models, current_id)

    def set_engine(self, view: EngineView) -> None:
        """Show the engine's state in the model chip."""
        self._header.chip.set_engine(view)

    def set_download(self, line: DownloadLine | None) -> None:
        """Show the running download at the foot of the sidebar."""
        self._sidebar.download.show_line(line)

    def show_notice(
        self, text: str, action_text: str = "", action_id: str = "", *, lasting: bool = False
    ) -> None:
        """Say what happened, with one action; `notice_action_requested` says it was taken.

        `lasting` is for trouble that a person must not miss: it stays until it is dismissed.
        """
        self._notice.announce(text, action_text, action_id, lasting=lasting)

    def withdraw_notice(self, text: str) -> None:
        """Take back what `show_notice` said: it is not so any more."""
        self._notice.withdraw(text)

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
        if geometry is not None:
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode("ascii", "ignore")))
        self._frame.restore_sidebar(wanted=sidebar_visible)

    def remember_place(self) -> None:
        """Say where the window is now, without waiting for it to lie still."""
        self._settled.stop()
        self.geometry_changed.emit(self.saveGeometry().toBase64().toStdString())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask to quit; the application closes the window when everything is kept."""
        if self._quitting:
            super().closeEvent(event)
            return
        event.ignore()
        self.quit_requested.emit()

    def close_for_good(self) -> None:
        """Close without asking: the application is quitting."""
        self._quitting = True
        self.close()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Remember the place once the window lies still."""
        super().moveEvent(event)
        self._settled.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Remember the size once the window lies still."""
        super().resizeEvent(event)
        self._settled.start()

    # What was asked for.

    def _connect(self) -> None:
        sidebar, header = self._sidebar, self._header
        sidebar.new_requested.connect(self._on_new)
        sidebar.models_requested.connect(self.models_requested)
        sidebar.settings_requested.connect(self.settings_requested)
        sidebar.search_changed.connect(self.search_changed)
        sidebar.conversations.chosen.connect(self._on_chosen)
        sidebar.conversations.rename_requested.connect(self.rename_requested)
        sidebar.conversations.trash_requested.connect(self.trash_requested)
        header.sidebar_wanted.connect(self._on_toggle_sidebar)
        header.title.renamed.connect(self._on_title_renamed)
        header.chip.model_chosen.connect(self.model_chosen)
        header.chip.models_requested.connect(self.models_requested)
        self._frame.sidebar_shown.connect(self._on_sidebar_shown)
        self._notice.action_requested.connect(self._on_notice_action)
        self._trash.restore_requested.connect(self.undo_trash_requested)
        self._actions.triggered.connect(self._on_action)
        self._settled.timeout.connect(self.remember_place)

    def _dispatch(self) -> dict[ActionId, Callable[[], object]]:
        return {
            ActionId.NEW: self._on_new,
            ActionId.OPEN_DATA_FOLDER: self.data_folder_requested.emit,
            ActionId.QUIT: self.quit_requested.emit,
            ActionId.COPY_ANSWER: self.copy_answer_requested.emit,
            ActionId.SEARCH: self._on_search,
            ActionId.SETTINGS: self.settings_requested.emit,
            ActionId.SIDEBAR: self._on_toggle_sidebar,
            ActionId.LARGER: lambda: self.text_scale_step_requested.emit(1),
            ActionId.SMALLER: lambda: self.text_scale_step_requested.emit(-1),
            ActionId.NORMAL_SIZE: lambda: self.text_scale_step_requested.emit(0),
            ActionId.FULL_SCREEN: self._on_full_screen,
            ActionId.RENAME: self._on_rename,
            ActionId.STOP: self.stop_requested.emit,
            ActionId.REGENERATE: self.regenerate_requested.emit,
            ActionId.PREVIOUS: lambda: self._sidebar.conversations.step(-1),
            ActionId.NEXT: lambda: self._sidebar.conversations.step(1),
            ActionId.TRASH: self._on_trash,
            ActionId.MODELS: self.models_requested.emit,
            ActionId.SYSTEM_PROMPT: self.system_prompt_requested.emit,
            ActionId.MINIMIZE: self.showMinimized,
            ActionId.CLOSE: self.close,
            ActionId.DOCTOR: self.doctor_requested.emit,
            ActionId.ABOUT: self._on_about,
        }

    def _on_action(self, name: str) -> None:
        action = ActionId(name)
        if action in EDITING:
            edit(action)
        else:
            self._does[action]()

    def _on_new(self) -> None:
        self._frame.close_over_page()
        self.new_requested.emit()

    def _on_chosen(self, conversation_id: str) -> None:
        self._frame.close_over_page()
        self.conversation_chosen.emit(conversation_id)

    def _on_title_renamed(self, title: str) -> None:
        if self._current_id is not None:
            self.rename_requested.emit(self._current_id, title)

    def _on_rename(self) -> None:
        if self._frame.is_sidebar_shown and self._current_id is not None:
            self._sidebar.conversations.rename(self._current_id)
        else:
            self._header.title.edit()

    def _on_trash(self) -> None:
        if self._current_id is not None:
            self.trash_requested.emit(self._current_id)

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
        header = 0 if self._header.isHidden() else self._header.height()
        self._notice.set_margins(self._frame.page_margins(below=header))

    def _on_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _on_about(self) -> None:
        dialog = AboutDialog(self._theme, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_notice_action(self, action_id: str) -> None:
        if action_id.startswith(_RESTORE):
            self.undo_trash_requested.emit(action_id.removeprefix(_RESTORE))
        else:
            self.notice_action_requested.emit(action_id)

    def _enable(self) -> None:
        self._actions.set_conversation(
            is_open=self._current_id is not None,
            is_answering=self._current_id in self._answering,
        )
