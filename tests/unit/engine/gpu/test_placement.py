"""Which device gets how much of a model, and what comes after a failure."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.fake_worker import CPU, GPU
from wizchat.engine.events import StepReason
from wizchat.engine.gpu.book import DeviceBook, OffReason
from wizchat.engine.gpu.placement import Layers, Placement
from wizchat.engine.ladder import FEWEST_LAYERS, SMALLEST_WINDOW
from wizchat.engine.protocol import Device, DeviceKind, Load, Loaded, LoadParams, ModelInfo

if TYPE_CHECKING:
    from pathlib import Path

SHARED = msgspec.structs.replace(
    GPU, name="G1", description="Part of the CPU", kind=DeviceKind.INTEGRATED_GPU
)
SECOND = msgspec.structs.replace(GPU, name="G2")
LOAD = Load(model_path="/models/a.gguf")
MEMORY, DIED, WRONG = StepReason.OUT_OF_MEMORY, StepReason.DIED, StepReason.WRONG_RESULTS
INFO = ModelInfo(
    path="/models/a.gguf",
    description="",
    size=1,
    parameters=1,
    layers=32,
    vocabulary=1,
    trained_context=1,
    tokenizer_hash="",
)


class Desk:
    """A placement whose arithmetic says what the test wants."""

    def __init__(self, **fitting: int | None) -> None:
        self.fitting = fitting
        self.book = DeviceBook(None)
        self.placement = Placement(self.book, lambda: "mark", self._fit)

    def _fit(self, _path: Path, _params: LoadParams, device: Device) -> Layers | None:
        fitting = self.fitting.get(device.name, 33)
        return None if fitting is None else Layers(fitting, 33)

    def place(self, *devices: Device, load: Load = LOAD) -> LoadParams:
        return self.placement.place(load, (CPU, *devices), anew=True)

    def lower(self, tried: LoadParams, reason: StepReason = MEMORY) -> LoadParams:
        params = self.placement.lower(tried, reason, "why")
        assert params is not None
        return params

    def worked(self, params: LoadParams, *, self_tested: bool = True) -> None:
        loaded = Loaded(
            model=INFO,
            context_window=params.context_window,
            gpu_layers=params.gpu_layers or 0,
            device="",
            threads=1,
            seconds=0,
            self_tested=self_tested,
        )
        self.placement.worked(params, loaded)

    def off(self, device: Device) -> OffReason | None:
        note = self.book.off(device, "mark")
        return note.reason if note else None


def where(params: LoadParams) -> tuple[str | None, int | None]:
    return params.device, params.gpu_layers


def test_without_a_gpu_nothing_is_changed() -> None:
    params = LoadParams(threads=3)
    assert Desk().place(load=Load(model_path="/a", params=params)) is params


def test_what_fits_goes_to_the_gpu_and_is_compared() -> None:
    params = Desk(G0=20).place(GPU)
    assert where(params) == ("G0", 20)
    assert params.self_test


def test_who_wants_the_cpu_gets_it() -> None:
    params = LoadParams(gpu_layers=0)
    assert Desk().place(GPU, load=Load(model_path="/a", params=params)) is params


def test_who_wants_a_number_of_layers_gets_it() -> None:
    load = Load(model_path="/a", params=LoadParams(gpu_layers=30))
    assert where(Desk(G0=10).place(GPU, load=load)) == ("G0", 30)


def test_too_few_layers_are_not_worth_it() -> None:
    assert where(Desk(G0=FEWEST_LAYERS - 1).place(GPU)) == (None, 0)
    assert where(Desk(G0=FEWEST_LAYERS).place(GPU)) == ("G0", FEWEST_LAYERS)


def test_a_file_that_tells_nothing_is_tried_whole() -> None:
    _, layers = where(Desk(G0=None).place(GPU))
    assert layers is not None
    assert layers > 200


def test_most_layers_first_then_memory_of_its_own() -> None:
    assert where(Desk(G0=20, G1=25).place(GPU, SHARED)) == ("G1", 25)
    assert where(Desk().place(SHARED, GPU)) == ("G0", 33)
    assert where(Desk().place(GPU, SECOND)) == ("G0", 33)


def test_a_device_that_is_off_is_passed_over() -> None:
    desk = Desk()
    desk.book.switch_off(GPU, OffReason.PERSON, "mark")
    assert where(desk.place(GPU, SHARED)) == ("G1", 33)
    desk.book.switch_off(SHARED, OffReason.PERSON, "mark")
    assert where(desk.place(GPU, SHARED)) == (None, 0)


def test_short_memory_takes_a_quarter_of_the_layers_and_then_the_cpu() -> None:
    desk = Desk()
    params, tried = desk.place(GPU), []
    while params.gpu_layers:
        params = desk.lower(params)
        tried.append(params.gpu_layers)
    assert tried == [24, 18, 13, 9, 0]
    assert not params.self_test
    assert desk.off(GPU) is None
    assert desk.lower(params).context_window == 4096


def test_short_memory_on_one_device_leads_to_the_next() -> None:
    desk = Desk(G0=33, G1=12)
    params = desk.place(GPU, SHARED)
    devices = [params.device]
    while params.gpu_layers:
        params = desk.lower(params)
        devices.append(params.device)
    assert list(dict.fromkeys(devices)) == ["G0", "G1", None]


def test_wrong_results_switch_a_device_off_at_once() -> None:
    desk = Desk()
    params = desk.lower(desk.place(GPU), WRONG)
    assert where(params) == (None, 0)
    assert desk.off(GPU) is OffReason.WRONG_RESULTS
    assert where(desk.place(GPU)) == (None, 0)


def test_a_second_death_is_blamed_on_the_device_when_the_cpu_does_better() -> None:
    desk = Desk()
    once = desk.lower(desk.place(GPU), DIED)
    assert where(once) == ("G0", 16)
    twice = desk.lower(once, DIED)
    assert where(twice) == (None, 0)
    assert desk.off(GPU) is None
    desk.worked(twice)
    assert desk.off(GPU) is OffReason.DIED


def test_a_file_that_kills_everywhere_is_not_blamed_on_a_device() -> None:
    desk = Desk()
    params: LoadParams | None = desk.place(GPU)
    while params is not None:
        params = desk.placement.lower(params, DIED, "")
    assert desk.off(GPU) is None


def test_deaths_while_answering_lead_to_the_cpu_too() -> None:
    desk = Desk()
    params = desk.place(GPU)
    desk.worked(params)
    assert desk.placement.died_answering(params, "") is None
    lower = desk.placement.died_answering(params, "")
    assert lower is not None
    assert where(lower) == (None, 0)
    assert desk.placement.died_answering(lower, "") is None
    desk.worked(lower)
    assert desk.off(GPU) is OffReason.DIED


def test_what_worked_is_where_the_next_load_begins() -> None:
    desk = Desk()
    params = desk.lower(desk.place(GPU))
    desk.worked(params)
    again = desk.place(GPU)
    assert where(again) == ("G0", 24)
    assert not again.self_test


def test_that_nothing_worked_is_remembered_until_there_is_more_room() -> None:
    desk = Desk()
    params = desk.place(GPU)
    while params.gpu_layers:
        params = desk.lower(params)
    desk.worked(params)
    assert where(desk.place(GPU)) == (None, 0)
    roomier = msgspec.structs.replace(GPU, memory_free=2 * GPU.memory_free)
    assert where(desk.place(roomier)) == ("G0", 33)


def test_a_comparison_that_could_not_be_made_is_made_next_time() -> None:
    desk = Desk()
    desk.worked(desk.place(GPU), self_tested=False)
    assert desk.place(GPU).self_test


def test_a_placed_load_stays_while_its_device_is_there() -> None:
    desk = Desk()
    params = desk.lower(desk.place(GPU))
    placed = Load(model_path=LOAD.model_path, params=params)
    assert desk.placement.place(placed, (CPU, GPU), anew=False) is params
    gone = desk.placement.place(placed, (CPU,), anew=False)
    assert gone == LOAD.params


@given(
    fitting=st.none() | st.integers(0, 33),
    wanted=st.none() | st.integers(0, 999),
    window=st.integers(1, 40_000),
    reasons=st.lists(st.sampled_from(StepReason), min_size=80, max_size=80),
    second=st.booleans(),
)
def test_every_way_down_ends_on_the_cpu_with_the_smallest_window(
    *,
    fitting: int | None,
    wanted: int | None,
    window: int,
    reasons: list[StepReason],
    second: bool,
) -> None:
    desk = Desk(G0=fitting)
    load = Load(
        model_path="/a", params=LoadParams(gpu_layers=wanted, context_window=window, threads=2)
    )
    params = desk.place(GPU, *((SHARED,) if second else ()), load=load)
    seen = [params]
    for reason in reasons:
        lower = desk.placement.lower(params, reason, "")
        if lower is None:
            break
        assert lower.threads == 2
        assert lower.context_window <= params.context_window
        if lower.device == params.device and lower.context_window == params.context_window:
            assert (lower.gpu_layers or 0) < (params.gpu_layers or 0)
        params = lower
        seen.append(params)
    else:
        pytest.fail("the ladder has no end")
    assert params.gpu_layers == 0
    assert params.context_window == min(window, SMALLEST_WINDOW)
    assert len(set(seen)) == len(seen)
