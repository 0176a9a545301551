"""Speed in the windows: tuning, its row in the settings, what a model's row says, a notice."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from wizchat.engine.protocol import Finished
from wizchat.engine.tuning.events import TuningEnded, TuningProgress
from wizchat.engine.tuning.race import Verdict
from wizchat.engine.tuning.run import Outcome
from wizchat.models.tour import TourModel
from wizchat.ui.library.values import Measured
from wizchat.ui.presenters import tuning_words
from wizchat.ui.settings.tuning_row import TuningRow

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from wizchat.engine.events import EngineEvent
    from wizchat.engine.protocol import Device
    from wizchat.engine.tuning.events import TuningEvent
    from wizchat.engine.tuning.records import Record
    from wizchat.engine.tuning.tuning import Tuning
    from wizchat.models.installed import InstalledModel
    from wizchat.models.library import Library
    from wizchat.ui.library.models_window import ModelsWindow
    from wizchat.ui.presenters.engine import EnginePresenter
    from wizchat.ui.presenters.errands import Errands
    from wizchat.ui.presenters.parts import ModelWindows
    from wizchat.ui.theme.theme import Theme


_ENOUGH: Final = 16
"""Tokens of an answer that say something about its speed."""


class TuningPresenter(QObject):
    """Has models measured and tells how that goes, and how fast they answer.

    Lives on the GUI thread.
    """

    changed = Signal()
    """A model's row is another one."""
    applicable = Signal()
    """A person had the model in use tuned, and it would run otherwise if it were loaded again."""

    def __init__(
        self,
        tuning: Tuning,
        library: Library,
        windows: ModelWindows,
        engine: EnginePresenter,
        *,
        devices: Callable[[], Sequence[Device]],
        errands: Errands,
        parent: QObject | None = None,
    ) -> None:
        """`devices` returns those that may be used; it is called on the thread of errands."""
        super().__init__(parent)
        self._tuning = tuning
        self._library = library
        self._main = windows.main
        self._engine = engine
        self._devices = devices
        self._errands = errands
        self._under_way: TuningProgress | None = None
        self._said = ""
        self._gains: dict[str, float] = {}
        self._speeds: dict[str, float] = {}
        self._row: TuningRow | None = None
        self._window = windows.models
        windows.models.when_made(self._serve_window)
        engine.status_changed.connect(self._on_status_changed)

    def make_row(self, theme: Theme) -> TuningRow:
        """Return the row of the settings."""
        self._row = TuningRow(theme)
        self._row.wanted.connect(self._on_wanted)
        self._row.tune_requested.connect(self._on_tune_requested)
        self._row.stop_requested.connect(self._on_stop_requested)
        self._show()
        return self._row

    def measured(self, model: InstalledModel) -> Measured:
        """Return how fast a model is here, and how far it is measured while it is."""
        path, under_way = str(model.path.absolute()), self._under_way
        here = under_way if under_way is not None and under_way.path == path else None
        return Measured(
            tuning=here.fraction if here is not None else None,
            tuning_waits=here is not None and here.waits,
            gain=self._gains.get(path),
            speed=self._speeds.get(path),
        )

    def hear(self, event: EngineEvent) -> None:
        """Learn from a finished answer how fast the model in use is."""
        path = self._path
        if path is None or not isinstance(event, Finished):
            return
        usage = event.usage
        if usage.reply_tokens >= _ENOUGH and usage.decode_seconds > 0:
            self._speeds[path] = speed = usage.reply_tokens / usage.decode_seconds
            self.changed.emit()
            keep, devices = self._tuning.keep_speed, self._devices
            self._errands.run(lambda: keep(path, devices(), speed), lambda _: None)

    def handle(self, event: TuningEvent) -> None:
        """Take what tuning tells; the bridge calls this on the GUI thread."""
        match event:
            case TuningProgress():
                self._under_way = event
            case TuningEnded():
                self._under_way = None
                self._end(event)
        self._show()
        self.changed.emit()

    def _end(self, event: TuningEnded) -> None:
        if event.result.record is not None:
            self._learn({event.path: event.result.record})
        said = tuning_words.result(event.result)
        if event.result.outcome is not Outcome.STOPPED:
            self._said = said if self._path == event.path else ""
        tuned = event.result.outcome is Outcome.TUNED
        if event.asked_for and event.result.outcome is not Outcome.STOPPED:
            self._main.show_notice(said)
        elif tuned:
            self._main.show_notice(
                self.tr("Tuned for this computer: {0} It counts from the next load on.").format(
                    said
                )
            )
        if event.asked_for and tuned and self._path == event.path:
            self.applicable.emit()

    @property
    def _model(self) -> InstalledModel | None:
        model = self._engine.model
        return None if model is None or isinstance(model, TourModel) else model

    @property
    def _path(self) -> str | None:
        return str(self._model.path.absolute()) if self._model is not None else None

    def _show(self) -> None:
        if self._row is None:
            return
        under_way, possible = self._under_way, self._model is not None
        if under_way is not None:
            said = tuning_words.progress(under_way.fraction, waits=under_way.waits)
            self._row.show_state(said, under_way.fraction, possible=possible)
        elif possible:
            self._row.show_state(self._said, None, possible=True)
        else:
            said = self.tr("No model is in use that could be measured.")
            self._row.show_state(said, None, possible=False)

    def _learn(self, records: Mapping[str, Record | None]) -> None:
        for path, record in records.items():
            self._gains.pop(path, None)
            if record is not None and record.verdict is Verdict.TUNED:
                self._gains[path] = record.gain.turn

    def _look_up(self) -> None:
        """Ask what is known of every model, for their rows."""
        paths = [str(model.path.absolute()) for model in self._library.models()]
        known, speed = self._tuning.known, self._tuning.speed
        devices, params = self._devices, self._engine.params

        def look() -> dict[str, tuple[Record | None, float | None]]:
            used = devices()
            return {path: (known(path), speed(path, params, used)) for path in paths}

        self._errands.run(look, self._on_looked_up)

    def _tune(self, model: InstalledModel) -> None:
        begin = partial(self._tuning.begin, str(model.path.absolute()), self._engine.params)
        self._errands.run(begin, lambda _: None)

    # --- What people do -------------------------------------------------------------------------

    def _serve_window(self, window: ModelsWindow) -> None:
        window.tune_requested.connect(self._on_model_tune_requested)
        self._look_up()

    def _on_model_tune_requested(self, model_id: str) -> None:
        model = self._library.find(model_id)
        if model is not None:
            self._tune(model)

    def _on_tune_requested(self) -> None:
        if self._model is not None:
            self._tune(self._model)

    def _on_stop_requested(self) -> None:
        self._tuning.stop()

    def _on_wanted(self) -> None:
        path = self._path
        if path is not None:
            self._errands.run(partial(self._tuning.known, path), partial(self._on_known, path))
        self._show()

    def _on_status_changed(self) -> None:
        if self._row is not None and self._row.isVisible():
            self._on_wanted()
        if self._window.made is not None and self._engine.is_ready:
            self._look_up()

    def _on_looked_up(self, found: Mapping[str, tuple[Record | None, float | None]]) -> None:
        self._learn({path: record for path, (record, _) in found.items()})
        # One that was measured in another way, or of another file, says nothing any more.
        self._speeds = {path: speed for path, (_, speed) in found.items() if speed is not None}
        self.changed.emit()

    def _on_known(self, path: str, record: Record | None) -> None:
        if path == self._path:
            self._said = tuning_words.known(record)
            self._show()
