"""What the process knows without running one."""

from __future__ import annotations

import inspect
import io
import os
import subprocess
from typing import TYPE_CHECKING

import pytest

from wizchat.engine.client import EngineClient
from wizchat.engine.process import ProcessEnd, WorkerProcess, _other_version
from wizchat.engine.protocol import PROTOCOL_VERSION
from wizchat.engine.stderr_log import StderrLog
from wizchat.engine.worker import worker

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("line", "version"),
    [
        (b'{"type":"ready","protocol":7,"news":{}}', 7),
        (f'{{"type":"ready","protocol":{PROTOCOL_VERSION}}}'.encode(), None),
        (b'{"type":"delta","protocol":7}', None),
        (b'{"type":"ready"}', None),
        (b"llama_decode: warning", None),
        (b"\xff", None),
        (b'{"type":"ready","protocol":7,"news":"\xff"}', 7),
        (b'{"type":"\xff"}', None),
    ],
)
def test_the_version_of_a_handshake_that_looks_otherwise(line: bytes, version: int | None) -> None:
    assert _other_version(line) == version


class SlowPopen:
    """Ends `seconds` after it was asked; time passes only while somebody waits for its end."""

    pid = 1

    def __init__(self, seconds: float) -> None:
        self.left = seconds
        self.stdin, self.stderr = io.BytesIO(), io.BytesIO()
        read, self._write = os.pipe()
        self.stdout = os.fdopen(read, "rb")
        self.insisted: list[str] = []
        self._ended = False

    def wait(self, timeout: float | None = None) -> int:
        if timeout is not None and timeout < self.left:
            self.left -= timeout
            raise subprocess.TimeoutExpired("worker", timeout)
        if not self._ended:
            self._ended, self.left = True, 0.0
            os.close(self._write)
        return -15 if self.insisted else 0

    def terminate(self) -> None:
        self.insisted.append("terminate")
        self.left = 0.0

    def kill(self) -> None:
        self.insisted.append("kill")
        self.left = 0.0


class Listener:
    def __init__(self) -> None:
        self.end: ProcessEnd | None = None

    def process_said(self, process: WorkerProcess, event: object) -> None:
        raise AssertionError(event)

    def process_ended(self, process: WorkerProcess, end: ProcessEnd) -> None:
        self.end = end


def test_the_app_waits_for_all_that_a_worker_may_do_at_its_end(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    needed = worker._LAST_KEEP_SECONDS + worker._CLOSE_SECONDS
    granted = inspect.signature(EngineClient.close).parameters["timeout"].default
    popen = SlowPopen(needed)
    monkeypatch.setattr(subprocess, "Popen", lambda *_, **__: popen)
    listener = Listener()
    WorkerProcess(("worker",), StderrLog(tmp_path / "log"), listener).stop(granted)
    assert popen.insisted == []
    assert listener.end == ProcessEnd(0, None)


def test_a_worker_that_stays_is_insisted_on_in_time(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    popen = SlowPopen(100.0)
    monkeypatch.setattr(subprocess, "Popen", lambda *_, **__: popen)
    WorkerProcess(("worker",), StderrLog(tmp_path / "log"), Listener()).stop(5.0)
    assert popen.insisted == ["terminate"]
