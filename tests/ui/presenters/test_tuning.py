from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from tests.ui.presenters.test_tuning_words import TUNED
from wizchat.engine.protocol import Finished, FinishReason, LoadParams, Usage
from wizchat.engine.tuning.events import TuningEnded, TuningProgress
from wizchat.engine.tuning.run import Outcome, Result
from wizchat.ui.library.values import Measured
from wizchat.ui.presenters.tuning import TuningPresenter

if TYPE_CHECKING:
    from tests.helpers.shelves import Shelf
    from wizchat.engine.tuning.records import Record
    from wizchat.models.installed import InstalledModel


class Asked:
    """What the windows ask of tuning; what it measures is tested with real workers elsewhere."""

    def __init__(self) -> None:
        self.begun: list[tuple[str, LoadParams]] = []
        self.stopped = 0
        self.record: Record | None = None
        self.loaded = LoadParams()
        self.speeds: dict[tuple[str, LoadParams], float] = {}

    def begin(self, path: str, params: LoadParams) -> None:
        self.begun.append((path, params))

    def stop(self) -> None:
        self.stopped += 1

    def known(self, _path: str) -> Record | None:
        return self.record

    def speed(self, path: str, params: LoadParams, _devices: object) -> float | None:
        return self.speeds.get((path, params))

    def keep_speed(self, path: str, _devices: object, speed: float) -> None:
        self.speeds[path, self.loaded] = speed


class Tuned:
    """The presenter over a shelf with one model in use."""

    def __init__(self, shelf: Shelf) -> None:
        self.shelf, self.asked = shelf, Asked()
        self.model: InstalledModel = shelf.add("a.gguf")
        shelf.begin()
        self.path = str(self.model.path.absolute())
        tuning: Any = self.asked
        self.presenter = TuningPresenter(
            tuning,
            shelf.library,
            shelf.windows.about_models(),
            shelf.chosen,
            devices=lambda: (),
            errands=shelf.errands,
        )
        shelf.presenter.watch_speed(self.presenter.measured)
        self.presenter.changed.connect(shelf.presenter.refresh)
        self.row = self.presenter.make_row(shelf.windows.main._theme)

    @property
    def said(self) -> str:
        return self.row._state.text()

    def end(self, outcome: Outcome, *, asked_for: bool) -> None:
        record = TUNED if outcome is Outcome.TUNED else None
        self.presenter.handle(TuningEnded(self.path, Result(outcome, record), asked_for))


@pytest.fixture
def tuned(shelf: Shelf) -> Tuned:
    return Tuned(shelf)


def test_the_row_begins_shows_and_stops(tuned: Tuned) -> None:
    tuned.row.tune_requested.emit()
    tuned.shelf.settle()
    assert tuned.asked.begun == [(tuned.path, tuned.shelf.chosen.params)]
    tuned.presenter.handle(TuningProgress(tuned.path, 0.4, waits=False, asked_for=True))
    assert tuned.said == "Measuring: 40\xa0%"
    tuned.row.stop_requested.emit()
    assert tuned.asked.stopped == 1


def test_the_menu_of_a_model_begins_and_its_row_shows(tuned: Tuned) -> None:
    window = tuned.shelf.windows.models
    window.tune_requested.emit(tuned.model.id)
    tuned.shelf.settle()
    assert len(tuned.asked.begun) == 1
    tuned.presenter.handle(TuningProgress(tuned.path, 0.4, waits=True, asked_for=True))
    measured = tuned.shelf.rows[tuned.model.id].measured
    assert (measured.tuning, measured.tuning_waits) == (0.4, True)
    tuned.end(Outcome.DEFAULTS, asked_for=True)
    assert tuned.shelf.rows[tuned.model.id].measured.tuning is None


def test_what_waits_its_turn_says_so(tuned: Tuned) -> None:
    tuned.presenter.handle(TuningProgress(tuned.path, 0.0, waits=True, asked_for=True))
    assert tuned.said.startswith("Waits")


def test_the_row_of_a_model_says_how_fast_it_is(tuned: Tuned) -> None:
    tuned.asked.record = TUNED
    tuned.presenter._look_up()
    tuned.shelf.settle()
    usage = Usage(prompt_tokens=9, reused_tokens=0, reply_tokens=4, prefill_seconds=1.0,
                  decode_seconds=1.0)  # fmt: skip
    finished = Finished(request_id="r", reason=FinishReason.STOP, reply_ids=(), usage=usage, seed=1)
    tuned.presenter.hear(finished)
    assert tuned.shelf.rows[tuned.model.id].measured == Measured(gain=1.42)
    long = msgspec.structs.replace(usage, reply_tokens=310, decode_seconds=10.0)
    tuned.presenter.hear(msgspec.structs.replace(finished, usage=long))
    assert tuned.shelf.rows[tuned.model.id].measured == Measured(gain=1.42, speed=31.0)


def test_the_speed_of_another_day_is_shown_while_it_holds(tuned: Tuned) -> None:
    tuned.asked.speeds[tuned.path, tuned.shelf.chosen.params] = 12.5
    tuned.presenter._look_up()
    tuned.shelf.settle()
    assert tuned.shelf.rows[tuned.model.id].measured == Measured(speed=12.5)
    tuned.shelf.settings.update(threads=1)
    tuned.presenter._look_up()
    tuned.shelf.settle()
    assert tuned.shelf.rows[tuned.model.id].measured == Measured()


def test_a_speed_is_kept_for_another_day(tuned: Tuned) -> None:
    usage = Usage(prompt_tokens=9, reused_tokens=0, reply_tokens=100, prefill_seconds=1.0,
                  decode_seconds=4.0)  # fmt: skip
    finished = Finished(request_id="r", reason=FinishReason.STOP, reply_ids=(), usage=usage, seed=1)
    tuned.presenter.hear(finished)
    tuned.shelf.settle()
    assert tuned.asked.speeds == {(tuned.path, LoadParams()): 25.0}


def test_a_result_that_was_asked_for_is_said_and_counts_at_once(tuned: Tuned) -> None:
    applied: list[None] = []
    tuned.presenter.applicable.connect(lambda: applied.append(None))
    tuned.end(Outcome.TUNED, asked_for=True)
    said = "2 threads, rewritten weights, 1.4 times faster than the defaults."
    assert tuned.shelf.windows.notice == said
    assert tuned.said == said
    assert len(applied) == 1


def test_what_nobody_asked_for_disturbs_nobody(tuned: Tuned) -> None:
    applied: list[None] = []
    tuned.presenter.applicable.connect(lambda: applied.append(None))
    for outcome in (Outcome.DEFAULTS, Outcome.BUSY, Outcome.FAILED, Outcome.STOPPED):
        tuned.end(outcome, asked_for=False)
        assert tuned.shelf.windows.notice == ""
    tuned.end(Outcome.TUNED, asked_for=False)
    assert "from the next load on" in tuned.shelf.windows.notice
    assert applied == []  # a conversation under way keeps what the model has read of it


def test_what_is_known_is_shown_with_the_row(tuned: Tuned) -> None:
    tuned.row.wanted.emit()
    tuned.shelf.settle()
    assert tuned.said.startswith("Not measured yet.")
    tuned.asked.record = TUNED
    tuned.row.wanted.emit()
    tuned.shelf.settle()
    assert tuned.said.startswith("2 threads, rewritten weights")
