"""Looking for devices in a process that may do anything; each here is a real one."""

from __future__ import annotations

import os
import sys
import threading
from contextlib import suppress
from time import monotonic
from typing import TYPE_CHECKING

import psutil
import pytest

from tests.helpers.fake_worker import CPU, GPU
from wizchat.engine.command import probe_command
from wizchat.engine.gpu.probe import ProbeEnd, probe
from wizchat.engine.protocol import DeviceKind, encode

if TYPE_CHECKING:
    from pathlib import Path

SAY = f"import os, sys, time; say = lambda b: os.write(1, b); say({encode(CPU)!r});"


def script(rest: str) -> tuple[str, ...]:
    return (sys.executable, "-c", SAY + rest)


def test_the_real_one_finds_this_computers_processor() -> None:
    sighting = probe(probe_command(), limit=60)
    assert sighting.end is ProbeEnd.COMPLETE
    assert DeviceKind.CPU in {device.kind for device in sighting.devices}
    assert sighting.detail == ""


def test_all_that_is_said_before_a_crash_counts() -> None:
    sighting = probe(script(f"say({encode(GPU)!r}); sys.stderr.write('lost it'); os.abort()"))
    assert sighting.end is ProbeEnd.DIED
    assert sighting.devices == (CPU, GPU)
    assert "status -6" in sighting.detail
    assert "lost it" in sighting.detail


def test_half_a_line_is_no_device() -> None:
    sighting = probe(script(f"say({encode(GPU)[:40]!r}); os._exit(3)"))
    assert (sighting.end, sighting.devices) == (ProbeEnd.DIED, (CPU,))
    assert "status 3" in sighting.detail


def test_one_that_hangs_is_killed_and_what_it_said_counts() -> None:
    begun = monotonic()
    sighting = probe(script("time.sleep(600)"), limit=0.7)
    assert (sighting.end, sighting.devices) == (ProbeEnd.HUNG, (CPU,))
    assert monotonic() - begun < 60
    assert psutil.Process().children() == []


def test_one_that_closes_its_pipes_and_hangs_is_killed_too() -> None:
    sighting = probe(script("os.close(1); os.close(2); time.sleep(600)"), limit=0.7)
    assert (sighting.end, sighting.devices) == (ProbeEnd.HUNG, (CPU,))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="a gate that another process waits at")
def test_a_child_that_keeps_the_pipes_open_holds_nobody_up(tmp_path: Path) -> None:
    """A driver may leave a process behind; this one waits for somebody to open its gate."""
    gate = tmp_path / "gate"
    os.mkfifo(gate)
    rescue = threading.Timer(30.0, open_gate, (gate,))
    rescue.start()
    child = f"subprocess.Popen(['sh', '-c', 'read line < {gate}'])"
    sighting = probe(script(f"import subprocess; {child}; os._exit(3)"), limit=0.7)
    in_time = rescue.is_alive()
    rescue.cancel()
    open_gate(gate)
    assert in_time
    assert (sighting.end, sighting.devices) == (ProbeEnd.DIED, (CPU,))


def open_gate(gate: Path) -> None:
    with suppress(OSError):  # nobody waits there any more
        os.close(os.open(gate, os.O_WRONLY | os.O_NONBLOCK))


def test_a_driver_that_hangs_when_all_is_said_does_no_harm() -> None:
    sighting = probe(script("say(b'\\n'); time.sleep(600)"), limit=60)
    assert (sighting.end, sighting.devices) == (ProbeEnd.COMPLETE, (CPU,))


@pytest.mark.parametrize(
    "noise",
    [
        *(b"Vulkan: hello\n", b"\xff\xfe\n", b"{}\n"),
        *(b'{"type":"device"}\n', b'{"type":"device","name":"\xff"}\n'),
    ],
)
def test_what_is_no_device_is_passed_over(noise: bytes) -> None:
    sighting = probe(script(f"say({noise!r}); say({encode(GPU)!r}); say(b'\\n')"))
    assert (sighting.end, sighting.devices) == (ProbeEnd.COMPLETE, (CPU, GPU))


@pytest.mark.parametrize("flood", ["say(b'x' * 70_000 + b'\\n')", "sys.stderr.write('y' * 70_000)"])
def test_a_flood_blocks_nobody_and_is_bounded(flood: str) -> None:
    sighting = probe(script(f"[{flood} for _ in range(60)]; os._exit(1)"), limit=60)
    assert sighting.end is ProbeEnd.DIED
    assert len(sighting.detail) < 3_000


def test_a_program_that_is_not_there() -> None:
    sighting = probe(("/nowhere/probe",))
    assert (sighting.end, sighting.devices) == (ProbeEnd.NOT_STARTED, ())
    assert "/nowhere/probe" in sighting.detail
