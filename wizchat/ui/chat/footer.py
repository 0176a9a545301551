"""The row under a message: its siblings, what can be done with it, and its numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wizchat.ui.chat.text_button import ShyButton, TextButton
from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.widgets.flow import FlowLayout
from wizchat.ui.widgets.label import ElidedLabel, Label

if TYPE_CHECKING:
    from wizchat.ui.theme.theme import Theme

_GAP: Final = 12


class SiblingSwitch(QWidget):
    """Goes to the other versions of a message: ‹ 2/3 ›."""

    stepped = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._earlier = TextButton(theme, "‹")
        self._later = TextButton(theme, "›")
        self._earlier.setAccessibleName(self.tr("Earlier version"))
        self._later.setAccessibleName(self.tr("Later version"))
        self._place = Label(theme, role=FontRole.SMALL, colour="muted")
        self._earlier.clicked.connect(self._on_earlier_clicked)
        self._later.clicked.connect(self._on_later_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        for each in (self._earlier, self._place, self._later):
            row.addWidget(each)

    def show_place(self, index: int, count: int) -> None:
        """Show the place among the versions, counted from 0; nothing when there is only one."""
        self.setVisible(count > 1)
        self._place.setText(f"{index + 1}/{count}")
        self._place.setAccessibleName(self.tr("Version {0} of {1}").format(index + 1, count))
        self._earlier.setEnabled(index > 0)
        self._later.setEnabled(index < count - 1)

    def _on_earlier_clicked(self) -> None:
        self.stepped.emit(-1)

    def _on_later_clicked(self) -> None:
        self.stepped.emit(1)


class Footer(QWidget):
    """Siblings, actions and numbers, in lines; `owner` is what the pointer must be over."""

    sibling_requested = Signal(int)
    copy_requested = Signal()
    regenerate_requested = Signal()
    edit_requested = Signal()
    outgrown = Signal()
    """It needs more height than it has, as a word has become longer."""

    def __init__(self, theme: Theme, owner: QWidget, *, own: bool) -> None:
        super().__init__(owner)
        self._own = own
        self.siblings = SiblingSwitch(theme)
        self.siblings.stepped.connect(self.sibling_requested)
        make = ShyButton if own else TextButton
        self.copy = make(theme, self.tr("Copy"))
        self.copy.setAccessibleName(self.tr("Copy message"))
        self.copy.clicked.connect(self.copy_requested)
        self.second = make(theme, self.tr("Edit") if own else self.tr("Regenerate"))
        self.second.clicked.connect(self.edit_requested if own else self.regenerate_requested)
        self.second.setAccessibleName(
            self.tr("Edit message") if own else self.tr("Regenerate answer")
        )
        self.numbers = ElidedLabel(theme, role=FontRole.SMALL, colour="muted")
        self._row = FlowLayout(spacing=_GAP, parent=self)
        for each in (self.siblings, self.copy, self.second, self.numbers):
            self._row.addWidget(each)
        for each in (self.siblings, self.copy, self.second) if own else (self.numbers,):
            self._row.setAlignment(each, Qt.AlignmentFlag.AlignTrailing)
        self.numbers.setVisible(not own)
        if own:
            owner.installEventFilter(self)
            self._reveal(revealed=False)

    def event(self, event: QEvent) -> bool:
        """Ask for more height where the lines have become more."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and (
            self.heightForWidth(self.width()) > self.height()
        ):
            self.outgrown.emit()
        return done

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the actions of an own message while the pointer is over it."""
        if event.type() == QEvent.Type.Enter:
            self._reveal(revealed=True)
        elif event.type() == QEvent.Type.Leave:
            self._reveal(revealed=False)
        return super().eventFilter(watched, event)

    def _reveal(self, *, revealed: bool) -> None:
        for button in (self.copy, self.second):
            if isinstance(button, ShyButton):
                button.reveal(revealed)
