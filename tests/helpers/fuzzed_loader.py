"""Loads files that are wrong in some way, one after the other, in real workers."""

from __future__ import annotations

from collections import Counter
from random import Random
from typing import TYPE_CHECKING, Self

from tests.helpers.mutated_gguf import mutated, small_vocabulary_model
from tests.helpers.worker_pipe import WorkerPipe
from wizchat.engine.protocol import Load, Loaded, LoadFailed, LoadParams

if TYPE_CHECKING:
    from pathlib import Path

_PARAMS = LoadParams(context_window=256, threads=1, batch_tokens=32, sequences=2)
_ANSWERED, _DIED = "answered", "the worker died"


class FuzzedLoader:
    """Counts what became of each file; starts a new worker where one has died."""

    def __init__(self, folder: Path, seed: int = 0) -> None:
        self._path = folder / "mutated.gguf"
        self._whole = small_vocabulary_model(folder / "whole.gguf")
        self._content = self._whole.read_bytes()
        self._random = Random(seed)
        self._worker = WorkerPipe()
        self.seen: Counter[str] = Counter()
        """Error codes, and the ends that are none."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._end()

    def run(self, files: int) -> None:
        """Try so many files. Fails where a worker neither answers nor ends."""
        for _ in range(files):
            self._path.write_bytes(mutated(self._content, self._random))
            self.seen[self._try(self._path)] += 1

    def whole_loads(self) -> bool:
        """Whether the worker that is left still takes a good file and answers."""
        return self._try(self._whole) == _ANSWERED

    def _try(self, path: Path) -> str:
        self._worker.send(Load(model_path=str(path), params=_PARAMS))
        try:
            while not isinstance(event := self._worker.next_event(), Loaded | LoadFailed):
                pass
            if isinstance(event, LoadFailed):
                return event.code.value
            self._worker.ask("Hello", max_tokens=3)
        except AssertionError:
            if self._worker.process.wait(10) == 0:
                raise
            self._end()
            self._worker = WorkerPipe()
            return _DIED
        return _ANSWERED

    def _end(self) -> None:
        self._worker.close()
