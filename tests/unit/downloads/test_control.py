from __future__ import annotations

import threading

import pytest

from wizchat.downloads.control import Control, Stopped


def test_a_stop_ends_a_wait_from_another_thread() -> None:
    control = Control()
    threading.Timer(0.01, control.stop).start()
    with pytest.raises(Stopped):
        control.wait(60)


def test_hurrying_ends_a_wait_without_stopping() -> None:
    control = Control()
    threading.Timer(0.01, control.hurry).start()
    control.wait(60)
    control.check()


def test_an_earlier_hurry_does_not_shorten_the_next_wait() -> None:
    control = Control()
    control.hurry()
    began = threading.Event()

    def waits() -> None:
        began.set()
        control.wait(0.05)

    thread = threading.Thread(target=waits)
    thread.start()
    assert began.wait(5)
    thread.join(5)
    assert not thread.is_alive()
    assert not control.wait_for(lambda: False, 0)


def test_a_blocked_call_is_left_behind_on_a_stop() -> None:
    control = Control()
    release, entered = threading.Event(), threading.Event()

    def blocks() -> bool:
        entered.set()
        return release.wait(30)

    def stops() -> None:
        entered.wait(30)
        control.stop()

    threading.Thread(target=stops).start()
    with pytest.raises(Stopped):
        control.call(blocks)
    assert not release.is_set()
    release.set()


def test_a_call_returns_or_raises_what_the_function_does() -> None:
    control = Control()
    assert control.call(lambda: 7) == 7
    with pytest.raises(ZeroDivisionError):
        control.call(lambda: 1 // 0)
