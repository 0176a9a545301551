"""Steps: what they show, what they keep, and what they end."""

from __future__ import annotations

import errno
import fcntl
import io
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from steps.console import Console
from steps.runner import StepFailed, Steps, inherited_environment

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGING = Path(__file__).parents[3] / "packaging"


@pytest.fixture
def steps(tmp_path: Path) -> Iterator[Steps]:
    steps = Steps(Console(io.StringIO(), live=False), tmp_path / "logs/log")
    yield steps
    steps.close()


def test_everything_that_is_printed_is_in_the_log(steps: Steps) -> None:
    script = "import sys; print('out'); print('err', file=sys.stderr)"
    with steps.step("Print", advice="") as step:
        step.run((sys.executable, "-u", "-c", script))
    assert steps.log_file.read_text().splitlines()[-2:] == ["out", "err"]


def test_a_failure_has_the_status_the_advice_and_the_last_lines(steps: Steps) -> None:
    script = "print(*range(100), sep='\\n'); raise SystemExit(3)"
    with pytest.raises(StepFailed) as failure, steps.step("Count", advice="Try later.") as step:
        step.run((sys.executable, "-c", script))
    assert failure.value.reason.endswith("ended with status 3")
    assert failure.value.advice == "Try later."
    assert failure.value.tail[-1] == "99"
    assert len(failure.value.tail) == 15


def test_a_program_that_is_not_there_is_a_failure_of_the_step(steps: Steps) -> None:
    refused = pytest.raises(StepFailed, match="could not be started")
    with refused, steps.step("Start", advice="") as step:
        step.run(("/no/such/program",))


def test_a_full_disk_is_a_failure_of_the_step(steps: Steps) -> None:
    refused = pytest.raises(StepFailed, match="No space left")
    with refused as failure, steps.step("Unpack", advice="Make room."):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    assert failure.value.advice == "Make room."


def test_commands_get_no_input(steps: Steps) -> None:
    with steps.step("Read", advice="") as step:
        step.run((sys.executable, "-c", "import sys; assert sys.stdin.read() == ''"))


def test_a_make_around_us_does_not_reach_the_commands(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAKEFLAGS", "-j8 --jobserver-auth=3,4")
    monkeypatch.setenv("PYTHONPATH", "/somewhere")
    assert not {"MAKEFLAGS", "PYTHONPATH"} & set(inherited_environment())


def test_what_a_command_started_ends_with_the_step(steps: Steps, tmp_path: Path) -> None:
    """An interrupt ends the command and the grandchild that it waits for."""
    told = tmp_path / "grandchild"
    script = f"sh -c 'echo $$ > {told}; echo ready; exec sleep 600'; true"

    def interrupt(line: str) -> tuple[float | None, str]:
        raise KeyboardInterrupt(line)

    with pytest.raises(KeyboardInterrupt), steps.step("Sleep", advice="") as step:
        step.run(("sh", "-c", script), read=interrupt)
    assert_gone(int(told.read_text()))


def test_the_lock_outlives_a_killed_holder_until_its_children_are_gone(tmp_path: Path) -> None:
    """Nobody sets up beside a command that a killed set-up left behind."""
    script = f"""
import io, pathlib, sys
sys.path.insert(0, {str(PACKAGING)!r})
from steps import lock
from steps.console import Console
from steps.runner import Steps
folder = pathlib.Path({str(tmp_path)!r})
with lock.held(folder / "lock", lambda: None) as descriptor:
    steps = Steps(Console(io.StringIO()), folder / "log", keep_open=(descriptor,))
    with steps.step("Wait", advice="") as step:
        step.run(("sh", "-c", "echo $$; read line < fifo"), folder=folder,
                 read=lambda line: (print(line, flush=True), (None, ""))[1])
"""
    os.mkfifo(tmp_path / "fifo")
    holder = subprocess.Popen((sys.executable, "-c", script), stdout=subprocess.PIPE)
    assert holder.stdout is not None
    with holder.stdout as stream:
        orphan = int(stream.readline())
        holder.kill()
        holder.wait()
    assert not is_free(tmp_path / "lock")
    (tmp_path / "fifo").write_text("go on\n")
    assert_gone(orphan)
    assert is_free(tmp_path / "lock")


def is_free(lock: Path) -> bool:
    with lock.open() as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
    return True


def assert_gone(process: int) -> None:
    """Fail unless a process that is no child of ours ends within some seconds."""
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        try:
            os.kill(process, 0)
            state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
        except (ProcessLookupError, FileNotFoundError):
            return
        if state == "Z":
            return
        os.sched_yield()
    os.kill(process, signal.SIGKILL)
    pytest.fail(f"process {process} still runs")
