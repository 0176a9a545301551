from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from wizchat.cli.program import program

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def scripts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder of an environment that the shell does not know."""
    scripts = tmp_path / "checkout" / ".venv" / "bin"
    scripts.mkdir(parents=True)
    monkeypatch.setenv("PATH", str(tmp_path / "nothing"))
    monkeypatch.setattr(sys, "executable", str(scripts / "python"))
    monkeypatch.chdir(tmp_path / "checkout")
    return scripts


def executable(path: Path) -> None:
    path.touch(mode=0o755)


def test_the_shell_finds_it(scripts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    executable(scripts / "wizchat")
    monkeypatch.setenv("PATH", str(scripts))
    assert program() == "wizchat"


def test_it_lies_in_the_checkout(scripts: Path) -> None:
    executable(scripts / "wizchat")
    assert program() == ".venv/bin/wizchat"


def test_it_lies_elsewhere(scripts: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    executable(scripts / "wizchat")
    monkeypatch.chdir(tmp_path.parent)
    monkeypatch.chdir(tmp_path / "checkout" / ".venv" / "bin" / "..")
    assert program() == "bin/wizchat"
    (tmp_path / "other").mkdir()
    monkeypatch.chdir(tmp_path / "other")
    assert program() == str(scripts / "wizchat")


def test_only_the_module_is_there(scripts: Path) -> None:
    assert program() == f"{scripts / 'python'} -m wizchat"
