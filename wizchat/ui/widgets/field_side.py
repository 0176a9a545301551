"""At which side the text of a one-line field stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit


def begin_with_window(field: QLineEdit) -> None:
    """Have text and caret at the right where the window begins there, whatever is typed.

    QLineEdit alone has Latin letters, and the caret of an empty field, at the left of a mirrored
    window, away from its icon and its placeholder. Call it again when the direction changes.
    """
    rtl = field.layoutDirection() is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    absolute = Qt.AlignmentFlag.AlignAbsolute if rtl else Qt.AlignmentFlag(0)
    field.setAlignment(side | absolute | Qt.AlignmentFlag.AlignVCenter)
