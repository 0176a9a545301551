from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import pytest

from wizchat.desktop import display

if TYPE_CHECKING:
    from pathlib import Path


def test_no_display_is_named() -> None:
    assert not display.reachable({}, "linux")


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_always_have_one(platform: str) -> None:
    assert display.reachable({}, platform)


def test_a_chosen_platform_plugin_is_trusted() -> None:
    assert display.reachable({"QT_QPA_PLATFORM": "offscreen"}, "linux")


@pytest.mark.parametrize("name", [":97", ":97.0", "unix:97", "localhost:97", "garbage", ":", ":x"])
def test_a_display_that_does_not_answer(name: str) -> None:
    assert not display.reachable({"DISPLAY": name}, "linux")


def test_a_wayland_compositor_that_answers(tmp_path: Path) -> None:
    address = tmp_path / "wayland-7"
    environ = {"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path)}
    assert not display.reachable(environ, "linux")
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind(str(address))
        compositor.listen()
        assert display.reachable(environ, "linux")


def test_a_remote_display_that_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        monkeypatch.setattr(display, "_X11_PORT", port - 5)
        assert display.reachable({"DISPLAY": "127.0.0.1:5.0"}, "linux")
