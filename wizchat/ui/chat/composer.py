"""The composer: where a message is written, always usable."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from wizchat.chat.attachments.limits import FILES
from wizchat.chat.budget import reserve
from wizchat.desktop.settings import SendKey
from wizchat.ui.chat import attachment_words
from wizchat.ui.chat.composer_card import SHADOW, ComposerCard
from wizchat.ui.chat.composer_edit import ComposerEdit
from wizchat.ui.chat.composer_history import History
from wizchat.ui.chat.composer_notice import ComposerNotice
from wizchat.ui.chat.meter import PromptInfo, TokenMeter
from wizchat.ui.chat.prompt_keys import PromptKeys
from wizchat.ui.chat.shelf import AttachmentShelf
from wizchat.ui.chat.text_button import TextButton
from wizchat.ui.chat.writing import Sent, Writing
from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.widgets.button import ButtonKind, IconButton, PillButton
from wizchat.ui.widgets.flow import FlowLayout
from wizchat.ui.widgets.incognito_mark import IncognitoMark
from wizchat.ui.widgets.label import ElidedLabel
from wizchat.ui.words import enter_key, number

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent

    from wizchat.chat.attachments.problems import AttachmentProblem
    from wizchat.chat.values import Attachment, Message
    from wizchat.ui.theme.theme import Theme

DRAFT_DELAY_MS: Final = 300
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
    count_requested = Signal()
    """What is written, `writing`, is another now."""
    files_offered = Signal(object)
    """Paths, as a tuple, to be attached."""
    paste_offered = Signal(str)
    """Text that is too long to stand in a message."""
    restore_requested = Signal(object)
    """An Attachment that was taken off, to be attached again."""
    detach_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._answering = False
        self._editing = ""
        self._set_aside = Writing()
        self._sent = Sent()
        self._too_long = False
        self._says_too_long = False
        self.history = History()
        self.edit = ComposerEdit(theme)
        self.prompts = PromptKeys(theme, self.edit, self)
        self.shelf = AttachmentShelf(theme)
        self.meter = TokenMeter(theme)
        self.prompt_info = PromptInfo(theme)
        self.attach_button = IconButton(theme, "attach", self.tr("Attach files"))
        self.button = PillButton(theme, "", kind=ButtonKind.PRIMARY)
        self.notice = ComposerNotice(theme)
        self._incognito = IncognitoMark(theme, self.tr("Incognito, not saved"))
        self._editing_words = ElidedLabel(
            theme, self.tr("Editing an earlier message"), role=FontRole.SMALL, colour="muted"
        )
        self._cancel = TextButton(theme, self.tr("Cancel"))
        self._draft = QTimer(self)
        self._draft.setSingleShot(True)
        self._draft.setInterval(DRAFT_DELAY_MS)
        self._lay_out()
        self._connect()
        self._refresh()

    # --- What the view asks ------------------------------------------------------------------

    def text(self) -> str:
        """Return what is written."""
        return self.edit.toPlainText()

    @property
    def writing(self) -> Writing:
        """What is written and attached, and in the place of which message."""
        return Writing(self.text(), self.shelf.attachments, self._editing)

    def set_text(self, text: str, attachments: Iterable[Attachment] = ()) -> None:
        """Put a draft there; it is not reported as a change."""
        self._editing, self._set_aside = "", Writing()
        self.shelf.show_attachments(attachments)
        self._put(text)
        self._draft.stop()
        self._say("")

    def set_answering(self, answering: bool) -> None:  # noqa: FBT001
        """Offer Stop while an answer is under way and nothing is written."""
        self._answering = answering
        self._refresh()

    def set_incognito(self, *, incognito: bool) -> None:
        """Show that nothing of what is written here is saved."""
        self._incognito.setVisible(incognito)

    def begin_edit(
        self, message_id: str, text: str, attachments: Iterable[Attachment] = ()
    ) -> None:
        """Edit an earlier message; what was being written is set aside."""
        if not self._editing:
            self._set_aside = self.writing
        self.flush_draft()
        self._editing = message_id
        self.shelf.show_attachments(attachments)
        self._put(text)
        self._draft.stop()
        self._say("")
        self.count_requested.emit()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def edit_message(self, message: Message) -> None:
        """Edit an earlier message as it is."""
        self.begin_edit(message.id, message.text, message.attachments)

    def set_send_key(self, key: SendKey) -> None:
        """Send with Enter, or with Ctrl+Enter so that Enter begins a new line."""
        self.edit.set_send_key(key)
        name = enter_key(ctrl=key is SendKey.CTRL_ENTER)
        self.button.setToolTip(self.tr("Send with {0}").format(name))

    def refuse(self, text: str, tokens: int, window: int) -> None:
        """Give back a message that is too long, with its size and the window's."""
        self.give_back(text)
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

    def flush_draft(self) -> None:
        """Report the draft now if it waits."""
        if self._draft.isActive():
            self._draft.stop()
            self._report()

    def show_count(self, used: int, window: int, draft: int = 0, *, fits: bool = True) -> None:
        """Show how many tokens the next prompt has, and say when it cannot be sent."""
        self.meter.show_use(used, window, draft, fits=fits)
        self._too_long = not fits
        if not fits:
            self._say_too_long(used, window)
        elif self._says_too_long:
            self._say("")

    # --- Attachments -------------------------------------------------------------------------

    def attaching(self, attachment_id: str, name: str) -> None:
        """Show that a file is being read."""
        self.shelf.add_pending(attachment_id, name)

    def attached(self, attachment: Attachment) -> None:
        """Show an attachment that is part of the draft now."""
        self.shelf.add(attachment)
        self.count_requested.emit()

    def pasted(self, attachment_id: str) -> None:
        """Say that a text which was just pasted became an attachment, and how to undo that."""
        self.shelf.add_pending(attachment_id, "")
        self.edit.begin_paste(attachment_id)
        self._say(
            self.tr("The long text is attached."),
            warning=False,
            action=self.tr("Put it into the message"),
        )

    def refuse_file(self, attachment_id: str, name: str, problem: AttachmentProblem) -> None:
        """Say why a file is not attached."""
        self.shelf.drop(attachment_id)
        self._say(attachment_words.refusal(name, problem))

    def offer_files(self, paths: Sequence[Path]) -> None:
        """Ask for files to be attached, as many as a message can have."""
        room = FILES - self.shelf.count
        if paths[:room]:
            self._say("")
            self.files_offered.emit(tuple(paths[:room]))
        if len(paths) > room:
            self._say(attachment_words.too_many(FILES))
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def choose_files(self) -> None:
        """Let the person choose files."""
        dialog = QFileDialog(self, self.tr("Attach files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [
                self.tr("Text and documents")
                + " (*.txt *.md *.csv *.tsv *.json *.html *.pdf *.docx *.py *.js *.ts *.c *.cpp *.h"
                " *.java *.go *.rs *.rb *.php *.sql *.sh *.xml *.yaml *.yml *.toml *.ini *.log"
                " *.tex)",
                self.tr("All files") + " (*)",
            ]
        )
        dialog.filesSelected.connect(self._on_files_selected)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # --- Inside ------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        bottom = FlowLayout(spacing=_BESIDE)
        for each in (self.attach_button, self.meter, self.prompt_info, self.button):
            bottom.addWidget(each)
        bottom.setAlignment(self.button, Qt.AlignmentFlag.AlignTrailing)
        self._editing_row = QWidget()
        strip = FlowLayout(spacing=_BESIDE, parent=self._editing_row)
        strip.addWidget(self._editing_words)
        strip.addWidget(self._cancel)
        strip.setAlignment(self._cancel, Qt.AlignmentFlag.AlignTrailing)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, SHADOW + 11, _SIDE, SHADOW + 11)
        column.setSpacing(8)
        column.addWidget(self._incognito)
        for part in (self._editing_row, self.notice, self.shelf, self.edit):
            column.addWidget(part)
        column.addLayout(bottom)

    def _connect(self) -> None:
        self.edit.textChanged.connect(self._on_text_changed)
        self.edit.send_pressed.connect(self._send)
        self.edit.escape_pressed.connect(self._on_escape_pressed)
        self.edit.recall_pressed.connect(self.recall_requested)
        self.edit.history_pressed.connect(self._on_history_pressed)
        self.edit.files_pasted.connect(self.offer_files)
        self.edit.long_text_pasted.connect(self.paste_offered)
        self.edit.picture_pasted.connect(self._on_picture_pasted)
        self.edit.paste_undone.connect(self._put_inline)
        self.edit.installEventFilter(self)
        self.shelf.changed.connect(self._on_shelf_changed)
        self.shelf.removed.connect(self._on_removed)
        self.shelf.inline_requested.connect(self._put_inline)
        self.button.clicked.connect(self._on_button_clicked)
        self.attach_button.clicked.connect(self.choose_files)
        self._cancel.clicked.connect(self._cancel_edit)
        self._draft.timeout.connect(self._report)
        self._theme.changed.connect(self._refresh)
        self.meter.use_shown.connect(self._fit)

    def _put(self, text: str) -> None:
        self.edit.setPlainText(text)
        cursor = self.edit.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self.edit.setTextCursor(cursor)
        self._refresh()

    def _say(self, words: str, *, warning: bool = True, action: str = "") -> None:
        self._says_too_long = False
        self.shelf.mark_too_long(None)
        do = self.edit.undo_paste if action else None
        self.notice.say(words, warning=warning, action=action, do=do)

    def _say_too_long(self, used: int, window: int) -> None:
        longest = self.shelf.longest()
        if longest is not None and longest.tokens is not None and 2 * longest.tokens >= used:
            room = window - reserve(window) - (used - longest.tokens)
            self._say(attachment_words.cannot_fit(longest.name, longest.tokens, room))
            self.shelf.mark_too_long(longest.id)
        else:
            words = self.tr(
                "This message is {0} tokens long; the context window holds {1}, the answer and "
                "the fixed prompt included. Shorten it and send again."
            )
            self._say(words.format(number(used), number(window)))
        self._says_too_long = True

    def _refresh(self) -> None:
        stop = self._offers_stop()
        self.button.setText(self.tr("Stop") if stop else self.tr("Send"))
        self.button.set_icon("stop" if stop else "send")
        self.button.setEnabled(stop or self._has_content())
        self._editing_row.setVisible(bool(self._editing))
        self._fit()
        self.update()

    @Slot()
    def _fit(self) -> None:
        self.meter.set_narrow(self.width() < self._theme.scaled(_NARROW))
        beside = self.attach_button.sizeHint().width() + _BESIDE
        if not self.meter.isHidden():
            beside += self.meter.sizeHint().width() + _BESIDE
        self.prompt_info.set_room(self.width() - 2 * _SIDE - beside)

    def _has_content(self) -> bool:
        return bool(self.text().strip() or self.shelf.count)

    def _offers_stop(self) -> bool:
        return self._answering and not self._has_content()

    @Slot()
    def _send(self) -> None:
        text, ids = self.text().strip("\n"), self.shelf.ids
        if (pending := self.shelf.pending_name) is not None:
            self._say(self.tr("{0} is still being read.").format(pending), warning=False)
            return
        if not (text.strip() or ids) or self._too_long:
            return
        self._draft.stop()
        self._say("")
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
        self._leave_edit()
        for attachment in added:
            self.shelf.add(attachment)
        self._say("")
        self.count_requested.emit()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_button_clicked(self) -> None:
        if self._offers_stop():
            self.stop_requested.emit()
        else:
            self._send()

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
            self._say("")  # what was said of a text goes with it
        self._too_long = False
        self._refresh()
        self._draft.start()

    @Slot()
    def _on_shelf_changed(self) -> None:
        self._too_long = False
        self.shelf.chain_after(self._cancel)
        self._refresh()

    @Slot(str)
    def _on_removed(self, attachment_id: str) -> None:
        attachment = self.shelf.drop(attachment_id)
        if attachment is None or attachment.message_id is None:
            self.detach_requested.emit(attachment_id)
        self._say("")
        if attachment is not None:
            self._offer_back(attachment)
        self.count_requested.emit()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer_back(self, attachment: Attachment) -> None:
        def put_back() -> None:
            if attachment.message_id is None:
                self.restore_requested.emit(attachment)
            else:
                self.attached(attachment)

        name = attachment_words.title(attachment.name)
        words = self.tr("Removed {0}.").format(name)
        self.notice.say(words, warning=False, action=self.tr("Undo"), do=put_back)

    @Slot(str)
    def _put_inline(self, attachment_id: str) -> None:
        """Put a pasted text into the message, where the cursor is."""
        attachment = self.shelf.drop(attachment_id)
        if attachment is None:
            return
        self.detach_requested.emit(attachment_id)
        self._say("")
        self.edit.insertPlainText(attachment.text)
        self.edit.ensureCursorVisible()

    @Slot(list)
    def _on_files_selected(self, paths: list[str]) -> None:
        from pathlib import Path

        self.offer_files([Path(path) for path in paths])

    @Slot()
    def _on_picture_pasted(self) -> None:
        self._say(self.tr("Pictures cannot be pasted: WizardLM-2 reads text alone."))

    @Slot()
    def _report(self) -> None:
        if not self._editing:
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
