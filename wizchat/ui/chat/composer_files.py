"""Attachments of what is being written: chosen, dropped, pasted, taken off, put back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from wizchat.chat.attachments.limits import FILES
from wizchat.ui.chat import attachment_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizchat.chat.attachments.problems import AttachmentProblem
    from wizchat.chat.values import Attachment
    from wizchat.ui.chat.composer_edit import ComposerEdit
    from wizchat.ui.chat.composer_notice import ComposerNotice
    from wizchat.ui.chat.shelf import AttachmentShelf


class ComposerFiles(QObject):
    """Asks for files to be attached and shows what became of them, in one composer. GUI thread."""

    offered = Signal(object)
    """Paths, as a tuple, to be attached."""
    paste_offered = Signal(str)
    """Text that is too long to stand in a message."""
    restore_requested = Signal(object)
    """An Attachment that was taken off, to be attached again."""
    detach_requested = Signal(str)
    changed = Signal()
    """What is attached is another now."""

    def __init__(
        self, edit: ComposerEdit, shelf: AttachmentShelf, notice: ComposerNotice, home: QWidget
    ) -> None:
        """Take the parts of a composer; `home` is what dialogs belong to."""
        super().__init__(home)
        self._edit = edit
        self._shelf = shelf
        self._notice = notice
        self._home = home
        edit.files_pasted.connect(self.offer)
        edit.long_text_pasted.connect(self.paste_offered)
        edit.picture_pasted.connect(self._on_picture_pasted)
        edit.paste_undone.connect(self.put_inline)
        shelf.removed.connect(self._on_removed)
        shelf.inline_requested.connect(self.put_inline)

    @Slot(object)
    def offer(self, paths: Sequence[Path]) -> None:
        """Ask for files to be attached, as many as a message can have."""
        room = FILES - self._shelf.count
        self._notice.say(attachment_words.too_many(FILES) if len(paths) > room else "")
        if paths[:room]:
            self.offered.emit(tuple(paths[:room]))
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def choose(self) -> None:
        """Let the person choose files; where the composer is not seen, nothing is done."""
        if not self._home.isVisible():
            return
        dialog = QFileDialog(self._home, self.tr("Attach files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setOption(QFileDialog.Option.HideNameFilterDetails)
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

    def reading(self, attachment_id: str, name: str) -> None:
        """Show that a file is being read."""
        self._shelf.add_pending(attachment_id, name)

    def attached(self, attachment: Attachment) -> None:
        """Show an attachment that is part of the draft now."""
        self._shelf.add(attachment)
        self.changed.emit()

    def pasted(self, attachment_id: str) -> None:
        """Say that a text which was just pasted becomes an attachment, and how to undo that."""
        self._shelf.add_pending(attachment_id, "")
        self._edit.begin_paste(attachment_id)
        self._notice.say(
            self.tr("The long text is attached."),
            warning=False,
            action=self.tr("Put it into the message"),
            do=self._edit.undo_paste,
        )

    def refused(self, attachment_id: str, name: str, problem: AttachmentProblem) -> None:
        """Say why a file is not attached."""
        self._shelf.drop(attachment_id)
        self._notice.say(attachment_words.refusal(name, problem))

    @Slot(str)
    def put_inline(self, attachment_id: str) -> None:
        """Put a pasted text into the message, where the cursor is."""
        if attachment_id not in self._shelf.ids:
            return  # it is not read yet, or gone
        attachment = self._shelf.drop(attachment_id)
        if attachment is None:
            return
        self._let_go(attachment)
        self._notice.say("")
        self._edit.insertPlainText(attachment.text)
        self._edit.ensureCursorVisible()
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _on_removed(self, attachment_id: str) -> None:
        attachment = self._shelf.drop(attachment_id)
        if attachment is None:  # a file that is still being read
            self.detach_requested.emit(attachment_id)
            self._notice.say("")
        else:
            self._let_go(attachment)
            self._offer_back(attachment)
        self.changed.emit()
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _let_go(self, attachment: Attachment) -> None:
        """Take it out of the draft; one of a message that is being edited stays with that."""
        if attachment.message_id is None:
            self.detach_requested.emit(attachment.id)

    def _offer_back(self, attachment: Attachment) -> None:
        def put_back() -> None:
            if attachment.message_id is None:
                self.restore_requested.emit(attachment)
            else:
                self.attached(attachment)

        name = attachment_words.title(attachment.name)
        words = self.tr("Removed {0}.").format(name)
        self._notice.say(words, warning=False, action=self.tr("Undo"), do=put_back)

    @Slot(list)
    def _on_files_selected(self, paths: list[str]) -> None:
        self.offer([Path(path) for path in paths])

    @Slot()
    def _on_picture_pasted(self) -> None:
        self._notice.say(self.tr("Pictures cannot be pasted: WizardLM-2 reads text alone."))
