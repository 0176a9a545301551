"""Formulas as pictures, in the colour and size of the text that they stand in."""

from __future__ import annotations

from collections import OrderedDict
from math import ceil
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QByteArray, QObject, QPointF, QRect, QRectF, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPainter,
    QPalette,
    QPyTextObject,
    QTextCharFormat,
    QTextFormat,
)

from wizchat.render.blocks import Formula, Heading, Math, Paragraph, Table, latex
from wizchat.render.typesetting.jobs import FormulaSet, SetFormula

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QTextDocument

    from wizchat.render.blocks import Block, Run
    from wizchat.render.typesetting.client import TypesettingProcess
    from wizchat.render.typesetting.jobs import Drawing

OBJECT: Final = QTextFormat.ObjectTypes.UserObject.value + 1
"""The type of a formula among the objects in a document."""
_SOURCE: Final = QTextFormat.Property.UserProperty.value + 1
_DISPLAY: Final = QTextFormat.Property.UserProperty.value + 2
_SIZE: Final = 1.12
"""Of a formula's font: its letters are smaller than those of an interface's at the same size."""
_BELOW: Final = 0.3
"""Of the font's size: how far a formula may reach into the room between two lines."""
_AIR: Final = 0.3
"""Of the font's size: the least room between a formula and the line above."""
_KEPT: Final = 1024  # drawings, some kilobytes each
_PICTURES: Final = 256
_LARGEST: Final = 8192  # pixels of a picture's side
_MARGIN: Final = 1  # pixels around a picture, for the soft edges

Key = tuple[str, bool]
"""LaTeX, and whether it stands on lines of its own."""


def keys(block: Block) -> tuple[Key, ...]:
    """Return the formulas of a block."""
    match block:
        case Formula(latex=source):
            return ((source, True),)
        case Paragraph(runs=runs) | Heading(runs=runs):
            return tuple(_keys(runs))
        case Table(header=header, rows=rows):
            return tuple(key for row in (header, *rows) for cell in row for key in _keys(cell))
        case _:
            return ()


def _keys(runs: Iterable[Run]) -> Iterable[Key]:
    return ((run.text, False) for run in runs if run.math is not None)


