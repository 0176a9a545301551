"""Rows in a card, with hairlines between them and a caption above."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizchat.ui.theme.tokens import GRID
from wizchat.ui.widgets.card import CardFrame, Hairline
from wizchat.ui.widgets.label import SectionCaption

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizchat.ui.theme.theme import Theme


class RowGroup(QWidget):
    """Hidden while it has no rows."""

    def __init__(self, theme: Theme, caption: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._card = CardFrame(theme)
        self._rows = QVBoxLayout(self._card)
        self._rows.setContentsMargins(1, 1, 1, 1)
        self._rows.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 2 * GRID)
        layout.setSpacing(GRID)
        if caption:
            layout.addWidget(SectionCaption(theme, caption))
            self.setAccessibleName(caption)
        layout.addWidget(self._card)
        self.hide()

    def set_rows(self, rows: Sequence[QWidget]) -> None:
        """Show these rows; the ones before are deleted."""
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for index, row in enumerate(rows):
            if index:
                self._rows.addWidget(Hairline(self._theme))
            self._rows.addWidget(row)
            row.show()
        self.setVisible(bool(rows))
        self._rows.activate()  # at once: rows shown later would keep the height of wider ones
