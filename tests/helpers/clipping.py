"""Finds texts of widgets that do not fit, and parts that stand outside their window."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollBar,
    QWidget,
)

from wizchat.ui.widgets.label import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD = re.compile(r"[^\s\u200b\u2e80-\uffef-]+")
"""What a line cannot end within; Chinese and Japanese may be parted anywhere."""
_SLACK = 1
"""Pixels that rounding may take."""


def clipped(window: QWidget) -> Iterator[str]:
    """Yield what is cut off in a shown window, other than what is elided on purpose."""
    for part in window.findChildren(QWidget):
        if not part.isVisible() or part.window() is not window:
            continue
        reason = _reason(part)
        if reason:
            yield f"{reason}: {_words(part)}"
        if isinstance(part, QLabel | QAbstractButton | QComboBox | QLineEdit) and _outside(part):
            yield f"outside at the side: {_words(part)}"


def _reason(part: QWidget) -> str:
    match part:
        case ElidedLabel():
            return ""
        case QLabel() if part.text():
            return _of_label(part)
        case QAbstractButton():
            least = part.minimumSizeHint()
            if part.width() < least.width() or part.height() < least.height():
                return f"{part.size().toTuple()} is less than {least.toTuple()}"
        case QComboBox():
            room = part.width() - part.fontMetrics().horizontalAdvance(part.currentText())
            return "" if room > 0 else "no room for what is chosen"
    return ""


def _of_label(label: QLabel) -> str:
    if label.wordWrap():
        wanted = label.heightForWidth(label.width())
        if label.height() < wanted - _SLACK:
            return f"{label.height()} of {wanted} high"
        margins = label.contentsMargins()
        room = label.width() - margins.left() - margins.right() - 2 * label.margin()
        words = _WORD.findall(label.text())
        if label.textFormat() is not Qt.TextFormat.PlainText:
            words = []
        widest = max((label.fontMetrics().horizontalAdvance(word) for word in words), default=0)
        return "" if widest <= room + _SLACK else f"a word of {widest} in {room}"
    wanted = label.sizeHint()
    if label.width() < wanted.width() - _SLACK or label.height() < wanted.height() - _SLACK:
        return f"{label.size().toTuple()} of {wanted.toTuple()}"
    return ""


def _outside(part: QWidget) -> bool:
    """Whether a part sticks out at the side of what holds it and cannot be scrolled there."""
    holder = part.parentWidget()
    while holder is not None:
        left = part.mapTo(holder, QPoint()).x()
        if left < -_SLACK or left + part.width() > holder.width() + _SLACK:
            scroll = holder.parentWidget()
            if not (isinstance(scroll, QAbstractScrollArea) and _scrolls_sideways(scroll)):
                return True
        if holder.isWindow():
            return False
        holder = holder.parentWidget()
    return False


def _scrolls_sideways(area: QAbstractScrollArea) -> bool:
    bar: QScrollBar = area.horizontalScrollBar()
    return bar.isVisible() and bar.maximum() > 0


def _words(part: QWidget) -> str:
    said = part.property("text") or part.property("placeholderText") or part.accessibleName()
    return f"{type(part).__name__} {said!r}"
