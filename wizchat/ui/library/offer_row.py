"""Quantizations that can be downloaded: as a choice on the first page, with a button in Models."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal

from wizchat.ui import words
from wizchat.ui.library.choice import Choice
from wizchat.ui.library.need import show_need
from wizchat.ui.library.row import ModelRow
from wizchat.ui.widgets.button import PillButton

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QWidget

    from wizchat.ui.library.values import Offer
    from wizchat.ui.theme.theme import Theme

translate = QCoreApplication.translate


class OfferChoice(ModelRow):
    """One of several; a click anywhere in the row chooses it."""

    LINE_FROM = 760  # its control is small

    chosen = Signal(str)

    def __init__(self, theme: Theme, offer: Offer, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._offer = offer
        _show(self, offer)
        self.choice = Choice(theme)
        self.choice.setAccessibleName(offer.name)
        self.choice.setAccessibleDescription(f"{self.meter_text.text()}; {offer.quality}")
        self.choice.toggled.connect(self._on_toggled)
        self.choice.toggled.connect(self.update)
        self.set_corner(self.choice)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose this one."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.choice.setChecked(True)
            self.choice.setFocus()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the second half of a click too."""
        event.accept()

    def _on_toggled(self, checked: bool) -> None:
        self.set_tinted(tinted=checked)
        if checked:
            self.chosen.emit(self._offer.id)


class OfferRow(ModelRow):
    """One quantization with a Download button."""

    download_requested = Signal(str)

    def __init__(self, theme: Theme, offer: Offer, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._offer = offer
        _show(self, offer)
        self.origin.setText(offer.model)
        self.origin.show()
        if offer.remark:
            self.remark.setText(offer.remark)
        if offer.downloadable:
            button = PillButton(theme, self.tr("Download"))
            button.setAccessibleName(self.tr("Download {0}").format(offer.name))
            button.clicked.connect(self._on_clicked)
            self.add_action(button)

    def _on_clicked(self) -> None:
        self.download_requested.emit(self._offer.id)


def _show(row: ModelRow, offer: Offer) -> None:
    row.set_name(offer.name)
    if offer.recommended:
        row.badge.set_text(translate("OfferRow", "Recommended"))
    row.size_text.setText(words.size(offer.size) if offer.size else "")
    row.remark.setText(offer.quality)
    row.origin.hide()
    show_need(row, offer.need)
