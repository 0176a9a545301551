"""One shortcut: what it does, its keys, and how to give it others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QKeySequenceEdit,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from wizchat.ui.settings.group_card import SettingsRow
from wizchat.ui.settings.objection import Objection
from wizchat.ui.theme.tokens import GRID
from wizchat.ui.widgets.button import IconButton, YieldingButton
from wizchat.ui.widgets.label import Label
from wizchat.ui.widgets.margins import margins_from_start

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent

    from wizchat.ui.settings.bindings import Binding
    from wizchat.ui.theme.theme import Theme

_KEYS_WIDTH: Final = 176
_STACKED_BELOW: Final = 330
"""Pixels of width at 100 % text scale under which the keys go below the words."""


class ShortcutRow(SettingsRow):
    """A press of the button waits for the new keys; what stands against them is said below."""

    keys_pressed = Signal(str, QKeySequence)
    """Id of the action, and the keys that it should have."""
    take_over = Signal(str, QKeySequence)
    """The same, although another action has them."""
    reset_requested = Signal(str)

    def __init__(self, theme: Theme, binding: Binding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._binding = binding
        self._asked = QKeySequence()
        self._label = Label(theme, binding.text, wrap=True)
        self._button = YieldingButton(theme, "")
        self._button.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # keys are written so
        self._edit: _KeyEdit | None = None  # made when it is wanted, as what is said below
        self._objection: Objection | None = None
        reset = self.tr("Reset the shortcut of {0}").format(binding.text)
        self._reset = IconButton(theme, "reset", reset)
        keeps_its_place = self._reset.sizePolicy()
        keeps_its_place.setRetainSizeWhenHidden(True)
        self._reset.setSizePolicy(keeps_its_place)
        self._connect()
        self._lay_out()
        theme.changed.connect(self._size_keys)
        self.setFocusProxy(self._button)
        self.show_binding(binding)

    def show_binding(self, binding: Binding) -> None:
        """Show the keys that are in force."""
        self._binding = binding
        self._button.setText(binding.keys or self.tr("None"))
        self._size_keys()
        self._button.setAccessibleName(
            self.tr("{0}: {1}").format(binding.text, binding.keys or self.tr("no shortcut"))
        )
        self._button.setToolTip(self.tr("Change"))
        self._reset.setVisible(binding.is_changed)
        self._withdraw()
        self._record(recording=False)

    def show_refusal(self, text: str) -> None:
        """Say why these keys cannot be had."""
        self._object().say(text)

    def show_conflict(self, keys: QKeySequence, text: str) -> None:
        """Say who has these keys, and offer to take them over."""
        self._asked = keys
        self._object().say(text, choice=True)

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of the keys alone: the words can stand above them."""
        return QSize(_KEYS_WIDTH + self._beside_keys(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the keys under the words where there is little room."""
        super().resizeEvent(event)
        narrow = self.width() < self._theme.scaled(_STACKED_BELOW)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._line.direction() != way:
            self._line.setDirection(way)
        self._size_keys()

    def searched_text(self) -> str:
        """Return what it does, its keys, and its menu."""
        return f"{self._binding.text} {self._binding.keys} {self._binding.menu}"

    def _connect(self) -> None:
        self._button.clicked.connect(self._on_change)
        self._reset.clicked.connect(self._on_reset)

    def _lay_out(self) -> None:
        self._keys = QHBoxLayout()
        self._keys.setSpacing(GRID // 2)
        self._keys.addWidget(self._button)
        self._keys.addWidget(self._reset)
        self._keys.addStretch(1)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(GRID // 2)
        self._line.addWidget(self._label, 1)
        self._line.addLayout(self._keys)
        self._column = QVBoxLayout(self)
        margins = margins_from_start(self, 2 * GRID, GRID // 2, GRID, GRID // 2)
        self._column.setContentsMargins(margins)
        self._column.setSpacing(GRID // 2)
        self._column.addLayout(self._line)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def _object(self) -> Objection:
        if self._objection is None:
            self._objection = Objection(self._theme)
            self._objection.overruled.connect(self._on_overruled)
            self._objection.accepted.connect(self._on_accepted)
            self._column.addWidget(self._objection)
        return self._objection

    def _withdraw(self) -> None:
        if self._objection is not None:
            self._objection.hide()

    def _record(self, *, recording: bool) -> None:
        if self._edit is not None:
            self._edit.setVisible(recording)
        self._button.setVisible(not recording)

    def _on_change(self) -> None:
        self._withdraw()
        if self._edit is None:
            self._edit = _KeyEdit(self.tr("New keys for {0}").format(self._binding.text))
            self._edit.pressed.connect(self._on_pressed)
            self._edit.left.connect(self._on_left)
            self._keys.insertWidget(1, self._edit)
            self._size_keys()
        self._record(recording=True)
        self._edit.begin()

    def _on_pressed(self, keys: QKeySequence) -> None:
        self._record(recording=False)
        self._button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.keys_pressed.emit(self._binding.id, keys)

    def _on_left(self) -> None:
        had_keyboard = self._edit is not None and self._edit.hasFocus()
        self._record(recording=False)
        if had_keyboard:
            self._button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_reset(self) -> None:
        self._button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reset_requested.emit(self._binding.id)

    def _on_overruled(self) -> None:
        self._button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.take_over.emit(self._binding.id, self._asked)

    def _on_accepted(self) -> None:
        self._button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._withdraw()

    def _size_keys(self) -> None:
        self._button.setFixedWidth(self._keys_width())
        if self._edit is not None:
            self._edit.setFixedWidth(self._keys_width())

    def _keys_width(self) -> int:
        wanted = max(self._theme.scaled(_KEYS_WIDTH), self._button.sizeHint().width())
        return min(wanted, max(_KEYS_WIDTH, self.width() - self._beside_keys()))

    def _beside_keys(self) -> int:
        margins = self._column.contentsMargins()
        return margins.left() + margins.right() + self._reset.sizeHint().width() + GRID // 2


class _KeyEdit(QKeySequenceEdit):
    """Waits for one combination; Esc leaves, Backspace means none."""

    pressed = Signal(QKeySequence)
    left = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setMaximumSequenceLength(1)
        self.setAccessibleName(name)
        self.editingFinished.connect(self._on_finished)

    def begin(self) -> None:
        self.clear()
        for field in self.findChildren(QLineEdit):  # Qt's own words are too long for the room
            field.setPlaceholderText(self.tr("Press keys"))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bare = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if bare and event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif bare and event.key() in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
            self.pressed.emit(QKeySequence())
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def _on_finished(self) -> None:
        if not self.keySequence().isEmpty() and self.isVisible():
            self.pressed.emit(self.keySequence())
