"""The attachments of a message that was sent: chips that open their text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from wizchat.ui.chat.attachment_chip import AttachmentChip
from wizchat.ui.chat.attachment_preview import AttachmentPreview
from wizchat.ui.theme.tokens import GRID
from wizchat.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from wizchat.chat.values import Attachment
    from wizchat.ui.theme.theme import Theme


class SentAttachments(QWidget):
    """Placed by the message it belongs to; hidden where there are none."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[Attachment, ...] = ()
        self._chips: list[AttachmentChip] = []
        self._preview: AttachmentPreview | None = None
        self._row = FlowLayout(spacing=GRID - 2, parent=self)
        self.setAccessibleName(self.tr("Attachments"))
        self.hide()

    def show_attachments(self, attachments: tuple[Attachment, ...]) -> None:
        """Show these and no others."""
        if attachments == self._shown:
            return
        self._shown = attachments
        for chip in self._chips:
            self._row.removeWidget(chip)
            chip.deleteLater()
        self._chips = []
        for attachment in attachments:
            chip = AttachmentChip(
                self._theme, attachment.id, attachment.name, removable=False, parent=self
            )
            chip.show_attachment(attachment)
            chip.opened.connect(self._on_opened)
            self._row.addWidget(chip)
            self._row.setAlignment(chip, Qt.AlignmentFlag.AlignTrailing)
            chip.show()
            self._chips.append(chip)
        self.setVisible(bool(attachments))

    def size_within(self, width: int) -> tuple[int, int]:
        """Return the width and height that the chips take, of at most this width; 0 for none."""
        if not self._shown:
            return 0, 0
        used = min(width, self._row.sizeHint().width())
        return used, self._row.heightForWidth(used)

    def _on_opened(self, attachment_id: str) -> None:
        for attachment, chip in zip(self._shown, self._chips, strict=True):
            if attachment.id == attachment_id:
                if self._preview is not None:
                    self._preview.deleteLater()
                self._preview = AttachmentPreview(
                    self._theme, attachment, in_draft=False, parent=self
                )
                self._preview.open_at(chip)
