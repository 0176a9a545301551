"""Setting up a checkout, with the real code around an installer that only notes its arguments.

The installer is a `uv` on PATH: a process of its own that makes the smallest environment there is.
"""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from checkout import stamp
from checkout.places import Places
from checkout.setup import Setup
from native import artefact, processor
from native.backend import VARIABLE, Backend
from native.recipe import Recipe
from steps.console import Console
from steps.runner import StepFailed

PACKAGING = Path(__file__).parents[3] / "packaging"

PROJECT = """
[project]
name = "small"
version = "1"
[dependency-groups]
test = ["pytest"]
lint = ["ruff"]
"""

# pip is importable at once, as it is in an environment that was made to its end.
UV = """#!/bin/sh
echo "$*" >> "{calls}"
[ -e "{calls}.fail" ] && exit 1
if [ "$1" = venv ]; then
    for folder; do :; done
    mkdir -p "$folder/bin" && printf 'version = 3.11.7\\n' > "$folder/pyvenv.cfg"
    printf '#!/bin/sh\\nexit 0\\n' > "$folder/bin/python" && chmod +x "$folder/bin/python"
fi
if [ -e "{calls}.wait" ] && [ "$2" = install ]; then read line < "{calls}.wait"; fi
exit 0
"""


class Computer:
    """A checkout, its cache with a finished build, and the installer's notes."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "checkout"
        self.root.mkdir()
        (self.root / "pyproject.toml").write_text(PROJECT)
        self.places = Places(self.root, folder / "build-cache")
        self.notes = folder / "calls"
        programs = folder / "programs"
        programs.mkdir()
        (programs / "uv").write_text(UV.format(calls=self.notes))
        (programs / "uv").chmod(0o755)
        self.path = f"{programs}:{os.environ['PATH']}"
        self.build(Backend.CPU)

    def build(self, backend: Backend) -> None:
        place = self.places.wheels / Recipe(backend, processor.identity()).key
        place.mkdir(parents=True)
        wheel = place / "llama_cpp_python-0.3.36-py3-none-any.whl"
        wheel.write_bytes(b"wheel")
        artefact.keep_sum(wheel)

    def set_up(self, *groups: str) -> None:
        Setup(self.places, Console(io.StringIO())).ensure(groups)

    def calls(self) -> list[str]:
        """Return what the installer was asked since the last look, shortened."""
        if not self.notes.exists():
            return []
        lines = self.notes.read_text().splitlines()
        self.notes.unlink()
        kinds = {"venv": "make", "--reinstall": "llama", "--editable": "project"}
        return [next(kinds[word] for word in line.split() if word in kinds) for line in lines]


@pytest.fixture
def computer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Computer:
    computer = Computer(tmp_path)
    monkeypatch.setenv("PATH", computer.path)
    monkeypatch.setenv(VARIABLE, "cpu")
    return computer


def test_the_first_start_makes_everything_and_the_second_nothing(computer: Computer) -> None:
    computer.set_up()
    assert computer.calls() == ["make", "llama", "project"]
    computer.set_up()
    assert computer.calls() == []


def test_another_group_is_added_and_stays(computer: Computer) -> None:
    computer.set_up("test")
    computer.calls()
    computer.set_up("lint")
    assert computer.calls() == ["project"]
    computer.set_up("test", "lint")
    assert computer.calls() == []


def test_changed_requirements_are_installed(computer: Computer) -> None:
    computer.set_up()
    computer.calls()
    (computer.root / "pyproject.toml").write_text(PROJECT.replace('"1"', '"2"'))
    computer.set_up()
    assert computer.calls() == ["project"]


def test_changed_settings_of_a_tool_are_not(computer: Computer) -> None:
    computer.set_up()
    computer.calls()
    (computer.root / "pyproject.toml").write_text(PROJECT + "[tool.ruff]\nline-length = 100\n")
    computer.set_up()
    assert computer.calls() == []


def test_another_backend_replaces_the_build(
    computer: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    computer.set_up()
    computer.calls()
    computer.build(Backend.VULKAN)
    monkeypatch.setenv(VARIABLE, "vulkan")
    computer.set_up()
    assert computer.calls() == ["llama", "project"]


def test_an_environment_that_lost_its_python_is_made_anew(computer: Computer) -> None:
    computer.set_up()
    computer.calls()
    computer.places.python.unlink()
    computer.set_up()
    assert computer.calls() == ["make", "llama", "project"]


def test_a_failed_installation_is_done_again_from_the_start(computer: Computer) -> None:
    failing = Path(f"{computer.notes}.fail")
    failing.touch()
    with pytest.raises(StepFailed):
        computer.set_up()
    failing.unlink()
    computer.calls()
    computer.set_up()
    assert computer.calls() == ["make", "llama", "project"]


def test_a_killed_installation_never_looks_finished(computer: Computer) -> None:
    """SIGKILL while a later change is installed: the environment from before is not trusted."""
    computer.set_up()
    computer.calls()
    (computer.root / "pyproject.toml").write_text(PROJECT.replace('"1"', '"2"'))
    waiting = Path(f"{computer.notes}.wait")
    os.mkfifo(waiting)
    script = f"""
import io, pathlib, sys
sys.path.insert(0, {str(PACKAGING)!r})
from checkout.places import Places
from checkout.setup import Setup
from steps.console import Console
places = Places(pathlib.Path({str(computer.root)!r}), pathlib.Path({str(computer.places.cache)!r}))
Setup(places, Console(io.StringIO())).ensure(())
"""
    # Opening the pipe for writing returns once the installer reads from it.
    with subprocess.Popen((sys.executable, "-c", script)) as process, waiting.open("w") as pipe:
        process.kill()
        process.wait()
        pipe.write("end\n")
    waiting.unlink()
    assert stamp.read(computer.places.stamp) is None
    computer.calls()
    computer.set_up()
    assert computer.calls() == ["make", "llama", "project"]
