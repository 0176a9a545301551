"""Which side plain text that is written or read in a field stands at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from wizchat.render.direction import is_from_right

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPlainTextEdit


def turn(field: QPlainTextEdit) -> None:
    """Have the text at the side where its first letter begins; each line reads by itself.

    Qt puts all plain text at the left. An empty field's caret is where its placeholder begins.
    """
    option = field.document().defaultTextOption()
    side = Qt.AlignmentFlag.AlignRight if _is_from_right(field) else Qt.AlignmentFlag.AlignLeft
    if option.alignment() != side:
        option.setAlignment(side)
        field.document().setDefaultTextOption(option)


def _is_from_right(field: QPlainTextEdit) -> bool:
    block = field.document().begin()
    while block.isValid():
        found = is_from_right(block.text() + block.layout().preeditAreaText())
        if found is not None:
            return found
        block = block.next()
    return field.layoutDirection() == Qt.LayoutDirection.RightToLeft
