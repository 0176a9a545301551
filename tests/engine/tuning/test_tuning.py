"""Tuning beside an engine client: advice, quiet moments, requests that come in between."""

from __future__ import annotations

import hashlib
import threading
import time
from typing import TYPE_CHECKING

import msgspec
import psutil
import pytest

from tests.helpers import fake_worker, measured_worker
from tests.helpers.engine_events import Events
from tests.helpers.fake_clients import MODEL, ask
from wizchat.engine.client import EngineClient
from wizchat.engine.events import Crashed, CrashReason, LoadStep
from wizchat.engine.protocol import (
    Delta,
    Device,
    DeviceKind,
    Finished,
    Load,
    Loaded,
    LoadFailed,
    LoadParams,
    LoadProgress,
    Ready,
)
from wizchat.engine.tuning.events import TuningEnded, TuningEvent, TuningProgress
from wizchat.engine.tuning.records import TuningRecords
from wizchat.engine.tuning.run import Outcome, Result, TuningRun
from wizchat.engine.tuning.setups import Setup
from wizchat.engine.tuning.tuning import Tuning

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

ON_CPU = LoadParams(gpu_layers=0)
SHA256 = hashlib.sha256(b"model").hexdigest()


class Told:
    """What tuning told, to be waited for."""

    def __init__(self) -> None:
        self.all: list[TuningEvent] = []
        self._news = threading.Condition()

    def __call__(self, event: TuningEvent) -> None:
        with self._news:
            self.all.append(event)
            self._news.notify_all()

    def wait(self, fits: Callable[[TuningEvent], bool]) -> TuningEvent:
        """Return the first event that fits, whenever it was told, and forget those before."""
        end = time.monotonic() + 60
        with self._news:
            while True:
                for index, event in enumerate(self.all):
                    if fits(event):
                        del self.all[: index + 1]
                        return event
                assert self._news.wait(end - time.monotonic()), self.all

    def end(self) -> TuningEnded:
        event = self.wait(lambda event: isinstance(event, TuningEnded))
        assert isinstance(event, TuningEnded)
        return event


class Desk:
    """A client with a scripted worker, tuned with another one."""

    def __init__(self, folder: Path, *, probe: tuple[str, ...], quiet: float) -> None:
        self.told, self.events = Told(), Events()
        self.records = TuningRecords(folder / "tuning.json")
        self.tuning = Tuning(
            measured_worker.command(*probe),
            folder / "tuning.log",
            self.records,
            lambda path: SHA256 if path == str(MODEL) else None,
            self.told,
            quiet=quiet,
            minds_others=False,
        )
        self.client = EngineClient(
            fake_worker.command(), folder / "engine.log", self._hear, adviser=self.tuning
        )
        self.client.start()

    def _hear(self, event: object) -> None:
        self.tuning.hear(event)  # type: ignore[arg-type]
        self.events(event)  # type: ignore[arg-type]

    def close(self) -> None:
        self.client.close()
        self.tuning.close()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Callable[..., Desk]]:
    desks: list[Desk] = []

    def make(*probe: str, quiet: float = 0.0) -> Desk:
        desks.append(Desk(tmp_path, probe=probe, quiet=quiet))
        return desks[-1]

    yield make
    for made in desks:
        made.close()
    assert psutil.Process().children() == []


def test_a_first_load_is_tuned_by_itself_and_the_next_one_is_advised(
    desk: Callable[..., Desk],
) -> None:
    first = desk("--repack", "0.5")
    first.client.load(MODEL, ON_CPU)
    first.events.wait(Loaded)
    ended = first.told.end()
    assert ended.result.outcome is Outcome.TUNED
    assert not ended.asked_for
    here = first.client.ready
    assert here is not None
    assert first.tuning.settle(Load(model_path=str(MODEL)), here).params.repack
    other = msgspec.structs.replace(here, system_info="another build")
    assert first.tuning.settle(Load(model_path=str(MODEL)), other).params == LoadParams()


def test_advice(desk: Callable[..., Desk]) -> None:
    made = desk("--repack", "0.5")
    made.tuning.settle(Load(model_path=str(MODEL)), measured_worker.ready())
    made.tuning.begin(str(MODEL), LoadParams())
    record = made.told.end().result.record
    assert record is not None
    assert record.model == f"sha256:{SHA256}"
    wanted = Load(model_path=str(MODEL), params=LoadParams(context_window=1024))
    sent = made.tuning.settle(wanted, measured_worker.ready())
    assert sent.params == LoadParams(context_window=1024, repack=True, use_mmap=False)
    assert made.tuning.known(str(MODEL)) == record
    gpu = Device(name="G0", description="", kind=DeviceKind.GPU, memory_free=0, memory_total=0)
    with_gpu = Ready(protocol=1, llama_cpp="0", system_info="measured", devices=(gpu,))
    assert made.tuning.settle(wanted, with_gpu) == wanted


