"""llama.cpp alone: what the engine is compared with, in a process of its own.

A loop around llama_decode that does nothing else: no protocol of the app, no scheduler, no thread
pool, no sampling but the likeliest token. With the app's settings it shows what the engine costs;
with llama.cpp's defaults, and as many threads as there are physical cores (what llama.cpp's own
tools take), what the settings are worth.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from typing import TYPE_CHECKING, Final

from llama_cpp import llama_cpp as native

from wizchat.engine.benchmark.left_out import LeftOut, LeftOutReason
from wizchat.engine.benchmark.messages import (
    Answer,
    Command,
    First,
    Open,
    Opened,
    Refused,
    Times,
    commands,
)
from wizchat.engine.protocol import CacheType, LoadParams, encode
from wizchat.engine.worker import core_dumps, devices
from wizchat.engine.worker.depth import deepen
from wizchat.engine.worker.kernels import cache_bytes, choose_kernels
from wizchat.engine.worker.loading import LoadRefusedError, load_weights
from wizchat.engine.worker.machine_load import usable_cores
from wizchat.engine.worker.model import Model

if TYPE_CHECKING:
    from llama_cpp.llama_cpp import llama_context_p, llama_context_params, llama_model_p

_PIECE: Final = 16
_FIRST_TOKEN: Final = 1000
_CONVERSATION, _COPY = 0, 1
_DATA_TOO: Final = False


class BareError(Exception):
    """llama.cpp refused."""

    def __init__(self, reason: LeftOutReason, detail: str = "") -> None:
        super().__init__(detail or reason.value)
        self.why = LeftOut(reason=reason, detail=detail)


def run() -> int:
    """Answer commands on this process's standard streams until they close."""
    out = os.dup(1)
    os.dup2(2, 1)  # native code prints there
    # Ctrl+C in a terminal reaches the whole process group; our standard input closes then.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    os.environ.setdefault("GGML_NO_BACKTRACE", "1")
    core_dumps.leave_none()
    silence = native.llama_log_callback(lambda *_: None)
    native.llama_log_set(silence, None)
    devices.load_backends()
    native.llama_backend_init()
    loop = BareLoop()
    for line in sys.stdin.buffer:
        try:
            answer = loop.answer(commands.decode(line))
        except BareError as error:
            answer = Refused(why=error.why)
        os.write(out, encode(answer))
    loop.close()
    return 0


class BareLoop:
    """One model and one context."""

    def __init__(self) -> None:
        self._model: Model | None = None
        self._context: llama_context_p | None = None
        self._sampler = native.llama_sampler_init_greedy()

    def answer(self, command: Command) -> Answer:
        """Do what is asked; raises BareError."""
        match command:
            case Open():
                return self._open(command)
            case First():
                return self._first(command)
            case _:
                return self._speed(command.prompt_tokens, command.reply_tokens)

    def close(self) -> None:
        """Free what is loaded."""
        if self._context:
            native.llama_free(self._context)
        if self._model:
            self._model.close()
        self._context = self._model = None

    def _open(self, command: Open) -> Opened:
        self.close()
        started = time.perf_counter()
        params = command.params
        pointer = _default_weights(command.path) if params is None else _weights(command, params)
        self._model = Model(pointer, command.path, params.gpu_layers if params else None)
        wanted = _context_params(command.window, params)
        self._context = native.llama_init_from_model(pointer, wanted)
        if not self._context:
            raise BareError(LeftOutReason.NO_CONTEXT)
        seconds = time.perf_counter() - started
        at_16_bits = command.window * self._model.cache_bytes_per_token
        return Opened(
            seconds=seconds,
            threads=wanted.n_threads,
            cache_bytes=cache_bytes(params or LoadParams(cache_type=CacheType.F16), at_16_bits),
        )

    def _speed(self, prompt: int, reply: int) -> Times:
        self._clear()
        started = time.perf_counter()
        token = self._read(prompt, 0)
        prefill = time.perf_counter() - started
        started = time.perf_counter()
        for _ in range(reply):
            token = self._decode(token)
        return Times(prefill=prefill, decode=time.perf_counter() - started)

    def _first(self, command: First) -> Times:
        self._clear()
        self._deepen(command.before)
        started = time.perf_counter()
        self._read(command.message_tokens, _PIECE)
        return Times(prefill=time.perf_counter() - started)

    def _deepen(self, length: int) -> None:
        """Fill as many cells as a conversation of so many tokens, most of them with copies."""
        self._read(_PIECE, 0)
        if self._context:
            deepen(self._context, _CONVERSATION, _COPY, length // _PIECE - 1)

    def _clear(self) -> None:
        if not self._context:
            raise BareError(LeftOutReason.NO_MODEL)
        native.llama_memory_clear(native.llama_get_memory(self._context), _DATA_TOO)

    def _read(self, count: int, number: int) -> int:
        """Decode this many tokens, other ones for another number, and return the next one."""
        size = self._model.tokenizer.size if self._model else 1
        return self._decode(*((_FIRST_TOKEN + number + n * 7919) % size for n in range(count)))

    def _decode(self, *tokens: int) -> int:
        row = (native.llama_token * len(tokens))(*tokens)
        batch = native.llama_batch_get_one(row, len(tokens))
        code = native.llama_decode(self._context, batch)
        if code:
            raise BareError(LeftOutReason.DECODE_FAILED, f"llama_decode: {code}")
        return int(native.llama_sampler_sample(self._sampler, self._context, -1))


def _weights(command: Open, params: LoadParams) -> llama_model_p:
    try:
        return load_weights(
            command.path,
            params,
            on_progress=lambda _: None,
            cancelled=lambda: False,
            errors=lambda: "",
        )
    except LoadRefusedError as error:
        raise BareError(LeftOutReason.NOT_LOADED, error.detail) from error


def _default_weights(path: str) -> llama_model_p:
    pointer: llama_model_p | None = native.llama_model_load_from_file(
        os.fsencode(path), native.llama_model_default_params()
    )
    if not pointer:
        raise BareError(LeftOutReason.NOT_LOADED)
    return pointer


def _context_params(window: int, params: LoadParams | None) -> llama_context_params:
    """Return the parameters; the window is the app's, so that the memory can be compared."""
    wanted: llama_context_params = native.llama_context_default_params()
    wanted.n_ctx = window
    wanted.n_seq_max = 2  # one to copy from, see _deepen
    wanted.kv_unified = True
    if params is not None:
        wanted.n_batch = wanted.n_ubatch = params.batch_tokens
        choose_kernels(wanted, params)
    wanted.n_threads = wanted.n_threads_batch = (params and params.threads) or usable_cores()
    return wanted
