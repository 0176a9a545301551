"""Wrapped text in a window that reads from right to left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextLayout, QTextOption

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter


def paint_mirrored(painter: QPainter, area: QRect, side: Qt.AlignmentFlag, text: str) -> None:
    """Paint a text that wraps, in the painter's font and colour, at a side of an area.

    `QPainter.drawText` leaves room at the right for the blank at which a line is broken: the lines
    of Arabic then do not begin below each other, and the longest are cut at the left
    (`qt_format_text` in https://code.qt.io/cgit/qt/qtbase.git/tree/src/gui/painting/qpainter.cpp).
    """
    layout = QTextLayout(text.replace("\n", "\N{LINE SEPARATOR}"), painter.font(), painter.device())
    option = QTextOption(side & Qt.AlignmentFlag.AlignHorizontal_Mask)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(area.width())
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    top = float(area.top())
    if side & Qt.AlignmentFlag.AlignVCenter:
        top += (area.height() - height) / 2
    elif side & Qt.AlignmentFlag.AlignBottom:
        top += area.height() - height
    layout.draw(painter, QPointF(area.left(), round(top)))
