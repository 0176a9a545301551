"""What is done with single messages of an open conversation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wizchat.ui.chat.message_actions import MessageAction

if TYPE_CHECKING:
    from wizchat.chat.events import ExchangeDeleted
    from wizchat.chat.service import ChatService
    from wizchat.ui.chat.view import ChatView
    from wizchat.ui.presenters.known import KnownConversations


class MessagesPresenter(QObject):
    """Connects the chat service with the messages of one view; lives on the GUI thread."""

    branched = Signal(str)
    """The id of a new conversation, to be opened."""
    window_changed = Signal()
    """The next prompt is another one: count again."""

    def __init__(
        self,
        service: ChatService,
        known: KnownConversations,
        view: ChatView,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._known = known
        self._view = view
        view.action_requested.connect(self._on_action)
        view.restore_requested.connect(self._on_restore)

    def deleted(self, event: ExchangeDeleted) -> None:
        """Offer to put back what was deleted."""
        self._view.show_deleted(event.question_id, event.leaf_id)
        self.window_changed.emit()

    def go_on(self) -> None:
        """Continue the last answer on the screen, if it ended early."""
        messages = self._view.transcript.messages
        if messages:
            self._service.go_on(messages[-1].id)

    def branch_last(self) -> None:
        """Branch off at the last message on the screen."""
        messages = self._view.transcript.messages
        if messages:
            self._branch(messages[-1].id)

    def _on_action(self, name: str, message_id: str) -> None:
        match MessageAction(name):
            case MessageAction.GO_ON:
                self._service.go_on(message_id)
            case MessageAction.BRANCH:
                self._branch(message_id)
            case MessageAction.PIN:
                self._service.pin_turn(message_id, pinned=True)
                self.window_changed.emit()
            case MessageAction.UNPIN:
                self._service.pin_turn(message_id, pinned=False)
                self.window_changed.emit()
            case MessageAction.DELETE:
                self._service.delete_exchange(message_id)
            case _:
                pass  # the view does the others

    def _branch(self, message_id: str) -> None:
        title = self._known.title(self._view.conversation_id)
        named = self.tr("{0} (branch)").format(title) if title else self.tr("Branch")
        self.branched.emit(self._service.branch_off(message_id, named))

    def _on_restore(self, question_id: str, leaf_id: object) -> None:
        self._service.restore_exchange(question_id, str(leaf_id) if leaf_id else None)
        self.window_changed.emit()
