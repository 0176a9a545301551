"""One model on one line: name, size, meter, remark, actions; on more where it is narrow."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from wizchat.ui.library.badge import Badge
from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import GRID, RADIUS_CARD
from wizchat.ui.widgets.flow import FlowLayout
from wizchat.ui.widgets.label import ElidedLabel, Label
from wizchat.ui.widgets.progress import ThinProgress

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from wizchat.ui.theme.theme import Theme

NARROW_BELOW: Final = 680
"""Pixels of width at 100 % text scale; under that, every cell has a line of its own."""
_UNBOUNDED: Final = (1 << 24) - 1  # QWIDGETSIZE_MAX of qwidget.h, which PySide does not export
_LEAST_WIDTH: Final = 300
_WIDTHS: Final = (180, 80, 228)
"""Of meter, size and name, where they are columns."""
_SPARE_FROM: Final = 900
"""Pixels of width at 100 % text scale; a quarter of what is beyond goes to the name."""
_MIDDLE: Final = Qt.AlignmentFlag.AlignVCenter


class _Shape(Enum):
    """How the cells stand, by the room there is."""

    LINE = auto()
    TWO_LINES = auto()
    """The remark below the meter."""
    STACKED = auto()


class ModelRow(QWidget):
    """The frame of every row about a model; what stands in it is set by whoever makes it."""

    LINE_FROM = 900
    """Pixels of width at 100 % text scale that leave a remark some words a line."""
    HAS_FIGURES = True
    """Whether size and meter are shown; the name has their room otherwise."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shape: _Shape | None = None
        self._tinted = False
        self.name = ElidedLabel(theme, role=FontRole.STRONG)
        self.badge = Badge(theme)
        self.origin = ElidedLabel(theme, role=FontRole.SMALL, colour="muted")
        self.size_text = Label(theme)
        self.meter_text = Label(theme, role=FontRole.SMALL, colour="muted", wrap=True)
        self.meter = ThinProgress(theme, "")
        self.remark = Label(theme, role=FontRole.SMALL, colour="muted", wrap=True)
        self.controls = QWidget()
        self._actions = QHBoxLayout(self.controls)
        self._actions.setContentsMargins(0, 0, 0, 0)
        self._actions.setSpacing(GRID)
        self.controls.hide()
        self._corner: QWidget | None = None
        self._title = self._titles()
        self._gauge = self._gauges()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(2 * GRID, 12, 2 * GRID, 12)
        self._grid.setHorizontalSpacing(2 * GRID)
        self._grid.setVerticalSpacing(GRID // 2)
        theme.changed.connect(self._arrange_again)
        self._arrange(_Shape.LINE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def add_action(self, widget: QWidget) -> None:
        """Put a control at the end of the row."""
        self._actions.addWidget(widget)
        self.controls.show()

    def set_corner(self, widget: QWidget) -> None:
        """Put a control after all others that is small enough to stand beside the name always."""
        self._corner = widget
        self._arrange_again()

    def set_name(self, name: str) -> None:
        """Name the model, also for screen readers."""
        self.name.setText(name)
        self.setAccessibleName(name)
        self.meter.setAccessibleName(name)

    def set_meter(self, text: str, fraction: float | None, *, alarm: bool = False) -> None:
        """Show a text over a bar; no bar without a fraction."""
        colour = "warning" if alarm else "muted"
        self.meter_text.set_colour(colour)
        self.meter_text.setText(text)
        self.meter.setVisible(fraction is not None)
        if fraction is not None:
            self.meter.set_colour("warning" if alarm else "accent")
            self.meter.set_fraction(fraction)

    def set_tinted(self, *, tinted: bool) -> None:
        """Mark the row as the chosen one."""
        self._tinted = tinted
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the tint of a chosen row, round only where the card is."""
        if not self._tinted:
            return
        card = QRectF((self.parentWidget() or self).rect()).translated(-self.pos())
        inside, row = QPainterPath(), QPainterPath()
        inside.addRoundedRect(card.adjusted(1, 1, -1, -1), RADIUS_CARD - 1, RADIUS_CARD - 1)
        row.addRect(QRectF(self.rect()))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(inside.intersected(row), self._theme.colour("tint"))

    def minimumSizeHint(self) -> QSize:
        """Allow to be as narrow as the stacked cells are."""
        return QSize(_LEAST_WIDTH, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack the cells where there is little room."""
        super().resizeEvent(event)
        self._fit()

    def _titles(self) -> QWidget:
        box = QWidget()
        lines = QVBoxLayout(box)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(3)
        first = FlowLayout(spacing=GRID)
        first.addWidget(self.name)
        first.addWidget(self.badge)
        lines.addLayout(first)
        lines.addWidget(self.origin)
        return box

    def _gauges(self) -> QWidget:
        box = QWidget()
        lines = QVBoxLayout(box)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(6)
        lines.addWidget(self.meter_text)
        lines.addWidget(self.meter)
        return box

    def _arrange_again(self) -> None:
        self._shape = None
        self._fit()

    def _fit(self) -> None:
        shapes = (_Shape.STACKED, _Shape.TWO_LINES, _Shape.LINE)
        width, limits = self.width(), (NARROW_BELOW, self.LINE_FROM)
        self._arrange(shapes[sum(width >= self._theme.scaled(limit) for limit in limits)])
        self._size_cells()

    def _size_cells(self) -> None:
        """Have the cells of all rows stand below each other where they are columns."""
        is_free = self._shape is _Shape.STACKED or not self.HAS_FIGURES
        spare = max(0, self.width() - self._theme.scaled(_SPARE_FROM)) // 4
        widths = [self._theme.scaled(width) for width in _WIDTHS]
        widths[-1] += spare
        cells = (self._gauge, self.size_text, self._title)
        for cell, width in zip(cells, widths, strict=True):
            cell.setMinimumWidth(0 if is_free else width)
            cell.setMaximumWidth(_UNBOUNDED if is_free else width)

    def _arrange(self, shape: _Shape) -> None:
        if shape is self._shape:
            return
        self._shape = shape
        cells = (self._gauge, self.size_text, self._title, self.remark, self.controls, self._corner)
        for cell in filter(None, cells):
            self._grid.removeWidget(cell)
        # Also makes the label forget the width that it asked for before.
        stacked = shape is _Shape.STACKED
        side = Qt.AlignmentFlag.AlignTrailing if stacked else Qt.AlignmentFlag.AlignLeading
        self.size_text.setAlignment(side | _MIDDLE)
        self._actions.setContentsMargins(0, GRID // 2 if stacked else 0, 0, 0)
        place = {
            _Shape.LINE: self._place_on_a_line,
            _Shape.TWO_LINES: self._place_on_two_lines,
            _Shape.STACKED: self._place_stacked,
        }
        stretched = place[shape]()
        for column in range(6):
            self._grid.setColumnStretch(column, 1 if column == stretched else 0)

    def _place_on_a_line(self) -> int:
        """Place the cells; return which column has the room that is left."""
        for column, cell in enumerate((self._title, self.size_text, self._gauge, self.remark)):
            self._grid.addWidget(cell, 0, column, _MIDDLE)
        self._grid.addWidget(self.controls, 0, 4, _MIDDLE | Qt.AlignmentFlag.AlignRight)
        self._place_corner(5)
        return 3 if self.HAS_FIGURES else 0

    def _place_on_two_lines(self) -> int:
        """Place the remark below the meter: beside it, it would be a column of single words."""
        for column, cell in enumerate((self._title, self.size_text)):
            self._grid.addWidget(cell, 0, column, 2, 1, _MIDDLE)
        # In a column as wide as the meter: its height is asked for the column's width.
        self._grid.addWidget(self._gauge, 0, 2)
        self._grid.addWidget(self.remark, 1, 2, 1, 2)
        self._grid.addWidget(self.controls, 0, 4, 2, 1, _MIDDLE | Qt.AlignmentFlag.AlignRight)
        self._place_corner(5, lines=2)
        return 3 if self.HAS_FIGURES else 0

    def _place_stacked(self) -> int:
        self._grid.addWidget(self._title, 0, 0, _MIDDLE)
        self._grid.addWidget(self.size_text, 0, 1, _MIDDLE | Qt.AlignmentFlag.AlignRight)
        self._place_corner(2)
        columns = 2 if self._corner is None else 3
        self._grid.addWidget(self._gauge, 1, 0, 1, columns)
        self._grid.addWidget(self.remark, 2, 0, 1, columns)
        self._grid.addWidget(self.controls, 3, 0, 1, columns, Qt.AlignmentFlag.AlignLeft)
        return 0

    def _place_corner(self, column: int, *, lines: int = 1) -> None:
        if self._corner is not None:
            side = _MIDDLE | Qt.AlignmentFlag.AlignRight
            self._grid.addWidget(self._corner, 0, column, lines, 1, side)
