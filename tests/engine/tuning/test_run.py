"""Whole tunings, with a worker of known speed and with the real one on a tiny model."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import psutil
import pytest

from tests.helpers import measured_worker
from tests.helpers.tiny_gguf import cached_tiny, garbage
from wizchat.desktop.hardware import Computer
from wizchat.engine.command import worker_command
from wizchat.engine.protocol import LoadParams
from wizchat.engine.tuning.machine import Machine
from wizchat.engine.tuning.race import Verdict
from wizchat.engine.tuning.records import TuningRecords
from wizchat.engine.tuning.run import Outcome, Result, Subject, TuningRun
from wizchat.engine.tuning.setups import DEFAULTS, Setup

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

COMPUTER = Computer(
    memory_total=16 << 30, memory_available=8 << 30, physical_cores=2, logical_cores=2, cpu="Known"
)
HERE = Machine.of(COMPUTER, measured_worker.ready())
SUBJECT = Subject("/models/some.gguf", "sha256:aa", LoadParams(context_window=2048))


@pytest.fixture
def records(tmp_path: Path) -> TuningRecords:
    return TuningRecords(tmp_path / "tuning.json")


@pytest.fixture(autouse=True)
def _no_worker_is_left() -> Iterator[None]:
    yield
    assert psutil.Process().children() == []


def run(
    records: TuningRecords, tmp_path: Path, *options: str, subject: Subject = SUBJECT
) -> TuningRun:
    return TuningRun(
        measured_worker.command(*options),
        tmp_path / "tuning.log",
        subject,
        records,
        lambda: COMPUTER,
        minds_others=False,
    )


def finish(tuning: TuningRun) -> Result:
    result = tuning.work()
    assert result is not None
    return result


def test_what_is_better_is_found_and_remembered(records: TuningRecords, tmp_path: Path) -> None:
    done: list[float] = []
    result = run(records, tmp_path, "--repack", "0.5").work(done.append)
    assert result is not None
    assert result.outcome is Outcome.TUNED
    assert result.record is not None
    assert result.record.setup == Setup(repack=True)
    assert result.record.threads == 2
    assert result.record.gain.decode == pytest.approx(2)
    assert result.record.gain.prefill == pytest.approx(2)
    assert done == sorted(done)
    assert (done[0], done[-1]) == (0, 1)
    assert TuningRecords(tmp_path / "tuning.json").find("sha256:aa", HERE) == result.record


def test_the_defaults_are_remembered_too(records: TuningRecords, tmp_path: Path) -> None:
    result = finish(run(records, tmp_path))
    assert result.outcome is Outcome.DEFAULTS
    found = records.find("sha256:aa", HERE)
    assert found is not None
    assert found.verdict is Verdict.DEFAULTS
    assert found.setup == DEFAULTS


@pytest.mark.logs_warnings
def test_a_way_that_kills_the_worker_is_bad(records: TuningRecords, tmp_path: Path) -> None:
    options = ("--deadly", "repack", "--plain-attention", "0.5")
    result = finish(run(records, tmp_path, *options))
    assert result.record is not None
    assert result.record.setup == Setup(flash_attention=False)
    assert result.record.bad == (Setup(repack=True),)
    again = finish(run(records, tmp_path, "--repack", "0.5"))  # it is not tried again
    assert again.outcome is Outcome.DEFAULTS


@pytest.mark.logs_warnings
def test_a_worker_that_always_dies(records: TuningRecords, tmp_path: Path) -> None:
    assert finish(run(records, tmp_path, "--deadly", "all")).outcome is Outcome.FAILED
    assert records.find("sha256:aa", HERE) is None


@pytest.mark.logs_warnings
def test_no_worker_at_all(records: TuningRecords, tmp_path: Path) -> None:
    log = tmp_path / "tuning.log"
    tuning = TuningRun(("/nonesuch",), log, SUBJECT, records, lambda: COMPUTER)
    assert finish(tuning).outcome is Outcome.FAILED


def test_a_number_of_threads_that_a_person_set_is_not_tuned(
    records: TuningRecords, tmp_path: Path
) -> None:
    subject = Subject(SUBJECT.path, SUBJECT.model, LoadParams(threads=1))
    record = finish(run(records, tmp_path, subject=subject)).record
    assert record is not None
    assert record.setup.threads is None


def test_an_interruption_ends_the_worker_and_loses_nothing(
    records: TuningRecords, tmp_path: Path
) -> None:
    counted = tmp_path / "count"
    tuning = run(records, tmp_path, "--count", str(counted))
    seen: list[float] = []

    def after_three(done: float) -> None:
        seen.append(done)
        if len(seen) == 3:
            tuning.interrupt()

    assert tuning.work(after_three) is None
    assert psutil.Process().children() == []
    assert tuning.work() is None  # nobody has allowed it yet
    tuning.let_begin()
    assert finish(tuning).outcome is Outcome.DEFAULTS
    whole = tmp_path / "whole"
    finish(run(TuningRecords(tmp_path / "other.json"), tmp_path, "--count", str(whole)))
    assert len(counted.read_text()) == len(whole.read_text())


def test_an_interruption_of_what_would_take_for_ever(
    records: TuningRecords, tmp_path: Path
) -> None:
    counted = tmp_path / "count"
    tuning = run(records, tmp_path, "--hang", "--count", str(counted))
    results: list[Result | None] = []
    thread = threading.Thread(target=lambda: results.append(tuning.work()))
    thread.start()
    while not counted.exists():
        thread.join(0.01)
    tuning.interrupt()
    thread.join(10)
    assert results == [None]


def test_the_real_worker(records: TuningRecords, tmp_path: Path) -> None:
    path = str(cached_tiny(layers=4))
    subject = Subject(path, "tiny", LoadParams(context_window=1024))
    log = tmp_path / "tuning.log"
    here = replace(COMPUTER, physical_cores=1, logical_cores=1)  # tests share the machine
    tuning = TuningRun(worker_command(), log, subject, records, lambda: here, minds_others=False)
    result = finish(tuning)
    assert result.outcome in {Outcome.TUNED, Outcome.DEFAULTS, Outcome.BUSY}
    if result.outcome is not Outcome.BUSY:  # other programs compute on this machine too
        assert result.figures is not None
        assert result.figures.prefill > 0
        assert result.figures.memory > 10**7


@pytest.mark.logs_warnings
def test_a_way_that_takes_for_ever_is_bad(
    records: TuningRecords, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wizchat.engine.tuning.bench.LEAST_PATIENCE", 0.2)
    record = finish(run(records, tmp_path, "--stuck", "attention")).record
    assert record is not None
    assert record.setup == DEFAULTS
    assert record.bad == (Setup(flash_attention=False),)


@pytest.mark.logs_warnings
def test_a_file_that_is_no_model(records: TuningRecords, tmp_path: Path) -> None:
    path = str(garbage(tmp_path / "bad.gguf", size=1000))
    log = tmp_path / "tuning.log"
    subject = Subject(path, "bad", LoadParams())
    tuning = TuningRun(worker_command(), log, subject, records, lambda: COMPUTER)
    assert finish(tuning).outcome is Outcome.FAILED
