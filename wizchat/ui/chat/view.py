"""One conversation on the screen: transcript above, composer below."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from wizchat.chat.incognito import is_incognito
from wizchat.chat.values import Role
from wizchat.render.links import OwnPlace
from wizchat.ui.chat.composer import Composer
from wizchat.ui.chat.composer_card import widest
from wizchat.ui.chat.context_info import ContextInfo, ContextUse
from wizchat.ui.chat.empty import EmptyConversation
from wizchat.ui.chat.file_drops import FileDrops
from wizchat.ui.chat.find_bar import FindBar
from wizchat.ui.chat.tour import TourRole
from wizchat.ui.chat.transcript import TranscriptView
from wizchat.ui.chat.writing import Writing
from wizchat.ui.widgets.notice import NoticeBar
from wizchat.ui.widgets.popover import Popover

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent

    from wizchat.chat.events import WaitReason
    from wizchat.chat.values import Message, Transcript, UnsentEdit
    from wizchat.desktop.settings import SendKey
    from wizchat.render.typesetter import Typesetter
    from wizchat.ui.theme.theme import Theme

_COMPOSER_PART: Final = 0.4  # of the height, at most
_SHELF_PART: Final = 0.2


class ChatView(QWidget):
    """Shows one conversation at a time and asks for what the person wants. GUI thread.

    Methods take values and events of `wizchat.chat`; nothing here knows the service.
    """

    send_requested = Signal(str, object)
    """Text, and ids of attachments of the draft as a tuple."""
    stop_requested = Signal()
    regenerate_requested = Signal(str)
    edit_requested = Signal(str, str, object)
    """Message id, its new text, and ids of attachments as a tuple."""
    sibling_requested = Signal(str, int)
    tour_requested = Signal()
    """Start it, in a conversation of its own."""
    tour_answer_requested = Signal()
    """The tour is to answer what waits in this conversation."""
    action_requested = Signal(str, str)
    """A MessageAction and the id of its message."""
    restore_requested = Signal(str, object)
    """The question of a deleted exchange and the leaf that was shown, to be put back."""
    place_requested = Signal(str)
    """A part of the app, an `OwnPlace`, that an answer leads to."""
    draft_changed = Signal(str)
    """Of the conversation `conversation_id`; flushed before another one is shown."""
    edit_changed = Signal(str, str, object)
    """As the composer's; of the conversation `conversation_id`, and flushed like a draft."""
    edit_dropped = Signal(str)
    files_dropped = Signal(object)
    """Paths, as a tuple; they are attached at once unless `sorts_files` says who does it."""
    sorts_files = False

    def __init__(self, theme: Theme, typesetter: Typesetter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._conversation_id = ""
        self._use = ContextUse()
        self._explanation: Popover | None = None
        self._deleted: tuple[str, str | None] = ("", None)
        self.transcript = TranscriptView(theme, typesetter)
        self.empty = EmptyConversation(theme)
        self.find_bar = FindBar(theme)
        self.find_bar.hide()
        self.composer = Composer(theme)
        self._drops = FileDrops(theme, self)
        self._stack = QStackedLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.find_bar)
        column.addLayout(self._stack, 1)
        # Only now: a stack shows its first widget, which without a parent would be a window.
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.transcript)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self.composer, 1000)
        middle.addStretch(1)
        column.addLayout(middle)
        self._notice = NoticeBar(theme, self)
        self._notice.keep_below(self.find_bar)
        self._connect()
        self._on_theme_changed()

    @property
    def conversation_id(self) -> str:
        """The conversation that is shown; empty before the first."""
        return self._conversation_id

    # --- The conversation --------------------------------------------------------------------

    def show_transcript(self, transcript: Transcript) -> None:
        """Show a conversation, or what has become of the one that is shown."""
        conversation = transcript.conversation
        if conversation.id != self._conversation_id:
            self._stop_finding()
            self._turn_to(transcript)
            self._show_incognito(incognito=is_incognito(conversation.id))
        self.transcript.show_transcript(transcript)
        self._stack.setCurrentWidget(self.transcript if transcript.messages else self.empty)
        self._notice.raise_()  # a stack puts the page it turns to above everything
        self._refresh()

    def _turn_to(self, transcript: Transcript) -> None:
        """Have the composer hold what is being written in another conversation."""
        self.composer.flush_draft()
        written = self.composer.writing
        early = "" if self._conversation_id else written.text  # typed before the first one came
        conversation = transcript.conversation
        self._conversation_id = conversation.id
        edit = _writing(transcript.edit)
        aside = [_writing(each) for each in transcript.edits_aside]
        theirs = {each for writing in (edit, *aside) for each in writing.ids}
        attached = (each for each in transcript.draft_attachments if each.id not in theirs)
        self.composer.set_text(conversation.draft, attached)
        for writing in aside:
            self.composer.edits.keep(writing)
        if early:
            self.composer.give_back(early)
        if edit.edited_id:
            self.composer.resume_edit(edit)

    def _show_incognito(self, *, incognito: bool) -> None:
        self.composer.set_incognito(incognito=incognito)
        self.empty.set_incognito(incognito=incognito)

    def answer_waiting(self, reason: WaitReason) -> None:
        """Say why the open answer has not begun."""
        self.transcript.answer_waiting(reason)

    def answer_started(self, message: Message) -> None:
        """Show that the engine has the prompt of this answer."""
        self.transcript.answer_started(message)
        self._refresh()

    def prompt_read(self, done: int, total: int, reused: int) -> None:
        """Say how far the prompt is read."""
        self.transcript.prompt_read(done, total, reused)

    def answer_grew(self, message_id: str, text: str) -> None:
        """Take a piece of an answer; it is on screen with the next frame."""
        self.transcript.answer_grew(message_id, text)

    def answer_finished(self, message: Message) -> None:
        """Show an answer as it was stored."""
        self.transcript.answer_finished(message)
        self._refresh()

    def show_deleted(self, question_id: str, leaf_id: str | None) -> None:
        """Say that a question and its answers are gone, and let that be undone."""
        self._deleted = (question_id, leaf_id)
        self._notice.announce(
            self.tr("Deleted the question and its answer"), self.tr("Undo"), question_id
        )

    # --- Finding -----------------------------------------------------------------------------

    def begin_find(self) -> None:
        """Look for words in the conversation; what is selected on one line is offered."""
        if self._stack.currentWidget() is not self.transcript:
            return
        self.find_bar.show()
        self.find_bar.begin(self.transcript.selected_line())
        self.transcript.look_for(self.find_bar.field.text())

    def reveal(self, message_id: str, query: str) -> None:
        """Go to a message that a search found, its words marked; the keyboard stays where it is."""
        self.find_bar.show_text(query)
        self.find_bar.show()
        self.transcript.reveal(message_id, query)

    @Slot()
    def close_find(self) -> None:
        """Mark nothing any more and go back to writing."""
        self._stop_finding()
        self.focus_composer()

    def _stop_finding(self) -> None:
        if not self.find_bar.isHidden():
            self.find_bar.hide()
            self.transcript.stop_finding()

    # --- The composer ------------------------------------------------------------------------

    def set_context(self, used: int, window: int, draft: int = 0, *, fits: bool = True) -> None:
        """Show how many tokens of the context window are used, `draft` of them by the draft."""
        self._use = replace(self._use, used=used, window=window)
        self.composer.show_count(used, window, draft, fits=fits)

    def set_send_key(self, key: SendKey) -> None:
        """Send messages with this key."""
        self.composer.set_send_key(key)

    def set_model_ready(self, ready: bool) -> None:
        """Know whether a message would be answered at once."""
        self.empty.set_model_ready(ready=ready)

    def set_tour(self, role: TourRole) -> None:
        """Know what the tour is to what is written next."""
        self.empty.set_tour(role)
        self.transcript.set_tour(there=role is not TourRole.ABSENT)

    def refused(self, text: str, tokens: int, window: int, *, with_pins: bool = False) -> None:
        """Give a message that is too long back to the composer, and say how long it is.

        `with_pins` says that it is too long beside the pinned turns alone.
        """
        self.composer.refuse(text, tokens, window, with_pins=with_pins)

    def give_back(self, text: str) -> None:
        """Put a message that could not be stored back into the composer."""
        self.composer.give_back(text)

    def flush_draft(self) -> None:
        """Report a draft that waits, as before quitting."""
        self.composer.flush_draft()

    def focus_composer(self) -> None:
        """Give the keyboard to the composer."""
        self.composer.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def edit_last(self) -> None:
        """Edit the person's last message."""
        for message in reversed(self.transcript.messages):
            if message.role is Role.USER:
                self.composer.edit_message(message)
                return

    def _on_files_dropped(self, files: tuple[Path, ...]) -> None:
        if not self.sorts_files:
            self.composer.offer_files(files)

    # --- Inside ------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.transcript.regenerate_requested.connect(self.regenerate_requested)
        self.transcript.sibling_requested.connect(self.sibling_requested)
        self.empty.tour_requested.connect(self.tour_requested)
        self.empty.asked.connect(self._on_asked)
        self._drops.dropped.connect(self.files_dropped)
        self.files_dropped.connect(self._on_files_dropped)
        self.transcript.tour_answer_requested.connect(self.tour_answer_requested)
        self.transcript.place_requested.connect(self.place_requested)
        self.transcript.edit_requested.connect(self._on_edit_requested)
        self.transcript.action_requested.connect(self.action_requested)
        self.transcript.window_line_clicked.connect(self.explain_window)
        self.transcript.typed.connect(self._on_typed)
        self.transcript.found.connect(self.find_bar.show_progress)
        self.find_bar.text_changed.connect(self.transcript.look_for)
        self.find_bar.stepped.connect(self.transcript.find_next)
        self.find_bar.closed.connect(self.close_find)
        self.composer.meter.clicked.connect(self._on_meter_clicked)
        self._notice.action_requested.connect(self._on_undo)
        self.composer.send_requested.connect(self.send_requested)
        self.composer.edit_confirmed.connect(self.edit_requested)
        self.composer.stop_requested.connect(self.stop_requested)
        self.composer.recall_requested.connect(self.edit_last)
        self.composer.draft_changed.connect(self.draft_changed)
        self.composer.edit_changed.connect(self.edit_changed)
        self.composer.edit_dropped.connect(self.edit_dropped)
        self._theme.changed.connect(self._on_theme_changed)

    def _refresh(self) -> None:
        own = (m.text for m in self.transcript.messages if m.role is Role.USER and m.text)
        self.composer.history.show(tuple(own))
        self.composer.set_answering(self.transcript.is_answering)

    @Slot()
    def _on_meter_clicked(self) -> None:
        self.explain_window(self.composer.meter)

    @Slot(object)
    def explain_window(self, anchor: QWidget) -> None:
        """Say beside a widget how the context window is filled and what to do about it."""
        forgotten, pinned = self.transcript.forgotten
        content = ContextInfo(self._theme, replace(self._use, forgotten=forgotten, pinned=pinned))
        content.settings_requested.connect(self._on_settings_requested)
        if self._explanation is not None:
            self._explanation.deleteLater()
        name = self.tr("What the model sees")
        self._explanation = Popover(self._theme, content, name, self)
        self._explanation.open_at(anchor)

    @Slot()
    def _on_settings_requested(self) -> None:
        if self._explanation is not None:
            self._explanation.close()
        self.place_requested.emit(OwnPlace.SETTINGS.value)

    @Slot(str)
    def _on_undo(self, _action: str) -> None:
        self.restore_requested.emit(*self._deleted)

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        """Let somebody type who has just read or copied."""
        self.focus_composer()
        self.composer.edit.insertPlainText(text)

    @Slot(str)
    def _on_edit_requested(self, message_id: str) -> None:
        for message in self.transcript.messages:
            if message.id == message_id:
                self.composer.edit_message(message)

    @Slot(str)
    def _on_asked(self, text: str) -> None:
        self.send_requested.emit(text, ())

    @Slot()
    def _on_theme_changed(self) -> None:
        self._fit_composer()

    def _fit_composer(self) -> None:
        self.composer.setMaximumWidth(widest(self._theme))
        self.composer.set_limits(
            round(self.height() * _COMPOSER_PART), round(self.height() * _SHELF_PART)
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the composer within the view."""
        super().resizeEvent(event)
        self._fit_composer()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Stop with Esc from anywhere in the conversation; go on finding with F3."""
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_F3 and not self.find_bar.isHidden():
            self.transcript.find_next(-1 if shifted else 1)
        elif event.key() == Qt.Key.Key_Escape and not self.find_bar.isHidden():
            self.close_find()
        elif event.key() == Qt.Key.Key_Escape and self.transcript.is_answering:
            self.stop_requested.emit()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Report a draft that waits before nobody sees it."""
        self.composer.flush_draft()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Turn with the direction of the interface."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.transcript.refresh()


def _writing(edit: UnsentEdit | None) -> Writing:
    """Return what is being written in the place of a message; nothing where there is no edit."""
    return Writing() if edit is None else Writing(edit.text, edit.attachments, edit.message_id)
