"""What the same seed promises: how logits change with the pieces that a prompt is read in.

    python -m tests.bench.seeds [MODEL] [tokens]

Reads the same tokens in other ways with bare llama.cpp on one thread, and compares the logits
behind the last one with those of a single decode: bit by bit, by the largest difference against
their spread, and by how often the same random number draws another token at a temperature of 0.7.
Without MODEL it takes a tiny one.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from llama_cpp import llama_cpp as native

from tests.helpers.tiny_gguf import cached_tiny
from wizchat.engine.protocol import LoadParams
from wizchat.engine.worker import devices
from wizchat.engine.worker.loading import load_weights

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

WINDOW, BATCH, DRAWS = 2048, 512, 2000
OTHERS = 16
"""Tokens of the other conversations."""


class Reader:
    """A context that reads the same prompt in many ways."""

    def __init__(self, path: Path, length: int) -> None:
        pointer = load_weights(
            str(path),
            LoadParams(threads=1, gpu_layers=0),
            on_progress=lambda _: None,
            cancelled=lambda: False,
            errors=lambda: "",
        )
        wanted = native.llama_context_default_params()
        wanted.n_ctx, wanted.n_seq_max, wanted.kv_unified = WINDOW, 4, True
        wanted.n_batch = wanted.n_ubatch = BATCH
        wanted.n_threads = wanted.n_threads_batch = 1
        self._size = native.llama_vocab_n_tokens(native.llama_model_get_vocab(pointer))
        self._context = native.llama_init_from_model(pointer, wanted)
        self._batch = native.llama_batch_init(BATCH, 0, 1)
        noise = np.random.default_rng(1)
        self._prompt = noise.integers(300, self._size, length).tolist()
        self._other = noise.integers(300, self._size, OTHERS).tolist()

    def read(self, pieces: Sequence[int], *, behind: int = 0) -> NDArray[np.float32]:
        """Return the logits after reading in these pieces, in a cache that others may be in."""
        self._clear()
        if behind:
            self._decode(self._row(self._other[:behind], 1))
        at = 0
        for piece in pieces:
            self._decode(self._row(self._prompt[at : at + piece], 0, at))
            at += piece
        return self._logits(pieces[-1] - 1)

    def beside(self) -> NDArray[np.float32]:
        """Return the logits after reading it in one decode with another prompt."""
        self._clear()
        self._decode([*self._row(self._other, 1), *self._row(self._prompt, 0)])
        return self._logits(len(self._other) + len(self._prompt) - 1)

    def step(self, others: int) -> NDArray[np.float32]:
        """Return the logits of a token of the reply, decoded with one of each other reply."""
        self._clear()
        self._decode(self._row(self._prompt, 0))
        for number in range(1, others + 1):
            self._decode(self._row(self._other, number))
        tokens = [*self._row([400], 0, len(self._prompt))]
        for number in range(1, others + 1):
            tokens += self._row([400], number, len(self._other))
        self._decode(tokens)
        return self._logits(0)

    def _clear(self) -> None:
        whole = True
        native.llama_memory_clear(native.llama_get_memory(self._context), whole)

    def _row(
        self, tokens: Sequence[int], sequence: int, first: int = 0
    ) -> list[tuple[int, int, int]]:
        return [(token, first + n, sequence) for n, token in enumerate(tokens)]

    def _decode(self, tokens: Sequence[tuple[int, int, int]]) -> None:
        batch = self._batch
        for index, (token, position, sequence) in enumerate(tokens):
            batch.token[index], batch.pos[index], batch.logits[index] = token, position, 1
            batch.n_seq_id[index], batch.seq_id[index][0] = 1, sequence
        batch.n_tokens = len(tokens)
        if native.llama_decode(self._context, batch):
            sys.exit("llama.cpp did not decode")

    def _logits(self, index: int) -> NDArray[np.float32]:
        found = native.llama_get_logits_ith(self._context, index)
        return np.ctypeslib.as_array(found, (self._size,)).copy()


def ways(reader: Reader, length: int) -> Iterator[tuple[str, NDArray[np.float32]]]:
    """Yield the same prompt, read in other ways."""
    yield "again", reader.read([length])
    yield "in two halves", reader.read([length // 2, length - length // 2])
    yield "the last token alone", reader.read([length - 1, 1])
    yield "in pieces of 5", reader.read([5] * (length // 5) + ([length % 5] if length % 5 else []))
    yield "token by token", reader.read([1] * length)
    yield "another in the cache", reader.read([length], behind=OTHERS)
    yield "another in the same decode", reader.beside()


def compare(name: str, one: NDArray[np.float32], other: NDArray[np.float32]) -> str:
    """Return a line of the table."""
    apart = float(np.abs(one - other).max() / one.std())
    draws = np.random.default_rng(2).random(DRAWS)
    drawn = float(np.mean(_draw(one, draws) != _draw(other, draws)))
    same = "equal" if np.array_equal(one, other) else "other"
    return f"{name:32} {same:8} {apart:10.1e} {drawn:10.2%}"


def _draw(logits: NDArray[np.float32], at: NDArray[np.float64]) -> NDArray[np.intp]:
    chances = np.exp((logits.astype(np.float64) - logits.max()) / 0.7)
    sums = np.cumsum(chances / chances.sum())
    return np.searchsorted(sums, at * sums[-1])


def main(path: Path, length: int) -> None:
    silence = native.llama_log_callback(lambda *_: None)
    native.llama_log_set(silence, None)
    devices.load_backends()
    native.llama_backend_init()
    reader = Reader(path, length)
    print(f"{'read':32} {'bits':8} {'apart':>10} {'drawn':>10}")
    whole, step = reader.read([length]), reader.step(0)
    for name, logits in ways(reader, length):
        print(compare(name, whole, logits))
    for others in range(4):
        print(compare(f"a token of the reply beside {others}", step, reader.step(others)))


if __name__ == "__main__":
    given = sys.argv[1:]
    main(Path(given[0]) if given else cached_tiny(), int(given[1]) if len(given) > 1 else 48)
