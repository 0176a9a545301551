"""A label that shows where the words of a search stand."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizchat.ui.theme.theme import Theme


class MarkedLabel(Label):
    """`plain` is its text; what is marked of it is bold on the colour of selections."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        *,
        role: FontRole = FontRole.INTERFACE,
        colour: str = "text",
    ) -> None:
        self._words: tuple[str, ...] = ()
        self.plain = text
        super().__init__(theme, text, role=role, colour=colour, wrap=True)
        self.setAccessibleName(text)

    def mark(self, words: Sequence[str]) -> None:
        """Mark these words wherever they stand, in whatever case; none to mark nothing."""
        self._words = tuple(words)
        pattern = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
        parts = re.split(f"({pattern})", self.plain, flags=re.IGNORECASE) if pattern else []
        if len(parts) <= 1:
            self.setTextFormat(Qt.TextFormat.PlainText)
            self.setText(self.plain)
            return
        style = f"background-color: {self._theme.tokens.tint}; font-weight: 600"
        marked = (
            f'<span style="{style}">{escape(part)}</span>' if at % 2 else escape(part)
            for at, part in enumerate(parts)
        )
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setText("".join(marked))

    def _dress(self) -> None:
        super()._dress()
        if self._words:
            self.mark(self._words)
