"""What only the system can bring is asked for once, all together."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest

from checkout import prerequisites
from checkout.debian import Apt
from checkout.prerequisites import COMPILER, PYTHON
from steps.console import Console
from steps.runner import StepFailed, Steps

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def steps(tmp_path: Path) -> Iterator[Steps]:
    steps = Steps(Console(io.StringIO()), tmp_path / "log")
    yield steps
    steps.close()


@pytest.fixture
def apt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put an apt-get on PATH, alone, that notes what it is asked."""
    program = tmp_path / "bin/apt-get"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\necho "$*" >> {tmp_path}/asked\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(program.parent))
    return tmp_path / "asked"


def test_what_is_not_needed_is_not_looked_for(apt: Path) -> None:
    assert prerequisites.lacking(venv=False, compiler=False) == ()


def test_a_system_without_a_compiler_lacks_one(apt: Path) -> None:
    assert prerequisites.lacking(venv=False, compiler=True) == (COMPILER,)


def test_a_python_without_ensurepip_is_not_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prerequisites.importlib.util, "find_spec", lambda name: None)
    assert prerequisites.lacking(venv=True, compiler=False) == (PYTHON,)


def test_the_administrator_gets_it_installed(
    steps: Steps, apt: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 0)
    prerequisites.bring(steps, Apt(), (COMPILER,))
    update, install = apt.read_text().splitlines()
    assert update == "update"
    assert install.startswith("install -y")
    assert install.endswith(" g++ make")


def test_others_get_one_command_for_everything(
    steps: Steps, apt: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    with pytest.raises(StepFailed) as failure:
        prerequisites.bring(steps, Apt(), (PYTHON, COMPILER))
    command = failure.value.advice.splitlines()[-1]
    assert command.startswith("  sudo apt-get install -y python3.")
    assert command.endswith("-venv g++ make")
    assert not apt.exists()
