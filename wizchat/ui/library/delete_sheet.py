"""The question before a model's file is deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from wizchat.ui import words
from wizchat.ui.widgets.button import ButtonKind
from wizchat.ui.widgets.label import Label
from wizchat.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wizchat.ui.library.values import Installed
    from wizchat.ui.theme.theme import Theme


class DeleteSheet(Sheet):
    """Says what is freed and what stays; Enter keeps the model."""

    confirmed = Signal(str)
    """The model's id."""

    def __init__(self, theme: Theme, model: Installed, parent: QWidget | None = None) -> None:
        title = self.tr("Delete {0}?").format(model.name)
        super().__init__(theme, title, self.tr("Delete"), parent, kind=ButtonKind.DANGER)
        self._id = model.id
        text = self.tr(
            "This frees {0} on the disk. Your conversations stay, and the model can be "
            "downloaded again."
        )
        self.rows.addWidget(Label(theme, text.format(words.size(model.size)), wrap=True))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.go.clicked.connect(self._on_go)
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_go(self) -> None:
        self.accept()
        self.confirmed.emit(self._id)
