"""Errands run one after the other elsewhere and report here; nothing of them hangs the end."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from wizchat.ui.bridge import Bridge
from wizchat.ui.presenters.errands import Errands

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

PATIENCE = 20.0


@pytest.fixture
def errands(qapp: object) -> Iterator[Errands]:
    made = Errands(Bridge())
    yield made
    made.close()


def test_results_come_back_in_order_on_the_gui_thread(qtbot: QtBot, errands: Errands) -> None:
    got: list[tuple[int, threading.Thread]] = []
    ran_on: set[threading.Thread] = set()

    def work(number: int) -> int:
        ran_on.add(threading.current_thread())
        return number

    for number in range(20):
        errands.run(lambda n=number: work(n), lambda n: got.append((n, threading.current_thread())))
    qtbot.waitUntil(lambda: len(got) == 20)
    assert [number for number, _ in got] == list(range(20))
    assert {thread for _, thread in got} == {threading.main_thread()}
    assert len(ran_on) == 1
    assert threading.main_thread() not in ran_on


@pytest.mark.logs_warnings
def test_a_mistake_is_logged_and_the_next_errand_runs(
    qtbot: QtBot, errands: Errands, caplog: pytest.LogCaptureFixture
) -> None:
    got: list[object] = []
    errands.run(lambda: 1 // 0, got.append)
    errands.run(lambda: 1 // 0, got.append, lambda: got.append("sorry"))
    errands.run(lambda: "next", got.append, lambda: got.append("never"))
    qtbot.waitUntil(lambda: got == ["sorry", "next"])
    assert "ZeroDivisionError" in caplog.text


def test_closing_ends_what_runs_and_forgets_what_waits(qtbot: QtBot, errands: Errands) -> None:
    begun = threading.Event()
    done: list[str] = []

    def long() -> None:
        begun.set()
        assert errands.cancelled.wait(PATIENCE)
        done.append("long")

    errands.run(long, lambda _: None)
    errands.run(lambda: done.append("waiting"), lambda _: None)
    assert begun.wait(PATIENCE)
    errands.close()
    assert done == ["long"]
    errands.run(lambda: done.append("too late"), lambda _: None)
    errands.close()
    assert done == ["long"]


def test_what_is_held_runs_in_order_from_the_start(qtbot: QtBot) -> None:
    errands = Errands(Bridge(), held=True)
    done: list[int] = []
    shown: list[int] = []
    for number in range(3):
        errands.run(lambda n=number: done.append(n) or n, shown.append)
    assert not errands._pool._threads  # nothing of it was handed over
    errands.start()
    errands.run(lambda: 3, shown.append)
    qtbot.waitUntil(lambda: shown == [0, 1, 2, 3])
    assert done == [0, 1, 2]
    errands.close()
