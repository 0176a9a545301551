"""One option: what it is called, what it does, its field, and the way back to the default."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout

from wizchat.desktop.settings import InvalidSetting, Option, check
from wizchat.ui.settings.editors import editor_for
from wizchat.ui.settings.group_card import SettingsRow
from wizchat.ui.settings.marked_label import MarkedLabel
from wizchat.ui.settings.option_words import option_words, value_in_words
from wizchat.ui.settings.wording import Shape
from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import GRID
from wizchat.ui.widgets.button import IconButton, PillButton
from wizchat.ui.widgets.label import Label
from wizchat.ui.widgets.margins import margins_from_start
from wizchat.ui.widgets.speech import speak
from wizchat.ui.words import closed, sentences

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from wizchat.ui.theme.theme import Theme

_FIELD_WIDTH: Final = 216
_STACKED_BELOW: Final = 460
"""Pixels of width at 100 % text scale under which the field goes below the words."""


class OptionRow(SettingsRow):
    """Says `changed` with allowed values alone; explains the others beside the field."""

    changed = Signal(str, object)
    note_action_requested = Signal()
    """What a note offered."""

    def __init__(self, theme: Theme, option: Option, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.option = option
        self._theme = theme
        self._said = option_words(option.key)
        self._value: object = option.default
        self._label = MarkedLabel(theme, self._said.label, role=FontRole.STRONG)
        self._help = MarkedLabel(theme, self._help_text(), role=FontRole.SMALL, colour="muted")
        self._problem = Label(theme, "", role=FontRole.SMALL, colour="danger", wrap=True)
        self._problem.hide()
        self._offer: PillButton | None = None
        self._editor = editor_for(theme, option, self._said)
        self.setFocusProxy(self._editor)
        self._editor.describe(self._help.plain)
        self._label.setBuddy(self._editor.field)
        self._editor.edited.connect(self._on_edited)
        self._editor.refused.connect(self._on_refused)
        reset = self.tr("Reset {0} to the default").format(self._said.label)
        self._reset = IconButton(theme, "reset", reset)
        self._reset.clicked.connect(self.reset)
        keeps_its_place = self._reset.sizePolicy()
        keeps_its_place.setRetainSizeWhenHidden(True)
        self._reset.setSizePolicy(keeps_its_place)
        self._lay_out()
        theme.changed.connect(self._size_field)
        self._size_field()
        self.show_value(option.default)

    def show_value(self, value: object) -> None:
        """Show what is in force."""
        self._value = value
        self._editor.show_value(value)
        self._problem.hide()
        self._show_offer("")
        self._reset.setVisible(value != self.option.default)

    def show_problem(self, text: str) -> None:
        """Say beside the field why the value in force is another than the one that was typed."""
        self._say(text, "danger")

    def show_note(self, text: str, action: str) -> None:
        """Say beside the field what there is to know about its value, and offer to do something."""
        self._say(text, "text", action)

    def searched_text(self) -> str:
        """Return the name, the help and the key of the option."""
        said = self._said
        return f"{said.label} {self._help.plain} {said.synonyms} {self.option.key}"

    @property
    def value(self) -> object:
        """What is in force."""
        return self._value

    @property
    def is_changed(self) -> bool:
        """Whether another value than the default is in force."""
        return self._value != self.option.default

    def mark(self, words: Sequence[str]) -> None:
        """Show where these words stand."""
        self._label.mark(words)
        self._help.mark(words)

    def reset(self) -> None:
        """Go back to the default, with the keyboard in the field."""
        self._editor.setFocus()
        self.show_value(self.option.default)
        self.changed.emit(self.option.key, self.option.default)

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of a small field alone: the words can stand above it."""
        margins = self._box.contentsMargins()
        field = _FIELD_WIDTH + self._reset.sizeHint().width() + GRID
        return QSize(margins.left() + margins.right() + field, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the field under the words where there is little room."""
        super().resizeEvent(event)
        self._size_field()
        narrow = self.width() < self._theme.scaled(_STACKED_BELOW)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._box.direction() != way:
            self._box.setDirection(way)

    def _lay_out(self) -> None:
        self._words = text = QVBoxLayout()
        text.setSpacing(GRID // 4)
        for label in (self._label, self._help, self._problem):
            text.addWidget(label)
        text.addStretch(1)
        field = QHBoxLayout()
        field.setSpacing(GRID // 2)
        field.addWidget(self._editor)
        field.addWidget(self._reset)
        field.addStretch(1)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        margins = margins_from_start(self, 2 * GRID, GRID + 4, GRID, GRID + 4)
        self._box.setContentsMargins(margins)
        self._box.setSpacing(GRID)
        self._box.addLayout(text, 1)
        self._box.addSpacing(GRID)
        self._box.addLayout(field)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def _help_text(self) -> str:
        default = value_in_words(self.option.default, self._said)
        if self._said.origin:
            ending = self.tr("Default: {0} ({1}).").format(default, self._said.origin)
        else:
            ending = self.tr("Default: {0}.").format(default)
        return sentences(map(closed, (self._said.help, ending, self._range())))

    def _range(self) -> str:
        low, high = self.option.minimum, self.option.maximum
        if low is None or high is None or self.option.type not in {int, float}:
            return ""
        return self.tr("From {0} to {1}.").format(self._least(low), self._limit(high))

    def _least(self, value: float) -> str:
        """Return the lower limit, whose unit follows after the upper one."""
        return value_in_words(self.option.type(value), replace(self._said, unit=""))

    def _limit(self, value: float) -> str:
        return value_in_words(self.option.type(value), self._said)

    def _on_edited(self, value: object) -> None:
        try:
            allowed = check(self.option.key, value)
        except InvalidSetting:
            self.show_problem(self._refusal())
            return
        self.show_value(allowed)
        self.changed.emit(self.option.key, allowed)

    def _on_refused(self) -> None:
        self.show_problem(self._refusal())

    def _refusal(self) -> str:
        low, high = self.option.minimum, self.option.maximum
        if low is not None and high is not None:
            said = self.tr("Allowed is {0} to {1}. {2} is still used.")
            value = value_in_words(self._value, self._said)
            return closed(said.format(self._least(low), self._limit(high), value))
        if self._said.shape is Shape.FOLDER:
            return self.tr("The whole path of a folder is needed here. The old one is still used.")
        if self.option.key == "hub_endpoint":
            return self.tr("An address starts with https:// or http://. The old one is still used.")
        return self.tr("This cannot be used. The old value still is.")

    def _say(self, text: str, colour: str, action: str = "") -> None:
        self._problem.set_colour(colour)
        self._problem.setText(text)
        self._problem.show()
        self._show_offer(action)
        speak(self, text)

    def _show_offer(self, action: str) -> None:
        if action and self._offer is None:  # few rows ever have one
            self._offer = PillButton(self._theme, action)
            self._offer.clicked.connect(self.note_action_requested)
            line = QHBoxLayout()
            line.setContentsMargins(0, GRID // 2, 0, 0)
            line.addWidget(self._offer)
            line.addStretch(1)
            self._words.insertLayout(self._words.count() - 1, line)
        if self._offer is not None:
            self._offer.setVisible(bool(action))

    def _size_field(self) -> None:
        margins = self._box.contentsMargins()
        beside = margins.left() + margins.right() + self._reset.sizeHint().width() + GRID
        room = max(_FIELD_WIDTH, self.width() - beside)
        self._editor.setFixedWidth(min(self._theme.scaled(_FIELD_WIDTH), room))
