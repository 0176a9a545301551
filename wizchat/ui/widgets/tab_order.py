"""The order in which Tab goes through widgets that were not made in the order they are read in."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def chain(widgets: Sequence[QWidget]) -> None:
    """Have Tab go from each to the next."""
    for one, other in pairwise(widgets):
        QWidget.setTabOrder(one, other)


def as_read(parts: Iterable[QWidget], inside: QWidget) -> list[QWidget]:
    """Return what takes the keyboard in `parts`, themselves included, line by line as read."""
    found = [
        each
        for part in parts
        for each in (part, *part.findChildren(QWidget))
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisibleTo(inside)
    ]
    mirrored = inside.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def place(widget: QWidget) -> tuple[int, int]:
        corner = widget.mapTo(inside, QPoint())
        return corner.y(), -corner.x() - widget.width() if mirrored else corner.x()

    return sorted(found, key=place)
