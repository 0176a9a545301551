"""How the model in use runs best on this computer, and the button that measures it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from wizchat.ui.settings.group_card import SettingsRow
from wizchat.ui.settings.marked_label import MarkedLabel
from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import GRID
from wizchat.ui.widgets.button import YieldingButton
from wizchat.ui.widgets.flow import FlowLayout
from wizchat.ui.widgets.label import Label
from wizchat.ui.widgets.progress import ThinProgress

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget

    from wizchat.ui.theme.theme import Theme


class TuningRow(SettingsRow):
    """Asks for what is known whenever it comes into sight."""

    wanted = Signal()
    tune_requested = Signal()
    stop_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_running = False
        self._label = MarkedLabel(theme, self.tr("Tuned for this computer"), role=FontRole.STRONG)
        about = self.tr(
            "Threads, the form of the weights, attention and batches are measured with the model "
            "in use, and what is clearly faster than the defaults is kept. A message always goes "
            "first."
        )
        self._about = MarkedLabel(theme, about, role=FontRole.SMALL, colour="muted")
        self._state = Label(theme, "", role=FontRole.SMALL, wrap=True)
        self._bar = ThinProgress(theme, self.tr("Tuning"))
        self._bar.hide()
        self._button = YieldingButton(theme, self.tr("Tune for this computer"))
        self._button.clicked.connect(self._on_clicked)
        self.setFocusProxy(self._button)
        foot = FlowLayout(spacing=GRID)
        foot.addWidget(self._button)
        foot.setAlignment(self._button, Qt.AlignmentFlag.AlignTrailing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID + 4, 2 * GRID, GRID + 4)
        layout.setSpacing(GRID // 2)
        layout.addWidget(self._label)
        layout.addWidget(self._about)
        layout.addSpacing(GRID // 2)
        layout.addWidget(self._bar)
        layout.addWidget(self._state)
        layout.addLayout(foot)

    def show_state(self, text: str, fraction: float | None, *, possible: bool) -> None:
        """Say how it stands; with a fraction it runs. `possible`: there is a model to tune."""
        self._is_running = fraction is not None
        self._state.setText(text)
        self._bar.setVisible(self._is_running)
        if fraction is not None:
            self._bar.set_fraction(fraction)
        running = self.tr("Stop")
        self._button.setText(running if self._is_running else self.tr("Tune for this computer"))
        self._button.setAccessibleName(
            self.tr("Stop tuning") if self._is_running else self.tr("Tune for this computer")
        )
        self._button.setEnabled(possible or self._is_running)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what is so now."""
        super().showEvent(event)
        self.wanted.emit()

    def mark(self, words: Sequence[str]) -> None:
        """Show where these words stand."""
        self._label.mark(words)
        self._about.mark(words)

    def searched_text(self) -> str:
        """Return what it is, and other words for it."""
        synonyms = self.tr("speed fast slow performance benchmark optimize measure")
        return f"{self._label.plain} {self._about.plain} {synonyms}"

    def _on_clicked(self) -> None:
        (self.stop_requested if self._is_running else self.tune_requested).emit()
