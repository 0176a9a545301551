from __future__ import annotations

import gc
import weakref
from typing import TYPE_CHECKING

import pytest

from wizchat.ui.shell.collection import QuietCollection

if TYPE_CHECKING:
    from collections.abc import Iterator


class Knot:
    """Refers to itself, so that only a collection frees it."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def busy() -> dict[str, bool]:
    return {"now": False}


@pytest.fixture
def collection(qapp: object, busy: dict[str, bool]) -> Iterator[QuietCollection]:
    before = gc.get_threshold()
    collection = QuietCollection(lambda: busy["now"])
    collection.start()
    yield collection
    collection.stop()
    assert gc.get_threshold() == before
    assert gc.get_freeze_count() == 0


def old_knot() -> weakref.ref[Knot]:
    knot = Knot()
    gc.collect(1)  # into the oldest generation, which small collections leave alone
    return weakref.ref(knot)


def test_full_collections_wait_for_a_quiet_moment(
    collection: QuietCollection, busy: dict[str, bool]
) -> None:
    knot = old_knot()
    busy["now"] = True
    collection.collect()
    assert knot() is not None
    busy["now"] = False
    collection.collect()
    assert knot() is None


def test_the_interpreter_does_none_by_itself(collection: QuietCollection) -> None:
    full = gc.get_stats()[2]["collections"]
    kept = [[number] for number in range(300_000)]
    assert gc.get_stats()[2]["collections"] == full
    assert len(kept) == 300_000
