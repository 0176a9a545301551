"""The row under a message: its siblings, what can be done with it, and its numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wizchat.ui.chat.message_actions import MessageAction, words
from wizchat.ui.chat.text_button import ShyButton, TextButton, YieldingText
from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.widgets.flow import FlowLayout
from wizchat.ui.widgets.label import Label
from wizchat.ui.words import number

if TYPE_CHECKING:
    from collections.abc import Collection

    from wizchat.ui.theme.theme import Theme

INSET: Final = 2
"""Pixels between the edge of a footer and its words, which the style sheet gives to links."""
_GAP: Final = 12
_MARK: Final = "\u200f"
"""Has digits around a sign follow each other from the right, as the buttons beside them do."""


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
        place, whole = number(index + 1), number(count)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._place.setText(f"{place}{_MARK if mirrored else ''}/{whole}")
        self._place.setAccessibleName(self.tr("Version {0} of {1}").format(place, whole))
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
    action_requested = Signal(str)
    """A MessageAction."""
    more_requested = Signal()
    outgrown = Signal()
    """It needs more height than it has, as a word has become longer."""

    def __init__(self, theme: Theme, owner: QWidget, *, own: bool) -> None:
        super().__init__(owner)
        self._theme = theme
        self._own = own
        self.siblings = SiblingSwitch(theme)
        self.siblings.stepped.connect(self.sibling_requested)
        self.copy = self._made(self.tr("Copy"), self.tr("Copy message"))
        self.copy.clicked.connect(self.copy_requested)
        self._buttons: dict[MessageAction, TextButton] = {}
        self._add(MessageAction.EDIT, self.tr("Edit"), self.tr("Edit message"))
        if not own:
            self._add(MessageAction.REGENERATE, self.tr("Regenerate"), self.tr("Regenerate answer"))
            self._add(MessageAction.GO_ON, self.tr("Continue"), self.tr("Continue answer"))
            self._add(MessageAction.BRANCH, self.tr("Branch"), words(MessageAction.BRANCH))
            self._add(MessageAction.DELETE, self.tr("Do not send"), self.tr("Do not send"))
        self.more = self._made("⋯", self.tr("More to do with this message"))
        self.more.setToolTip(self.tr("More"))
        self.more.clicked.connect(self.more_requested)
        self.numbers = YieldingText(theme, "")
        self.numbers.clicked.connect(self._on_numbers_clicked)
        self.pinned = Label(theme, self.tr("Pinned"), role=FontRole.SMALL, colour="accent")
        self.pinned.setToolTip(self.tr("This turn stays in the context window"))
        self.pinned.setContentsMargins(INSET, 0, INSET, 0)
        parts: list[QWidget] = [self.copy, *self._buttons.values(), self.more, self.pinned]
        # What can always be seen stands at the edge: under the end of an own message's bubble.
        parts.insert(len(parts) - 1 if own else 0, self.siblings)
        self._row = FlowLayout(spacing=_GAP, parent=self)
        for each in (*parts, self.numbers):
            self._row.addWidget(each)
        for each in parts if own else (self.numbers,):
            self._row.setAlignment(each, Qt.AlignmentFlag.AlignTrailing)
        self.numbers.setVisible(not own)
        self.pinned.setVisible(False)
        if own:
            owner.installEventFilter(self)
            self._reveal(revealed=False)

    @property
    def second(self) -> TextButton:
        """Edit under what a person wrote, Regenerate under an answer."""
        return self._buttons[MessageAction.EDIT if self._own else MessageAction.REGENERATE]

    def button(self, action: MessageAction) -> TextButton:
        """Return the button of an action; raises KeyError for one of the menu alone."""
        return self._buttons[action]

    def show_actions(self, actions: Collection[MessageAction], *, waits: bool) -> None:
        """Offer these; `waits` for an answer that has not begun."""
        for action, button in self._buttons.items():
            shown = action in actions
            if not self._own and action in {MessageAction.EDIT, MessageAction.DELETE}:
                shown = shown and waits
            button.setVisible(shown)
        self.copy.setVisible(not waits)
        self.more.setVisible(bool(actions) and not waits)
        self.numbers.setEnabled(MessageAction.FACTS in actions)

    def clear(self) -> None:
        """Forget what was done with the message."""
        self.copy.settle()
        self._reveal(revealed=False)

    def show_numbers(self, text: str) -> None:
        """Show tokens and speed."""
        self.numbers.setText(text)
        self.numbers.setVisible(bool(text) and not self._own)
        self.numbers.setAccessibleName(self.tr("About this answer: {0}").format(text))

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

    def _made(self, text: str, name: str) -> TextButton:
        kind = ShyButton if self._own else TextButton
        button = kind(self._theme, text)
        button.setAccessibleName(name)
        return button

    def _add(self, action: MessageAction, text: str, name: str) -> None:
        button = self._made(text, name)
        button.setProperty("action", action.value)
        button.clicked.connect(self._on_action_clicked)
        self._buttons[action] = button

    @Slot()
    def _on_action_clicked(self) -> None:
        button = self.sender()
        if button is not None:
            self.action_requested.emit(str(button.property("action")))

    @Slot()
    def _on_numbers_clicked(self) -> None:
        self.action_requested.emit(MessageAction.FACTS.value)

    def _reveal(self, *, revealed: bool) -> None:
        for button in (self.copy, *self._buttons.values(), self.more):
            if isinstance(button, ShyButton):
                button.reveal(revealed)
