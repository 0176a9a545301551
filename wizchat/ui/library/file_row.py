"""A file that is in the models folder and in no list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from wizchat.ui.library.row import ModelRow
from wizchat.ui.widgets.button import PillButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wizchat.ui.library.values import Found
    from wizchat.ui.theme.theme import Theme


class FileRow(ModelRow):
    """Offers to add the file; its signal carries the path."""

    HAS_FIGURES = False

    add_requested = Signal(str)

    def __init__(self, theme: Theme, file: Found, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._path = file.path
        self.set_name(file.name)
        self.origin.setText(self.tr("It is checked before it is added."))
        for unused in (self.size_text, self.meter_text, self.meter, self.remark):
            unused.hide()
        add = PillButton(theme, self.tr("Add"))
        add.setAccessibleName(self.tr("Add {0}").format(file.name))
        add.clicked.connect(self._on_clicked)
        self.set_corner(add)

    def _on_clicked(self) -> None:
        self.add_requested.emit(self._path)
