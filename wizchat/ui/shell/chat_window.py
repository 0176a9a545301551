"""What every window with a conversation has: header, menus, notices and a remembered place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from wizchat.chat.incognito import is_incognito
from wizchat.ui.shell.action_set import ActionSet
from wizchat.ui.shell.actions import ACTIONS, COMMANDS, ActionId, Menu
from wizchat.ui.shell.editing import EDITING, edit
from wizchat.ui.shell.header import Header
from wizchat.ui.shell.more_menus import mark_more_menus
from wizchat.ui.shell.on_screen import bring_on_screen, fit_on_screen
from wizchat.ui.shell.tour_bar import TourBar
from wizchat.ui.shell.use_model_menu import UseModelMenu
from wizchat.ui.shell.views import EngineView
from wizchat.ui.shell.window_list import WindowList

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QCloseEvent, QMoveEvent, QResizeEvent
    from PySide6.QtWidgets import QMenu

    from wizchat.chat.values import Message
    from wizchat.ui.shell.actions import ActionSpec
    from wizchat.ui.shell.views import ModelChoice, TourLine
    from wizchat.ui.theme.theme import Theme
    from wizchat.ui.widgets.notice import NoticeBar

_LEAST_SIZE: Final = (360, 420)
_SETTLED_AFTER_MS: Final = 400
"""How long a window must lie still before its place is worth remembering."""


class ChatWindow(QMainWindow):
    """Shows a conversation and emits what is asked for. GUI thread; knows nothing of the core."""

    rename_requested = Signal(str, str)
    trash_requested = Signal(str)
    stop_requested = Signal()
    regenerate_requested = Signal()
    copy_answer_requested = Signal()
    find_requested = Signal()
    go_on_requested = Signal()
    branch_requested = Signal()
    attach_requested = Signal()
    export_requested = Signal()
    models_requested = Signal()
    tour_action_requested = Signal()
    """The button of the line that `set_tour_line` shows."""
    model_chosen = Signal(str)
    geometry_changed = Signal(str)
    """Base64, for `restore` at the next start."""
    models_shown = Signal()
    """The model chip shows something else; `show_models_of` takes it over."""
    activated = Signal()
    """The window has the keyboard now."""
    close_requested = Signal()
    """The window stays until `close_for_good`."""

    def __init__(
        self, theme: Theme, table: Sequence[ActionSpec] = ACTIONS, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._current_id: str | None = None
        self._answering: frozenset[str] = frozenset()
        self._last: Message | None = None
        self._models: tuple[tuple[ModelChoice, ...], str | None] = ((), None)
        self._engine = EngineView()
        self._is_over = False
        self._main: ChatWindow | None = None
        self._notice: NoticeBar
        self._header = Header(theme)
        self._tour_bar = TourBar(theme)
        self._actions = ActionSet(self, table)
        self._use_menu = UseModelMenu(self)
        self.window_list = WindowList(self)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_AFTER_MS)
        self._does = self._dispatch()
        self.setMinimumSize(*_LEAST_SIZE)
        self._header.title.renamed.connect(self._on_title_renamed)
        self._header.chip.model_chosen.connect(self.model_chosen)
        self._use_menu.model_chosen.connect(self.model_chosen)
        self._tour_bar.action_requested.connect(self.tour_action_requested)
        self._header.chip.models_requested.connect(self.models_requested)
        self._actions.triggered.connect(self._on_action)
        self._settled.timeout.connect(self.remember_place)

    @property
    def commands(self) -> ActionSet:
        """The actions of this window."""
        return self._actions

    @property
    def lasting(self) -> ChatWindow:
        """The window that stays as long as the app: this one, unless it was told of another."""
        return self._main or self

    def belong_to(self, main: ChatWindow) -> None:
        """Know the window that stays when this one is closed."""
        self._main = main

    @property
    def models(self) -> tuple[tuple[ModelChoice, ...], str | None]:
        """The installed models as they were shown last, and the id of the one in use."""
        return self._models

    # What is shown.

    def set_current(self, conversation_id: str | None, title: str) -> None:
        """Show which conversation is open; None or an empty title is a new one."""
        if conversation_id != self._current_id:
            self._header.title.leave()  # what is typed there is the name of another conversation
        self._current_id = conversation_id
        incognito = conversation_id is not None and is_incognito(conversation_id)
        new = self.tr("Incognito conversation") if incognito else self.tr("New conversation")
        named = title or new
        self._header.incognito.setVisible(incognito)
        self._header.title.set_title(named)
        shown = named.replace("[*]", "[*][*]")  # alone, it is Qt's mark of a changed file
        self.setWindowTitle(self.tr("{0} – WizChat").format(shown) if title else "WizChat")
        self._enable()

    def set_answering(self, ids: frozenset[str]) -> None:
        """Know the conversations that are being answered."""
        self._answering = ids
        self._enable()

    def set_last(self, message: Message | None) -> None:
        """Know the last message of the conversation that is shown."""
        self._last = message
        self._enable()

    def set_models(self, models: tuple[ModelChoice, ...], current_id: str | None) -> None:
        """Offer the installed models."""
        self._models = (models, current_id)
        self._header.chip.set_models(models, current_id)
        self._use_menu.set_models(models, current_id)
        self.models_shown.emit()

    def set_engine(self, view: EngineView) -> None:
        """Show the engine's state in the model chip."""
        self._engine = view
        self._header.chip.set_engine(view)
        self.models_shown.emit()

    def show_models_of(self, other: ChatWindow) -> None:
        """Show in the model chip what another window shows there."""
        self.set_models(*other.models)
        self.set_engine(other._engine)

    def set_tour_line(self, line: TourLine | None) -> None:
        """Say above the conversation that the tour answers, and how to leave it; or nothing."""
        self._tour_bar.show_line(line)

    def show_notice(
        self, text: str, action_text: str = "", action_id: str = "", *, lasting: bool = False
    ) -> None:
        """Say what happened, with one action whose id comes back when it is taken.

        `lasting` is for trouble that a person must not miss: it stays until it is dismissed.
        """
        self._notice.announce(text, action_text, action_id, lasting=lasting)

    def withdraw_notice(self, text: str) -> None:
        """Take back what `show_notice` said: it is not so any more."""
        self._notice.withdraw(text)

    def keep_notices_below(self, part: QWidget) -> None:
        """Have notices leave a part of the page free that comes and goes at its top."""
        self._notice.keep_below(part)

    def come_to_front(self) -> None:
        """Show the window above the others, as it was before it was minimized."""
        # A window that was maximized before it was minimized is maximized again.
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    # Where it is.

    def restore_place(self, geometry: str | None) -> None:
        """Go back to where the window was; where that cannot be, fit on the screen there is."""
        before = QByteArray.fromBase64((geometry or "").encode("ascii", "ignore"))
        if self.restoreGeometry(before):
            bring_on_screen(self)
        else:
            fit_on_screen(self)

    def place(self) -> str:
        """Return where the window is, for `restore_place`."""
        return self.saveGeometry().toBase64().toStdString()

    def remember_place(self) -> None:
        """Say where the window is now, without waiting for it to lie still."""
        self._settled.stop()
        self.geometry_changed.emit(self.place())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask to be closed, by whoever keeps what is in the window."""
        if self._is_over:
            super().closeEvent(event)
            return
        event.ignore()
        self.close_requested.emit()

    def close_for_good(self) -> None:
        """Close without asking: everything is kept."""
        self._is_over = True
        self._settled.stop()
        self.close()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Remember the place once the window lies still."""
        super().moveEvent(event)
        self._settled.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Remember the size once the window lies still."""
        super().resizeEvent(event)
        self._settled.start()

    def changeEvent(self, event: QEvent) -> None:
        """Say that the window has the keyboard."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.activated.emit()

    # What was asked for.

    def _fill_menu_bar(self) -> dict[Menu, QMenu]:
        """Put the actions of the window, and the models, into its menu bar."""
        menus = self._actions.fill(self.menuBar())
        mark_more_menus(self.menuBar())
        self.window_list.stand_in(menus[Menu.WINDOW])
        menus[Menu.MODEL].insertMenu(self._actions[ActionId.MODELS], self._use_menu)
        return menus

    def _page_under_header(self, page: QWidget) -> QWidget:
        """Return header, the tour's line and the page below each other."""
        under = QWidget()
        layout = QVBoxLayout(under)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header)
        layout.addWidget(self._tour_bar)
        layout.addWidget(page, 1)
        return under

    def _dispatch(self) -> dict[ActionId, Callable[[], object]]:
        """Return what the window does itself; a subclass adds to it."""
        return {
            ActionId.COPY_ANSWER: self.copy_answer_requested.emit,
            ActionId.ATTACH: self.attach_requested.emit,
            ActionId.EXPORT: self.export_requested.emit,
            ActionId.FULL_SCREEN: self._on_full_screen,
            ActionId.RENAME: self._on_rename,
            ActionId.STOP: self.stop_requested.emit,
            ActionId.REGENERATE: self.regenerate_requested.emit,
            ActionId.FIND: self.find_requested.emit,
            ActionId.GO_ON: self.go_on_requested.emit,
            ActionId.BRANCH: self.branch_requested.emit,
            ActionId.TRASH: self._on_trash,
            ActionId.MINIMIZE: self.showMinimized,
            ActionId.CLOSE: self.close,
            ActionId.ABOUT: self._on_about,
        }

    def do(self, action: ActionId) -> None:
        """Do what an action of the menus says."""
        if action in EDITING:
            edit(action)
        elif action not in COMMANDS:
            self._does[action]()

    def _on_action(self, name: str) -> None:
        self.do(ActionId(name))

    def _on_title_renamed(self, title: str) -> None:
        if self._current_id is not None:
            self.rename_requested.emit(self._current_id, title)

    def _on_rename(self) -> None:
        self._header.title.edit()

    def _on_trash(self) -> None:
        if self._current_id is not None:
            self.trash_requested.emit(self._current_id)

    def _on_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _on_about(self) -> None:
        from wizchat.ui.shell.about import AboutDialog

        dialog = AboutDialog(self._theme, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _enable(self) -> None:
        self._actions.set_conversation(
            is_open=self._current_id is not None,
            is_answering=self._current_id in self._answering,
            last=self._last,
        )
        incognito = self._current_id is not None and is_incognito(self._current_id)
        self._actions[ActionId.TRASH].setText(
            self.tr("Close and forge&t") if incognito else self.tr("Move to &trash")
        )

    def _enable_keeping(self, *, kept: bool) -> None:
        """Enable what can be done with a conversation that is in the list alone.

        One that is empty is not: it has nothing to be named after, and nothing to throw away.
        """
        incognito = self._current_id is not None and is_incognito(self._current_id)
        for action in (ActionId.PIN, ActionId.ARCHIVE):
            self._actions[action].setEnabled(kept)
        for action in (ActionId.RENAME, ActionId.TRASH):
            self._actions[action].setEnabled(kept or incognito)
        self._header.title.set_editable(editable=kept or incognito)
