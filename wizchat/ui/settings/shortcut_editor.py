"""The shortcuts in the settings window: a card for each menu."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from wizchat.ui.settings.group_card import GroupCard
from wizchat.ui.settings.shortcut_row import ShortcutRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizchat.ui.settings.bindings import Binding
    from wizchat.ui.theme.theme import Theme


class ShortcutEditor(QObject):
    """Makes the rows, and says what is asked for. GUI thread."""

    keys_pressed = Signal(str, QKeySequence)
    take_over = Signal(str, QKeySequence)
    reset_requested = Signal(str)
    reset_all_requested = Signal()

    def __init__(
        self, theme: Theme, bindings: Sequence[Binding], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._rows = {binding.id: ShortcutRow(theme, binding) for binding in bindings}
        self.cards = []
        for menu, members in groupby(bindings, key=lambda binding: binding.menu):
            rows = [self._rows[member.id] for member in members]
            title = self.tr("Shortcuts: {0}").format(menu)
            card = GroupCard(theme, title, rows, reset=self.tr("Reset all shortcuts"))
            card.reset_requested.connect(self.reset_all_requested)
            self.cards.append(card)
        for row in self._rows.values():
            row.keys_pressed.connect(self.keys_pressed)
            row.take_over.connect(self.take_over)
            row.reset_requested.connect(self.reset_requested)
        self.show_bindings(bindings)

    def show_bindings(self, bindings: Sequence[Binding]) -> None:
        """Show what is in force now."""
        for binding in bindings:
            self._rows[binding.id].show_binding(binding)
        changed = any(binding.is_changed for binding in bindings)
        for card in self.cards:
            card.offer_reset(offered=changed)

    def show_refusal(self, id_: str, text: str) -> None:
        """Say why an action cannot have the keys that were pressed."""
        self._rows[id_].show_refusal(text)

    def show_conflict(self, id_: str, keys: QKeySequence, text: str) -> None:
        """Say which action has the keys that were pressed, and offer to take them over."""
        self._rows[id_].show_conflict(keys, text)