def test_a_load_that_fails_as_advised_goes_back_to_the_defaults(
    desk: Callable[..., Desk],
) -> None:
    made = desk("--repack", "0.5")
    wanted = Load(model_path=str(MODEL))
    made.tuning.settle(wanted, measured_worker.ready())
    made.tuning.begin(str(MODEL), LoadParams())
    assert made.told.end().result.outcome is Outcome.TUNED
    assert made.tuning.settle(wanted, measured_worker.ready()).params.repack
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("wizchat.engine.tuning.advice._logger.warning", lambda *_: None)
        assert made.tuning.distrust(wanted)
    assert made.tuning.settle(wanted, measured_worker.ready()) == wanted
    assert not made.tuning.distrust(wanted)  # nothing is left to be given up
    record = made.tuning.known(str(MODEL))
    assert record is not None
    assert Setup(repack=True) in record.bad


def until(counted: Path, marks: str) -> None:
    """Return when another process has written so many marks; only its file tells."""
    end = time.monotonic() + 60
    while not counted.exists() or counted.read_text() != marks:
        assert time.monotonic() < end, f"{counted} never holds {marks}"
        time.sleep(0.01)


def test_a_request_stops_it_at_once_and_it_goes_on_afterwards(
    desk: Callable[..., Desk], tmp_path: Path
) -> None:
    counted = tmp_path / "count"
    made = desk("--hang", "--count", str(counted))
    made.client.load(MODEL, ON_CPU)
    made.told.wait(lambda event: isinstance(event, TuningProgress) and not event.waits)
    until(counted, ".")
    assert len(psutil.Process().children()) == 2
    made.client.generate(ask("wait"))
    made.events.wait(Delta)
    made.told.wait(lambda event: isinstance(event, TuningProgress) and event.waits)
    assert len(psutil.Process().children()) == 1  # what measured is gone while it is answered
    assert counted.read_text() == "."
    made.client.cancel("r")
    made.events.wait(Finished)
    made.told.wait(lambda event: isinstance(event, TuningProgress) and not event.waits)
    until(counted, "..")


def test_it_can_be_stopped(desk: Callable[..., Desk]) -> None:
    made = desk("--hang")
    made.tuning.begin(str(MODEL), LoadParams())
    made.told.wait(lambda event: isinstance(event, TuningProgress) and not event.waits)
    made.tuning.stop()
    ended = made.told.end()
    assert ended.result.outcome is Outcome.STOPPED
    assert ended.asked_for
    made.tuning.stop()  # nothing is under way


def test_nothing_is_told_of_a_tuning_after_its_end(
    desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    made = desk()

    def stopped_meanwhile(_run: TuningRun, progressed: Callable[[float], None]) -> None:
        made.tuning.stop()
        progressed(0.5)

    monkeypatch.setattr(TuningRun, "work", stopped_meanwhile)
    made.tuning.begin(str(MODEL), LoadParams())
    assert made.told.end().result.outcome is Outcome.STOPPED
    made.tuning.close()
    assert made.told.all == []


def test_nothing_begins_before_it_is_quiet(desk: Callable[..., Desk]) -> None:
    made = desk(quiet=3600.0)
    made.client.load(MODEL, ON_CPU)
    event = made.told.wait(lambda event: isinstance(event, TuningProgress))
    assert isinstance(event, TuningProgress)
    assert event.waits
    assert len(psutil.Process().children()) == 1


def test_a_model_that_nobody_knows_is_not_tuned_by_itself(desk: Callable[..., Desk]) -> None:
    made = desk()
    made.client.load("/models/other.gguf", ON_CPU)
    made.events.wait(Loaded)
    made.client.load("/models/not-a-model.gguf")
    made.events.wait(LoadFailed)
    assert made.told.all == []


def test_a_file_that_is_not_there(desk: Callable[..., Desk]) -> None:
    made = desk()
    made.tuning.begin("/nonesuch.gguf", LoadParams())
    assert made.told.end().result.outcome is Outcome.FAILED


def test_the_ladder_is_as_it_was_without_advice(desk: Callable[..., Desk]) -> None:
    made = desk()
    made.client.load("/models/large.gguf", LoadParams(context_window=4096))
    assert made.events.wait(LoadStep).params.context_window == 2048
    made.events.wait(Loaded)


@pytest.mark.logs_warnings
def test_a_mistake_while_a_model_is_tuned_is_an_end_and_the_next_one_is_tuned(
    desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    work, mistakes = TuningRun.work, 1

    def mistaken(run: TuningRun, progressed: Callable[[float], None]) -> Result | None:
        nonlocal mistakes
        if mistakes:
            mistakes -= 1
            raise ZeroDivisionError("a mistake")
        return work(run, progressed)

    monkeypatch.setattr(TuningRun, "work", mistaken)
    made = desk("--repack", "0.5")
    made.tuning.settle(Load(model_path=str(MODEL)), measured_worker.ready())
    made.tuning.begin(str(MODEL), LoadParams())
    assert made.told.end().result.outcome is Outcome.FAILED
    made.tuning.begin(str(MODEL), LoadParams())
    assert made.told.end().result.outcome is Outcome.TUNED


def test_what_a_person_asks_for_waits_for_no_load_that_went_with_the_worker(
    desk: Callable[..., Desk],
) -> None:
    made = desk("--repack", "0.5")
    made.tuning.settle(Load(model_path=str(MODEL)), measured_worker.ready())
    made.tuning.hear(LoadProgress(fraction=0.5))
    made.tuning.hear(Crashed(CrashReason.INTERNAL, None, None, "", "", restarting=False))
    made.tuning.begin(str(MODEL), LoadParams())
    assert made.told.end().result.outcome is Outcome.TUNED
