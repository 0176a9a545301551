"""The process around the engine: its pipes, its end, and what must not disturb it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.helpers.tiny_gguf import cached_scripted, cached_tiny
from tests.helpers.worker_pipe import WorkerPipe
from wizchat.engine.protocol import (
    PROTOCOL_VERSION,
    Delta,
    DeviceKind,
    ErrorCode,
    Failed,
    Load,
    LoadErrorCode,
    LoadFailed,
    LoadParams,
    MeasureFailed,
    PromptProgress,
    Shutdown,
    Text,
    Tokenize,
    Tokenized,
    encode,
)

SLOW = LoadParams(context_window=4096, threads=1)


def test_ready_comes_first(own_worker: WorkerPipe) -> None:
    ready = own_worker.ready
    assert ready.protocol == PROTOCOL_VERSION
    assert ready.llama_cpp == "0.3.36"
    assert "CPU" in ready.system_info
    cpu = next(device for device in ready.devices if device.kind is DeviceKind.CPU)
    assert cpu.memory_total > 0


def test_neither_qt_nor_the_app_is_loaded() -> None:
    script = (
        "import sys, atexit, os\n"
        "from wizchat.engine.worker import main\n"
        "def look():\n"
        "    print(*sorted(sys.modules), sep='\\n', file=sys.stderr, flush=True)\n"
        "main._leave = look\n"
        "main.run()\n"
    )
    worker = WorkerPipe(sys.executable, "-c", script)
    worker.close()
    modules = worker.log.decode().split()
    assert "llama_cpp.llama_cpp" in modules
    assert not [name for name in modules if name.startswith(("PySide6", "shiboken", "wizchat.ui"))]
    assert not [name for name in modules if name.startswith(("huggingface_hub", "wizchat.chat"))]


def test_closing_the_pipe_ends_an_idle_worker(own_worker: WorkerPipe) -> None:
    assert own_worker.close() == 0


def test_shutdown_ends_it_too(own_worker: WorkerPipe) -> None:
    own_worker.send(Shutdown())
    assert own_worker.process.wait(100) == 0


def test_closing_the_pipe_ends_a_busy_worker() -> None:
    with WorkerPipe() as worker:
        worker.load(cached_tiny(layers=24, dims=256), SLOW)
        worker.generate("word " * 3000)
        worker.expect(PromptProgress)
        assert worker.close() == 0


def test_closing_the_pipe_ends_a_load(own_worker: WorkerPipe) -> None:
    params = LoadParams(context_window=512, threads=1, use_mmap=False)
    own_worker.send(Load(model_path=str(cached_tiny(layers=24, dims=256)), params=params))
    assert own_worker.close() == 0


def test_an_app_that_stops_reading_leaves_no_orphan() -> None:
    """The worker fills the pipe nobody reads, and ends when its other pipe is closed."""
    process = subprocess.Popen(
        (sys.executable, "-m", "wizchat", "engine-worker"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert process.stdin
    assert process.stdout
    process.stdin.write(encode(Load(model_path=str(cached_tiny()), params=SLOW)))
    much = encode(Tokenize(request_id="much", prompt=(Text(text="word " * 20_000),)))
    process.stdin.write(much * 10)
    process.stdin.close()
    assert process.wait(100) == 0
    process.stdout.close()


def test_an_app_that_died_is_followed(own_worker: WorkerPipe) -> None:
    """Its pipes break in the middle of a reply, as when it is killed."""
    own_worker.load(cached_scripted("on and", endless=True), SLOW)
    own_worker.generate("Hello")
    own_worker.expect(Delta)
    assert own_worker.process.stdin
    own_worker.process.stdin.close()
    assert own_worker.process.wait(100) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_ctrl_c_in_the_terminal_is_not_for_us(own_worker: WorkerPipe) -> None:
    own_worker.load(cached_tiny())
    own_worker.process.send_signal(signal.SIGINT)
    assert own_worker.ask("Hello", max_tokens=3).finished.usage.reply_tokens == 3


def test_prints_do_not_reach_the_stream() -> None:
    """Python and C print to standard output while the worker speaks."""
    script = (
        "import ctypes, os\n"
        "from wizchat.engine.worker import main\n"
        "from wizchat.engine.worker.tokenizer import Tokenizer\n"
        "piece = Tokenizer.piece\n"
        "def noisy(self, token):\n"
        "    print('{\"noise\": 1}', flush=True)\n"
        "    os.write(1, b'noise')\n"
        "    ctypes.CDLL(None).puts(b'more noise')\n"
        "    ctypes.CDLL(None).fflush(None)\n"
        "    return piece(self, token)\n"
        "Tokenizer.piece = noisy\n"
        "main.run()\n"
    )
    with WorkerPipe(sys.executable, "-c", script) as worker:
        worker.load(cached_scripted("Hello there."))
        assert worker.ask("Hi").text == " Hello there."
        worker.close()
        assert b"more noise" in worker.log


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"   ",
        b"nonsense",
        b"{}",
        b"[]",
        b"null",
        b'{"type": "unheard of"}',
        b'{"type": "generate"}',
        b'{"type": "generate", "request_id": 5}',
        b"\xff\xfe\x00",
        b"{" * 100_000,
        b'{"type": "cancel", "deep": ' + b"[" * 100_000,
    ],
)
def test_lines_that_are_no_commands_are_passed_over(own_worker: WorkerPipe, line: bytes) -> None:
    own_worker.send_raw(line + b"\n")
    own_worker.send(Tokenize(request_id="after", prompt=()))
    event = own_worker.next_event()
    assert isinstance(event, Failed)
    assert event.request_id == "after"


def test_who_waits_for_an_answer_gets_one(own_worker: WorkerPipe) -> None:
    own_worker.send_raw(b'{"type": "generate", "request_id": "r1", "prompt": "no segments"}\n')
    failed = own_worker.next_event()
    assert isinstance(failed, Failed)
    assert (failed.request_id, failed.code) == ("r1", ErrorCode.BAD_REQUEST)
    assert failed.detail
    own_worker.send_raw(b'{"type": "load", "model_path": 7}\n')
    load = own_worker.next_event()
    assert isinstance(load, LoadFailed)
    assert load.code is LoadErrorCode.INTERNAL
    own_worker.send_raw(b'{"type": "measure", "prompt_tokens": "many"}\n')
    assert isinstance(own_worker.next_event(), MeasureFailed)


def test_commands_cut_anywhere(own_worker: WorkerPipe) -> None:
    line = encode(Tokenize(request_id="山 " * 50_000, prompt=()))
    for begin in range(0, len(line), 7001):
        own_worker.send_raw(line[begin : begin + 7001])
    event = own_worker.next_event()
    assert isinstance(event, Failed)
    assert event.request_id == "山 " * 50_000


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_an_idle_worker_does_not_spin(own_worker: WorkerPipe) -> None:
    own_worker.load(cached_tiny())
    own_worker.ask("Hello", max_tokens=3)
    before = cpu_ticks(own_worker.process.pid)
    own_worker.send(Tokenize(request_id="idle", prompt=()))
    own_worker.expect(Tokenized)
    time.sleep(0.5)  # the time it shall spend doing nothing
    assert cpu_ticks(own_worker.process.pid) - before <= 5


def cpu_ticks(pid: int) -> int:
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()
    return int(fields[11]) + int(fields[12])


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_killed_in_the_middle(own_worker: WorkerPipe) -> None:
    own_worker.load(cached_scripted("on and", endless=True))
    own_worker.generate("Hello")
    own_worker.expect(Delta)
    os.kill(own_worker.process.pid, signal.SIGKILL)
    assert own_worker.close() == -signal.SIGKILL
