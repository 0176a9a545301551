"""Conversations and what is saved of them, with the real store, client, worker and llama.cpp."""

from __future__ import annotations

import queue
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

import pytest

from tests.helpers.tiny_gguf import cached_scripted
from wizchat.chat import events
from wizchat.chat.service import ChatService
from wizchat.engine.cache_folder import conversation_folder
from wizchat.engine.client import EngineClient
from wizchat.engine.command import worker_command
from wizchat.engine.protocol import KeepCaches, LoadParams, Sampling

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from wizchat.chat.events import ChatEvent
    from wizchat.engine.events import EngineEvent

E = TypeVar("E")
REPLY = "Hello there."


class App:
    """The composition that the app makes, without a window; `runs` starts the worker."""

    def __init__(self, folder: Path, *, runs: bool = True) -> None:
        self.read = folder / "read"
        self.told: queue.SimpleQueue[ChatEvent] = queue.SimpleQueue()
        self.engine = EngineClient(worker_command(), folder / "engine.log", self._engine_event)
        self.engine.keep_caches(
            KeepCaches(folder=str(self.read), quota=10**9, idle_seconds=0.0, always=True)
        )
        self.service = ChatService(
            folder / "conversations.sqlite3",
            self.engine,
            lambda: Sampling(max_tokens=50),
            self.told.put,
        )
        if runs:
            self.engine.start()
            self.engine.load(cached_scripted(REPLY), LoadParams(context_window=2048, threads=1))
        self.service.start()

    def _engine_event(self, event: EngineEvent) -> None:
        self.service.engine_event(event)

    def wait(self, kind: type[E]) -> E:
        while True:
            event = self.told.get(timeout=60)
            if isinstance(event, kind):
                return event

    def ask(self, conversation_id: str) -> int:
        """Ask something; return how much of the prompt did not have to be read."""
        self.service.send(conversation_id, "Tell me. " * 40)
        reused = self.wait(events.PromptRead).reused
        assert self.wait(events.AnswerFinished).message.text == REPLY
        return reused

    def saved(self, conversation_id: str) -> bool:
        return any(conversation_folder(self.read, conversation_id).glob("*/*.kv"))

    def wait_until(self, conversation_id: str, *, saved: bool) -> None:
        wait_for(lambda: self.saved(conversation_id) is saved)

    def close(self) -> None:
        self.service.close()
        self.engine.close()


def wait_for(condition: Callable[[], bool]) -> None:
    """Wait for a file that another process writes, of which no event tells."""
    until = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < until
        time.sleep(0.01)


@contextmanager
def running(folder: Path, *, runs: bool = True) -> Iterator[App]:
    app = App(folder, runs=runs)
    yield app
    app.close()


def test_the_next_start_goes_on_without_reading_again(tmp_path: Path) -> None:
    with running(tmp_path) as app:
        assert app.ask("c1") == 0
    with running(tmp_path) as app:
        assert app.ask("c1") > 150


@pytest.mark.parametrize("way", ["trash", "forget"])
def test_what_is_saved_goes_with_the_conversation(tmp_path: Path, way: str) -> None:
    with running(tmp_path) as app:
        app.ask("c1")
        app.ask("c2")
        app.wait_until("c1", saved=True)
        if way == "trash":
            app.service.trash("c1")
        else:
            app.service.forget("c1")
        app.wait_until("c1", saved=False)
        app.wait_until("c2", saved=True)
    with running(tmp_path) as app:
        assert not app.saved("c1")
        assert app.ask("c2") > 150


def test_it_goes_without_a_worker_as_well(tmp_path: Path) -> None:
    with running(tmp_path) as app:
        app.ask("c1")
        app.ask("c2")
    with running(tmp_path, runs=False) as app:
        app.engine.start()  # its thread alone: the worker has no model, or is not there yet
        app.service.trash("c1")
        app.wait_until("c1", saved=False)
        assert app.saved("c2")


def test_an_emptied_trash_leaves_nothing(tmp_path: Path) -> None:
    with running(tmp_path) as app:
        app.ask("c1")
        app.service.trash("c1")
        app.service.restore("c1")
        app.ask("c1")
        app.wait_until("c1", saved=True)
        app.service.trash("c1")
        app.service.delete("c1")
        app.wait_until("c1", saved=False)
    assert not conversation_folder(tmp_path / "read", "c1").exists()


def test_what_a_killed_app_could_not_delete_goes_at_the_next_start(tmp_path: Path) -> None:
    with running(tmp_path) as app:
        for name in ("c1", "c2"):
            app.ask(name)
        app.service.archive("c2")
        app.wait(events.ConversationsArranged)
    left = conversation_folder(tmp_path / "read", "deleted long ago") / "fingerprint"
    left.mkdir(parents=True)
    (left / "000000.kv").write_bytes(b"KV")
    with running(tmp_path) as app:
        app.wait_until("deleted long ago", saved=False)
        assert app.saved("c1")
        assert app.saved("c2")


def test_nothing_of_an_incognito_conversation_is_saved(tmp_path: Path) -> None:
    with running(tmp_path) as app:
        incognito = app.service.create_incognito()
        app.ask(incognito)
        app.ask("c1")
        app.wait_until("c1", saved=True)
        assert app.ask(incognito) > 150
    assert [f.name for f in (tmp_path / "read").iterdir()] == [
        conversation_folder(tmp_path / "read", "c1").name
    ]
