"""`wizchat bench` as a process, with real llama.cpp on a tiny model."""

from __future__ import annotations

import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import msgspec
import psutil
import pytest

from tests.helpers.terminal import wizchat
from tests.helpers.tiny_gguf import cached_tiny, garbage
from wizchat.engine.benchmark.report import FigureName, Report

if TYPE_CHECKING:
    from pathlib import Path

MODEL = str(cached_tiny())


@pytest.mark.slow
def test_every_side_has_every_figure_in_json() -> None:
    ended = wizchat("bench", MODEL, "--json", "--rounds", "1")
    assert (ended.code, ended.err) == (0, "")
    report = msgspec.json.decode(ended.out, type=Report)
    assert report.version == 2
    assert report.left_out == {}
    assert report.model.path == MODEL
    assert report.cache_bytes == 2 * 2 * 32 * 2 * report.context_window
    assert [figure.name for figure in report.figures] == list(FigureName)
    for figure in report.figures:
        sides = (figure.app, figure.same, figure.defaults)
        if figure.name in {FigureName.STOP_DECODE, FigureName.STOP_PREFILL}:
            sides = sides[1:]  # so small a model may have ended before it is stopped
        for values in sides:
            assert values is not None, figure.name
            assert 0 < values.low <= values.value <= values.high
    assert report.turn_30_to_turn_2
    assert report.turn_30_to_turn_2 > 0


@pytest.mark.slow
def test_a_table_for_a_person() -> None:
    ended = wizchat("bench", MODEL, "--rounds", "1", "--no-compare")
    assert (ended.code, ended.err) == (0, "")
    lines = ended.out.splitlines()
    assert lines[0] == MODEL
    table = [line for line in lines if line.startswith(("Load", "Read", "Write", "First", "Mem"))]
    assert len(table) == 6
    assert all(line.count("–") == 4 for line in table)


def test_a_file_that_is_no_model(tmp_path: Path) -> None:
    path = garbage(tmp_path / "noise.gguf")
    ended = wizchat("bench", str(path))
    assert (ended.code, ended.out) == (1, "")
    assert ended.err.startswith(f"wizchat: {path} is not a GGUF file.")


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    path = tmp_path / "none.gguf"
    assert wizchat("bench", str(path)) == (3, "", f"wizchat: {path} is not there.\n")


@pytest.mark.skipif(sys.platform == "win32", reason="SIGINT as a terminal sends it")
def test_ctrl_c_ends_it_and_all_its_processes() -> None:
    command = [sys.executable, "-m", "wizchat", "bench", MODEL, "--rounds", "100"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        ourselves = psutil.Process(process.pid)
        while len(children := ourselves.children()) < 3:
            assert process.poll() is None
        process.send_signal(signal.SIGINT)
        out, _ = process.communicate(timeout=60)
    assert (process.returncode, out) == (130, b"")
    assert psutil.wait_procs(children, timeout=10)[1] == []
