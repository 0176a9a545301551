"""A decode that is overdue is broken off, and no other."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import pytest

from wizchat.engine.worker.decode_watch import DecodeWatch
from wizchat.engine.worker.interrupts import AbortFlag

if TYPE_CHECKING:
    from collections.abc import Iterator

SOON, NEVER = 0.01, 3600.0


class Flag(AbortFlag):
    """One that a test can wait for."""

    def __init__(self) -> None:
        super().__init__()
        self.was_set = threading.Event()

    def set(self) -> None:
        super().set()
        self.was_set.set()


@pytest.fixture
def flag() -> Flag:
    return Flag()


@pytest.fixture
def watch(flag: Flag) -> Iterator[DecodeWatch]:
    made = DecodeWatch(flag)
    yield made
    made.close()


def test_an_overdue_decode_is_told_to_stop(watch: DecodeWatch, flag: Flag) -> None:
    began = time.monotonic()
    watch.begin(SOON)
    assert flag.was_set.wait(30)
    assert time.monotonic() - began >= SOON
    assert watch.end()
    assert flag.is_set


def test_one_that_ends_in_time_is_left_alone(watch: DecodeWatch, flag: Flag) -> None:
    watch.begin(NEVER)
    assert not watch.end()
    watch.begin(None)
    assert not watch.end()
    assert not flag.is_set


def test_what_is_told_of_one_is_not_told_of_the_next(watch: DecodeWatch, flag: Flag) -> None:
    watch.begin(SOON)
    assert flag.was_set.wait(30)
    assert watch.end()
    watch.begin(None)
    assert not watch.end()
    watch.begin(NEVER)
    assert not watch.end()


def test_a_deadline_before_the_one_that_is_waited_for_is_kept(
    watch: DecodeWatch, flag: Flag
) -> None:
    watch.begin(NEVER)
    watch.end()
    watch.begin(SOON)
    assert flag.was_set.wait(30)
    assert watch.end()


def test_a_deadline_that_was_taken_back_sets_nothing(watch: DecodeWatch, flag: Flag) -> None:
    watch.begin(SOON)
    watch.end()
    flag.was_set.clear()  # should the machine have been so slow
    watch.begin(20 * SOON)
    assert flag.was_set.wait(30)
    assert watch.end()


def test_its_thread_is_started_when_needed_and_ended(flag: Flag) -> None:
    watch = DecodeWatch(flag)
    watch.begin(None)
    watch.end()
    assert watching() == 0
    watch.begin(NEVER)
    assert watching() == 1
    watch.close()
    assert watching() == 0


def watching() -> int:
    """Return how many threads watch decodes."""
    return sum(thread.name == "decode-watch" for thread in threading.enumerate())
