"""The command line of the worker, and where it runs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from wizchat.engine.command import ROOT, apart, worker_command

if TYPE_CHECKING:
    import pytest


def test_from_a_checkout_or_an_installed_package() -> None:
    assert worker_command() == (sys.executable, "-m", "wizchat", "engine-worker")


def test_in_a_frozen_app_it_is_the_app_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert worker_command() == (sys.executable, "engine-worker")


def test_the_working_folder_holds_the_package() -> None:
    assert (ROOT / "wizchat" / "__main__.py").is_file()


def test_what_is_started_finds_the_package_wherever_the_app_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    script = "import os, wizchat; print(os.getcwd())"
    said = subprocess.check_output((sys.executable, "-c", script), **apart())
    assert Path(said.decode().strip()) == ROOT
