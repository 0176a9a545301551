"""Where events of the chat service go: to every view of the conversation they are about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wizchat.chat import events

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizchat.ui.presenters.conversation import ConversationPresenter
    from wizchat.ui.presenters.known import KnownConversations


class ChatRouter(QObject):
    """Hands each event to the views it concerns, then to whoever looks at all. GUI thread."""

    told = Signal(object)
    """Every event, after the views have shown it."""

    def __init__(self, known: KnownConversations, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known = known
        self._views: list[ConversationPresenter] = []
        self._edited: ConversationPresenter | None = None

    @property
    def views(self) -> tuple[ConversationPresenter, ...]:
        """Presenters of the open views, in the order in which they joined."""
        return tuple(self._views)

    def join(self, view: ConversationPresenter) -> None:
        """Let a view see the events of the conversations it shows."""
        self._views.append(view)
        view.edited.connect(self._on_edited)

    def leave(self, view: ConversationPresenter) -> None:
        """Show nothing more in a view; what is not saved there waits for another one."""
        self._views.remove(view)
        view.edited.disconnect(self._on_edited)
        if self._edited is view:
            self._edited = None

    def keep(self) -> None:
        """Have everything written down that waits in a view, as before quitting."""
        for view in self.views:
            view.keep()

    def count_again(self, ready: bool) -> None:
        """Count tokens anew in every view, after another model was loaded."""
        if ready:
            for view in self.views:
                view.count_again()

    def handle(self, event: events.ChatEvent) -> None:
        """Pass on what the chat service says; the bridge calls this on the GUI thread."""
        self._known.note(event)
        for view in tuple(self._concerned(event)):
            view.show(event)
        self._give_back(event)
        self.told.emit(event)

    def _concerned(self, event: events.ChatEvent) -> Iterator[ConversationPresenter]:
        if isinstance(event, events.StoreProblem | events.SnippetsListed):
            yield from self._views
        elif isinstance(event, events.ConversationOpened):
            yield from (v for v in self._views if v.wanted_id == conversation_of(event))
        elif (about := conversation_of(event)) is not None:
            yield from (v for v in self._views if v.conversation_id == about)

    def _on_edited(self) -> None:
        sender = self.sender()
        self._edited = next((view for view in self._views if view is sender), None)

    def _give_back(self, event: events.ChatEvent) -> None:
        """Give a text that was not stored to a view of its conversation, or keep it for one."""
        if isinstance(event, events.MessageRefused):
            if not any(self._concerned(event)):
                self._known.keep_unsaved(event.conversation_id, event.text)
        elif isinstance(event, events.StoreProblem) and event.text:
            self._give_back_to_writer(event.conversation_id, event.text)

    def _give_back_to_writer(self, conversation_id: str | None, text: str) -> None:
        if conversation_id is None:  # an edit, which names its message alone
            (self._edited or self._views[0]).give_back(text)
            return
        for view in self._views:
            if view.conversation_id == conversation_id:
                view.give_back(text)
                return
        self._known.keep_unsaved(conversation_id, text)


def conversation_of(event: events.ChatEvent) -> str | None:
    """Return the conversation that an event is about; None for events about all of them."""
    match event:
        case events.ConversationOpened() | events.TranscriptChanged():
            return event.transcript.conversation.id
        case events.ConversationTrashed():
            return event.conversation.id
        case (
            events.ConversationsListed()
            | events.IncognitoListed()
            | events.ConversationsFound()
            | events.ConversationsArranged()
            | events.ArchiveListed()
            | events.TrashListed()
            | events.ImportProgress()
            | events.ConversationsImported()
            | events.DatabaseReplaced()
            | events.SnippetsListed()
        ):
            return None
        case _:
            return event.conversation_id
