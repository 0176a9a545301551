from __future__ import annotations

import os
import platform
import sys
from typing import TYPE_CHECKING

import psutil
import pytest

from wizchat.desktop import hardware
from wizchat.desktop.cgroup import Limits
from wizchat.desktop.hardware import Computer, _linux_cpu_name, logical_cores

if TYPE_CHECKING:
    from pathlib import Path


def test_this_computer_makes_sense() -> None:
    computer = Computer.look()
    assert 0 < computer.memory_available <= computer.memory_total
    assert computer.memory_total <= psutil.virtual_memory().total
    assert 1 <= computer.physical_cores <= computer.logical_cores <= (os.cpu_count() or 1)
    assert computer.cpu


def test_the_stricter_limit_counts() -> None:
    free = Computer.within(Limits())
    assert Computer.within(Limits(memory=2**60, memory_free=2**60, cores=999)).memory_total == (
        free.memory_total
    )
    small = Computer.within(Limits(memory=1000, memory_free=10, cores=1))
    assert (small.memory_total, small.memory_available) == (1000, 10)
    assert (small.physical_cores, small.logical_cores) == (1, 1)


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_the_processors_name(tmp_path: Path) -> None:
    path = tmp_path / "cpuinfo"
    path.write_text("processor\t: 0\nmodel name\t: Some  CPU @ 3 GHz\nmodel name : other\n")
    assert _linux_cpu_name(path) == "Some CPU @ 3 GHz"
    path.write_text("processor\t: 0\nCPU implementer\t: 0x41\n")
    assert _linux_cpu_name(path) == ""
    assert _linux_cpu_name(tmp_path / "gone") == ""


def test_the_number_of_processors_needs_no_other_program(monkeypatch: pytest.MonkeyPatch) -> None:
    def ask(*_: object) -> str:
        raise AssertionError("asked for the processor's name")

    known = Computer.look().logical_cores
    monkeypatch.setattr(hardware, "_cpu_name", ask)
    assert logical_cores() == known


@pytest.mark.skipif(sys.platform == "win32", reason="a program that hangs, for POSIX")
def test_a_program_that_does_not_answer_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hardware, "_PATIENCE", 0.1)
    assert hardware._output_of("sleep", "60") == platform.machine()
    assert hardware._output_of("false") == platform.machine()
    assert hardware._output_of("/no/such/program") == platform.machine()
    assert hardware._output_of("echo", " Some CPU") == "Some CPU"
