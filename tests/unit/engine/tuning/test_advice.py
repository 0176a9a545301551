"""Speeds, kept for the way in which a model was really run."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from wizchat.desktop.hardware import Computer
from wizchat.engine.protocol import Device, DeviceKind, Load, LoadParams, Ready
from wizchat.engine.tuning.advice import Advice
from wizchat.engine.tuning.machine import Machine
from wizchat.engine.tuning.race import Verdict
from wizchat.engine.tuning.records import Record, TuningRecords
from wizchat.engine.tuning.setups import Setup

if TYPE_CHECKING:
    from pathlib import Path

CPU = Device(name="CPU", description="A CPU", kind=DeviceKind.CPU, memory_free=5, memory_total=9)
READY = Ready(protocol=1, llama_cpp="0.3", system_info=" AVX2 = 1 ", devices=(CPU,))
PARAMS = LoadParams()


class Start:
    """One start of the app: what is remembered lies in a file beside the model."""

    def __init__(self, folder: Path) -> None:
        self.model = folder / "model.gguf"
        self.records = TuningRecords(folder / "tuning.json")
        self.advice = Advice(self.records, lambda _: None)

    @property
    def path(self) -> str:
        return str(self.model)

    def load(self, params: LoadParams = PARAMS) -> None:
        self.advice.settle(Load(model_path=self.path, params=params), READY)

    def speed(self, params: LoadParams = PARAMS) -> float | None:
        return self.advice.speed(self.path, params, (CPU,))

    def tune(self) -> None:
        model = self.advice.model(self.path)
        assert model is not None
        machine = Machine.of(Computer.look(), READY)
        tuned = Record(model=model, machine=machine, verdict=Verdict.TUNED, setup=Setup(threads=1))
        self.records.keep(tuned)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "model.gguf").write_bytes(b"a model")
    return tmp_path


def test_a_speed_is_there_after_a_restart(folder: Path) -> None:
    first = Start(folder)
    first.load()
    first.advice.keep_speed(first.path, (CPU,), 12.5)
    again = Start(folder)
    assert again.speed() is None  # nothing is known of the machine before a worker was ready
    again.load()
    assert again.speed() == 12.5
    assert again.speed(LoadParams(threads=1)) is None


def test_a_speed_goes_with_its_file(folder: Path) -> None:
    start = Start(folder)
    start.load()
    start.advice.keep_speed(start.path, (CPU,), 12.5)
    start.model.write_bytes(b"another")
    assert start.speed() is None
    start.model.unlink()
    assert start.speed() is None


def test_a_speed_is_kept_for_how_the_model_was_loaded(folder: Path) -> None:
    start = Start(folder)
    start.load()
    start.tune()  # which counts from the next load on
    start.advice.keep_speed(start.path, (CPU,), 12.5)
    assert start.speed() is None
    start.load()
    start.advice.keep_speed(start.path, (CPU,), 17.5)
    assert start.speed() == 17.5


def test_another_model_than_the_loaded_one_keeps_nothing(folder: Path) -> None:
    start = Start(folder)
    start.load()
    other = folder / "other.gguf"
    other.write_bytes(b"other")
    start.advice.keep_speed(str(other), (CPU,), 12.5)
    assert start.advice.speed(str(other), PARAMS, (CPU,)) is None


def test_a_speed_that_cannot_be_written_stands_until_the_end(folder: Path) -> None:
    start = Start(folder)
    start.advice = Advice(TuningRecords(folder / "missing" / "tuning.json"), lambda _: None)
    start.load()
    start.advice.keep_speed(start.path, (CPU,), 12.5)
    assert start.speed() == 12.5
