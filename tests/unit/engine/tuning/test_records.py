from __future__ import annotations

import json
from typing import TYPE_CHECKING

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wizchat.desktop.hardware import Computer
from wizchat.engine.protocol import CacheType, Device, DeviceKind, Drafts, LoadParams, Ready
from wizchat.engine.tuning.machine import Machine
from wizchat.engine.tuning.race import Verdict
from wizchat.engine.tuning.records import (
    MOST,
    Gain,
    Record,
    TuningRecords,
    fingerprint,
)
from wizchat.engine.tuning.setups import Setup
from wizchat.engine.tuning.speeds import Speed, Way

if TYPE_CHECKING:
    from pathlib import Path

CPU = Device(name="CPU", description="A CPU", kind=DeviceKind.CPU, memory_free=5, memory_total=9)
GPU = Device(name="G0", description="A GPU", kind=DeviceKind.GPU, memory_free=5, memory_total=9)
COMPUTER = Computer(
    memory_total=16, memory_available=8, physical_cores=2, logical_cores=4, cpu="Quick 9000"
)
READY = Ready(protocol=1, llama_cpp="0.3", system_info=" AVX2 = 1 ", devices=(CPU, GPU))
HERE = Machine.of(COMPUTER, READY)
TUNED = Record(
    model="sha256:aa",
    machine=HERE,
    verdict=Verdict.TUNED,
    setup=Setup(threads=2, repack=True, flash_attention=False, cache_type=CacheType.Q8_0),
    gain=Gain(turn=1.4, prefill=1.5),
    bad=(Setup(micro_batch=128),),
)

WAY = Way.of(LoadParams(), (CPU, GPU), TUNED.setup)
SPEED = Speed(model="sha256:aa", machine=HERE, way=WAY, tokens_per_second=31.5)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "tuning.json"


def test_there_and_back(path: Path) -> None:
    TuningRecords(path).keep(TUNED)
    assert TuningRecords(path).find("sha256:aa", HERE) == TUNED
    assert json.loads(path.read_bytes())["version"] == 1


def test_another_model_or_machine_knows_nothing(path: Path) -> None:
    records = TuningRecords(path)
    records.keep(TUNED)
    assert records.find("sha256:bb", HERE) is None
    for change in ({"cpu": "Slow 1"}, {"memory": 8}, {"llama_cpp": "0.4"}, {"devices": ()}):
        assert records.find("sha256:aa", msgspec.structs.replace(HERE, **change)) is None


def test_free_memory_makes_no_other_machine() -> None:
    later = msgspec.structs.replace(
        READY, devices=tuple(msgspec.structs.replace(d, memory_free=1) for d in READY.devices)
    )
    assert Machine.of(COMPUTER, later) == HERE


def test_two_programs_keep_both(path: Path) -> None:
    one, other = TuningRecords(path), TuningRecords(path)
    assert one.find("sha256:aa", HERE) is None
    other.keep(TUNED)
    one.keep(msgspec.structs.replace(TUNED, model="sha256:bb"))
    assert TuningRecords(path).find("sha256:aa", HERE) == TUNED


def test_a_record_takes_the_place_of_the_one_before_and_old_ones_go(path: Path) -> None:
    records = TuningRecords(path)
    for number in range(MOST + 2):
        records.keep(msgspec.structs.replace(TUNED, model=f"m{number}"))
    newer = msgspec.structs.replace(TUNED, model="m50", verdict=Verdict.DEFAULTS)
    records.keep(newer)
    assert len(json.loads(path.read_bytes())["records"]) == MOST
    assert records.find("m50", HERE) == newer
    assert records.find("m0", HERE) is None


