"""Which model answers, and what the model chip says about it."""

from __future__ import annotations

from dataclasses import replace
from functools import singledispatchmethod
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wizchat.engine import events, protocol
from wizchat.engine.state import EngineState
from wizchat.models.tour import TOUR_PARAMS, TourModel
from wizchat.ui.presenters import engine_words
from wizchat.ui.shell.views import EngineStatus, EngineView

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizchat.desktop.settings import Settings
    from wizchat.engine.client import EngineClient
    from wizchat.models.installed import InstalledModel
    from wizchat.ui.shell.main_window import MainWindow

_STATUS = {
    EngineState.STARTING: EngineStatus.STARTING,
    EngineState.LOADING: EngineStatus.LOADING,
    EngineState.READY: EngineStatus.READY,
    EngineState.RESTING: EngineStatus.RESTING,
    EngineState.CRASHED: EngineStatus.FAILED,
}
_WILLING = frozenset({EngineStatus.READY, EngineStatus.RESTING})


class EnginePresenter(QObject):
    """Loads the chosen model, or the tour, and shows how that goes. Lives on the GUI thread."""

    devices_known = Signal()
    """The engine has said which devices there are."""
    chosen = Signal()
    """Another model was chosen, or none; the engine is about to hear of it."""
    status_changed = Signal()
    """The chosen model answers now, or does not any more."""
    readiness_changed = Signal(bool)
    """Whether a message would be answered at once, or by a model that it only wakes."""

    def __init__(
        self,
        engine: EngineClient,
        settings: Callable[[], Settings],
        window: MainWindow,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._settings = settings
        self._window = window
        self._model: InstalledModel | TourModel | None = None
        self._view = EngineView()
        self._step = ""  # what the engine gave up so that the model loads

    @property
    def model(self) -> InstalledModel | TourModel | None:
        """The model that was chosen last, whether it is loaded yet or not."""
        return self._model

    @property
    def is_tour(self) -> bool:
        """Whether that is the tour, which stands in where there is no other."""
        return isinstance(self._model, TourModel)

    @property
    def is_ready(self) -> bool:
        """Whether the chosen model answers."""
        return self._view.status is EngineStatus.READY

    @property
    def has_failed(self) -> bool:
        """Whether the chosen model does not run, and choosing it again would try again."""
        return self._view.status is EngineStatus.FAILED

    def choose(self, model: InstalledModel, label: str) -> None:
        """Load a model in place of the one before."""
        self._model = model
        self.chosen.emit()
        self._load(model, label, self.params)

    @property
    def params(self) -> protocol.LoadParams:
        """How the settings want a model loaded."""
        settings = self._settings()
        return protocol.LoadParams(
            context_window=settings.context_window,
            gpu_layers=settings.gpu_layers,
            threads=settings.threads,
            drafts=protocol.Drafts.chosen(on=settings.speculation),
        )

    def follow(self, model: InstalledModel, label: str) -> None:
        """Know that the chosen model, the same bytes, lies elsewhere now."""
        if self._model is None or self._model.path == model.path:
            return
        if self.is_ready:
            self._model = model
        else:
            self.choose(model, label)

    def choose_tour(self, tour: TourModel) -> None:
        """Load the tour in place of the model before."""
        self._model = tour
        self.chosen.emit()
        self._load(tour, self.tr("Tour"), TOUR_PARAMS)

    def _load(
        self, model: InstalledModel | TourModel, label: str, params: protocol.LoadParams
    ) -> None:
        self._step = (
            self.tr("This is the tour, a tiny model that knows this app and nothing else. "
                    "It is not WizardLM-2.")
            if self.is_tour
            else ""
        )  # fmt: skip
        self._update(
            status=EngineStatus.LOADING,
            label=label,
            short_label=model.quantization or "",
            device="",
            fraction=0.0,
            is_tour=self.is_tour,
            notice=self._step,
        )
        self._engine.start()
        self._engine.load(model.path, params)

    def let_go(self) -> None:
        """Unload the model: it was removed."""
        self._model = None
        self.chosen.emit()
        self._engine.unload()
        self._update(
            status=EngineStatus.NONE,
            label="",
            short_label="",
            device="",
            is_tour=False,
            notice="",
        )

    def handle(self, event: events.EngineEvent) -> None:
        """Show what the engine says; the bridge calls this on the GUI thread."""
        self._show(event)

    @singledispatchmethod
    def _show(self, event: events.EngineEvent) -> None:
        """Nothing to show for the others; the chat service answers to them."""

    @_show.register
    def _(self, event: events.StateChanged) -> None:
        status = _STATUS.get(event.state)
        if self._model is None or status is None:
            return
        if status is EngineStatus.RESTING:
            self._update(status=status, fraction=0.0, notice="")
        else:
            self._update(status=status)

    @_show.register
    def _(self, _event: protocol.Ready) -> None:
        if self._model is None:  # a worker that was lost is back
            self._update(status=EngineStatus.NONE, notice="")
        self.devices_known.emit()

    @_show.register
    def _(self, event: protocol.LoadProgress) -> None:
        self._update(fraction=event.fraction)

    @_show.register
    def _(self, event: protocol.Loaded) -> None:
        # What is said of a model that was let go meanwhile, or of the one before, comes too late.
        if self._model is None or event.model.path != str(self._model.path.absolute()):
            return
        device = event.device if event.gpu_layers else self.tr("CPU")
        if self.is_tour:
            device = ""  # it is the same everywhere
        self._update(status=EngineStatus.READY, device=device, fraction=1.0, notice=self._step)

    @_show.register
    def _(self, event: protocol.LoadFailed) -> None:
        if self._model is not None and event.code is not protocol.LoadErrorCode.CANCELLED:
            said = engine_words.load_failed(event)
            self._update(status=EngineStatus.FAILED, notice=said)
            self._window.show_notice(said)

    @_show.register
    def _(self, event: events.LoadStep) -> None:
        if self._model is not None:
            self._step = engine_words.load_step(event)
            self._update(notice=self._step)

    @_show.register
    def _(self, event: events.Crashed) -> None:
        if self._model is None and event.restarting:
            return  # nobody waits for it
        said = engine_words.crashed(event)
        self._update(status=EngineStatus.FAILED, notice=said)
        self._window.show_notice(said)

    def _update(self, **changes: object) -> None:
        before, self._view = self._view, replace(self._view, **changes)  # type: ignore[arg-type]
        self._window.set_engine(self._view)
        ready = self._view.status in _WILLING
        if ready is not (before.status in _WILLING):
            self.readiness_changed.emit(ready)
        if self._view.status is not before.status:
            self.status_changed.emit()
