"""The action table as living Qt actions and menus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QActionGroup

from wizchat.chat.exchange_actions import may_go_on
from wizchat.ui.shell.actions import ACTIONS, ActionId, Menu, Need, key_sequences, text_of
from wizchat.ui.widgets.menu import PopupMenu

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

    from wizchat.chat.values import Message
    from wizchat.ui.shell.actions import ActionSpec


class ActionSet(QObject):
    """One QAction for each row of the table, or of a window's part of it.

    `triggered` says which was asked for. GUI thread.
    """

    triggered = Signal(str)
    """An ActionId."""

    def __init__(self, owner: QWidget, table: Sequence[ActionSpec] = ACTIONS) -> None:
        super().__init__(owner)
        self._group = QActionGroup(self)
        self._group.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        self._group.triggered.connect(self._on_triggered)
        self.table = table
        """The rows it was made from, in the order of the menus."""
        self._actions = {spec.id: self._make(spec) for spec in table}
        owner.addActions(list(self._actions.values()))
        self.set_conversation(is_open=False, is_answering=False)

    def __getitem__(self, id_: ActionId) -> QAction:
        return self._actions[id_]

    def menu_text(self, id_: ActionId) -> str:
        """Return the text of the menu that an action stands in."""
        return text_of(_SPECS[id_].menu.value)

    def why_not(self, id_: ActionId) -> str:
        """Return what an action that cannot be chosen waits for; nothing where that is unsaid."""
        return _missing().get(_SPECS[id_].need, "")

    def fill(self, bar: QMenuBar) -> dict[Menu, QMenu]:
        """Put every action into its menu and return the menus."""
        menus: dict[Menu, QMenu] = {}
        for menu in Menu:
            menus[menu] = PopupMenu(text_of(menu.value), bar)
            bar.addMenu(menus[menu])
        for spec in self.table:
            if spec.new_group:
                menus[spec.menu].addSeparator()
            menus[spec.menu].addAction(self._actions[spec.id])
        return menus

    def set_conversation(
        self, *, is_open: bool, is_answering: bool, last: Message | None = None
    ) -> None:
        """Enable what makes sense for the open conversation, of which this is the last message."""
        is_written = is_open and last is not None
        met = {
            Need.CONVERSATION: is_open,
            Need.ANSWERING: is_open and is_answering,
            Need.WRITTEN: is_written,
            Need.ANSWERED: is_written and not is_answering,
            Need.ENDED_EARLY: is_open and last is not None and may_go_on(last),
        }
        for spec in self.table:
            if spec.need is not Need.NOTHING:
                self._actions[spec.id].setEnabled(met[spec.need])

    def _make(self, spec: ActionSpec) -> QAction:
        action = QAction(text_of(spec.text), self)
        action.setData(spec.id.value)
        action.setMenuRole(spec.role)
        action.setCheckable(spec.checkable)
        action.setShortcuts(key_sequences(spec.keys))
        return self._group.addAction(action)

    def _on_triggered(self, action: QAction) -> None:
        self.triggered.emit(action.data())


def _missing() -> dict[Need, str]:
    return {
        Need.CONVERSATION: QCoreApplication.translate("Actions", "No conversation is open"),
        Need.ANSWERING: QCoreApplication.translate("Actions", "No answer is being written"),
        Need.WRITTEN: QCoreApplication.translate("Actions", "There is no finished answer"),
        Need.ANSWERED: QCoreApplication.translate("Actions", "There is no finished answer"),
    }


_SPECS: Final = {spec.id: spec for spec in ACTIONS}
