"""A caption and a card of rows with hairlines between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import GRID
from wizchat.ui.widgets.button import LinkButton
from wizchat.ui.widgets.card import CardFrame, Hairline
from wizchat.ui.widgets.flow import FlowLayout
from wizchat.ui.widgets.label import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizchat.ui.theme.theme import Theme


class SettingsRow(QWidget):
    """One row of a card, which knows whether a search finds it."""

    def matches(self, text: str, group: str = "") -> bool:
        """Return whether every word of a search is in what the row or its group says."""
        found = f"{self.searched_text()} {group}".casefold()
        return all(word in found for word in text.casefold().split())

    def mark(self, words: Sequence[str]) -> None:
        """Show where these words stand; rows that cannot leave it."""

    def searched_text(self) -> str:
        """Return all that the row says."""
        raise NotImplementedError


class GroupCard(QWidget):
    """Hides what a search does not find, and itself when nothing is left."""

    reset_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        title: str,
        rows: Sequence[SettingsRow],
        parent: QWidget | None = None,
        *,
        reset: str = "",
    ) -> None:
        """`reset` is what a button at the end of the caption says, where there is one."""
        super().__init__(parent)
        self.title = title
        self._rows = rows
        self._lines: list[Hairline] = []
        card = CardFrame(theme)
        self._inside = inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        for at, row in enumerate(rows):
            if at:
                self._lines.append(Hairline(theme))
                inside.addWidget(self._lines[-1])
            inside.addWidget(row)
        self._reset = LinkButton(theme, reset)
        self._reset.setAccessibleName(f"{reset}: {title}")
        self._reset.clicked.connect(self.reset_requested)
        self._reset.hide()
        head = FlowLayout(spacing=GRID)
        caption = ElidedLabel(theme, title.upper(), role=FontRole.CAPTION, colour="muted")
        caption.setAccessibleName(title)
        head.addWidget(caption)
        head.addWidget(self._reset)
        head.setAlignment(self._reset, Qt.AlignmentFlag.AlignTrailing)
        self._outside = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addLayout(head)
        layout.addWidget(card)

    def begins_with(self, row: QWidget) -> bool:
        """Whether this is the first row."""
        return bool(self._rows) and self._rows[0] is row

    def offer_reset(self, *, offered: bool) -> None:
        """Offer the way back to the defaults, or not where nothing is changed."""
        self._reset.setVisible(offered)

    def filter(self, text: str) -> int:
        """Show and mark the rows that a search finds; returns how many there are."""
        found = [row.matches(text, self.title) for row in self._rows]
        words = text.split()
        for row, shown in zip(self._rows, found, strict=True):
            row.setVisible(shown)
            row.mark(words if shown else ())
        for at, line in enumerate(self._lines, start=1):
            line.setVisible(found[at] and any(found[:at]))
        self.setVisible(any(found))
        for layout in (self._inside, self._outside):
            layout.activate()  # at once: a row that was hidden would show its height of before
        return sum(found)
