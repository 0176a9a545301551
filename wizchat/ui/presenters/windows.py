"""Conversations in windows of their own: opened, brought forward, closed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from wizchat.chat import events
from wizchat.chat.incognito import is_incognito
from wizchat.ui.presenters.conversation import ConversationPresenter
from wizchat.ui.presenters.store_problems import ends_with_list, is_lasting, store_problem
from wizchat.ui.shell.actions import ActionId
from wizchat.ui.shell.on_screen import stand_beside
from wizchat.ui.shell.window_list import WindowEntry

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizchat.chat.service import ChatService
    from wizchat.ui.presenters.known import KnownConversations
    from wizchat.ui.presenters.routing import ChatRouter
    from wizchat.ui.shell.chat_window import ChatWindow
    from wizchat.ui.shell.conversation_window import ConversationWindow
    from wizchat.ui.shell.main_window import MainWindow

_STAY_BEHIND: Final = frozenset(
    {
        ActionId.SETTINGS,
        ActionId.MODELS,
        ActionId.SYSTEM_PROMPT,
        ActionId.PROMPTS,
        ActionId.DOCTOR,
        ActionId.OPEN_DATA_FOLDER,
        ActionId.LARGER,
        ActionId.SMALLER,
        ActionId.NORMAL_SIZE,
        ActionId.QUIT,
    }
)
"""What the main window does for another window without coming forward."""


class OpenWindow(QObject):
    """One conversation, its window and its presenter; ends with the window. GUI thread."""

    def __init__(
        self,
        service: ChatService,
        known: KnownConversations,
        *,
        window: ConversationWindow,
        conversation_id: str,
    ) -> None:
        super().__init__(window)
        self.window = window
        self.conversation_id = conversation_id
        self.presenter = ConversationPresenter(service, known, window.view, self)
        self._service = service
        self._known = known
        window.rename_requested.connect(service.rename)
        self.presenter.obey(window)
        window.pin_requested.connect(self._on_pin)
        window.archive_requested.connect(self._on_archive)
        known.titles_changed.connect(self._show_title)
        known.answering_changed.connect(window.set_answering)
        self.presenter.shown.connect(self._on_shown)
        window.set_answering(known.answering)
        # Until its conversation is there, nothing that is typed would belong anywhere.
        window.view.composer.edit.setReadOnly(True)
        self._show_title()

    @property
    def is_shown(self) -> bool:
        """Whether the conversation has come."""
        return bool(self.presenter.conversation_id)

    def _on_shown(self, conversation_id: str) -> None:
        self._show_title()
        if conversation_id and self.window.view.composer.edit.isReadOnly():
            self.window.view.composer.edit.setReadOnly(False)
            self.presenter.focus()

    def _show_title(self) -> None:
        self.window.set_current(self.conversation_id, self._known.title(self.conversation_id))
        self.window.set_kept(self._known.kept(self.conversation_id))

    def _on_pin(self, pinned: bool) -> None:
        self._service.pin(self.conversation_id, pinned=pinned)

    def _on_archive(self, archived: bool) -> None:
        if archived:
            self._service.archive(self.conversation_id)
        else:
            self._service.unarchive(self.conversation_id)


class ConversationWindows(QObject):
    """Every window beside the main one that shows a conversation. GUI thread.

    A conversation is in one window at a time: two composers would fight over its draft.
    """

    opened = Signal(object)
    """An OpenWindow that was just made, before it is shown: for what else belongs to it."""
    changed = Signal(object)
    """frozenset of the ids of the conversations that are open here."""

    order_changed = Signal()
    """Another window is in front."""

    def __init__(
        self,
        service: ChatService,
        router: ChatRouter,
        known: KnownConversations,
        *,
        main: MainWindow,
        main_view: ConversationPresenter,
        make_window: Callable[[], ConversationWindow],
        parent: QObject | None = None,
    ) -> None:
        """`main_view` presents the conversation in the main window."""
        super().__init__(parent)
        self._service = service
        self._router = router
        self._known = known
        self.main = main
        self._main_view = main_view
        self._make_window = make_window
        self._open: dict[str, OpenWindow] = {}
        self._is_ready = False
        self._shut: set[str] = set()  # what is said of a database that cannot be opened
        self._by_depth: list[ChatWindow] = [main]  # the foremost last
        main.activated.connect(self._on_activated)
        router.told.connect(self._on_told)
        self._list_in(main)
        main.own_window_requested.connect(self.open)
        main.models_shown.connect(self._show_models)

    @property
    def windows(self) -> tuple[OpenWindow, ...]:
        """The open windows, in the order in which they were opened."""
        return tuple(self._open.values())

    @property
    def front(self) -> ChatWindow:
        """The window that was in front last; the main one when that is not shown at all."""
        return self._by_depth[-1] if self.main.isVisible() else self.main

    @property
    def by_depth(self) -> tuple[OpenWindow, ...]:
        """The open windows, the hindmost first."""
        place = {window: depth for depth, window in enumerate(self._by_depth)}
        return tuple(sorted(self.windows, key=lambda opened: place[opened.window]))

    @property
    def behind_main(self) -> int:
        """How many of `by_depth` are behind the main window."""
        return self._by_depth.index(self.main)

    def open(self, conversation_id: str, geometry: str | None = None) -> None:
        """Bring the conversation's window to the front, or open one.

        What the main window shows moves out of it; the main window goes on with an empty one.
        """
        if self.bring_forward(conversation_id):
            return
        if conversation_id in {self._main_view.conversation_id, self._main_view.wanted_id}:
            self._main_view.keep()
            self._main_view.open_new()
        front, others = self.front, tuple(self._by_depth)
        opened = self._make(conversation_id)
        stand_beside(opened.window, front, others)
        opened.window.restore_place(geometry)
        self.opened.emit(opened)
        opened.window.come_to_front()
        opened.presenter.open(conversation_id)
        self.changed.emit(frozenset(self._open))

    def bring_forward(self, conversation_id: str) -> bool:
        """Bring the window of a conversation to the front; return whether it has one."""
        opened = self._open.get(conversation_id)
        if opened is not None:
            opened.window.come_to_front()
        return opened is not None

    def close(self, conversation_id: str) -> None:
        """Close a window and keep what is in it; an answer under way goes on."""
        opened = self._open.pop(conversation_id)
        opened.presenter.keep()
        self._router.leave(opened.presenter)
        self._by_depth.remove(opened.window)
        opened.window.close_for_good()
        opened.window.deleteLater()
        self.changed.emit(frozenset(self._open))

    def close_all(self) -> None:
        """Close every window, as before quitting."""
        for conversation_id in tuple(self._open):
            self.close(conversation_id)

    def set_ready(self, ready: bool) -> None:
        """Know whether a message would be answered at once."""
        self._is_ready = ready
        for opened in self.windows:
            opened.window.view.set_model_ready(ready)

    def _make(self, conversation_id: str) -> OpenWindow:
        window = self._make_window()
        window.belong_to(self.main)
        opened = OpenWindow(
            self._service, self._known, window=window, conversation_id=conversation_id
        )
        self._open[conversation_id] = opened
        self._by_depth.append(window)
        window.activated.connect(self._on_activated)
        self._router.join(opened.presenter)
        self._list_in(window)
        window.show_models_of(self.main)
        window.view.set_model_ready(self._is_ready)
        window.trash_requested.connect(self.main.trash_requested)
        window.model_chosen.connect(self.main.model_chosen)
        window.models_requested.connect(self.main.models_requested)
        window.tour_action_requested.connect(self.main.tour_action_requested)
        window.elsewhere_requested.connect(self._on_elsewhere_requested)
        window.close_requested.connect(self._on_close_requested)
        opened.presenter.gone.connect(self._on_gone)
        opened.presenter.branched.connect(self.open)
        return opened

    def _on_told(self, event: object) -> None:
        if isinstance(event, events.StoreProblem):
            self._say_trouble(event)
        elif isinstance(event, events.ConversationsListed):
            self._withdraw_shut()

    def _say_trouble(self, event: events.StoreProblem) -> None:
        """Say a trouble where it is seen; the main window says each of them anyway."""
        said = store_problem(event)
        if ends_with_list(event):
            self._shut.add(said)
        for opened in self.windows:
            comes = opened.is_shown or event.code is events.StoreProblemCode.RECOVERED
            if not comes:
                self.close(opened.conversation_id)
            elif opened.conversation_id == event.conversation_id or opened.window is self.front:
                opened.window.show_notice(said, lasting=is_lasting(event))

    def _withdraw_shut(self) -> None:
        """Stop saying that the database cannot be opened: it was just read."""
        for said in self._shut:
            for opened in self.windows:
                opened.window.withdraw_notice(said)
        self._shut.clear()

    def _list_in(self, window: ChatWindow) -> None:
        window.window_list.opening.connect(self._on_menu_opens)
        window.window_list.chosen.connect(self._on_window_chosen)

    def _on_menu_opens(self) -> None:
        sender = self.sender()
        for window in self._by_depth:
            if window.window_list is sender:
                window.window_list.show_windows(self._entries(window))

    def _entries(self, here: ChatWindow) -> list[WindowEntry]:
        named = self.tr("Main window: {0}").format(self._title(self._main_view.conversation_id))
        entries = [WindowEntry("", named, here is self.main)]
        for opened in self.windows:
            title = self._title(opened.conversation_id)
            entries.append(WindowEntry(opened.conversation_id, title, opened.window is here))
        return entries

    def _title(self, conversation_id: str) -> str:
        new = (
            self.tr("Incognito conversation")
            if is_incognito(conversation_id)
            else self.tr("New conversation")
        )
        return self._known.title(conversation_id) or new

    def _on_window_chosen(self, key: str) -> None:
        if not self.bring_forward(key):
            self.main.come_to_front()

    def _on_activated(self) -> None:
        sender = self.sender()
        for window in tuple(self._by_depth[:-1]):
            if window is sender:
                self._by_depth.remove(window)
                self._by_depth.append(window)
                self.order_changed.emit()

    def _on_close_requested(self) -> None:
        sender = self.sender()
        for opened in self.windows:
            if opened.window is sender:
                self.close(opened.conversation_id)

    def _on_gone(self) -> None:
        sender = self.sender()
        for opened in self.windows:
            if opened.presenter is sender:
                self.close(opened.conversation_id)

    def _on_elsewhere_requested(self, action: str) -> None:
        wanted = ActionId(action)
        if wanted not in _STAY_BEHIND:
            self.main.come_to_front()
        self.main.do(wanted)

    def _show_models(self) -> None:
        for opened in self.windows:
            opened.window.show_models_of(self.main)
