"""The settings window: every option that is shown, generated from its declaration."""

from __future__ import annotations

from dataclasses import asdict, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from wizchat.desktop.settings import OPTIONS, Group
from wizchat.ui.settings.group_card import GroupCard, SettingsRow
from wizchat.ui.settings.option_row import OptionRow
from wizchat.ui.settings.option_words import group_title
from wizchat.ui.settings.preset_row import PresetRow
from wizchat.ui.settings.prompt_card import PromptCard
from wizchat.ui.settings.settings_search import SettingsSearch
from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import GRID
from wizchat.ui.widgets.empty_state import EmptyState
from wizchat.ui.widgets.label import Label
from wizchat.ui.widgets.speech import speak
from wizchat.ui.words import number

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from wizchat.chat.presets import PresetValues
    from wizchat.desktop.settings import Settings
    from wizchat.ui.theme.theme import Theme

_START_SIZE: Final = (720, 760)
_WIDEST: Final = 880
"""Pixels that the options take at most, at 100 % text scale."""
_SETTLED_AFTER_MS: Final = 300
"""By then a page that has just been shown has its size."""


class SettingsWindow(QWidget):
    """Each change counts at once: `changed` carries the option's key and its new value.

    `most` says by key where this computer allows less than the declaration of an option does.
    """

    changed = Signal(str, object)
    restart_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        settings: Settings,
        parent: QWidget | None = None,
        *,
        most: Mapping[str, int] = MappingProxyType({}),
        about: Mapping[Group, Sequence[SettingsRow]] = MappingProxyType({}),
        more: Mapping[str, Sequence[GroupCard]] = MappingProxyType({}),
    ) -> None:
        """`about` are rows below the options of a group, which tell what it is about.

        `more` are cards below all options, by the place that leads to the first of them.
        """
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Settings"))
        self.resize(*_START_SIZE)
        self.setMinimumWidth(360)
        self._theme = theme
        self._search = SettingsSearch()
        self._search.textChanged.connect(self._on_search)
        self._search.results_wanted.connect(self._on_results_wanted)
        self._place: QWidget | None = None
        self._presets = PresetRow(theme)
        self._presets.chosen.connect(self._on_preset_chosen)
        self._rows = {
            key: OptionRow(theme, replace(option, maximum=most.get(key, option.maximum)))
            for key, option in OPTIONS.items()
            if option.is_shown
        }
        self._prompt = PromptCard(theme)
        self._cards: dict[str, GroupCard] = {}
        self._groups = self._make_groups(about)
        for place, cards in more.items():
            self._cards[place] = cards[0]
            self._groups += cards
        self._nothing = EmptyState(
            theme, self.tr("No setting found"), self.tr("Try another word for it.")
        )
        self._nothing.hide()
        self._lay_out()
        self._page.installEventFilter(self)
        self._scroll.viewport().installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)
        for row in self._rows.values():
            row.changed.connect(self._on_changed)
            row.note_action_requested.connect(self.restart_requested)
        self.show_settings(settings)

    def show_settings(self, settings: Settings) -> None:
        """Show what is in force now."""
        for key, row in self._rows.items():
            row.show_value(getattr(settings, key))
        self._presets.show_settings(settings)
        self._offer_resets()

    def begin_again(self) -> None:
        """Begin at the top, as a person who opens the window expects; `open_window` asks for it."""
        self._search.clear()
        self._scroll.verticalScrollBar().setValue(0)
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_place(self, place: str) -> None:
        """Bring an option or a group to the top, by its key, with the keyboard in it."""
        self._search.clear()
        found = self._rows.get(place) or self._cards.get(place)
        if found is None:
            return
        self._go_to(found)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay readable."""
        super().resizeEvent(event)
        self._set_margins()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the place that was asked for while the page takes its size."""
        if event.type() == QEvent.Type.Resize:
            self._set_margins()  # the bar beside the page may have come or gone
            if watched is self._page:
                self._scroll_to_place()
        return super().eventFilter(watched, event)

    def show_problem(self, key: str, text: str) -> None:
        """Say beside an option why it could not be kept, in words for people."""
        self._rows[key].show_problem(text)

    def offer_restart(self, key: str, text: str, action: str) -> None:
        """Say beside an option that its new value waits for a start, and offer to start again."""
        self._rows[key].show_note(text, action)

    def show_prompt(self) -> None:
        """Bring the fixed system prompt to the top, with the keyboard in it."""
        self._search.clear()
        self._go_to(self._prompt)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc, or first end the search."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._search.text():
            self._search.clear()
        else:
            self.close()

    def _make_groups(self, about: Mapping[Group, Sequence[SettingsRow]]) -> list[GroupCard]:
        groups = []
        for group in Group:
            rows: list[SettingsRow] = [*self._rows_of(group), *about.get(group, ())]
            if group is Group.ANSWERS:
                rows.insert(0, self._presets)
            if rows:
                title, reset = group_title(group), self.tr("Reset all")
                card = GroupCard(self._theme, title, rows, reset=reset)
                card.reset_requested.connect(self._on_reset_requested)
                self._cards[group] = card
                groups.append(card)
            if group is Group.ANSWERS:
                title = self.tr("Fixed system prompt")
                groups.append(GroupCard(self._theme, title, [self._prompt]))
        return groups

    def _rows_of(self, group: Group) -> list[OptionRow]:
        return [row for row in self._rows.values() if row.option.group is group]

    def _offer_resets(self) -> None:
        for group in Group:
            if group in self._cards:
                changed = any(row.is_changed for row in self._rows_of(group))
                self._cards[group].offer_reset(offered=changed)

    def _on_changed(self, key: str, value: object) -> None:
        self._offer_resets()
        self.changed.emit(key, value)

    def _on_reset_requested(self) -> None:
        sender = self.sender()
        for group in Group:
            if self._cards.get(group) is sender:
                for row in self._rows_of(group):
                    if row.is_changed:
                        row.reset()

    def _on_preset_chosen(self, values: PresetValues) -> None:
        for key, value in asdict(values).items():
            if self._rows[key].value != value:
                self._rows[key].show_value(value)
                self._on_changed(key, value)

    def _lay_out(self) -> None:
        self._page = QWidget()
        self._column = column = QVBoxLayout(self._page)
        column.setSpacing(3 * GRID)
        for group in self._groups:
            column.addWidget(group)
        column.addWidget(self._nothing)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its controls have the keyboard
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._page)
        self._head = head = QVBoxLayout()
        head.setSpacing(2 * GRID)
        head.addWidget(Label(self._theme, self.tr("Settings"), role=FontRole.SECTION))
        head.addWidget(self._search)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._scroll, 1)
        self._set_margins()

    def _set_margins(self) -> None:
        """Keep the fields near their words where the window is very wide."""
        side = max(3 * GRID, (self.width() - self._theme.scaled(_WIDEST)) // 2)
        self._column.setContentsMargins(side, GRID, side, 3 * GRID)
        beside_bar = side + self._scroll.width() - self._scroll.viewport().width()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left, right = (beside_bar, side) if rtl else (side, beside_bar)
        self._head.setContentsMargins(left, 3 * GRID, right, GRID)

    def _on_search(self, text: str) -> None:
        count = sum(group.filter(text) for group in self._groups)
        self._place = None
        self._nothing.setVisible(not count)
        self._column.activate()
        self._scroll.verticalScrollBar().setValue(0)
        if text.strip():
            said = self.tr("1 setting found") if count == 1 else self.tr("{0} settings found")
            speak(self._search, said.format(number(count)))

    def _on_results_wanted(self) -> None:
        self._give_keyboard_to(self._page.findChildren(SettingsRow))

    def _give_keyboard_to(self, rows: Iterable[QWidget]) -> None:
        """Give the keyboard to the first of these that is shown and can have it."""
        for row in rows:
            field = row.focusProxy()
            if row.isVisibleTo(self._page) and field is not None:
                field.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def _go_to(self, found: QWidget) -> None:
        """Bring a row or a card to the top, with the keyboard in it; a caption stays with both."""
        self._column.activate()
        self._give_keyboard_to([found, *found.findChildren(SettingsRow)])
        self._place = next((group for group in self._groups if group.begins_with(found)), found)
        self._scroll_to_place()
        QTimer.singleShot(_SETTLED_AFTER_MS, self, self._let_place_go)

    def _scroll_to_place(self) -> None:
        if self._place is not None:
            top = self._place.mapTo(self._page, QPoint(0, 0)).y()
            self._scroll.verticalScrollBar().setValue(max(0, top - 2 * GRID))

    def _let_place_go(self) -> None:
        self._place = None

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Bring into sight what the keyboard has reached, also from outside the page."""
        if now is not None and self._page.isAncestorOf(now):
            self._scroll.ensureWidgetVisible(now)
