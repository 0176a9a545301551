"""Incognito conversations: begun, listed, and closed for good."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from wizchat.chat import events
from wizchat.ui.shell.entries import title_of

if TYPE_CHECKING:
    from wizchat.chat.service import ChatService
    from wizchat.chat.values import Conversation
    from wizchat.ui.presenters.conversation import ConversationPresenter
    from wizchat.ui.presenters.known import KnownConversations
    from wizchat.ui.presenters.routing import ChatRouter
    from wizchat.ui.shell.main_window import MainWindow

_FORGET: Final = "forget:"


class IncognitoPresenter(QObject):
    """Connects the chat service with incognito conversations in the main window. GUI thread.

    One that has something in it is closed after a question, which stands beside the page and
    goes by itself; quitting asks nothing, as the first words of each conversation say.
    """

    def __init__(
        self,
        service: ChatService,
        router: ChatRouter,
        known: KnownConversations,
        *,
        window: MainWindow,
        view: ConversationPresenter,
        parent: QObject | None = None,
    ) -> None:
        """`view` presents the conversation that the main window shows."""
        super().__init__(parent)
        self._service = service
        self._router = router
        self._known = known
        self._window = window
        self._open: dict[str, Conversation] = {}
        window.incognito_requested.connect(view.open_incognito)
        window.asks.forget_requested.connect(self.ask_to_forget)
        window.notice_action_requested.connect(self._on_notice_action)
        router.told.connect(self._on_told)

    def ask_to_forget(self, conversation_id: str) -> None:
        """Close a conversation, after a question where something would be lost."""
        self._router.keep()
        conversation = self._open.get(conversation_id)
        if conversation is None or not (conversation.title or conversation.draft):
            self._service.forget(conversation_id)
            return
        asked = self.tr("Close “{0}”? It was not saved and is gone for good then.")
        self._window.show_notice(
            asked.format(title_of(conversation)),
            self.tr("Close and forget"),
            _FORGET + conversation_id,
        )

    def _on_notice_action(self, action_id: str) -> None:
        if action_id.startswith(_FORGET):
            self._service.forget(action_id.removeprefix(_FORGET))

    def _on_told(self, event: events.ChatEvent) -> None:
        if isinstance(event, events.IncognitoListed):
            self._open = {conversation.id: conversation for conversation in event.conversations}
            self._window.set_incognito(event.conversations)
