"""The menu of the model chip: what is going on, the installed models, and Models."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QVBoxLayout, QWidget, QWidgetAction

from wizchat.ui.shell.views import EngineStatus, EngineView, ModelChoice
from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import GRID
from wizchat.ui.widgets.label import Label
from wizchat.ui.widgets.menu import PopupMenu

if TYPE_CHECKING:
    from wizchat.ui.theme.theme import Theme

_EXPLANATION_WIDTH: Final = 320


class ModelMenu(PopupMenu):
    """Lists the installed models; the one in use is checked."""

    model_chosen = Signal(str)
    models_requested = Signal()
    tour_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(self.tr("Model"))
        self._explanation = Label(theme, role=FontRole.SMALL, colour="muted", wrap=True)
        self._explained = self._explanation_action()
        self.addAction(self._explained)
        self._divider = self.addSeparator()
        self._group = QActionGroup(self)
        self._group.triggered.connect(self._on_model_triggered)
        self._none = self.addAction(self.tr("No model is installed"))
        self._none.setEnabled(False)
        self._tour = self.addAction(theme.icon("chat"), self.tr("Start the tour"))
        self._tour.triggered.connect(self.tour_requested)
        self._tour.setVisible(False)
        self._end = self.addSeparator()
        self._open = self.addAction(theme.icon("models"), self.tr("Open Models"))
        self._open.triggered.connect(self.models_requested)
        theme.changed.connect(self._dress)
        self.set_engine(EngineView())

    def set_models(self, models: tuple[ModelChoice, ...], current_id: str | None) -> None:
        """Offer these."""
        for action in self._group.actions():
            self._group.removeAction(action)
            self.removeAction(action)
            action.deleteLater()
        for model in models:
            action = QAction(self._label(model), self)
            action.setData(model.id)
            action.setCheckable(True)
            action.setChecked(model.id == current_id)
            action.setEnabled(model.present)
            self._group.addAction(action)
            self.insertAction(self._tour, action)
        self._none.setVisible(not models)

    def set_tour_offered(self, *, offered: bool) -> None:
        """Offer the tour, or not: no model answers yet."""
        self._tour.setVisible(offered)

    def set_engine(self, view: EngineView) -> None:
        """Explain the state above the models."""
        text = view.notice or self._state(view)
        self._explanation.setText(text)
        self._explanation.setFixedWidth(self._theme.scaled(_EXPLANATION_WIDTH))
        problem = view.status is EngineStatus.FAILED
        self._explanation.set_colour("danger" if problem else "muted")
        self._explained.setVisible(bool(text))
        self._divider.setVisible(bool(text))

    def _explanation_action(self) -> QWidgetAction:
        holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(GRID + 2, GRID, GRID + 2, GRID // 2)
        layout.addWidget(self._explanation)
        action = QWidgetAction(self)
        action.setDefaultWidget(holder)
        return action

    def _state(self, view: EngineView) -> str:
        match view.status:
            case EngineStatus.NONE:
                return self.tr("No model is chosen. What you write waits until one is.")
            case EngineStatus.STARTING:
                return self.tr("The engine is starting.")
            case EngineStatus.LOADING:
                return self.tr("The model is being read. What you write waits until it is ready.")
            case EngineStatus.READY:
                return self.tr("Runs here, on {0}.").format(view.device) if view.device else ""
            case EngineStatus.RESTING:
                return self.tr(
                    "Nobody asked for a while, so its memory is free for other apps. "
                    "The next message wakes the model."
                )
            case EngineStatus.FAILED:
                return self.tr("The model does not run. Choose it again to retry.")

    def _label(self, model: ModelChoice) -> str:
        text = model.label if model.present else self.tr("{0}, file missing").format(model.label)
        return text.replace("&", "&&")

    def _on_model_triggered(self, action: QAction) -> None:
        self.model_chosen.emit(action.data())

    def _dress(self) -> None:
        self._open.setIcon(self._theme.icon("models"))
        self._tour.setIcon(self._theme.icon("chat"))
        self._explanation.setFixedWidth(self._theme.scaled(_EXPLANATION_WIDTH))
