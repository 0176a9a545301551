from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from wizchat.downloads import run as module
from wizchat.downloads.errors import Offline
from wizchat.downloads.items import DownloadItem, DownloadState, HubFile
from wizchat.downloads.row import Row
from wizchat.downloads.run import Run

if TYPE_CHECKING:
    from wizchat.downloads.items import DownloadStatus

SOURCE = HubFile("owner/name", "main", "m.gguf")


def test_the_time_without_network_is_not_part_of_the_speed(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    now = 100.0
    monkeypatch.setattr(module.time, "monotonic", lambda: now)
    item = DownloadItem(id="x", label="Q4_K_M", sources=(SOURCE,), filename="m.gguf", size=10_000)
    row = Row(item)
    row.state = DownloadState.RUNNING
    told: list[DownloadStatus] = []
    run = Run(row, threading.Lock(), lambda status, **_: told.append(status))

    run.running(SOURCE, 0, 10_000, 0)
    with caplog.at_level("INFO"):
        run.waiting(Offline("no route"), retry_at=0.0)
    now += 25
    run.running(SOURCE, 0, 10_000, 0)
    now += 2
    run.running(SOURCE, 2_000, 10_000, 2_000)

    assert told[-1].bytes_per_second == pytest.approx(1_000)
    assert told[-1].seconds_left == pytest.approx(8)
    assert "no route" in caplog.text
