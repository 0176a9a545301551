"""A worker that speaks the protocol and misbehaves on request; run as a process of its own.

What it does is written in what it is asked: the name of the model file and the prompt's text.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
from pathlib import Path
from typing import BinaryIO

from wizchat.engine.protocol import (
    PROTOCOL_VERSION,
    Cancel,
    Command,
    Delta,
    Device,
    DeviceKind,
    ErrorCode,
    Failed,
    Finished,
    FinishReason,
    Generate,
    Load,
    Loaded,
    LoadErrorCode,
    LoadFailed,
    LoadProgress,
    Message,
    ModelInfo,
    Ready,
    Shutdown,
    Text,
    Tokenize,
    Tokenized,
    Unload,
    Unloaded,
    Usage,
    decode_command,
    encode,
)

GPU = Device(
    name="G0", description="A GPU", kind=DeviceKind.GPU, memory_free=1 << 30, memory_total=1 << 32
)
CPU = Device(
    name="CPU", description="A CPU", kind=DeviceKind.CPU, memory_free=1 << 33, memory_total=1 << 34
)


def command(*options: str) -> tuple[str, ...]:
    """Return the command line that starts this worker."""
    return (sys.executable, "-m", "tests.helpers.fake_worker", *options)


class FakeWorker:
    """One run; `out` is where events go."""

    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self._model: Load | None = None
        self._streaming: set[str] = set()
        self._put_off: list[Command] | None = None

    def say(self, message: Message) -> None:
        """Write an event."""
        self._out.write(encode(message))
        self._out.flush()

    def serve(self, lines: BinaryIO) -> None:
        """Obey until the app goes."""
        for line in lines:
            command = decode_command(line)
            if isinstance(command, Shutdown):
                return
            if self._put_off is not None and not isinstance(command, Tokenize):
                self._put_off.append(command)
                continue
            put_off, self._put_off = self._put_off or (), None
            for each in (*put_off, command):
                self._obey(each)

    def _obey(self, command: Command) -> None:
        match command:
            case Load() as load:
                self._load(load)
            case Unload():
                self._model = None
                self.say(Unloaded())
            case Generate() as request:
                self._generate(request)
            case Tokenize() as request:
                self.say(Tokenized(request_id=request.request_id, ids=(1, 2, 3)))
            case Cancel(request_id=request_id) if request_id in self._streaming:
                self._streaming.remove(request_id)
                self._finish(request_id, FinishReason.CANCELLED)

    def _load(self, load: Load) -> None:
        self._model = None
        fits = load.params.gpu_layers == 0 and load.params.context_window <= 2048
        match Path(load.model_path).stem:
            case "not-a-model":
                self.say(LoadFailed(code=LoadErrorCode.NOT_A_MODEL, detail="bad magic"))
            case "large" if not fits:
                self.say(LoadFailed(code=LoadErrorCode.OUT_OF_MEMORY, detail="no room"))
            case "deadly" if not fits:
                _complain("GGML_ASSERT(room) failed")
                os.abort()
            case "wrong-on-gpu" if load.params.gpu_layers != 0:
                self.say(LoadFailed(code=LoadErrorCode.WRONG_RESULTS, detail="token 1"))
            case "deadly-on-gpu" if load.params.gpu_layers != 0:
                os.abort()
            case "always-deadly":
                os.abort()
            case _:
                self._model = load
                self.say(LoadProgress(fraction=0.5))
                self.say(_loaded(load))

    def _generate(self, request: Generate) -> None:
        said = "".join(part.text for part in request.prompt if isinstance(part, Text))
        if self._model is None:
            self.say(Failed(request_id=request.request_id, code=ErrorCode.NO_MODEL, detail=""))
            return
        self.say(Delta(request_id=request.request_id, text="par"))
        match said:
            case "crash":
                _complain("GGML_ASSERT(x) failed")
                os.abort()
            case "exit":
                os._exit(7)
            case "gpu crash" if self._model.params.gpu_layers != 0:
                os.abort()
            case "garbage":
                self._out.write(b"llama_decode: warning\n")
                self._out.flush()
            case "huge line":
                self._out.write(b"x" * (17 * 1024 * 1024))
                self._out.flush()
            case "hang":
                return
            case "unloaded by itself":
                self.say(Unloaded())
            case "wait" | "compile":
                self._streaming.add(request.request_id)
                # as a driver compiles: what comes before a Tokenize has to wait
                self._put_off = [] if said == "compile" else None
            case _:
                self._finish(request.request_id, FinishReason.STOP)

    def _finish(self, request_id: str, reason: FinishReason) -> None:
        usage = Usage(
            prompt_tokens=3, reused_tokens=0, reply_tokens=1, prefill_seconds=0, decode_seconds=0
        )
        self.say(
            Finished(request_id=request_id, reason=reason, reply_ids=(9,), usage=usage, seed=1)
        )


def _complain(words: str) -> None:
    sys.stderr.write(words + "\n")
    sys.stderr.flush()


def _loaded(load: Load) -> Loaded:
    info = ModelInfo(
        path=load.model_path,
        description="fake",
        size=1,
        parameters=1,
        layers=32,
        vocabulary=3,
        trained_context=32768,
        tokenizer_hash="00",
    )
    layers = load.params.gpu_layers
    return Loaded(
        model=info,
        context_window=load.params.context_window,
        gpu_layers=32 if layers is None else layers,
        device="fake",
        self_tested=load.params.self_test,
        threads=1,
        seconds=0.0,
    )


def main() -> None:
    """Run as a worker."""
    options = argparse.ArgumentParser()
    options.add_argument("--protocol", type=int, default=PROTOCOL_VERSION)
    options.add_argument("--gpu", action="store_true")
    options.add_argument("--start", default="well")
    chosen = options.parse_args()
    worker = FakeWorker(sys.stdout.buffer)
    match chosen.start:
        case "silent":
            signal.pause()
        case "deadly":
            sys.exit("libllama.so: cannot open shared object file")
        case "foreign":
            sys.stdout.buffer.write(b'{"type":"ready","protocol":99,"news":[]}\n')
            sys.stdout.buffer.flush()
            signal.pause()
        case "noisy":
            sys.stderr.write("llama_model_loader: a line that says little\n" * 50_000)
        case "deaf":
            signal.signal(signal.SIGTERM, signal.SIG_IGN)
    devices = (CPU, GPU) if chosen.gpu and "GGML_DISABLE_VULKAN" not in os.environ else (CPU,)
    worker.say(Ready(protocol=chosen.protocol, llama_cpp="0", system_info="fake", devices=devices))
    if chosen.start == "deaf":
        while True:
            signal.pause()
    worker.serve(sys.stdin.buffer)


if __name__ == "__main__":
    main()
