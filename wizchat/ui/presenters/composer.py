"""One composer: files, pasted texts and prompts on their way to the chat service and back."""

from __future__ import annotations

from functools import singledispatchmethod
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from wizchat.chat import events
from wizchat.chat.attachments.problems import Unreadable
from wizchat.chat.titles import title_from
from wizchat.ui.chat.message_actions import MessageAction

if TYPE_CHECKING:
    from pathlib import Path

    from wizchat.chat.service import ChatService
    from wizchat.chat.values import Attachment
    from wizchat.ui.chat.view import ChatView


class ComposerPresenter(QObject):
    """Connects the chat service with the composer of one chat view; lives on the GUI thread."""

    def __init__(self, service: ChatService, view: ChatView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._view = view
        composer = view.composer
        composer.count_requested.connect(self.count)
        composer.files.offered.connect(self._on_files)
        composer.files.paste_offered.connect(self._on_paste)
        composer.files.restore_requested.connect(self._on_restore)
        composer.files.detach_requested.connect(self._on_detach)
        view.action_requested.connect(self._on_action)
        composer.prompts.wanted.connect(self._service.list_snippets)
        composer.prompts.keep_requested.connect(self._on_keep)

    def count(self) -> None:
        """Count the tokens of what is written."""
        writing = self._view.composer.writing
        if conversation := self._view.conversation_id:
            self._service.count(conversation, writing.text, writing.ids, writing.edited_id or None)

    @singledispatchmethod
    def show(self, event: events.ChatEvent) -> None:
        """Show an event of the view's conversation, or of the prompts."""

    @show.register
    def _(self, event: events.AttachmentAdded) -> None:
        self._view.composer.files.attached(event.attachment)

    @show.register
    def _(self, event: events.AttachmentRefused) -> None:
        self._view.composer.files.refused(event.attachment_id, event.name, event.problem)

    @show.register
    def _(self, event: events.AttachmentCounted) -> None:
        self._view.composer.shelf.set_tokens(event.attachment_id, event.tokens)

    @show.register
    def _(self, event: events.TokensCounted) -> None:
        self._view.set_context(
            event.prompt_tokens, event.window, event.draft_tokens, fits=event.fits
        )

    @show.register
    def _(self, event: events.SnippetsListed) -> None:
        self._view.composer.prompts.list.set_snippets(event.snippets)

    @show.register
    def _(self, _event: events.StoreProblem) -> None:
        self._view.composer.shelf.drop_pending()  # what was read could not be kept

    def _on_files(self, paths: tuple[Path, ...]) -> None:
        if not self._view.conversation_id:
            return  # the window has just opened; nothing is shown that they could belong to
        for path in paths:
            attachment_id = self._service.attach(self._view.conversation_id, path)
            self._view.composer.files.reading(attachment_id, path.name)

    def _on_paste(self, text: str) -> None:
        if not self._view.conversation_id:
            self._view.composer.edit.insertPlainText(text)
            return
        try:
            attachment_id = self._service.attach_text(self._view.conversation_id, text)
        except Unreadable as error:
            self._view.composer.files.refused("", "", error.problem)
        else:
            self._view.composer.files.pasted(attachment_id)

    def _on_restore(self, attachment: Attachment) -> None:
        attachment_id = self._service.attach_text(
            self._view.conversation_id, attachment.text, attachment.name, attachment.kind
        )
        self._view.composer.files.reading(attachment_id, attachment.name)

    def _on_detach(self, attachment_id: str) -> None:
        self._service.detach(self._view.conversation_id, attachment_id)

    def _on_action(self, name: str, message_id: str) -> None:
        if name == MessageAction.KEEP_PROMPT and (
            text := self._view.transcript.text_of(message_id)
        ):
            self._on_keep(text)

    def _on_keep(self, text: str) -> None:
        title = title_from(text)
        self._service.save_snippet(title, text)
        self._view.composer.notice.say(
            self.tr("Kept as the prompt “{0}”. / inserts it.").format(title), warning=False
        )
