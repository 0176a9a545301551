"""What every test gets: folders of its own, no display, no surprises in the log."""

from __future__ import annotations

import gc
import logging
import os
import signal
import socket
import sys
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import settings
from pytestqt.qtbot import QtBot

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["HF_HUB_DISABLE_TELEMETRY"] = "1"
os.environ["LC_ALL"] = "C.UTF-8"  # English, whatever the person testing speaks

# A shell starts what runs in the background with Ctrl+C ignored, and programs pass that on to those
# that they start: to the ones that are tested with it.
signal.signal(signal.SIGINT, signal.default_int_handler)

# A busy machine is no failure: examples are limited in number, not in time.
settings.register_profile("wizchat", deadline=None)
settings.load_profile("wizchat")

_ROUNDS = 25
"""Tests between two collections that walk every object."""

_PATIENCE_MS = 30_000

_LOOPBACK = ("127.", "::1", "localhost")


class OutsideNetworkError(AssertionError):
    """A test tried to leave the loopback interface."""


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Redirect HOME, the XDG folders and WIZCHAT_HOME below the test's own folder."""
    root = tmp_path / "home"
    root.mkdir()
    monkeypatch.setenv("HOME", str(root))
    monkeypatch.setenv("USERPROFILE", str(root))
    for name in ("DATA", "CONFIG", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(root / name.lower()))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(root))
    monkeypatch.setenv("WIZCHAT_HOME", str(root / "wizchat"))
    for name in ("HF_ENDPOINT", "HF_TOKEN", "HF_HOME", "WIZCHAT_CATALOGUE"):
        monkeypatch.delenv(name, raising=False)
    return root


class PatientBot(QtBot):
    """Waits for what must come as long as a busy machine may need for it."""

    def waitUntil(
        self, callback: Callable[[], bool | None], *, timeout: int = _PATIENCE_MS
    ) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = _PATIENCE_MS, **options: Any) -> Any:
        return super().waitSignal(signal, timeout=timeout, **options)


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> QtBot:
    """Return the bot that every test of the interface has."""
    return PatientBot(request)


@pytest.fixture(autouse=True)
def collected_here() -> Iterator[None]:
    """Collect garbage between tests, on this thread.

    The interpreter does it on whichever thread makes the next object: on one of a later test, where
    Qt allows no widget or timer of an earlier one to be deleted. The app does the same.
    """
    gc.disable()
    yield
    _, _, rounds = gc.get_count()
    gc.collect(2 if rounds > _ROUNDS else 1)


@pytest.fixture(scope="session", autouse=True)
def empty_clipboard() -> Iterator[None]:
    """Empty the clipboard at the end.

    The offscreen platform keeps it in a static that is destroyed after the interpreter, which a
    copy that Python made does not survive: the process would end with a segmentation fault.
    """
    yield
    if (gui := sys.modules.get("PySide6.QtGui")) and gui.QGuiApplication.instance():
        gui.QGuiApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def loopback_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse every connection that would leave this machine."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: Any) -> None:
        if isinstance(address, tuple) and not str(address[0]).startswith(_LOOPBACK):
            raise OutsideNetworkError(f"connection to {address}")
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", guarded)


@pytest.fixture(autouse=True)
def quiet_log(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that logs a warning or worse, unless it is marked `logs_warnings`."""
    yield
    if request.node.get_closest_marker("logs_warnings"):
        return
    loud = [
        record
        for phase in ("setup", "call")
        for record in caplog.get_records(phase)
        if record.levelno >= logging.WARNING
    ]
    if loud:
        pytest.fail("unexpected log: " + "; ".join(r.getMessage() for r in loud))
