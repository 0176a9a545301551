"""Conversations that are asked, stopped, evicted, unloaded, killed and forgotten in any order."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import pytest

from tests.helpers.tiny_gguf import ECHO_TOKENS, cached_echo
from tests.helpers.worker_pipe import WorkerPipe
from wizchat.engine.cache_folder import conversation_folder
from wizchat.engine.protocol import (
    Bos,
    Cancel,
    Forget,
    KeepCaches,
    LoadParams,
    Tokens,
    Unload,
    Unloaded,
)

if TYPE_CHECKING:
    from pathlib import Path

PARAMS = LoadParams(context_window=1500, threads=1, sequences=3)
"""Three of the five conversations fit, so that they drive each other out."""
KEYS = ("a", "b", "c", "d", "e")


class Player:
    """Plays a schedule; every answer has to be what the conversation alone would have got."""

    def __init__(self, root: Path, seed: int) -> None:
        self._root = root
        self._random = Random(seed)
        self._turns: dict[str, tuple[int, ...]] = {key: self._words(300) for key in KEYS}
        self._worker = self._start()
        self.restored = 0

    def play(self, steps: int) -> None:
        moves = (self._ask, self._ask, self._ask_together, self._edit, self._stop)
        rare = (self._reload, self._restart, self._kill, self._forget)
        for _ in range(steps):
            self._random.choice(rare if self._random.random() < 0.3 else moves)()
        self._worker.close()

    def _start(self) -> WorkerPipe:
        worker = WorkerPipe()
        worker.send(
            KeepCaches(folder=str(self._root), quota=400_000, idle_seconds=0.0, always=True)
        )
        worker.load(cached_echo(), PARAMS)
        return worker

    def _words(self, count: int) -> tuple[int, ...]:
        return tuple(self._random.choices(ECHO_TOKENS, k=count))

    def _key(self) -> str:
        return self._random.choice(KEYS)

    def _begin(self, key: str) -> str:
        self._turns[key] = (*self._turns[key][-500:], *self._words(20))
        return self._worker.generate((Bos(), Tokens(ids=self._turns[key])), key=key, max_tokens=16)

    def _end(self, key: str, request: str) -> None:
        finished = self._worker.answer(request).finished
        assert finished.reply_ids == self._turns[key][-8:] * 2
        self._turns[key] += finished.reply_ids
        self.restored += finished.usage.restored_tokens

    def _ask(self) -> None:
        key = self._key()
        self._end(key, self._begin(key))

    def _ask_together(self) -> None:
        keys = self._random.sample(KEYS, 2)
        for key, request in [(key, self._begin(key)) for key in keys]:
            self._end(key, request)

    def _edit(self) -> None:
        key = self._key()
        cut = self._random.randrange(1, len(self._turns[key]))
        self._turns[key] = self._turns[key][:cut] + self._words(30)
        self._ask()

    def _stop(self) -> None:
        request = self._begin(self._key())
        self._worker.send(Cancel(request_id=request))
        self._worker.answer(request)

    def _reload(self) -> None:
        self._worker.send(Unload())
        self._worker.expect(Unloaded)
        self._worker.load(cached_echo(), PARAMS)

    def _restart(self) -> None:
        assert self._worker.close() == 0
        self._worker = self._start()

    def _kill(self) -> None:
        self._worker.process.kill()
        self._worker.close()
        self._worker = self._start()

    def _forget(self) -> None:
        key = self._key()
        self._worker.send(Forget(sequence_key=key))
        assert self._worker.close() == 0
        assert not conversation_folder(self._root, key).exists()
        self._worker = self._start()


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(4))
def test_no_answer_differs(tmp_path: Path, seed: int) -> None:
    player = Player(tmp_path / "read", seed)
    player.play(40)
    assert player.restored > 1000
