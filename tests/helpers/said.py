"""What a window says: to the eye, in tool tips and menus, and to a screen reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QAccessibleInterface

_TEXTS = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Help)


def said(window: QWidget) -> Iterator[str]:
    """Yield every text of a window, hidden ones as well; some several times."""
    for part in (window, *window.findChildren(QWidget)):
        yield from (part.windowTitle(), part.toolTip(), part.whatsThis(), part.statusTip())
        yield from (part.accessibleName(), part.accessibleDescription())
        if isinstance(part, QAbstractButton | QLabel):
            yield part.text()
        if isinstance(part, QLineEdit | QPlainTextEdit):
            yield part.placeholderText()
    for action in window.findChildren(QAction):
        yield from (action.text(), action.toolTip(), action.statusTip())
    for node in nodes(window):
        yield from (node.text(kind) for kind in _TEXTS)


def nodes(window: QWidget) -> Iterator[QAccessibleInterface]:
    """Yield the visible part of a window's accessibility tree, parents first."""
    waiting = [QAccessible.queryAccessibleInterface(window)]
    while waiting:
        node = waiting.pop()
        if node is None or not node.isValid() or node.state().invisible:
            continue
        yield node
        waiting += [node.child(at) for at in reversed(range(node.childCount()))]
