"""Telling that an answer is done where nobody is looking at it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from wizchat.chat import events
from wizchat.chat.incognito import is_incognito
from wizchat.chat.values import MessageStatus
from wizchat.render.blocks import plain_text
from wizchat.render.stream import MarkdownStream

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizchat.chat.values import Message
    from wizchat.ui.presenters.conversation import ConversationPresenter
    from wizchat.ui.presenters.known import KnownConversations
    from wizchat.ui.presenters.routing import ChatRouter
    from wizchat.ui.presenters.windows import ConversationWindows, OpenWindow
    from wizchat.ui.shell.chat_window import ChatWindow
    from wizchat.ui.shell.notifier import Notifier

_READ: Final = 600
"""Characters of an answer that are read for its first words."""
_SHOWN: Final = 140
_SHOW: Final = "show:"


class NotificationsPresenter(QObject):
    """Watches answers end. GUI thread.

    What is on the screen in the active window needs no telling. An answer that no window shows is
    told in the main window when that is active. Everything else is told by the desktop.
    """

    def __init__(
        self,
        notifier: Notifier,
        router: ChatRouter,
        known: KnownConversations,
        windows: ConversationWindows,
        *,
        main_view: ConversationPresenter,
        is_wanted: Callable[[], bool],
        show: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        """`show` brings a conversation to the front, in whichever window."""
        super().__init__(parent)
        self._notifier = notifier
        self._known = known
        self._windows = windows
        self._main_view = main_view
        self._is_wanted = is_wanted
        self._show = show
        self._under_way: set[str] = set()
        router.told.connect(self._on_told)
        notifier.clicked.connect(self._on_clicked)
        notifier.failed.connect(self._on_failed)
        windows.opened.connect(self._follow)
        windows.main.activated.connect(self._on_main_seen)
        windows.main.notice_action_requested.connect(self._on_notice_action)
        main_view.shown.connect(self._on_main_seen)

    # --- Answers --------------------------------------------------------------------------------

    def _on_told(self, event: object) -> None:
        if isinstance(event, events.AnswerStarted):
            self._under_way.add(event.message.id)
        elif isinstance(event, events.AnswerFinished) and event.message.id in self._under_way:
            self._under_way.discard(event.message.id)
            if event.message.status is not MessageStatus.STOPPED and self._is_wanted():
                self._tell(event.conversation_id, event.message)

    def _tell(self, conversation_id: str, message: Message) -> None:
        window = self._window_of(conversation_id)
        title = self._known.title(conversation_id) or self.tr("New conversation")
        if window is not None and window.isActiveWindow():
            return
        if window is None and self._windows.main.isActiveWindow():
            said = self.tr("“{0}” has an answer").format(title)
            self._windows.main.show_notice(said, self.tr("Show"), _SHOW + conversation_id)
            return
        if is_incognito(conversation_id):  # a desktop may keep what it was told to show
            title = self.tr("Incognito conversation")
        self._notifier.show(conversation_id, title, self._words(message))

    def _words(self, message: Message) -> str:
        if message.status is MessageStatus.FAILED:
            return self.tr("The answer failed.")
        if is_incognito(message.conversation_id):
            return self.tr("The answer is there.")
        return first_words(message.text)

    def _window_of(self, conversation_id: str) -> ChatWindow | None:
        for opened in self._windows.windows:
            if opened.conversation_id == conversation_id:
                return opened.window
        is_in_main = self._main_view.conversation_id == conversation_id
        return self._windows.main if is_in_main else None

    # --- People ---------------------------------------------------------------------------------

    def _on_clicked(self, conversation_id: str) -> None:
        self._show(conversation_id)

    def _on_notice_action(self, action_id: str) -> None:
        if action_id.startswith(_SHOW):
            self._show(action_id.removeprefix(_SHOW))

    def _on_failed(self, conversation_id: str) -> None:
        """Have the taskbar say it, where there are no notifications."""
        window = self._window_of(conversation_id) or self._windows.main
        QApplication.alert(window)

    def _follow(self, opened: OpenWindow) -> None:
        opened.window.activated.connect(self._on_window_seen)

    def _on_window_seen(self) -> None:
        sender = self.sender()
        for opened in self._windows.windows:
            if opened.window is sender:
                self._notifier.withdraw(opened.conversation_id)

    def _on_main_seen(self) -> None:
        if self._windows.main.isActiveWindow():
            self._notifier.withdraw(self._main_view.conversation_id)


def first_words(markdown: str) -> str:
    """Return the beginning of an answer as one line without markup."""
    stream = MarkdownStream()
    blocks = [*stream.feed(markdown[:_READ]).frozen, *stream.finish().frozen]
    line = " ".join(" ".join(plain_text(block) for block in blocks).split())
    if len(line) <= _SHOWN:
        return line
    space = line.rfind(" ", _SHOWN // 2, _SHOWN)
    return line[: space if space > 0 else _SHOWN].rstrip(" ,;:-–—") + "…"
