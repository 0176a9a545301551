"""A caption and a card of rows with hairlines between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizchat.ui.theme.tokens import GRID
from wizchat.ui.widgets.card import CardFrame, Hairline
from wizchat.ui.widgets.label import SectionCaption

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizchat.ui.theme.theme import Theme


class SettingsRow(QWidget):
    """One row of a card, which knows whether a search finds it."""

    def matches(self, text: str) -> bool:
        """Return whether every word of a search is in what the row says."""
        found = self.searched_text().casefold()
        return all(word in found for word in text.casefold().split())

    def searched_text(self) -> str:
        """Return all that the row says."""
        raise NotImplementedError


class GroupCard(QWidget):
    """Hides what a search does not find, and itself when nothing is left."""

    def __init__(
        self, theme: Theme, title: str, rows: Sequence[SettingsRow], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rows = rows
        self._lines: list[Hairline] = []
        card = CardFrame(theme)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        for at, row in enumerate(rows):
            if at:
                self._lines.append(Hairline(theme))
                inside.addWidget(self._lines[-1])
            inside.addWidget(row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(SectionCaption(theme, title))
        layout.addWidget(card)

    def filter(self, text: str) -> bool:
        """Show the rows that a search finds; returns whether there are any."""
        found = [row.matches(text) for row in self._rows]
        for row, shown in zip(self._rows, found, strict=True):
            row.setVisible(shown)
        for at, line in enumerate(self._lines, start=1):
            line.setVisible(found[at] and any(found[:at]))
        self.setVisible(any(found))
        return any(found)
