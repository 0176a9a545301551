"""What is remembered of GPUs, and for how long."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from tests.helpers.fake_worker import CPU, GPU
from wizchat.engine.gpu.book import HELD_FOR, SEEN_FOR, DeviceBook, OffReason
from wizchat.engine.gpu.probe import ProbeEnd, Sighting

if TYPE_CHECKING:
    from pathlib import Path

SEEN = Sighting(end=ProbeEnd.COMPLETE, devices=(CPU, GPU))
MODEL = "/models/a.gguf 1 2 8192"


class Clock:
    def __init__(self) -> None:
        self.now = 1_000_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "devices.json"


@pytest.fixture
def book(file: Path, clock: Clock) -> DeviceBook:
    return DeviceBook(file, clock)


def test_a_sighting_is_known_at_the_next_start(book: DeviceBook, file: Path, clock: Clock) -> None:
    book.remember_sighting("mark", SEEN)
    assert DeviceBook(file, clock).sighting("mark") == SEEN
    assert DeviceBook(file, clock).sighting("another driver") is None


def test_a_sighting_is_not_believed_for_ever(book: DeviceBook, clock: Clock) -> None:
    book.remember_sighting("mark", SEEN)
    clock.now += SEEN_FOR - 1
    assert book.sighting("mark") == SEEN
    clock.now += 1
    assert book.sighting("mark") is None


def test_a_sighting_of_the_future_is_not_believed(book: DeviceBook, clock: Clock) -> None:
    book.remember_sighting("mark", SEEN)
    clock.now -= 10
    assert book.sighting("mark") is None


def test_a_sighting_can_be_forgotten(book: DeviceBook, file: Path, clock: Clock) -> None:
    book.forget_sighting()
    assert not file.exists()
    book.remember_sighting("mark", SEEN)
    book.forget_sighting()
    assert DeviceBook(file, clock).sighting("mark") is None


def test_what_a_person_switched_off_stays_off_with_every_driver(
    book: DeviceBook, file: Path
) -> None:
    book.switch_off(GPU, OffReason.PERSON, "mark")
    note = DeviceBook(file).off(GPU, "another driver")
    assert note is not None
    assert note.reason is OffReason.PERSON


@pytest.mark.parametrize("reason", [OffReason.DIED, OffReason.WRONG_RESULTS])
def test_what_failed_gets_another_chance_with_another_driver(
    book: DeviceBook, reason: OffReason
) -> None:
    book.switch_off(GPU, reason, "mark", "why")
    note = book.off(GPU, "mark")
    assert note is not None
    assert (note.reason, note.detail) == (reason, "why")
    assert book.off(GPU, "another driver") is None


def test_a_device_is_told_by_its_name_and_not_by_its_memory(book: DeviceBook) -> None:
    book.switch_off(GPU, OffReason.PERSON, "mark")
    assert book.off(msgspec.structs.replace(GPU, memory_free=5), "mark")
    assert book.off(msgspec.structs.replace(GPU, name="G1"), "mark") is None


def test_switched_on_again_it_is_compared_again(book: DeviceBook) -> None:
    book.remember_held(MODEL, GPU, "mark", 20, tested=True)
    book.switch_off(GPU, OffReason.WRONG_RESULTS, "mark")
    book.switch_on(GPU)
    assert book.off(GPU, "mark") is None
    assert not book.tested(MODEL, GPU, "mark")


def test_what_held_is_known_until_there_is_more_room(book: DeviceBook, file: Path) -> None:
    book.remember_held(MODEL, GPU, "mark", 20, tested=True)
    held = DeviceBook(file, book._clock).held(MODEL, GPU, "mark")
    assert held is not None
    assert held.layers == 20
    assert book.tested(MODEL, GPU, "mark")
    roomier = msgspec.structs.replace(GPU, memory_free=GPU.memory_free * 2)
    assert book.held(MODEL, roomier, "mark") is None
    assert book.tested(MODEL, roomier, "mark")
    assert book.held(MODEL, GPU, "another driver") is None
    assert not book.tested(MODEL, GPU, "another driver")


def test_what_held_is_forgotten_after_a_while(book: DeviceBook, clock: Clock, file: Path) -> None:
    book.remember_held(MODEL, GPU, "mark", 20, tested=True)
    clock.now += HELD_FOR
    assert book.held(MODEL, GPU, "mark") is None
    book.switch_on(CPU)  # anything that is written
    assert b"a.gguf" not in file.read_bytes()


@pytest.mark.parametrize("contents", [b"", b"{", b"[]", b'{"off": 3}', b"\xff\xfe", b"null"])
def test_a_damaged_file_is_begun_anew(file: Path, contents: bytes) -> None:
    file.write_bytes(contents)
    book = DeviceBook(file)
    assert book.off(GPU, "mark") is None
    book.switch_off(GPU, OffReason.PERSON, "mark")
    assert DeviceBook(file).off(GPU, "mark")


def test_where_nothing_can_be_written_it_is_known_until_the_end(tmp_path: Path) -> None:
    book = DeviceBook(tmp_path / "none" / "devices.json")
    book.switch_off(GPU, OffReason.PERSON, "mark")
    assert book.off(GPU, "mark")
