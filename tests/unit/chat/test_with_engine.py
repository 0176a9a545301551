"""The chat service with the real engine client, worker, llama.cpp and tokenizer."""

from __future__ import annotations

import queue
from typing import TYPE_CHECKING, TypeVar

import psutil
import pytest

from tests.helpers.tiny_gguf import cached_scripted
from wizchat.chat import events
from wizchat.chat.service import ChatService
from wizchat.chat.values import MessageStatus
from wizchat.engine.client import EngineClient
from wizchat.engine.command import worker_command
from wizchat.engine.protocol import LoadParams, Sampling

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from wizchat.chat.events import ChatEvent
    from wizchat.engine.events import EngineEvent

E = TypeVar("E")
REPLY = "Hello there. 山 😀"


class App:
    """The composition that the app makes, without a window."""

    def __init__(self, folder: Path) -> None:
        self.told: queue.SimpleQueue[ChatEvent] = queue.SimpleQueue()
        self.max_tokens = 400
        self.engine = EngineClient(worker_command(), folder / "engine.log", self._engine_event)
        self.service = ChatService(
            folder / "conversations.sqlite3",
            self.engine,
            lambda: Sampling(max_tokens=self.max_tokens),
            self.told.put,
        )
        self.service.start()
        self.engine.start()

    def _engine_event(self, event: EngineEvent) -> None:
        self.service.engine_event(event)

    def wait(self, kind: type[E]) -> E:
        while True:
            event = self.told.get(timeout=60)
            if isinstance(event, kind):
                return event

    def close(self) -> None:
        self.engine.close()
        self.service.close()


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    app = App(tmp_path)
    yield app
    app.close()


def test_the_second_prompt_finds_the_first_and_its_reply_in_the_cache(app: App) -> None:
    app.service.send("c1", "Hi")
    assert app.wait(events.AnswerWaiting)
    app.engine.load(cached_scripted(REPLY))
    first = app.wait(events.AnswerFinished).message
    assert (first.text, first.status) == (REPLY, MessageStatus.COMPLETE)
    assert first.prompt_tokens == 38
    assert first.reply_ids is not None
    app.service.send("c1", "And now?")
    read = app.wait(events.PromptRead)
    assert read.reused >= 38 + len(first.reply_ids)
    assert app.wait(events.AnswerFinished).message.text == REPLY


def test_a_cut_answer_that_goes_on_is_the_answer_that_was_not_cut(app: App) -> None:
    app.engine.load(cached_scripted(REPLY))
    app.service.send("whole", "Hi")
    whole = app.wait(events.AnswerFinished).message
    assert whole.reply_ids is not None
    app.max_tokens = 3
    app.service.send("c1", "Hi")
    cut = app.wait(events.AnswerFinished).message
    assert cut.status is MessageStatus.CUT
    assert cut.reply_ids == whole.reply_ids[:3]
    app.max_tokens = 400
    app.service.go_on(cut.id)
    assert app.wait(events.PromptRead).reused >= 38 + 2
    gone_on = app.wait(events.AnswerFinished).message
    assert (gone_on.id, gone_on.text) == (cut.id, whole.text)
    assert gone_on.reply_ids == whole.reply_ids
    assert gone_on.prompt_tokens == whole.prompt_tokens
    assert gone_on.reply_tokens == whole.reply_tokens
    app.service.send("c1", "And now?")
    assert app.wait(events.PromptRead).reused >= 38 + len(whole.reply_ids)
    assert app.wait(events.AnswerFinished).message.status is MessageStatus.COMPLETE


def test_a_killed_worker_costs_nothing_that_was_said(app: App) -> None:
    app.engine.load(cached_scripted("On and on", endless=True, ballast=20_000))
    app.service.send("c1", "Hi")
    app.wait(events.AnswerGrew)
    (worker,) = psutil.Process().children()
    worker.kill()
    failed = app.wait(events.AnswerFinished).message
    assert failed.status is MessageStatus.FAILED
    assert failed.error_code == "engine_crashed"
    assert "On and on".startswith(failed.text[:9])
    app.service.send("c1", "Still there?")
    assert app.wait(events.AnswerGrew).message_id != failed.id
    app.service.stop("c1")
    assert app.wait(events.AnswerFinished).message.status is MessageStatus.STOPPED


def test_a_long_conversation_moves_through_a_small_window(app: App) -> None:
    app.engine.load(cached_scripted(REPLY), LoadParams(context_window=512))
    for turn in range(8):
        app.service.send("c1", f"question {turn} " + "word " * 40)
        message = app.wait(events.AnswerFinished).message
        assert message.status is MessageStatus.COMPLETE
        assert message.prompt_tokens is not None
        assert message.prompt_tokens + 128 <= 512
    app.service.open("c1")
    shown = [e.in_window for e in app.wait(events.ConversationOpened).transcript.messages]
    assert len(shown) == 16
    assert not shown[0]
    assert shown[-1]
    app.service.send("c1", "word " * 600)
    assert app.wait(events.MessageRefused).tokens > 600
