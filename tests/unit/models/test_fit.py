from __future__ import annotations

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.helpers.tiny_gguf import cached_tiny
from wizchat.desktop.hardware import Accelerator, Computer
from wizchat.engine.protocol import Device, DeviceKind
from wizchat.models.catalogue import Catalogue
from wizchat.models.fit import (
    Fit,
    MemoryNeed,
    accelerators,
    assess,
    assess_quantization,
    memory_need,
    recommend,
    shape_of,
)
from wizchat.models.gguf import read_header

GIB = 2**30
MIB = 2**20
CATALOGUE = Catalogue.load()
SHAPE = CATALOGUE.model("7B").shape
assert SHAPE is not None
Q4_K_M = 4_368_439_008


def computer(gib: float) -> Computer:
    return Computer(int(gib * GIB), int(gib * GIB / 2), 4, 8, "test")


def gpu(gib: float, free: float | None = None) -> Accelerator:
    return Accelerator("GPU", int(gib * GIB), int((gib if free is None else free) * GIB))


@pytest.mark.parametrize(("window", "mib"), [(4096, 512), (8192, 1024), (32768, 4096)])
def test_the_kv_cache_is_128_kib_a_token(window: int, mib: int) -> None:
    assert memory_need(0, window, SHAPE).kv_cache == mib * MIB


@pytest.mark.parametrize(
    ("window", "mib"), [(2048, 118.01), (4096, 120.01), (8192, 124.01), (16384, 132.01)]
)
def test_compute_buffers_are_near_what_was_measured(window: int, mib: float) -> None:
    assert memory_need(0, window, SHAPE).compute == pytest.approx(mib * MIB, rel=0.03)


def test_the_need_is_what_people_are_told() -> None:
    assert round(memory_need(Q4_K_M, 8192, SHAPE).total / 1e9, 1) == 5.6


def test_the_shape_comes_from_a_file_too() -> None:
    shape = shape_of(read_header(cached_tiny()))
    assert shape is not None
    assert (shape.layers, shape.kv_heads, shape.head_dim) == (2, 1, 32)
    assert memory_need(0, 100, shape).kv_cache == 2 * 2 * 1 * 32 * 2 * 100


@pytest.mark.parametrize(
    ("gib", "fit"), [(4, Fit.TOO_LARGE), (6.3, Fit.TIGHT), (8, Fit.GOOD), (64, Fit.GOOD)]
)
def test_q4_k_m_in_memory(gib: float, fit: Fit) -> None:
    found = assess(memory_need(Q4_K_M, 8192, SHAPE), computer(gib))
    assert (found.fit, found.accelerator, found.capacity) == (fit, None, int(gib * GIB))


def test_a_gpu_that_takes_it_whole_is_what_counts() -> None:
    need = memory_need(Q4_K_M, 8192, SHAPE)
    found = assess(need, computer(4), [gpu(2), gpu(12), gpu(8)])
    assert (found.fit, found.capacity) == (Fit.GOOD, 12 * GIB)
    assert assess(need, computer(4), [gpu(12, free=1)]).fit is Fit.TIGHT
    assert assess(need, computer(16), [gpu(4)]).accelerator is None


def test_integrated_gpus_add_no_memory() -> None:
    devices = [
        Device(name=kind, description="", kind=kind, memory_free=1, memory_total=2)
        for kind in DeviceKind
    ]
    assert accelerators(devices) == (Accelerator("gpu", 2, 1),)


@pytest.mark.parametrize(
    ("gib", "name"),
    [(3, None), (4, None), (6, "IQ3_XS"), (8, "Q4_K_M"), (16, "Q4_K_M"), (512, "Q4_K_M")],
)
def test_what_is_offered_first(gib: float, name: str | None) -> None:
    found = recommend(CATALOGUE, computer(gib), (), 8192)
    assert (found and found.name) == name


def test_a_gpu_makes_up_for_little_memory() -> None:
    found = recommend(CATALOGUE, computer(4), [gpu(8)], 8192)
    assert found is not None
    assert found.name == "Q4_K_M"


def test_an_unknown_shape_is_not_guessed() -> None:
    models = tuple(msgspec.structs.replace(m, shape=None) for m in CATALOGUE.models)
    catalogue = msgspec.structs.replace(CATALOGUE, models=models)
    quantization = catalogue.find("Q4_K_M")
    assert assess_quantization(catalogue, quantization, computer(64), (), 8192) is None
    assert recommend(catalogue, computer(64), (), 8192) is None


@settings(deadline=None)
@given(
    st.floats(0.1, 2000), st.lists(st.floats(0.1, 100)), st.sampled_from([512, 2048, 8192, 32768])
)
def test_no_recommendation_is_reckless(gib: float, gpus: list[float], window: int) -> None:
    found = recommend(CATALOGUE, computer(gib), [gpu(size) for size in gpus], window)
    if found is not None:
        assert found.variant == "7B"
        assert found.sha256 is not None
        fit = assess_quantization(
            CATALOGUE, found, computer(gib), [gpu(size) for size in gpus], window
        )
        assert fit is not None
        assert fit.fit is not Fit.TOO_LARGE
        assert fit.need.total <= max([gib, *gpus]) * GIB


@settings(deadline=None)
@given(st.integers(0, 2**45), st.floats(0.1, 1000), st.floats(0.1, 1000))
def test_more_memory_never_fits_worse(need: int, one: float, other: float) -> None:
    small, large = sorted([one, other])
    order = list(Fit)
    fits = [assess(MemoryNeed(need, 0, 0), computer(g)).fit for g in (small, large)]
    assert order.index(fits[1]) <= order.index(fits[0])
