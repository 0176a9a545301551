"""How many layers fit on a device, from the tensors of the file."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.sparse_gguf import sparse_7b_q4_k_m
from tests.helpers.tiny_gguf import cached_tiny, truncated
from wizchat.engine.protocol import Device, DeviceKind, LoadParams
from wizchat.models.gguf import read_header
from wizchat.models.offload import layers_of, layers_that_fit, margin

if TYPE_CHECKING:
    from pathlib import Path

    from wizchat.models.gguf import Header

MIB, GIB = 2**20, 2**30


def gpu(free: float, total: float | None = None, kind: DeviceKind = DeviceKind.GPU) -> Device:
    return Device(
        name="G0",
        description="A GPU",
        kind=kind,
        memory_free=int(free),
        memory_total=int(free if total is None else total),
    )


@pytest.fixture(scope="module")
def seven_b(tmp_path_factory: pytest.TempPathFactory) -> Header:
    return read_header(sparse_7b_q4_k_m(tmp_path_factory.mktemp("hollow") / "7b.gguf"))


def fitting(header: Header, device: Device, window: int = 8192) -> int:
    layers = layers_of(header, window, device)
    assert layers is not None
    return layers.fitting


def test_the_output_and_all_blocks_count(seven_b: Header) -> None:
    layers = layers_of(seven_b, 8192, gpu(24 * GIB))
    assert layers is not None
    assert (layers.fitting, layers.there) == (33, 33)


def test_the_whole_7b_needs_what_it_weighs(seven_b: Header) -> None:
    """4.37 GB but for the embedding, 1 GiB of KV cache, 124 MiB of buffers, and the margin."""
    embedding = next(t.size for t in seven_b.tensors if t.name == "token_embd.weight")
    weights = sum(tensor.size for tensor in seven_b.tensors) - embedding
    need = weights + GIB + 124.6 * MIB
    device = gpu(0, 8 * GIB)
    room = need + margin(device)
    enough = msgspec.structs.replace(device, memory_free=int(room + 8 * MIB))
    short = msgspec.structs.replace(device, memory_free=int(room - 8 * MIB))
    assert (fitting(seven_b, enough), fitting(seven_b, short)) == (33, 32)


def test_a_longer_window_leaves_room_for_fewer(seven_b: Header) -> None:
    found = [fitting(seven_b, gpu(5 * GIB), window) for window in (2048, 8192, 32768)]
    assert found == sorted(found, reverse=True)
    assert len(set(found)) == 3


def test_nothing_fits_where_nothing_is(seven_b: Header) -> None:
    assert fitting(seven_b, gpu(0)) == 0
    assert fitting(seven_b, gpu(300 * MIB)) == 0


def test_shared_memory_leaves_more_for_others() -> None:
    assert margin(gpu(8 * GIB, kind=DeviceKind.INTEGRATED_GPU)) == 2 * GIB
    assert margin(gpu(32 * GIB, kind=DeviceKind.INTEGRATED_GPU)) == 8 * GIB
    assert margin(gpu(2 * GIB)) == 384 * MIB
    assert margin(gpu(8 * GIB)) == 8 * GIB // 10
    assert margin(gpu(80 * GIB)) == GIB


def test_one_tensor_for_input_and_output_is_on_both_sides(seven_b: Header) -> None:
    tied = replace(seven_b, tensors=tuple(t for t in seven_b.tensors if t.name != "output.weight"))
    device = gpu(0.9 * GIB)
    embedding = next(t.size for t in tied.tensors if t.name == "token_embd.weight")
    output = next(t.size for t in seven_b.tensors if t.name == "output.weight")
    more = gpu(0.9 * GIB + embedding - output)
    assert fitting(tied, more) == pytest.approx(fitting(seven_b, device), abs=1)


def test_a_part_of_a_model_tells_nothing(seven_b: Header) -> None:
    parts = dict(seven_b.metadata) | {"split.no": 0, "split.count": 3}
    assert layers_of(replace(seven_b, metadata=parts), 8192, gpu(24 * GIB)) is None


def test_a_model_without_a_shape_tells_nothing(seven_b: Header) -> None:
    assert layers_of(replace(seven_b, metadata={}), 8192, gpu(24 * GIB)) is None


@pytest.mark.parametrize("layers", [-3, 2**31, 2**62])
def test_a_model_of_impossible_layers_tells_nothing(seven_b: Header, layers: int) -> None:
    claimed = dict(seven_b.metadata) | {"llama.block_count": layers}
    assert layers_of(replace(seven_b, metadata=claimed), 8192, gpu(24 * GIB)) is None


def test_from_a_file(tmp_path: Path) -> None:
    layers = layers_that_fit(cached_tiny(), LoadParams(context_window=512), gpu(4 * GIB))
    assert layers is not None
    assert (layers.fitting, layers.there) == (3, 3)
    assert layers_that_fit(tmp_path / "none", LoadParams(), gpu(GIB)) is None
    cut = truncated(cached_tiny(), tmp_path / "cut.gguf")
    assert layers_that_fit(cut, LoadParams(), gpu(GIB)) is None


@given(
    free=st.integers(0, 16 * GIB),
    more=st.integers(0, 4 * GIB),
    window=st.integers(1, 40_000),
    kind=st.sampled_from([DeviceKind.GPU, DeviceKind.INTEGRATED_GPU]),
)
def test_never_more_than_there_is_room_for(
    seven_b: Header, free: int, more: int, window: int, kind: DeviceKind
) -> None:
    device = gpu(free, 16 * GIB, kind)
    fit = fitting(seven_b, device, window)
    assert 0 <= fit <= 33
    roomier = msgspec.structs.replace(device, memory_free=free + more)
    assert fitting(seven_b, roomier, window) >= fit
    if fit:
        blocks = sum(
            t.size for t in seven_b.tensors if t.name.startswith("blk.")
        ) // 32 * (fit - 1)  # fmt: skip
        cache = 4096 * window * (fit - 1)
        assert 0.9 * blocks + cache + margin(device) <= free
