"""The settings window: every option that is shown, generated from its declaration."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from wizchat.desktop.settings import OPTIONS, Group
from wizchat.ui.settings.group_card import GroupCard
from wizchat.ui.settings.option_row import OptionRow
from wizchat.ui.settings.option_words import group_title
from wizchat.ui.settings.prompt_card import PromptCard
from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import GRID
from wizchat.ui.widgets.empty_state import EmptyState
from wizchat.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent

    from wizchat.desktop.settings import Settings
    from wizchat.ui.theme.theme import Theme

_START_SIZE: Final = (680, 720)


class SettingsWindow(QWidget):
    """Each change counts at once: `changed` carries the option's key and its new value.

    `most` says by key where this computer allows less than the declaration of an option does.
    """

    changed = Signal(str, object)

    def __init__(
        self,
        theme: Theme,
        settings: Settings,
        parent: QWidget | None = None,
        *,
        most: Mapping[str, int] = MappingProxyType({}),
        more: Mapping[str, Sequence[GroupCard]] = MappingProxyType({}),
    ) -> None:
        """`more` are cards below the options, by the place that leads to the first of them."""
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Settings"))
        self.resize(*_START_SIZE)
        self.setMinimumWidth(360)
        self._theme = theme
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Search settings"))
        self._search.setAccessibleName(self.tr("Search settings"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._on_search)
        self._rows = {
            key: OptionRow(theme, replace(option, maximum=most.get(key, option.maximum)))
            for key, option in OPTIONS.items()
            if option.group is not Group.REMEMBERED
        }
        self._prompt = PromptCard(theme)
        self._cards: dict[str, GroupCard] = {}
        self._groups = self._make_groups()
        for place, cards in more.items():
            self._cards[place] = cards[0]
            self._groups += cards
        self._nothing = EmptyState(
            theme, self.tr("No setting found"), self.tr("Try another word for it.")
        )
        self._nothing.hide()
        self._lay_out()
        for row in self._rows.values():
            row.changed.connect(self.changed)
        self.show_settings(settings)

    def show_settings(self, settings: Settings) -> None:
        """Show what is in force now."""
        for key, row in self._rows.items():
            row.show_value(getattr(settings, key))

    def begin_again(self) -> None:
        """Begin at the top, as a person who opens the window expects; `open_window` asks for it."""
        self._search.clear()
        self._scroll.verticalScrollBar().setValue(0)
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_place(self, place: str) -> None:
        """Bring an option or a group to the top, by its key, with the keyboard in it."""
        self._search.clear()
        row = self._rows.get(place)
        found = row or self._cards.get(place)
        if found is not None:
            self._column.activate()
            top = found.mapTo(self._page, QPoint(0, 0)).y()
            self._scroll.verticalScrollBar().setValue(max(0, top - 2 * GRID))
        if row is not None:
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_problem(self, key: str, text: str) -> None:
        """Say beside an option why it could not be kept, in words for people."""
        self._rows[key].show_problem(text)

    def show_prompt(self) -> None:
        """Come to the front at the fixed system prompt."""
        self._search.clear()
        self.show()
        self.raise_()
        self.activateWindow()
        self._scroll.ensureWidgetVisible(self._prompt)
        self._prompt.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc, or first end the search."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._search.text():
            self._search.clear()
        else:
            self.close()

    def _make_groups(self) -> list[GroupCard]:
        groups = []
        for group in Group:
            rows = [row for row in self._rows.values() if row.option.group is group]
            if rows:
                self._cards[group] = GroupCard(self._theme, group_title(group), rows)
                groups.append(self._cards[group])
            if group is Group.ANSWERS:
                title = self.tr("Fixed system prompt")
                groups.append(GroupCard(self._theme, title, [self._prompt]))
        return groups

    def _lay_out(self) -> None:
        self._page = QWidget()
        self._column = column = QVBoxLayout(self._page)
        column.setContentsMargins(3 * GRID, GRID, 3 * GRID, 3 * GRID)
        column.setSpacing(3 * GRID)
        for group in self._groups:
            column.addWidget(group)
        column.addWidget(self._nothing)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._page)
        head = QVBoxLayout()
        head.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, GRID)
        head.setSpacing(2 * GRID)
        head.addWidget(Label(self._theme, self.tr("Settings"), role=FontRole.SECTION))
        head.addWidget(self._search)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._scroll, 1)

    def _on_search(self, text: str) -> None:
        found = [group.filter(text) > 0 for group in self._groups]
        self._nothing.setVisible(not any(found))
