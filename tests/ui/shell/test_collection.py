from __future__ import annotations

import gc
import threading
import weakref
from typing import TYPE_CHECKING

import pytest

from wizchat.ui.shell.collection import QuietCollection

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


class Knot:
    """Refers to itself, so that only a collection frees it."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def busy() -> dict[str, bool]:
    return {"now": False}


@pytest.fixture
def collection(qapp: object, busy: dict[str, bool]) -> Iterator[QuietCollection]:
    was_on = gc.isenabled()
    gc.enable()
    collection = QuietCollection(lambda: busy["now"])
    collection.start()
    collection.set_apart()
    yield collection
    collection.stop()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
    if not was_on:
        gc.disable()


def old_knot() -> weakref.ref[Knot]:
    knot = Knot()
    gc.collect(1)  # into the oldest generation, which small collections leave alone
    return weakref.ref(knot)


def make_many() -> list[list[int]]:
    """Make far more objects than the interpreter lets pass without a collection."""
    return [[number] for number in range(30_000)]


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


def test_no_other_thread_frees_anything(collection: QuietCollection) -> None:
    knot = weakref.ref(Knot())
    made: list[list[int]] = []
    thread = threading.Thread(target=lambda: made.extend(make_many()))
    thread.start()
    thread.join()
    assert knot() is not None
    collection.collect_young()
    assert knot() is None
    assert len(made) == 30_000


def test_few_new_objects_are_left_alone(collection: QuietCollection) -> None:
    gc.collect(1)
    knot = weakref.ref(Knot())
    collection.collect_young()
    assert knot() is not None


def test_young_objects_are_freed_while_an_answer_streams(
    collection: QuietCollection, busy: dict[str, bool], qtbot: QtBot
) -> None:
    busy["now"] = True
    knot = weakref.ref(Knot())
    made = make_many()
    qtbot.waitUntil(lambda: knot() is None)
    assert len(made) == 30_000


def test_what_outlives_a_look_is_not_looked_through_again(collection: QuietCollection) -> None:
    made = make_many()
    collection.collect_young()
    assert gc.get_count()[1] == 0
    assert not {id(one) for one in gc.get_objects(generation=1)} & {id(one) for one in made}
