"""The terminal's commands as a whole: help, version, doctor, and what a process loads."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

from tests.helpers.terminal import wizchat
from tests.helpers.tiny_gguf import cached_scripted
from wizchat import __version__

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_help_names_every_command() -> None:
    ended = wizchat("--help")
    assert (ended.code, ended.err) == (0, "")
    for command in ("chat", "models", "prompt", "doctor", "tune"):
        assert command in ended.out


def test_version() -> None:
    assert wizchat("--version") == (0, f"wizchat {__version__}\n", "")


def test_an_unknown_command() -> None:
    ended = wizchat("dance")
    assert (ended.code, ended.out) == (2, "")
    assert "No such command 'dance'" in ended.err


def test_doctor_without_a_model() -> None:
    ended = wizchat("doctor")
    assert (ended.code, ended.err) == (0, "")
    assert "No model is installed" in ended.out


def test_doctor_as_json(home: Path) -> None:
    model = cached_scripted("Hello there, this is a test.")
    wizchat("models", "import", str(model))
    ended = wizchat("doctor", "--json")
    assert ended.code == 0
    report = json.loads(ended.out)
    assert report["wizchat"] == __version__
    assert report["packages"]["llama-cpp-python"] == "0.3.36"
    assert report["devices"][0]["memory_total"] > 0
    assert report["paths"]["data"] == str(home / "wizchat" / "data")
    assert report["disk_free"] > 0
    assert report["models"][0]["path"] == str(model)
    assert report["engine"]["ok"]
    assert report["engine"]["tokens"] > 0


def test_doctor_tells_of_an_engine_that_does_not_start(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    broken = tmp_path / "llama_cpp"
    broken.mkdir()
    (broken / "__init__.py").write_text("raise ImportError('libllama.so: wrong ELF class')")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    ended = wizchat("doctor")
    assert ended.code == 1
    assert "does not work" in ended.out
    assert "wrong ELF class" in ended.out


def test_folders_that_cannot_be_made(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("WIZCHAT_HOME", str(tmp_path / "file" / "home"))
    ended = wizchat("doctor")
    assert (ended.code, ended.out) == (1, "")
    assert ended.err.startswith("wizchat: WizChat cannot write to ")


def test_the_terminal_loads_neither_qt_nor_llama_cpp_nor_the_hub() -> None:
    script = (
        "import sys\n"
        "from wizchat.cli.main import run\n"
        "run(['models', 'list'])\n"
        "names = {name.partition('.')[0] for name in sys.modules}\n"
        "sys.exit(str(names & {'PySide6', 'llama_cpp', 'huggingface_hub', 'rich', 'numpy'}))\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False)
    assert done.stderr.strip() == b"set()"
