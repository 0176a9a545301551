"""One model on one line: name, size, meter, remark, actions; stacked where it is narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from wizchat.ui.library.badge import Badge
from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import GRID, RADIUS_CONTROL
from wizchat.ui.widgets.flow import FlowLayout
from wizchat.ui.widgets.label import ElidedLabel, Label
from wizchat.ui.widgets.progress import ThinProgress

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from wizchat.ui.theme.theme import Theme

NARROW_BELOW: Final = 680
_UNBOUNDED: Final = (1 << 24) - 1  # QWIDGETSIZE_MAX of qwidget.h, which PySide does not export
_LEAST_WIDTH: Final = 300
_NAME_WIDTH: Final = 200
_SIZE_WIDTH: Final = 86
_METER_WIDTH: Final = 190


class ModelRow(QWidget):
    """The frame of every row about a model; what stands in it is set by whoever makes it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._stacked: bool | None = None
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
        self._title = self._titles()
        self._gauge = self._gauges()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(2 * GRID, 12, 2 * GRID, 12)
        self._grid.setHorizontalSpacing(2 * GRID)
        self._grid.setVerticalSpacing(GRID // 2)
        theme.changed.connect(self._on_theme_changed)
        self._arrange(stacked=False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def add_action(self, widget: QWidget) -> None:
        """Put a control at the end of the row."""
        self._actions.addWidget(widget)

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
        """Paint the tint of a chosen row."""
        if self._tinted:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("tint"))
            painter.drawRoundedRect(QRectF(self.rect()), RADIUS_CONTROL, RADIUS_CONTROL)

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

    def _on_theme_changed(self) -> None:
        self._stacked = None
        self._fit()

    def _fit(self) -> None:
        self._arrange(stacked=self.width() < self._theme.scaled(NARROW_BELOW))

    def _arrange(self, *, stacked: bool) -> None:
        if stacked is self._stacked:
            return
        self._stacked = stacked
        for cell, width in (
            (self._title, _NAME_WIDTH),
            (self.size_text, _SIZE_WIDTH),
            (self._gauge, _METER_WIDTH),
        ):
            cell.setMinimumWidth(0 if stacked else self._theme.scaled(width))
            cell.setMaximumWidth(_UNBOUNDED if stacked else self._theme.scaled(width))
        cells = (self._title, self.size_text, self._gauge, self.remark, self.controls)
        for cell in cells:
            self._grid.removeWidget(cell)
        middle = Qt.AlignmentFlag.AlignVCenter
        # Also makes the label forget the width that it asked for before.
        side = Qt.AlignmentFlag.AlignTrailing if stacked else Qt.AlignmentFlag.AlignLeading
        self.size_text.setAlignment(side | middle)
        if stacked:
            self._grid.addWidget(self._title, 0, 0, middle)
            self._grid.addWidget(self.size_text, 0, 1, middle | Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(self._gauge, 1, 0, 1, 2)
            self._grid.addWidget(self.remark, 2, 0, 1, 2)
            self._grid.addWidget(self.controls, 3, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
            stretches = (1, 0, 0, 0, 0)
        else:
            for column, cell in enumerate(cells[:4]):
                self._grid.addWidget(cell, 0, column, middle)
            self._grid.addWidget(self.controls, 0, 4, middle | Qt.AlignmentFlag.AlignRight)
            stretches = (0, 0, 0, 1, 0)
        for column, stretch in enumerate(stretches):
            self._grid.setColumnStretch(column, stretch)
