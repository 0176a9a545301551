"""Which backend is built when, and when none was asked for."""

from __future__ import annotations

import pytest

from native import backend
from native.backend import VARIABLE, Backend, Choice, UnknownBackend


@pytest.fixture
def linux(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backend.sys, "platform", "linux")
    monkeypatch.setattr(backend.platform, "machine", lambda: "x86_64")


@pytest.mark.parametrize("name", ["cuda", "CUDA", " cuda "])
def test_the_backend_asked_for_is_taken(name: str) -> None:
    assert backend.choose({VARIABLE: name}) == Choice(Backend.CUDA, asked=True)


def test_an_unknown_name_is_refused() -> None:
    with pytest.raises(UnknownBackend, match="quantum"):
        backend.choose({VARIABLE: "quantum"})


@pytest.mark.parametrize(
    ("machine", "expected"), [("arm64", Backend.METAL), ("x86_64", Backend.CPU)]
)
def test_metal_is_for_apple_silicon(
    monkeypatch: pytest.MonkeyPatch, machine: str, expected: Backend
) -> None:
    monkeypatch.setattr(backend.sys, "platform", "darwin")
    monkeypatch.setattr(backend.platform, "machine", lambda: machine)
    monkeypatch.setattr(backend, "nvcc", lambda: None)
    assert backend.choose({}) == Choice(expected, asked=False)


@pytest.mark.parametrize(
    ("compiler", "device", "expected"),
    [
        ("/usr/bin/nvcc", True, Backend.CUDA),
        ("/usr/bin/nvcc", False, Backend.CPU),
        (None, True, Backend.CPU),
        (None, False, Backend.CPU),
    ],
)
@pytest.mark.usefixtures("linux")
def test_cuda_needs_a_compiler_and_a_device(
    monkeypatch: pytest.MonkeyPatch, compiler: str | None, device: bool, expected: Backend
) -> None:
    monkeypatch.setattr(backend, "nvcc", lambda: compiler)
    monkeypatch.setattr(backend, "_nvidia_device", lambda: device)
    assert backend.choose({}) == Choice(expected, asked=False)
