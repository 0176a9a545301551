"""The installed models in the menu bar, to switch to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup

from wizchat.ui.widgets.menu import PopupMenu

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from wizchat.ui.shell.views import ModelChoice


class UseModelMenu(PopupMenu):
    """The one in use is checked; one without its file cannot be chosen."""

    model_chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("&Use"))
        self._group = QActionGroup(self)
        self._group.triggered.connect(self._on_triggered)
        self.setEnabled(False)

    def set_models(self, models: Sequence[ModelChoice], current_id: str | None) -> None:
        """Offer these."""
        for action in self._group.actions():
            self._group.removeAction(action)
            self.removeAction(action)
            action.deleteLater()
        for model in models:
            missing = self.tr("{0}, file missing").format(model.label)
            label = model.label if model.present else missing
            action = QAction(label.replace("&", "&&"), self)
            action.setData(model.id)
            action.setCheckable(True)
            action.setChecked(model.id == current_id)
            action.setEnabled(model.present)
            self.addAction(self._group.addAction(action))
        self.setEnabled(bool(models))

    def _on_triggered(self, action: QAction) -> None:
        self.model_chosen.emit(action.data())