class Formulas(QObject):
    """Gives the drawings of formulas; those not known yet are set, and `ready` tells.

    GUI thread.
    """

    ready = Signal(object)
    """The `Key` of a formula that can be drawn now."""

    def __init__(self, process: TypesettingProcess, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process = process
        self._known: OrderedDict[Key, Drawing | None] = OrderedDict()
        self._asked: set[Key] = set()
        self._pictures: OrderedDict[tuple[Key, int, int], QImage] = OrderedDict()
        self.text_object = FormulaObject(self, self)
        """What draws formulas inside documents."""
        process.done.connect(self._on_done)

    def drawing(self, key: Key) -> Drawing | None:
        """Return the drawing; None while it is not there, or when the formula cannot be set."""
        if key in self._known:
            self._known.move_to_end(key)
            return self._known[key]
        if key not in self._asked:
            self._asked.add(key)
            self._process.submit(SetFormula(*key))
        return None

    def paint(
        self, painter: QPainter, key: Key, size: float, baseline: QPointF, colour: QColor
    ) -> None:
        """Paint a formula that begins at a point of its baseline; `size` as `size_in` gives it."""
        drawing = self._known.get(key)
        if drawing is None:
            return
        ratio = painter.device().devicePixelRatio()
        picture = self._picture(key, drawing, size * ratio, colour)
        corner = baseline - QPointF(0, drawing.ascent * size / 100)
        to_device = painter.deviceTransform()
        place = to_device.map(corner) - QPointF(_MARGIN, _MARGIN)
        place = QPointF(round(place.x()), round(place.y()))
        picture.setDevicePixelRatio(ratio)
        painter.drawImage(to_device.inverted()[0].map(place), picture)

    def _picture(self, key: Key, drawing: Drawing, pixels: float, colour: QColor) -> QImage:
        wanted = (key, round(pixels * 8), colour.rgba())
        known = self._pictures.get(wanted)
        if known is None:
            known = self._pictures[wanted] = _picture(drawing, pixels / 100, colour)
            while len(self._pictures) > _PICTURES:
                self._pictures.popitem(last=False)
        self._pictures.move_to_end(wanted)
        return known

    @Slot(object, object)
    def _on_done(self, job: object, reply: object) -> None:
        if not isinstance(job, SetFormula):
            return
        key = (job.latex, job.display)
        self._asked.discard(key)
        self._known[key] = reply.drawing if isinstance(reply, FormulaSet) else None
        while len(self._known) > _KEPT:
            self._known.popitem(last=False)
        if self._known[key] is not None:
            self.ready.emit(key)


def size_in(font: QFont) -> float:
    """Return the size in pixels of a formula's font beside text."""
    return font.pixelSize() * _SIZE


def formula_format(key: Key, style: QTextCharFormat, drawing: Drawing) -> QTextCharFormat:
    """Return the format of the character that stands for a formula in a document."""
    font = style.font()
    deep = drawing.descent * size_in(font) / 100
    made = QTextCharFormat(style)
    made.setObjectType(OBJECT)
    made.setProperty(_SOURCE, key[0])
    made.setProperty(_DISPLAY, key[1])
    if deep > QFontMetricsF(font).descent() + _BELOW * font.pixelSize():
        made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
    return made


def source_of(style: QTextFormat) -> str | None:
    """Return the LaTeX of the formula that a format is of, marks included; None for text."""
    if style.objectType() != OBJECT:
        return None
    return latex(str(style.property(_SOURCE)), Math.INLINE)


class FormulaSource(Protocol):
    """What documents need to draw formulas: the screen's, or another's."""

    @property
    def text_object(self) -> FormulaObject:
        """What draws formulas inside documents."""

    def drawing(self, key: Key) -> Drawing | None:
        """Return the drawing; None where there is none, now or for good."""

    def paint(
        self, painter: QPainter, key: Key, size: float, baseline: QPointF, colour: QColor
    ) -> None:
        """Paint a formula that begins at a point of its baseline."""


class FormulaObject(QPyTextObject):
    """Formulas inside a line of a document, standing on its baseline.

    Qt lets a line know one height of an object alone, and stands it on the baseline. What is below
    is painted into the room between the lines. A formula too deep for that is set to the middle:
    then an object of height h reaches (h + x) / 2 above the baseline and (h - x) / 2 below it,
    where x is half the height of a small letter (`QTextDocumentLayout::resizeInlineObject`); so h
    is the least that has room for both parts.
    """

    def __init__(self, formulas: FormulaSource, parent: QObject) -> None:
        super().__init__(parent)
        self._formulas = formulas

    def intrinsicSize(self, _document: QTextDocument, _at: int, style: QTextFormat) -> QSizeF:
        """Return the room of a formula."""
        font = style.toCharFormat().font()
        drawing = self._formulas.drawing(key_of(style))
        if drawing is None:
            return QSizeF(0, 0)
        scale = size_in(font) / 100
        ascent = drawing.ascent * scale + _AIR * font.pixelSize()
        if not _is_deep(style.toCharFormat()):
            return QSizeF(drawing.width * scale, ascent)
        half = QFontMetricsF(font).xHeight() / 2
        height = max(2 * ascent - half, 2 * drawing.descent * scale + half)
        return QSizeF(drawing.width * scale, height)

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        document: QTextDocument,
        at: int,
        style: QTextFormat,
    ) -> None:
        """Paint a formula."""
        area = QRectF(rect)
        character = style.toCharFormat()
        baseline = area.bottom()
        if _is_deep(character):
            block = document.findBlock(at)
            line = block.layout().lineForTextPosition(at - block.position())
            baseline = area.top() + line.ascent() - (line.height() - area.height()) / 2
        self._formulas.paint(
            painter,
            key_of(style),
            size_in(character.font()),
            QPointF(area.left(), baseline),
            character.foreground().color(),
        )

    def paint_selected(
        self, painter: QPainter, line: QRectF, baseline: float, style: QTextCharFormat
    ) -> None:
        """Paint a formula in the colours of what is selected; `line` is its part of its line."""
        drawing = self._formulas.drawing(key_of(style))
        size = size_in(style.font())
        if drawing is None:
            return
        palette = QPalette()
        bottom = max(line.bottom(), baseline + drawing.descent * size / 100 + 1)
        painter.fillRect(line.adjusted(0, 0, 0, bottom - line.bottom()), palette.highlight())
        self._formulas.paint(
            painter,
            key_of(style),
            size,
            QPointF(line.left(), baseline),
            palette.highlightedText().color(),
        )


def _is_deep(style: QTextCharFormat) -> bool:
    return style.verticalAlignment() == QTextCharFormat.VerticalAlignment.AlignMiddle


def key_of(style: QTextFormat) -> Key:
    """Return the formula that a format is of."""
    return str(style.property(_SOURCE)), bool(style.property(_DISPLAY))


def _picture(drawing: Drawing, scale: float, colour: QColor) -> QImage:
    """Return a drawing in pixels; larger than the largest picture, it is a coarser one."""
    height = drawing.ascent + drawing.descent
    scale = min(scale, _LARGEST / max(drawing.width, height))
    size = (ceil(drawing.width * scale), ceil(height * scale))
    from PySide6.QtSvg import QSvgRenderer

    view = f"{drawing.left} {-drawing.ascent} {size[0] / scale} {size[1] / scale}"
    shapes = drawing.shapes.replace('"black"', f'"{colour.name()}"')
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{view}">{shapes}</svg>'
    image = QImage(
        size[0] + 2 * _MARGIN, size[1] + 2 * _MARGIN, QImage.Format.Format_ARGB32_Premultiplied
    )
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(_MARGIN, _MARGIN, *size))
    painter.end()
    return image
