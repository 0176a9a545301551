"""The line above the page: sidebar switch, title, model chip."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wizchat.ui.shell.model_chip import ModelChip
from wizchat.ui.shell.title_field import TitleField
from wizchat.ui.theme.tokens import GRID
from wizchat.ui.widgets.button import IconButton
from wizchat.ui.widgets.incognito_mark import IncognitoMark
from wizchat.ui.widgets.margins import margins_from_start

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from wizchat.ui.theme.theme import Theme

_HEIGHT: Final = 51
_BRIEF_BELOW: Final = 520
"""Pixels of width at 100 % text scale."""
_START: Final = 14
"""Pixels before the title, which keeps six more for its focus ring."""
_END: Final = 20


class Header(QWidget):
    """Title and chip share the width; the chip gives way first."""

    sidebar_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.menu = IconButton(theme, "menu", self.tr("Show the sidebar"))
        self.title = TitleField(theme)
        self.incognito = IncognitoMark(theme, self.tr("Incognito"))
        self.chip = ModelChip(theme)
        self.menu.clicked.connect(self.sidebar_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(margins_from_start(self, _START, 0, _END, 1))
        layout.setSpacing(GRID)
        layout.addWidget(self.menu)
        layout.addWidget(self.title, 1)
        layout.addWidget(self.incognito)
        layout.addWidget(self.chip)
        theme.changed.connect(self._dress)
        self._dress()

    def show_menu_button(self, *, shown: bool) -> None:
        """Show the switch where the sidebar is not beside the page."""
        self.menu.setVisible(shown)
        start = GRID if shown else _START
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(margins_from_start(self, start, 0, _END, 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Name the model briefly where there is little room."""
        super().resizeEvent(event)
        is_narrow = self.width() < self._theme.scaled(_BRIEF_BELOW)
        self.chip.set_compact(compact=is_narrow)
        self.incognito.set_compact(compact=is_narrow)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the line under it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("background"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.colour("line"))

    def _dress(self) -> None:
        self.setFixedHeight(self._theme.scaled(_HEIGHT))
        self.update()
