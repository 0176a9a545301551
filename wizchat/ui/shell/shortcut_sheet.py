"""All shortcuts on one sheet, to be read: what is in the menus, and the keys that have no menu."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import GRID
from wizchat.ui.widgets.button import PillButton
from wizchat.ui.widgets.flow import FlowLayout
from wizchat.ui.widgets.label import Label, SectionCaption

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent

    from wizchat.ui.shell.views import SheetSection
    from wizchat.ui.theme.theme import Theme

_START_SIZE: Final = (860, 680)
_COLUMN: Final = 300
"""Least width of a column in pixels at 100 % text scale."""
_MOST_COLUMNS: Final = 3
_CAP_PART: Final = 0.6
"""Of a line, which keys beside their words take at most."""
_CAP_INSET: Final = 7
_CAP_RADIUS: Final = 5


class ShortcutSheet(QWidget):
    """Sections in as many columns as there is room for. GUI thread."""

    change_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._theme = theme
        self._sections: list[QWidget] = []
        self._count = 0
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(*_START_SIZE)
        self.setMinimumWidth(340)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(self.tr("Keyboard shortcuts"))
        change = PillButton(theme, self.tr("Change shortcuts"), icon="settings")
        change.clicked.connect(self.change_requested)
        head = FlowLayout(spacing=2 * GRID)
        head.addWidget(Label(theme, self.tr("Keyboard shortcuts"), role=FontRole.SECTION))
        head.addWidget(change)
        head.setAlignment(change, Qt.AlignmentFlag.AlignTrailing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        top.addLayout(head)
        layout.addLayout(top)
        layout.addWidget(self._scroll, 1)
        theme.changed.connect(self._arrange_again)

    def show_sections(self, sections: Sequence[SheetSection]) -> None:
        """Show these instead of those before."""
        self._sections = [_Section(self._theme, section) for section in sections if section.lines]
        self._arrange_again()

    def begin_again(self) -> None:
        """Begin at the top, with the keyboard where arrows scroll; `open_window` asks for it."""
        self._scroll.verticalScrollBar().setValue(0)
        self._scroll.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use as many columns as there is room for."""
        super().resizeEvent(event)
        if self._columns() != self._count:
            self._arrange_again()

    def _columns(self) -> int:
        room = self.width() - 3 * GRID
        return max(1, min(_MOST_COLUMNS, room // (self._theme.scaled(_COLUMN) + 3 * GRID)))

    def _arrange_again(self) -> None:
        """Put each section into the column that is the shortest so far."""
        self._count = self._columns()
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(3 * GRID, GRID, 3 * GRID, 3 * GRID)
        row.setSpacing(4 * GRID)
        columns = [QVBoxLayout() for _ in range(self._count)]
        heights = [0] * self._count
        for section in self._sections:
            at = heights.index(min(heights))
            columns[at].addWidget(section)
            heights[at] += section.sizeHint().height() + 3 * GRID
        for column in columns:
            column.setSpacing(3 * GRID)
            column.addStretch(1)
            row.addLayout(column, 1)
        before = self._scroll.takeWidget()
        self._scroll.setWidget(page)
        if before is not None:
            before.deleteLater()


class _Section(QWidget):
    def __init__(self, theme: Theme, section: SheetSection) -> None:
        super().__init__()
        self.setAccessibleName(section.title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(SectionCaption(theme, section.title))
        layout.addSpacing(GRID // 2)
        self._lines: list[tuple[QBoxLayout, _KeyCap]] = []
        for text, keys in section.lines:
            line = QHBoxLayout()
            line.setSpacing(GRID)
            said = Label(theme, text, role=FontRole.SMALL, wrap=True)
            said.setAccessibleName(f"{text}: {keys}")
            cap = _KeyCap(theme, keys)
            line.addWidget(said, 1)
            line.addWidget(cap, 0, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            layout.addLayout(line)
            self._lines.append((line, cap))

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of the widest keys alone: they go below their words for it."""
        widest = max(cap.sizeHint().width() for _, cap in self._lines)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put keys below their words where they would leave those too little room."""
        super().resizeEvent(event)
        for line, cap in self._lines:
            beside = cap.sizeHint().width() <= self.width() * _CAP_PART
            line.setDirection(
                QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
            )


class _KeyCap(QWidget):
    """Keys in the look of keys."""

    def __init__(self, theme: Theme, keys: str) -> None:
        super().__init__()
        self._theme = theme
        self._keys = keys
        self.setAccessibleName(keys)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(
            metrics.horizontalAdvance(self._keys) + 2 * _CAP_INSET, metrics.height() + _CAP_INSET
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.colour("track"))
        painter.setBrush(self._theme.colour("sidebar"))
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, _CAP_RADIUS, _CAP_RADIUS)
        painter.setPen(self._theme.colour("text"))
        painter.setFont(self.font())
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._keys)

    def _on_theme_changed(self) -> None:
        self.setFont(self._theme.font(FontRole.SMALL))
        self.updateGeometry()
        self.update()
