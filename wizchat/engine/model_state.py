"""Which model the engine should hold, and how far the worker is with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from wizchat.engine.events import EngineEvent, LoadStep, StepReason
from wizchat.engine.ladder import next_step
from wizchat.engine.protocol import (
    Device,
    Load,
    Loaded,
    LoadErrorCode,
    LoadFailed,
    LoadParams,
    LoadProgress,
    Unload,
    Unloaded,
)
from wizchat.engine.state import EngineState

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizchat.engine.gpu.placement import Placement

_STEPS = {
    LoadErrorCode.OUT_OF_MEMORY: StepReason.OUT_OF_MEMORY,
    LoadErrorCode.WRONG_RESULTS: StepReason.WRONG_RESULTS,
}

ModelAnswer = Loaded | LoadFailed | Unloaded


class ModelState:
    """Loads, unloads and the ladder. Not thread-safe: it belongs to the client's thread.

    The worker answers every Load and Unload once, in order; only the answer to the newest counts,
    so a model may be chosen while another one still loads.
    """

    def __init__(
        self,
        send: Callable[[Load | Unload], None],
        emit: Callable[[EngineEvent], None],
        move: Callable[[EngineState], None],
        placement: Placement | None = None,
        distrust: Callable[[Load], bool] = lambda _load: False,
    ) -> None:
        """`distrust` tells whether the same load, that failed, would be sent otherwise now."""
        self._placement = placement
        self._placed = False
        self._send = send
        self._emit = emit
        self._move = move
        self._distrust = distrust
        self._connected = False
        self._devices: tuple[Device, ...] = ()
        self._owed = 0
        self._layers: dict[str, int] = {}
        self._rests = False
        self.wanted: Load | None = None
        """What to load after a restart, on the step of the ladder that was reached."""
        self.loaded: Loaded | None = None

    @property
    def settled(self) -> bool:
        """Whether the worker owes no answer about a model."""
        return self._owed == 0

    @property
    def loading(self) -> bool:
        """Whether a model is being loaded at this moment."""
        return self._owed > 0 and self.wanted is not None and not self._rests

    @property
    def rests(self) -> bool:
        """Whether the model was freed for a while, or is about to be: `wake` brings it back."""
        return self._rests

    def want(self, load: Load) -> None:
        """Load this model: now, or when the worker is ready."""
        self._rests, self._placed = False, False
        self.wanted = load
        if self._connected:
            self._begin()

    def drop(self) -> None:
        """Unload, or stop loading."""
        had_one = self.wanted is not None
        self.wanted, self._rests = None, False
        if self._connected and (had_one or self.loaded):
            self._ask(Unload(), EngineState.UNLOADING)
        elif self._connected and self.settled:
            self._emit(Unloaded())

    def rest(self) -> bool:
        """Free the model and keep it wanted; False when there is none that answers."""
        if not self._connected or self.loaded is None:
            return False
        self._rests = True
        self._ask(Unload(), EngineState.UNLOADING)
        return True

    def wake(self) -> None:
        """Load the model that rests, if one does."""
        if self._rests:
            self._rests = False
            if self._connected:
                self._begin()

    def connected(self, devices: tuple[Device, ...]) -> None:
        """Take note of a ready worker and load what is wanted."""
        self._connected = True
        self._devices = devices
        if self._rests:
            self._move(EngineState.RESTING)
        else:
            self._begin()

    def disconnected(self) -> None:
        """Take note that the worker is gone and its model with it."""
        self._connected = False
        self._owed = 0
        self.loaded = None

    def died_loading(self, detail: str) -> None:
        """Want less after the worker died while it loaded; without less, the load has failed."""
        if not self._step_down(StepReason.DIED, detail):
            self.wanted = None
            self._emit(LoadFailed(code=LoadErrorCode.INTERNAL, detail=detail))

    def died_answering(self, detail: str) -> None:
        """Take note that the worker died with a model loaded; want less if a GPU is at fault."""
        if self._placement is None or self.wanted is None or self._rests:
            return
        params = self._placement.died_answering(self.wanted.params, detail)
        if params is not None:
            self._emit(LoadStep(params, StepReason.DIED, detail))
            self.wanted = msgspec.structs.replace(self.wanted, params=params)

    def progressed(self, event: LoadProgress) -> None:
        """Pass progress on, unless it is of a load that another one replaces."""
        if self._owed == 1:
            self._emit(event)

    def answered(self, event: ModelAnswer) -> None:
        """Take the worker's answer."""
        self._owed = max(0, self._owed - 1)
        if self._owed == 0:
            self._settle(event)

    def _settle(self, event: ModelAnswer) -> None:
        match event:
            case Loaded():
                self._layers[event.model.path] = event.model.layers
                if self._placement and self.wanted:
                    self._placement.worked(self.wanted.params, event)
                self.loaded = event
                self._move(EngineState.READY)
            case LoadFailed(code=code) if code in _STEPS and self._step_down(
                _STEPS[code], event.detail
            ):
                return
            case Unloaded() if self._rests:
                self._move(EngineState.RESTING)
            case _:
                self.wanted = None
                self._move(EngineState.IDLE)
        self._emit(event)

    def _step_down(self, reason: StepReason, detail: str) -> bool:
        if self.wanted is None:
            return False
        if self._distrust(self.wanted):
            if self._connected:
                self._ask(self.wanted, EngineState.LOADING)
            return True
        params = self._less(self.wanted, reason, detail)
        if params is None:
            return False
        self._emit(LoadStep(params, reason, detail))
        self.wanted = msgspec.structs.replace(self.wanted, params=params)
        if self._connected:
            self._ask(self.wanted, EngineState.LOADING)
        return True

    def _less(self, wanted: Load, reason: StepReason, detail: str) -> LoadParams | None:
        if self._placement is not None:
            return self._placement.lower(wanted.params, reason, detail)
        return next_step(wanted.params, self._devices, self._layers.get(wanted.model_path))

    def _begin(self) -> None:
        """Load what is wanted, on the device that it is to have."""
        if self.wanted is None:
            return
        if self._placement is not None:
            params = self._placement.place(self.wanted, self._devices, anew=not self._placed)
            self.wanted = msgspec.structs.replace(self.wanted, params=params)
            self._placed = True
        self._ask(self.wanted, EngineState.LOADING)

    def _ask(self, command: Load | Unload, state: EngineState) -> None:
        self.loaded = None
        self._owed += 1
        self._move(state)
        self._send(command)
