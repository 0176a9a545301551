"""Cut, copy, paste and undo for whatever has the keyboard, and names to be typed anew."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMetaObject
from PySide6.QtWidgets import QApplication

from wizchat.ui.shell.actions import ActionId

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit

_SLOTS: Final = {
    ActionId.UNDO: "undo",
    ActionId.REDO: "redo",
    ActionId.CUT: "cut",
    ActionId.COPY: "copy",
    ActionId.PASTE: "paste",
    ActionId.SELECT_ALL: "selectAll",
}
EDITING: Final = frozenset(_SLOTS)


def edit(action: ActionId) -> None:
    """Have the widget with the keyboard do it, if it can."""
    widget, slot = QApplication.focusWidget(), _SLOTS[action]
    if widget is not None and widget.metaObject().indexOfMethod(f"{slot}()") >= 0:
        QMetaObject.invokeMethod(widget, slot)


def select_from_end(field: QLineEdit) -> None:
    """Select all of a name, so that typing replaces it, with its beginning in sight."""
    field.end(False)  # noqa: FBT003 - whether to mark
    field.home(True)  # noqa: FBT003
