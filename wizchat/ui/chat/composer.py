"""The composer: where a message is written, always usable."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizchat.chat.budget import reserve
from wizchat.ui.chat import attachment_words
from wizchat.ui.chat.composer_card import SHADOW, ComposerCard
from wizchat.ui.chat.composer_edit import ComposerEdit
from wizchat.ui.chat.composer_files import ComposerFiles
from wizchat.ui.chat.composer_history import History
from wizchat.ui.chat.composer_notice import ComposerNotice
from wizchat.ui.chat.meter import PromptInfo, TokenMeter
from wizchat.ui.chat.prompt_keys import PromptKeys
from wizchat.ui.chat.send_stop import SendStop
from wizchat.ui.chat.shelf import AttachmentShelf
from wizchat.ui.chat.shelf_area import ShelfArea
from wizchat.ui.chat.text_button import TextButton
from wizchat.ui.chat.writing import EditsAside, Sent, Writing
from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.widgets.button import IconButton
from wizchat.ui.widgets.flow import FlowLayout
from wizchat.ui.widgets.incognito_mark import IncognitoMark
from wizchat.ui.widgets.label import ElidedLabel
from wizchat.ui.words import number

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent

    from wizchat.chat.values import Attachment, Message
    from wizchat.desktop.settings import SendKey
    from wizchat.ui.theme.theme import Theme

DRAFT_DELAY_MS: Final = 300
DRAFT_AT_MOST_MS: Final = 2000
"""After which a draft is reported although somebody types on without a pause."""
_SIDE: Final = SHADOW + 15
_BESIDE: Final = 14
_NARROW: Final = 560


class Composer(ComposerCard):
    """A card with attachments, the text field, the token meter and Send or Stop."""

    send_requested = Signal(str, object)
    """The text and the ids of its attachments."""
    edit_confirmed = Signal(str, str, object)
    """Id of the message that was edited, its new text and the ids of its attachments."""
    stop_requested = Signal()
    recall_requested = Signal()
    draft_changed = Signal(str)
    edit_changed = Signal(str, str, object)
    """As `edit_confirmed`, while it is not sent yet."""
    edit_dropped = Signal(str)
    """Id of the message whose edit is given up."""
    count_requested = Signal()
    """What is written, `writing`, is another now."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._answering = False
        self._editing = ""
        self._set_aside = Writing()
        self.edits = EditsAside()
        self._sent = Sent()
        self._too_long = False
        self._says_too_long = False
        self.history = History()
        self.edit = ComposerEdit(theme)
        self.prompts = PromptKeys(theme, self.edit, self)
        self.shelf = AttachmentShelf(theme)
        self._shelf_area = ShelfArea(self.shelf)
        self.meter = TokenMeter(theme)
        self.prompt_info = PromptInfo(theme)
        self.attach_button = IconButton(theme, "attach", self.tr("Attach files"))
        self.buttons = SendStop(theme, self.edit)
        self.notice = ComposerNotice(theme)
        self._incognito = IncognitoMark(theme, self.tr("Incognito, not saved"))
        self.files = ComposerFiles(self.edit, self.shelf, self.notice, self)
        self._editing_words = ElidedLabel(
            theme, self.tr("Editing an earlier message"), role=FontRole.SMALL, colour="muted"
        )
        self._cancel = TextButton(theme, self.tr("Cancel"))
        self._draft = QTimer(self)
        self._draft.setSingleShot(True)
        self._draft.setInterval(DRAFT_DELAY_MS)
        self._overdue = QTimer(self)
        self._overdue.setSingleShot(True)
        self._overdue.setInterval(DRAFT_AT_MOST_MS)
        self._lay_out()
        self._connect()
        self._refresh()

    def text(self) -> str:
        """Return what is written."""
        return self.edit.toPlainText()

    @property
    def writing(self) -> Writing:
        """What is written and attached, and in the place of which message."""
        return Writing(self.text(), self.shelf.attachments, self._editing)

    def set_limits(self, text: int, attachments: int) -> None:
        """Let text and attachments grow to these heights, in pixels."""
        self.edit.set_limit(text)
        self._shelf_area.set_limit(attachments)

    def set_text(self, text: str, attachments: Iterable[Attachment] = ()) -> None:
        """Put a draft there; it is not reported as a change."""
        self._editing, self._set_aside = "", Writing()
        self.edits.forget()
        self.shelf.show_attachments(attachments)
        self._put(text)
        self._draft.stop()
        self.notice.say("")

    def set_answering(self, answering: bool) -> None:
        """Offer Stop while an answer is under way."""
        self._answering = answering
        self._refresh()

    def set_incognito(self, *, incognito: bool) -> None:
        """Show that nothing of what is written here is saved."""
        self._incognito.setVisible(incognito)

    def begin_edit(
        self, message_id: str, text: str, attachments: Iterable[Attachment] = ()
    ) -> None:
        """Edit an earlier message; what was being written is set aside."""
        self.edits.keep(self.writing)
        self.resume_edit(Writing(text, tuple(attachments), message_id))
        self._draft.start()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def resume_edit(self, edit: Writing) -> None:
        """Go on with an edit, and leave the keyboard where it is."""
        if not self._editing:
            self._set_aside = self.writing
        self.flush_draft()
        self._editing = edit.edited_id
        self.shelf.show_attachments(edit.attachments)
        self._put(edit.text)
        self._draft.stop()
        self.notice.say("")
        self.count_requested.emit()

    def edit_message(self, message: Message) -> None:
        """Edit an earlier message as it is, or go on with its edit."""
        if message.id == self._editing and self._has_content():
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.begin_edit(*self.edits.take(message))

    def set_send_key(self, key: SendKey) -> None:
        """Send with Enter, or with Ctrl+Enter so that Enter begins a new line."""
        self.edit.set_send_key(key)
        self.buttons.set_send_key(key)

    def offer_files(self, paths: Sequence[Path]) -> None:
        """Ask for files to be attached."""
        self.files.offer(paths)

    def refuse(self, text: str, tokens: int, window: int, *, with_pins: bool = False) -> None:
        """Give back a message that is too long, with its size and the window's.

        `with_pins` says that it is too long beside the pinned turns alone.
        """
        self.give_back(text)
        if with_pins:
            self._say_pins_too_long(tokens, window)
        else:
            self._say_too_long(tokens, window)

    def give_back(self, text: str) -> None:
        """Put a message back that was not taken; what has been written since stays below it."""
        since = self.text()
        sent = self._sent.take(text)
        if sent.edited_id:
            self.begin_edit(sent.edited_id, text, sent.attachments)
            return
        for attachment in sent.attachments:
            self.shelf.add(attachment)
        if text and text != since:
            self._put(f"{text}\n\n{since}" if since.strip() else text)

    @Slot()
    def flush_draft(self) -> None:
        """Report the draft now if it waits."""
        if self._draft.isActive():
            self._draft.stop()
            self._report()

    def show_count(self, used: int, window: int, draft: int = 0, *, fits: bool = True) -> None:
        """Show how many tokens the next prompt has, and say when it cannot be sent."""
        self.meter.show_use(used, window, draft, fits=fits)
        self._too_long = not fits
        self._refresh()
        if not fits:
            self._say_too_long(used, window)
        elif self._says_too_long:
            self.notice.say("")

    def _lay_out(self) -> None:
        bottom = FlowLayout(spacing=_BESIDE)
        for each in (self.attach_button, self.meter, self.prompt_info):
            bottom.addWidget(each)
        self.buttons.add_to(bottom)
        self._editing_row = QWidget()
        strip = FlowLayout(spacing=_BESIDE, parent=self._editing_row)
        strip.addWidget(self._editing_words)
        strip.addWidget(self._cancel)
        strip.setAlignment(self._cancel, Qt.AlignmentFlag.AlignTrailing)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, SHADOW + 11, _SIDE, SHADOW + 11)
        column.setSpacing(8)
        column.addWidget(self._incognito)
        for part in (self._editing_row, self.notice, self._shelf_area, self.edit):
            column.addWidget(part)
        column.addLayout(bottom)

    def _connect(self) -> None:
        self.edit.textChanged.connect(self._on_text_changed)
        self.edit.send_pressed.connect(self._send)
        self.edit.escape_pressed.connect(self._on_escape_pressed)
        self.edit.recall_pressed.connect(self.recall_requested)
        self.edit.history_pressed.connect(self._on_history_pressed)
        self.edit.installEventFilter(self)
        self.shelf.changed.connect(self._on_shelf_changed)
        self.buttons.send.clicked.connect(self._send)
        self.buttons.stop.clicked.connect(self.stop_requested)
        self.attach_button.clicked.connect(self.files.choose)
        self.files.changed.connect(self.count_requested)
        self.notice.replaced.connect(self._on_notice_replaced)
        self._cancel.clicked.connect(self._cancel_edit)
        self._draft.timeout.connect(self._report)
        self._overdue.timeout.connect(self.flush_draft)
        self._theme.changed.connect(self._refresh)
        self.meter.use_shown.connect(self._fit)

    def _put(self, text: str) -> None:
        self.edit.setPlainText(text)
        cursor = self.edit.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self.edit.setTextCursor(cursor)
        self._refresh()

    @Slot()
    def _on_notice_replaced(self) -> None:
        """Know that something else is said than that the text is too long, or nothing."""
        self._says_too_long = False
        self.shelf.mark_too_long(None)

    def _say_pins_too_long(self, used: int, window: int) -> None:
        words = self.tr(
            "This message and the pinned turns take {0} tokens; the context window holds {1}, the "
            "answer included. Unpin a turn, or shorten the message, and send again."
        )
        self.notice.say(words.format(number(used), number(window)))
        self._says_too_long = True

    def _say_too_long(self, used: int, window: int) -> None:
        longest = self.shelf.longest()
        if longest is not None and longest.tokens is not None and 2 * longest.tokens >= used:
            room = window - reserve(window) - (used - longest.tokens)
            self.notice.say(attachment_words.cannot_fit(longest.name, longest.tokens, room))
            self.shelf.mark_too_long(longest.id)
        else:
            words = self.tr(
                "This message is {0} tokens long; the context window holds {1}, the answer and "
                "the fixed prompt included. Shorten it and send again."
            )
            self.notice.say(words.format(number(used), number(window)))
        self._says_too_long = True

    def _refresh(self) -> None:
        written = self._has_content()
        can_send = written and not self._too_long
        self.buttons.show_state(answering=self._answering, written=written, can_send=can_send)
        self._editing_row.setVisible(bool(self._editing))
        self._fit()
        self.update()

    @Slot()
    def _fit(self) -> None:
        narrow = self.width() < self._theme.scaled(_NARROW)
        self.meter.set_narrow(narrow)
        self.buttons.set_narrow(narrow)
        beside = 0
        for each in (self.attach_button, self.meter, *self.buttons.shown):
            if not each.isHidden():
                beside += each.sizeHint().width() + _BESIDE
        self.prompt_info.set_room(self.width() - 2 * _SIDE - beside)

    def _has_content(self) -> bool:
        return bool(self.text().strip() or self.shelf.count)

    @Slot()
    def _send(self) -> None:
        text, ids = self.text().strip("\n"), self.shelf.ids
        if (pending := self.shelf.pending_name) is not None:
            self.notice.say(self.tr("{0} is still being read.").format(pending), warning=False)
            return
        if not (text.strip() or ids) or self._too_long:
            return
        self._draft.stop()
        self.notice.say("")
        sent = Writing(text if text.strip() else "", self.shelf.attachments, self._editing)
        self._sent.keep(sent)
        self._leave_edit()
        self._draft.stop()
        if sent.edited_id:
            self.edit_confirmed.emit(sent.edited_id, sent.text, ids)
        else:
            self.send_requested.emit(sent.text, ids)

    def _leave_edit(self) -> None:
        """Go back to what was being written before an edit, or to nothing."""
        aside, self._set_aside, self._editing = self._set_aside, Writing(), ""
        self.shelf.show_attachments(aside.attachments)
        self._put(aside.text)
        self._draft.stop()

    @Slot()
    def _cancel_edit(self) -> None:
        # Files that were attached meanwhile are part of the draft: they are kept with it.
        known = {attachment.id for attachment in self._set_aside.attachments}
        added = [
            each
            for each in self.shelf.attachments
            if each.message_id is None and each.id not in known
        ]
        self.edit_dropped.emit(self._editing)
        self._leave_edit()
        for attachment in added:
            self.shelf.add(attachment)
        self.notice.say("")
        self.count_requested.emit()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_escape_pressed(self) -> None:
        if self._answering:
            self.stop_requested.emit()
        elif self._editing:
            self._cancel_edit()

    @Slot(int)
    def _on_history_pressed(self, direction: int) -> None:
        text = self.history.step(direction, self.text())
        if text is not None and not self._editing:
            self._put(text)

    @Slot()
    def _on_text_changed(self) -> None:
        if not self.text():
            self.notice.say("")  # what was said of a text goes with it
        self._too_long = False
        self._refresh()
        self._draft.start()
        if not self._overdue.isActive():
            self._overdue.start()

    @Slot()
    def _on_shelf_changed(self) -> None:
        self._too_long = False
        if self._editing:
            self._draft.start()  # what is attached to a draft is kept without being told
        self.shelf.chain_after(self._cancel)
        self._refresh()

    @Slot()
    def _report(self) -> None:
        self._overdue.stop()
        if self._editing:
            self.edit_changed.emit(self._editing, self.text(), self.shelf.ids)
        else:
            self.draft_changed.emit(self.text())
        self.count_requested.emit()

    def has_keyboard(self) -> bool:
        """Whether the text field has the focus."""
        return self.edit.hasFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Paint the focus on the card, since the text field has no frame."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what does not fit."""
        super().resizeEvent(event)
        self._fit()
