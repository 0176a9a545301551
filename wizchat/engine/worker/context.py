"""One llama.cpp context: a unified KV cache shared by several sequences."""

from __future__ import annotations

import time
from enum import Enum
from typing import TYPE_CHECKING

import numpy as np
import psutil
from llama_cpp import llama_cpp as native

from wizchat.engine.protocol import LoadErrorCode
from wizchat.engine.worker.batch import Batch, Limits
from wizchat.engine.worker.compute_threads import ComputeThreads
from wizchat.engine.worker.decode_watch import DecodeWatch
from wizchat.engine.worker.kernels import cache_bytes, choose_kernels
from wizchat.engine.worker.loading import LoadRefusedError

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from wizchat.engine.protocol import LoadParams
    from wizchat.engine.worker.interrupts import AbortFlag
    from wizchat.engine.worker.model import Model

_SMALLEST_CACHE = 256
"""llama.cpp rounds up to this, but shrinks the batch first, and asserts that all sequences fit."""


class Outcome(Enum):
    """How a decode ended (llama_decode's return code, llama.h)."""

    DONE = 0
    NO_ROOM = 1
    ABORTED = 2
    FAILED = -1


_OUTCOMES = {outcome.value: outcome for outcome in Outcome}
"""There are several codes for failures, and may be more."""


class Context:
    """Decodes batches and edits the KV cache; used by the engine thread alone.

    Raises LoadRefusedError(OUT_OF_MEMORY) when KV cache or compute buffers cannot be had.
    """

    def __init__(self, model: Model, params: LoadParams, threads: int, flag: AbortFlag) -> None:
        _check_memory(model, params)
        most: int = native.llama_max_parallel_sequences()
        sequences = min(params.sequences, most)
        self.spare = sequences if sequences < most else None
        """A sequence that nobody has: pieces of others pass through it on their way to the disk."""
        wanted = native.llama_context_default_params()
        wanted.n_ctx = max(params.context_window, _SMALLEST_CACHE)
        wanted.n_batch = wanted.n_ubatch = max(params.batch_tokens, sequences + 1)
        wanted.n_seq_max = min(sequences + 1, most)
        # One pool for all: a sequence may use the whole window, and a copied prefix costs nothing.
        wanted.kv_unified = True
        choose_kernels(wanted, params)
        wanted.n_threads = wanted.n_threads_batch = threads
        self.params = wanted
        self.pointer = native.llama_init_from_model(model.pointer, wanted)
        if not self.pointer:
            raise LoadRefusedError(LoadErrorCode.OUT_OF_MEMORY)
        self.limits = Limits(
            tokens=native.llama_n_batch(self.pointer),
            sequences=sequences,
            window=min(params.context_window, native.llama_n_ctx_seq(self.pointer)),
            vocabulary=model.tokenizer.size,
        )
        self.batch = Batch(self.limits)
        self._memory = native.llama_get_memory(self.pointer)
        self._flag = flag
        flag.attach(self.pointer)
        self._watch = DecodeWatch(flag)
        adapts = model.gpu_layers < model.layers
        self.threads = ComputeThreads(self.pointer, threads, adapts=adapts)

    def decode(self, *, impatient: bool = False) -> Outcome:
        """Compute the batch. Afterwards only `length` knows what of it is in the cache.

        `impatient` is who can go on from there: then it is ABORTED also when it takes so much
        longer than those before that it is sooner done anew, with fewer threads.
        """
        self.threads.begin()
        started = time.perf_counter()
        self._watch.begin(self.threads.patience(len(self.batch)) if impatient else None)
        code: int = native.llama_decode(self.pointer, self.batch.native)
        # A GPU may still be computing; whoever measures time or reports progress wants it done.
        native.llama_synchronize(self.pointer)
        overdue = self._watch.end()
        seconds = time.perf_counter() - started
        if code == Outcome.DONE.value:
            self.threads.decoded(len(self.batch), seconds)
        elif overdue and code == Outcome.ABORTED.value:
            self.threads.broken_off(seconds)
        return _OUTCOMES.get(code, Outcome.FAILED)

    def logits(self, index: int) -> NDArray[np.float32]:
        """Return the logits of the batch's token `index`, which asked for them.

        llama.cpp's own memory, one number for each token of the vocabulary: they are others after
        the next decode.
        """
        first = native.llama_get_logits_ith(self.pointer, index)
        return np.ctypeslib.as_array(first, (self.limits.vocabulary,))

    def length(self, sequence: int) -> int:
        """Return how many positions of a sequence are in the cache."""
        return int(native.llama_memory_seq_pos_max(self._memory, sequence)) + 1

    def keep(self, sequence: int, length: int) -> bool:
        """Drop everything behind the first `length` positions.

        False when this kind of model cannot drop a part; then nothing is changed.
        """
        return bool(native.llama_memory_seq_rm(self._memory, sequence, length, -1))

    def share(self, source: int, target: int, length: int) -> None:
        """Let `target`, which must be empty, begin with the first positions of `source`."""
        native.llama_memory_seq_cp(self._memory, source, target, 0, length)

    def close(self) -> None:
        """Free batch, cache and buffers."""
        self._watch.close()
        self.batch.close()
        native.llama_free(self.pointer)
        self.threads.close()


def _check_memory(model: Model, params: LoadParams) -> None:
    """Refuse a cache larger than the memory there is, before the system kills us for it."""
    if model.gpu_layers:
        return
    needed = cache_bytes(params, params.context_window * model.cache_bytes_per_token)
    available = psutil.virtual_memory().available
    if needed > available:
        raise LoadRefusedError(
            LoadErrorCode.OUT_OF_MEMORY,
            f"the KV cache needs {needed} bytes and {available} are free",
        )
