"""Long conversations: what the model still sees, with the model's own tokenizer."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from tests.helpers.chat_desk import Desk
from tests.helpers.scripted_engine import ScriptedEngine
from tests.helpers.spelling import spell
from wizchat.chat import events
from wizchat.chat.budget import fits
from wizchat.chat.values import MessageStatus

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

WINDOW = 1024


@pytest.fixture
def long(tmp_path: Path) -> Iterator[Desk]:
    """A small window, the real tokenizer, no conversation yet."""
    engine = ScriptedEngine(lambda prompt: len(spell(prompt)))
    desk = Desk(tmp_path / "conversations.sqlite3", engine)
    engine.load(WINDOW)
    yield desk
    desk.service.close()


def in_window(desk: Desk) -> list[bool]:
    return [entry.in_window for entry in desk.transcript().messages]


def test_old_turns_leave_in_large_steps_and_the_prefix_stays(long: Desk) -> None:
    for turn in range(40):
        long.exchange(f"question {turn} " + "word " * 30, "reply", tuple(range(100, 130)))
    prompts = [spell(request.prompt) for request in long.engine.generated]
    assert len(prompts) == 40
    assert all(fits(len(ids), WINDOW) for ids in prompts)
    assert all(ids[:30] == prompts[0][:30] for ids in prompts)
    extends = [after[: len(before)] == before for before, after in pairwise(prompts)]
    cuts = extends.count(False)
    assert 4 <= cuts <= 12
    shown = in_window(long)
    assert len(shown) == 80
    assert shown == sorted(shown)
    assert not shown[0]
    assert shown[-1]


def test_the_cut_is_told_and_survives_a_restart(long: Desk) -> None:
    for turn in range(16):
        long.exchange(f"question {turn} " + "word " * 30, "reply", tuple(range(100, 130)))
    before = in_window(long)
    assert False in before
    assert any(
        not change.transcript.messages[0].in_window for change in long.of(events.TranscriptChanged)
    )
    long.service.close()
    again = Desk(long.path, long.engine)
    assert in_window(again) == before
    again.service.close()


def test_a_larger_window_shows_everything_again(long: Desk) -> None:
    for turn in range(16):
        long.exchange(f"question {turn} " + "word " * 30, "reply", tuple(range(100, 130)))
    long.engine.load(8192)
    long.exchange("one more", "reply")
    assert all(in_window(long))


def test_a_message_that_cannot_fit_is_given_back(long: Desk) -> None:
    long.exchange("Hi", "Hello.")
    text = "word " * 900
    long.service.send("c1", text)
    refused = long.wait(events.MessageRefused)
    assert refused.text == text.rstrip()
    assert refused.window == WINDOW
    assert refused.tokens == 30 + 900 + 8 - 1
    transcript = long.transcript()
    assert [e.message.text for e in transcript.messages] == ["Hi", "Hello."]
    assert transcript.conversation.draft == text.rstrip()
    assert len(long.engine.generated) == 1
    long.exchange("shorter", "Better.")
    assert long.texts()[-2:] == ["shorter", "Better."]


def test_a_first_message_that_cannot_fit_leaves_a_draft_alone(long: Desk) -> None:
    long.service.send("c1", "word " * 900)
    long.wait(events.MessageRefused)
    assert [(c.title, c.leaf_id) for c in long.listed()] == [("", None)]
    assert long.listed()[0].draft.startswith("word word")


def test_an_edit_that_cannot_fit_leads_back_to_what_was_shown(long: Desk) -> None:
    long.exchange("Hi", "Hello.")
    first = long.transcript().messages[0].message
    long.service.edit_and_resend(first.id, "word " * 900)
    long.wait(events.MessageRefused)
    shown = long.transcript().messages
    assert [e.message.text for e in shown] == ["Hi", "Hello."]
    assert shown[0].sibling_count == 1


def test_in_a_smaller_window_an_old_question_fails_and_stays(long: Desk) -> None:
    long.engine.load(8192)
    long.exchange("word " * 900, "Many words.")
    long.engine.load(WINDOW)
    long.service.regenerate(long.transcript().messages[-1].message.id)
    failed = long.wait(events.AnswerFinished).message
    assert (failed.status, failed.error_code) == (MessageStatus.FAILED, "message_too_long")
    assert len(long.texts()) == 2


def test_short_conversations_are_sent_without_asking(long: Desk) -> None:
    long.exchange("Hi", "Hello.")
    assert long.engine.counted == []
    long.service.send("c1", "word " * 300)
    long.wait(events.AnswerStarted)
    assert len(long.engine.counted) == 1


def test_the_meter_counts_the_draft_with_the_conversation(long: Desk) -> None:
    long.service.count("c1", "")
    assert long.wait(events.TokensCounted) == events.TokensCounted("c1", 30, WINDOW)
    long.service.count("c1", "Hi")
    assert long.wait(events.TokensCounted).prompt_tokens == 38
    long.exchange("Hi", "Hello.", (7, 8))
    assert long.wait(events.TokensCounted).prompt_tokens == 38 + 2 + 1
    long.service.count("c1", "")
    assert long.wait(events.TokensCounted).prompt_tokens == 38 + 2 + 1


def test_only_the_newest_count_is_answered(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "conversations.sqlite3")
    desk.engine.load()
    for draft in ("a", "ab", "abc"):
        desk.service.count("c1", draft)
    desk.settle()
    desk.engine.count(37, request=0)
    desk.engine.count(39, request=2)
    desk.engine.count(38, request=1)
    desk.settle()
    desk.engine.count(30)  # the same without the draft, which is asked for last
    assert [e.prompt_tokens for e in desk.of(events.TokensCounted)] == [39]
    desk.service.close()


def test_the_engine_dying_while_it_counts_lets_the_message_wait(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "conversations.sqlite3")
    desk.engine.load(WINDOW)
    desk.service.send("c1", "word " * 300)
    desk.settle()
    assert len(desk.engine.counted) == 1
    desk.engine.fail_count()
    desk.wait(events.AnswerWaiting)
    desk.engine.load(8192)
    desk.wait(events.AnswerStarted)
    desk.service.close()
