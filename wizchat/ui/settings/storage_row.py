"""Where the app keeps its files, and how much room they take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from wizchat.ui.settings.group_card import SettingsRow
from wizchat.ui.settings.marked_label import MarkedLabel
from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import GRID
from wizchat.ui.widgets.button import PillButton
from wizchat.ui.widgets.flow import FlowLayout
from wizchat.ui.widgets.label import ElidedLabel, Label
from wizchat.ui.words import listed, size

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget

    from wizchat.desktop.storage import Room
    from wizchat.ui.theme.theme import Theme


class StorageRow(SettingsRow):
    """One folder; asks to be measured whenever it comes into sight."""

    wanted = Signal()
    open_requested = Signal(str)
    """A folder's path."""

    def __init__(
        self, theme: Theme, title: str, synonyms: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._path = ""
        self._synonyms = synonyms
        self._label = MarkedLabel(theme, title, role=FontRole.STRONG)
        self._place = Label(theme, "", role=FontRole.SMALL, colour="muted", wrap=True)
        self._place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._use = ElidedLabel(theme, self.tr("Measuring…"), role=FontRole.SMALL, colour="muted")
        self._open = PillButton(theme, self.tr("Open folder"), icon="folder")
        self._open.setAccessibleName(self.tr("Open folder: {0}").format(title))
        self._open.setEnabled(False)
        self._open.clicked.connect(self._on_open)
        self.setFocusProxy(self._open)
        foot = FlowLayout(spacing=GRID)
        foot.addWidget(self._use)
        foot.addWidget(self._open)
        foot.setAlignment(self._open, Qt.AlignmentFlag.AlignTrailing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID + 4, 2 * GRID, GRID + 4)
        layout.setSpacing(GRID // 4)
        layout.addWidget(self._label)
        layout.addWidget(self._place)
        layout.addLayout(foot)
        self._layout = layout

    def show_room(self, room: Room) -> None:
        """Show what was measured."""
        self._path = str(room.path)
        # A path is broken anywhere where there is little room, not at its few spaces.
        self._place.setText("\u200b".join(self._path))
        self._place.setAccessibleName(self._path)
        used = self.tr("{0} used").format(size(room.used))
        free = self.tr("{0} free").format(size(room.free)) if room.free is not None else ""
        self._use.setText(listed((used, free)))
        self._open.setEnabled(True)

    def add_line(self, line: QWidget) -> None:
        """Put something more about the folder below it."""
        self._layout.addWidget(line)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what is so now."""
        super().showEvent(event)
        self.wanted.emit()

    def mark(self, words: Sequence[str]) -> None:
        """Show where these words stand."""
        self._label.mark(words)

    def searched_text(self) -> str:
        """Return what it is, and where."""
        return f"{self._label.plain} {self._path} {self._synonyms}"

    def _on_open(self) -> None:
        self.open_requested.emit(self._path)