@pytest.mark.parametrize("data", [
    b"", b"{", b"[]", b"\xff\xfe", b'{"version": 2, "records": []}', b'{"records": []}',
    b'{"version": 1, "records": 5}',
])  # fmt: skip
def test_garbage_is_as_good_as_nothing_and_is_replaced(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    records = TuningRecords(path)
    assert records.find("sha256:aa", HERE) is None
    records.keep(TUNED)
    assert TuningRecords(path).find("sha256:aa", HERE) == TUNED


def test_one_bad_record_spoils_no_other(path: Path) -> None:
    TuningRecords(path).keep(TUNED)
    found = json.loads(path.read_bytes())
    broken = found["records"][0] | {"setup": {"threads": "many"}}
    found |= {"records": [broken, 7, *found["records"]], "speeds": [3, {"model": "sha256:aa"}]}
    path.write_text(json.dumps(found))
    assert TuningRecords(path).find("sha256:aa", HERE) == TUNED
    TuningRecords(path).keep_speed(SPEED)
    assert TuningRecords(path).speed("sha256:aa", HERE, WAY) == 31.5


@settings(max_examples=200)
@given(cut=st.integers(0, 2000), noise=st.binary(max_size=20))
def test_a_file_that_was_cut_or_written_into_never_raises(
    tmp_path_factory: pytest.TempPathFactory, cut: int, noise: bytes
) -> None:
    path = tmp_path_factory.mktemp("records") / "tuning.json"
    TuningRecords(path).keep(TUNED)
    data = path.read_bytes()
    path.write_bytes(data[:cut] + noise + data[cut + len(noise) // 2 :])
    found = TuningRecords(path).find("sha256:aa", HERE)
    assert found is None or isinstance(found, Record)


def test_a_folder_that_cannot_be_written_to(tmp_path: Path) -> None:
    records = TuningRecords(tmp_path / "missing" / "tuning.json")
    with pytest.raises(OSError, match="missing"):
        records.keep(TUNED)
    assert records.find("sha256:aa", HERE) == TUNED  # until the end of the program


def test_speeds_and_records_stay_beside_each_other(path: Path) -> None:
    TuningRecords(path).keep(TUNED)
    TuningRecords(path).keep_speed(SPEED)
    TuningRecords(path).keep(msgspec.structs.replace(TUNED, model="sha256:bb"))
    faster = msgspec.structs.replace(SPEED, tokens_per_second=40.0)
    TuningRecords(path).keep_speed(faster)
    again = TuningRecords(path)
    assert again.find("sha256:aa", HERE) == TUNED
    assert again.speed("sha256:aa", HERE, WAY) == 40.0
    assert len(json.loads(path.read_bytes())["speeds"]) == 1


def test_a_speed_holds_for_its_file_its_machine_and_its_way_alone(path: Path) -> None:
    records = TuningRecords(path)
    records.keep_speed(SPEED)
    assert records.speed("sha256:bb", HERE, WAY) is None
    elsewhere = msgspec.structs.replace(HERE, cpu="Slow 1")
    assert records.speed("sha256:aa", elsewhere, WAY) is None
    for params in (LoadParams(gpu_layers=0), LoadParams(threads=1), LoadParams(drafts=Drafts.OFF)):
        assert records.speed("sha256:aa", HERE, Way.of(params, (CPU, GPU), TUNED.setup)) is None
    assert records.speed("sha256:aa", HERE, Way.of(LoadParams(), (CPU,), TUNED.setup)) is None
    assert records.speed("sha256:aa", HERE, Way.of(LoadParams(), (CPU, GPU), Setup())) is None
    wider = LoadParams(context_window=4096)  # it costs memory, and no time
    assert records.speed("sha256:aa", HERE, Way.of(wider, (GPU, CPU), TUNED.setup)) == 31.5


def test_fingerprints(tmp_path: Path) -> None:
    path = tmp_path / "model.gguf"
    path.write_bytes(b"a" * 3_000_000)
    first = fingerprint(path)
    assert first == fingerprint(path)
    for data in (b"a" * 3_000_001, b"b" + b"a" * 2_999_999, b"a" * 2_999_999 + b"b"):
        path.write_bytes(data)
        assert fingerprint(path) != first
