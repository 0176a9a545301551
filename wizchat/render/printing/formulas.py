"""Formulas on paper: set at once, and drawn as shapes, sharp at any size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QPointF, QRectF

from wizchat.render.formulas import FormulaObject
from wizchat.render.typesetting.formulas import drawing

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPainter

    from wizchat.render.formulas import Key
    from wizchat.render.typesetting.jobs import Drawing


class PaperFormulas(QObject):
    """Used by the thread that made it, which waits for each formula: nobody types meanwhile."""

    def __init__(self) -> None:
        super().__init__()
        self._known: dict[Key, Drawing | None] = {}
        self.text_object = FormulaObject(self, self)
        """What draws formulas inside documents."""

    def drawing(self, key: Key) -> Drawing | None:
        """Return the drawing; None when the formula cannot be set."""
        if key not in self._known:
            self._known[key] = drawing(key[0], display=key[1])
        return self._known[key]

    def paint(
        self, painter: QPainter, key: Key, size: float, baseline: QPointF, colour: QColor
    ) -> None:
        """Paint a formula that begins at a point of its baseline."""
        made = self.drawing(key)
        if made is None:
            return
        from PySide6.QtSvg import QSvgRenderer

        height = made.ascent + made.descent
        view = f"{made.left} {-made.ascent} {made.width} {height}"
        shapes = made.shapes.replace('"black"', f'"{colour.name()}"')
        svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{view}">{shapes}</svg>'
        scale = size / 100
        corner = baseline - QPointF(0, made.ascent * scale)
        area = QRectF(corner.x(), corner.y(), made.width * scale, height * scale)
        QSvgRenderer(QByteArray(svg.encode())).render(painter, area)
