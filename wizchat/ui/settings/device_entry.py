"""One device that the engine may compute on, with its switch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import GRID
from wizchat.ui.widgets.label import Label
from wizchat.ui.widgets.switch import Switch

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from wizchat.ui.theme.theme import Theme

_FIELD_WIDTH: Final = 232
_STACKED_BELOW: Final = 460
"""Pixels of width at 100 % text scale under which the switch goes below the words."""


@dataclass(frozen=True)
class DeviceView:
    """What is shown of a device, in words for people."""

    key: str
    name: str
    facts: str
    """Kind and memory."""
    note: str = ""
    """What it does just now, or why it is off."""
    is_bad: bool = False
    """Whether the note tells of a fault."""
    used: bool | None = None
    """Whether it is switched on; None where that is not for anybody to say."""


class DeviceEntry(QWidget):
    """Says `switched` with the device's key when a person switches it."""

    switched = Signal(str, bool)

    def __init__(self, theme: Theme, view: DeviceView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view = view
        self._name = Label(theme, "", wrap=True)
        self._facts = Label(theme, "", role=FontRole.SMALL, colour="muted", wrap=True)
        self._note = Label(theme, "", role=FontRole.SMALL, colour="muted", wrap=True)
        self._fault = Label(theme, "", role=FontRole.SMALL, colour="danger", wrap=True)
        self.switch = Switch(theme)
        self.switch.clicked.connect(self._on_clicked)
        text = QVBoxLayout()
        text.setSpacing(GRID // 4)
        for label in (self._name, self._facts, self._note, self._fault):
            text.addWidget(label)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(GRID)
        self._box.addLayout(text, 1)
        self._field = QWidget()
        field = QHBoxLayout(self._field)
        field.setContentsMargins(0, 0, 0, 0)
        field.addWidget(self.switch)
        field.addStretch(1)
        self._box.addWidget(self._field)
        theme.changed.connect(self._size_field)
        self._size_field()
        self.show_device(view)

    def show_device(self, view: DeviceView) -> None:
        """Show what is so now."""
        self._view = view
        self._name.setText(view.name)
        self._facts.setText(view.facts)
        self._note.setText("" if view.is_bad else view.note)
        self._fault.setText(view.note if view.is_bad else "")
        for label in (self._note, self._fault):
            label.setVisible(bool(label.text()))
        self._field.setVisible(view.used is not None)
        self.switch.setChecked(bool(view.used))
        self.switch.setAccessibleName(self.tr("Use this device: {0}").format(view.name))
        self.switch.setAccessibleDescription(view.note)
        self.switch.setToolTip(self.tr("Use this device"))

    @property
    def has_switch(self) -> bool:
        """Whether it is a person's to say that the device is used."""
        return self._view.used is not None

    @property
    def text(self) -> str:
        """All that it says."""
        return f"{self._view.name} {self._view.facts} {self._view.note}"

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the switch under the words where there is little room."""
        super().resizeEvent(event)
        narrow = self.width() < self._theme.scaled(_STACKED_BELOW)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._box.direction() != way:
            self._box.setDirection(way)
            self._size_field()

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of the switch alone: the words can stand above it."""
        return QSize(self.switch.minimumSizeHint().width(), super().minimumSizeHint().height())

    def _size_field(self) -> None:
        """Have the switch stand below those of the other settings where there is room."""
        stacked = self._box.direction() == QBoxLayout.Direction.TopToBottom
        self._field.setMinimumWidth(0 if stacked else self._theme.scaled(_FIELD_WIDTH))

    def _on_clicked(self, used: bool) -> None:
        self.switched.emit(self._view.key, used)
