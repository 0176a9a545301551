"""The attachments of what is being written, in a row above it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from wizchat.ui.chat import attachment_words as words
from wizchat.ui.chat.attachment_chip import AttachmentChip
from wizchat.ui.chat.attachment_preview import AttachmentPreview
from wizchat.ui.theme.tokens import GRID
from wizchat.ui.widgets.flow import FlowLayout
from wizchat.ui.widgets.speech import speak

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wizchat.chat.values import Attachment
    from wizchat.ui.theme.theme import Theme


class AttachmentShelf(QWidget):
    """Chips that wrap into lines."""

    changed = Signal()
    """There are others now, or one was read."""
    removed = Signal(str)
    """One was taken off by the person; it is gone from here already."""
    inline_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chips: dict[str, AttachmentChip] = {}
        self._preview: AttachmentPreview | None = None
        self._row = FlowLayout(spacing=GRID - 2, parent=self)
        self.setAccessibleName(self.tr("Attachments"))

    @property
    def attachments(self) -> tuple[Attachment, ...]:
        """Those that have been read, with their tokens as far as known."""
        return tuple(
            replace(chip.attachment, tokens=chip.tokens)
            for chip in self._chips.values()
            if chip.attachment is not None
        )

    @property
    def ids(self) -> tuple[str, ...]:
        """Ids of those that have been read."""
        return tuple(attachment.id for attachment in self.attachments)

    @property
    def count(self) -> int:
        """How many there are, those that are being read included."""
        return len(self._chips)

    @property
    def pending_name(self) -> str | None:
        """The name of a file that is still being read, if there is one."""
        return next((words.title(c.name) for c in self._chips.values() if c.is_pending), None)

    def show_attachments(self, attachments: Iterable[Attachment]) -> None:
        """Show these and no others."""
        for attachment_id in tuple(self._chips):
            self._take(attachment_id)
        for attachment in attachments:
            self._chip(attachment.id, attachment.name).show_attachment(attachment)
        self._refresh()

    def add_pending(self, attachment_id: str, name: str) -> None:
        """Show that a file is being read."""
        self._chip(attachment_id, name)
        self._refresh()

    def add(self, attachment: Attachment) -> None:
        """Show an attachment, in the place of its pending chip where there is one."""
        self._chip(attachment.id, attachment.name).show_attachment(attachment)
        self._refresh()
        speak(self, self.tr("{0} attached").format(words.title(attachment.name)))

    def drop(self, attachment_id: str) -> Attachment | None:
        """Show an attachment no longer; return it where it had been read."""
        attachment = self._take(attachment_id)
        self._refresh()
        return attachment

    def drop_pending(self) -> None:
        """Show no files that are being read."""
        for attachment_id in [key for key, chip in self._chips.items() if chip.is_pending]:
            self._take(attachment_id)
        self._refresh()

    def set_tokens(self, attachment_id: str, tokens: int) -> None:
        """Show how many tokens one has."""
        if (chip := self._chips.get(attachment_id)) is not None:
            chip.set_tokens(tokens)

    def mark_too_long(self, attachment_id: str | None) -> None:
        """Mark the one that does not fit the window, or none."""
        for key, chip in self._chips.items():
            chip.set_too_long(key == attachment_id)

    def longest(self) -> Attachment | None:
        """Return the one with the most tokens, of those that are counted."""
        counted = [each for each in self.attachments if each.tokens is not None]
        return max(counted, key=lambda each: each.tokens or 0, default=None)

    def chain_after(self, before: QWidget) -> None:
        """Have Tab reach the chips, in their order, after a widget."""
        for chip in self._chips.values():
            for each in chip.controls:
                QWidget.setTabOrder(before, each)
                before = each

    def _chip(self, attachment_id: str, name: str) -> AttachmentChip:
        chip = self._chips.get(attachment_id)
        if chip is None:
            chip = AttachmentChip(self._theme, attachment_id, name)
            chip.opened.connect(self._on_opened)
            chip.removed.connect(self._on_removed)
            chip.installEventFilter(self)
            self._chips[attachment_id] = chip
            self._row.addWidget(chip)
        return chip

    def _take(self, attachment_id: str) -> Attachment | None:
        chip = self._chips.pop(attachment_id, None)
        if chip is None:
            return None
        self._row.removeWidget(chip)
        chip.hide()
        chip.deleteLater()
        return chip.attachment

    def _refresh(self) -> None:
        self._row.invalidate()
        self.updateGeometry()
        self.changed.emit()

    def _on_opened(self, attachment_id: str) -> None:
        chip = self._chips.get(attachment_id)
        if chip is None or chip.attachment is None:
            return
        if self._preview is not None:
            self._preview.deleteLater()
        shown = replace(chip.attachment, tokens=chip.tokens)
        self._preview = AttachmentPreview(self._theme, shown, in_draft=True, parent=self)
        self._preview.inline_requested.connect(self.inline_requested)
        self._preview.open_at(chip)

    def _on_removed(self, attachment_id: str) -> None:
        self.removed.emit(attachment_id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Make room when a chip becomes wider."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._row.invalidate()
            self.updateGeometry()
        return super().eventFilter(watched, event)
