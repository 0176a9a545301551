from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from wizchat.ui.bridge import Bridge

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_events_of_other_threads_arrive_in_order_on_this_one(qtbot: QtBot) -> None:
    bridge = Bridge()
    seen: list[tuple[int, threading.Thread]] = []

    def handle(event: int) -> None:
        seen.append((event, threading.current_thread()))

    post = bridge.listener(handle)

    def emit() -> None:
        for number in range(500):
            post(number)

    worker = threading.Thread(target=emit)
    worker.start()
    worker.join()
    assert seen == []
    qtbot.waitUntil(lambda: len(seen) == 500)
    assert [event for event, _ in seen] == list(range(500))
    assert {thread for _, thread in seen} == {threading.main_thread()}


def test_nothing_is_delivered_after_closing(qtbot: QtBot) -> None:
    bridge = Bridge()
    other = Bridge()
    seen: list[str] = []
    post = bridge.listener(seen.append)
    mark = other.listener(seen.append)
    post("under way")
    bridge.close()
    post("too late")
    mark("end")
    qtbot.waitUntil(lambda: "end" in seen)
    assert seen == ["end"]
