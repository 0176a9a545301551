"""Signals become an orderly end, also while Qt's loop waits."""

from __future__ import annotations

import os
import signal
import threading
from typing import TYPE_CHECKING

import pytest

from wizchat.ui.shell.termination import Termination

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def termination(qapp: object) -> Iterator[Termination]:
    before = {name: signal.getsignal(name) for name in (signal.SIGINT, signal.SIGTERM)}
    made = Termination()
    yield made
    made.restore()
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.mark.skipif(not hasattr(os, "kill") or os.name == "nt", reason="signals of Unix")
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_a_signal_asks_for_the_end_on_the_gui_thread(
    termination: Termination, qtbot: QtBot, name: str
) -> None:
    heard: list[threading.Thread] = []
    termination.requested.connect(lambda: heard.append(threading.current_thread()))
    with qtbot.waitSignal(termination.requested):
        os.kill(os.getpid(), getattr(signal, name))
    assert heard == [threading.main_thread()]


def test_waking_for_nothing_asks_for_nothing(termination: Termination, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(termination.requested):
        termination._on_activated()


def test_afterwards_signals_do_what_they_always_did(termination: Termination) -> None:
    termination.restore()
    assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL
    assert signal.set_wakeup_fd(-1) == -1
