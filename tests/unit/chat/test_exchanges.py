"""What is done with one exchange: continued, branched off, pinned, deleted and put back."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from tests.helpers.chat_desk import Desk
from tests.helpers.chats import NOW, fill, message
from wizchat.chat import events
from wizchat.chat.prompt import SYSTEM_PROMPT
from wizchat.chat.store.store import TRASH_DAYS, Store
from wizchat.chat.values import Message, MessageStatus, Role
from wizchat.engine.protocol import (
    Bos,
    Delta,
    Eos,
    ErrorCode,
    FinishReason,
    PromptProgress,
    Text,
    Tokens,
)
from wizchat.engine.state import EngineState

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path / "conversations.sqlite3")
    desk.engine.load()
    yield desk
    desk.service.close()


def cut(desk: Desk, text: str, ids: tuple[int, ...] = (4, 5)) -> Message:
    """Have an answer in c1 that reached the length limit."""
    desk.service.send("c1", "Tell")
    desk.wait(events.AnswerStarted)
    desk.engine.say(" " + text)
    desk.engine.finish(FinishReason.LENGTH, ids=ids)
    return desk.wait(events.AnswerFinished).message


# --- Continuing -----------------------------------------------------------------------------------


def test_an_answer_goes_on_with_exactly_its_tokens(desk: Desk) -> None:
    before = cut(desk, "One.\n\n")
    desk.service.go_on(before.id)
    started = desk.wait(events.AnswerStarted).message
    assert (started.id, started.text, started.status) == (
        before.id,
        "One.\n\n",
        MessageStatus.STREAMING,
    )
    assert desk.engine.generated[-1].prompt == (
        Bos(),
        Text(text=SYSTEM_PROMPT + " USER: Tell ASSISTANT:"),
        Tokens(ids=(4, 5)),
    )
    desk.engine.say("Two.")
    desk.engine.finish(ids=(6,), prompt_tokens=40)
    done = desk.wait(events.AnswerFinished).message
    assert done.text == "One.\n\nTwo."
    assert done.reply_ids == (4, 5, 6)
    assert (done.prompt_tokens, done.reply_tokens) == (38, 3)
    assert done.status is MessageStatus.COMPLETE
    assert desk.texts() == ["Tell", "One.\n\nTwo."]
    desk.exchange("And?", "Three.")
    assert desk.engine.generated[-1].prompt[2:4] == (Tokens(ids=(4, 5, 6)), Eos())


def test_without_its_tokens_the_model_begins_the_space(desk: Desk) -> None:
    before = cut(desk, "One and ")
    desk.engine.load(tokenizer_hash="another")
    desk.service.go_on(before.id)
    assert desk.wait(events.AnswerStarted).message.text == "One and"
    assert desk.engine.generated[-1].prompt == (
        Bos(),
        Text(text=SYSTEM_PROMPT + " USER: Tell ASSISTANT: One and"),
    )
    desk.engine.say(" two")
    desk.engine.finish(ids=(6,))
    done = desk.wait(events.AnswerFinished).message
    assert (done.text, done.reply_ids) == ("One and two", None)


def test_a_continued_answer_is_sampled_as_it_began(desk: Desk) -> None:
    before = cut(desk, "One")
    assert before.sampling is not None
    assert '"temperature":0.0' in before.sampling
    assert before.finished_at is not None
    desk.sampling = type(desk.sampling)(temperature=0.7, max_tokens=99)
    desk.service.go_on(before.id)
    desk.wait(events.AnswerStarted)
    sampling = desk.engine.generated[-1].sampling
    assert (sampling.temperature, sampling.max_tokens) == (0.0, 99)


def test_only_the_last_answer_and_one_that_ended_early_goes_on(desk: Desk) -> None:
    before = cut(desk, "One")
    desk.exchange("Next", "Two")
    last = desk.transcript().messages[-1].message
    desk.service.go_on(before.id)
    desk.service.go_on(last.id)
    desk.settle()
    assert len(desk.engine.generated) == 2


def test_an_answer_that_waits_to_go_on_keeps_its_text_when_it_is_stopped(desk: Desk) -> None:
    before = cut(desk, "One")
    desk.engine.become(EngineState.IDLE)
    desk.service.go_on(before.id)
    assert desk.wait(events.AnswerWaiting).reason is events.WaitReason.NO_MODEL
    assert desk.texts() == ["Tell", "One"]
    desk.service.stop("c1")
    stopped = desk.wait(events.AnswerFinished).message
    assert (stopped.text, stopped.status) == ("One", MessageStatus.STOPPED)


def test_a_crash_while_it_goes_on_keeps_both_parts(desk: Desk) -> None:
    before = cut(desk, "One")
    desk.service.go_on(before.id)
    desk.wait(events.AnswerStarted)
    desk.engine.say(" two")
    desk.engine.fail(ErrorCode.ENGINE_CRASHED)
    assert desk.wait(events.AnswerFinished).message.text == "One two"


def test_a_window_that_is_full_keeps_the_answer(desk: Desk) -> None:
    desk.engine.load(window=512)
    before = cut(desk, "One " * 200, ids=tuple(range(400)))
    desk.engine._counter = lambda prompt: 500
    desk.service.go_on(before.id)
    done = desk.wait(events.AnswerFinished).message
    assert (done.text, done.error_code) == ("One " * 200, "window_full")


def test_an_answer_killed_while_it_goes_on_has_both_parts(tmp_path: Path) -> None:
    path = tmp_path / "conversations.sqlite3"
    store = Store(path, NOW)
    fill(store, texts=("Hi", "One."))
    answer = store.messages.get("c1-1")
    with store.transaction():
        store.messages.save(
            message("c1-1", "c1-0", "One.", role=Role.ASSISTANT, status=MessageStatus.STREAMING)
        )
        store.journal.append(answer.id, " Two.")
    store.close()
    again = Store(path, NOW)
    kept = again.messages.get("c1-1")
    assert (kept.text, kept.status) == ("One. Two.", MessageStatus.STOPPED)
    again.close()


def test_what_waits_to_go_on_goes_on_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "conversations.sqlite3"
    desk = Desk(path)
    desk.engine.load()
    before = cut(desk, "One")
    desk.engine.become(EngineState.IDLE)
    desk.service.go_on(before.id)
    desk.wait(events.AnswerWaiting)
    desk.service.close()
    desk = Desk(path)
    desk.engine.load()
    desk.service.engine_event(
        PromptProgress(request_id="nobody", done=1, total=1, reused=0)
    )  # opens the database
    started = desk.wait(events.AnswerStarted).message
    assert started.text == "One"
    desk.service.close()


# --- Branching off --------------------------------------------------------------------------------


def test_a_branch_is_a_conversation_of_its_own(desk: Desk) -> None:
    desk.exchange("One?", "One.", (1, 2))
    desk.exchange("Two?", "Two.")
    middle = desk.transcript().messages[1].message
    new = desk.service.branch_off(middle.id, "One? (branch)")
    shown = desk.transcript(new)
    assert [entry.message.text for entry in shown.messages] == ["One?", "One."]
    assert shown.conversation.title == "One? (branch)"
    desk.service.send(new, "Else?")
    desk.wait(events.AnswerStarted)
    assert Tokens(ids=(1, 2)) in desk.engine.generated[-1].prompt
    desk.engine.finish()
    desk.wait(events.AnswerFinished)
    assert desk.texts() == ["One?", "One.", "Two?", "Two."]


# --- Deleting -------------------------------------------------------------------------------------


def test_a_deleted_exchange_is_nowhere_and_comes_back(desk: Desk) -> None:
    desk.exchange("Zebra?", "Striped.", (1, 2))
    desk.exchange("Lion?", "Tawny.", (3, 4))
    first = desk.transcript().messages[1].message
    desk.service.delete_exchange(first.id)
    gone = desk.wait(events.ExchangeDeleted)
    assert desk.texts() == ["Lion?", "Tawny."]
    desk.service.search("Zebra?")
    found = desk.wait(events.ConversationsFound)
    assert [hit.message_id for hit in found.hits] == [None]  # its title alone
    desk.exchange("Third?", "Yes.")
    assert Tokens(ids=(1, 2)) not in desk.engine.generated[-1].prompt
    assert Tokens(ids=(3, 4)) in desk.engine.generated[-1].prompt
    desk.service.restore_exchange(gone.question_id, gone.leaf_id)
    assert desk.texts() == ["Zebra?", "Striped.", "Lion?", "Tawny.", "Third?", "Yes."]


def test_the_last_exchange_deleted_is_followed_by_the_next(desk: Desk) -> None:
    desk.exchange("One?", "One.")
    desk.exchange("Two?", "Two.")
    desk.service.delete_exchange(desk.transcript().messages[3].message.id)
    gone = desk.wait(events.ExchangeDeleted)
    desk.exchange("Three?", "Three.")
    assert desk.texts() == ["One?", "One.", "Three?", "Three."]
    desk.service.restore_exchange(gone.question_id, gone.leaf_id)
    assert desk.texts() == ["One?", "One.", "Two?", "Two.", "Three?", "Three."]


def test_deleting_one_version_shows_the_other(desk: Desk) -> None:
    desk.exchange("One?", "One.")
    question = desk.transcript().messages[0].message
    desk.service.edit_and_resend(question.id, "Other?")
    desk.wait(events.AnswerStarted)
    desk.engine.say(" Other.")
    desk.engine.finish()
    desk.wait(events.AnswerFinished)
    shown = desk.transcript().messages
    assert shown[0].sibling_count == 2
    desk.service.delete_exchange(shown[0].message.id)
    gone = desk.wait(events.ExchangeDeleted)
    assert desk.texts() == ["One?", "One."]
    assert desk.transcript().messages[0].sibling_count == 1
    desk.service.restore_exchange(gone.question_id, gone.leaf_id)
    assert desk.texts() == ["Other?", "Other."]


def test_deleting_what_streams_stops_it_for_good(desk: Desk) -> None:
    desk.service.send("c1", "Hi")
    desk.wait(events.AnswerStarted)
    desk.engine.say(" Some")
    answer = desk.transcript().messages[1].message
    desk.service.delete_exchange(answer.id)
    desk.wait(events.ExchangeDeleted)
    assert len(desk.engine.cancelled) == 1
    desk.engine.finish(FinishReason.CANCELLED)
    desk.settle()
    assert desk.texts() == []  # the numbers that came late did not put it back


def test_what_is_clicked_before_a_deletion_shows_does_nothing(desk: Desk) -> None:
    answer = cut(desk, "Once upon")
    question = desk.transcript().messages[0].message
    desk.service.delete_exchange(answer.id)
    desk.service.go_on(answer.id)
    desk.service.choose_sibling(question.id, 1)
    desk.service.choose_sibling(answer.id, -1)
    desk.service.branch_off(answer.id, "A branch")
    desk.service.regenerate(question.id)
    assert desk.texts() == []
    assert [conversation.id for conversation in desk.listed()] == ["c1"]
    assert desk.of(events.StoreProblem) == []
    desk.exchange("Next?", "Next.")
    assert desk.texts() == ["Next?", "Next."]


def test_a_message_that_waits_its_turn_changes_in_place_and_goes(desk: Desk) -> None:
    desk.service.send("c1", "First")
    desk.wait(events.AnswerStarted)
    desk.service.send("c1", "Second")
    desk.service.send("c1", "Third")
    second = desk.transcript().messages[2].message
    desk.service.edit_and_resend(second.id, "Second, better")
    assert desk.texts() == ["First", "", "Second, better", "", "Third", ""]
    desk.service.delete_exchange(second.id)
    desk.wait(events.ExchangeDeleted)
    desk.engine.say(" one")
    desk.engine.finish()
    desk.wait(events.AnswerFinished)
    desk.wait(events.AnswerStarted)
    assert "Third" in str(desk.engine.generated[-1].prompt)
    assert "Second" not in str(desk.engine.generated[-1].prompt)


def test_deleted_messages_are_gone_after_thirty_days(tmp_path: Path) -> None:
    path = tmp_path / "conversations.sqlite3"
    store = Store(path, NOW)
    fill(store, texts=("q0", "a0", "q1", "a1", "q2", "a2", "q3", "a3"))
    with store.transaction():
        for question in ("c1-2", "c1-4"):
            store.exchanges.hide(question, NOW)
    store.close()
    soon = Store(path, NOW + timedelta(days=TRASH_DAYS - 1))
    assert soon.messages.get("c1-3").deleted_at is not None
    soon.close()
    later = Store(path, NOW + timedelta(days=TRASH_DAYS, seconds=1))
    assert [m.id for m in later.messages.branch("c1-7")] == ["c1-0", "c1-1", "c1-6", "c1-7"]
    assert later.messages.get("c1-6").parent_id == "c1-1"
    assert not later.messages.has_children("c1-3")
    later.close()


# --- Pins and the meter ---------------------------------------------------------------------------


def test_a_pinned_turn_stays_when_older_ones_are_dropped(desk: Desk) -> None:
    desk.engine.load(window=1024)
    desk.engine._counter = lambda prompt: 100
    for number in range(4):
        desk.exchange(f"Question {number} " + "x" * 300, f"Answer {number}.", (number, number))
    pinned = desk.transcript().messages[2].message
    desk.service.pin_turn(desk.transcript().messages[3].message.id, pinned=True)
    desk.settle()
    desk.engine._counter = lambda prompt: sum(
        len(part.text) if isinstance(part, Text) else 1 for part in prompt
    )
    desk.service.send("c1", "Next")
    desk.wait(events.AnswerStarted)
    prompt = str(desk.engine.generated[-1].prompt)
    assert "Question 0" not in prompt
    assert "Question 1" in prompt
    assert "Question 2" not in prompt
    assert SYSTEM_PROMPT in prompt
    desk.engine.finish()
    desk.wait(events.AnswerFinished)
    entries = desk.transcript().messages
    assert pinned.id == entries[2].message.id
    assert [entry.in_pinned_turn for entry in entries[:5]] == [False, False, True, True, False]
    assert not entries[2].in_window
    desk.service.send("c1", "More")
    desk.wait(events.AnswerStarted)
    assert "Question 1" in str(desk.engine.generated[-1].prompt)


def test_pins_that_leave_no_room_are_named(desk: Desk) -> None:
    desk.engine.load(window=1024)
    desk.engine._counter = lambda prompt: 100
    desk.exchange("Long " + "x" * 700, "Yes.")
    desk.service.pin_turn(desk.transcript().messages[0].message.id, pinned=True)
    desk.settle()
    desk.engine._counter = lambda prompt: 1000
    desk.service.send("c1", "Next")
    refused = desk.wait(events.MessageRefused)
    assert refused.with_pins
    assert desk.transcript().conversation.draft == "Next"


def test_the_meter_grows_with_the_answer(desk: Desk) -> None:
    desk.service.send("c1", "Hi")
    desk.wait(events.AnswerStarted)
    request = desk.engine.generated[-1].request_id
    desk.engine.listener(PromptProgress(request_id=request, done=38, total=38, reused=0))
    desk.engine.listener(Delta(request_id=request, text=" Hel", tokens=1))
    assert desk.wait(events.TokensCounted).prompt_tokens == 39
    desk.engine.listener(Delta(request_id=request, text="lo", tokens=3))
    assert desk.wait(events.TokensCounted).prompt_tokens == 41
    desk.service.count("c1", "draft")
    desk.settle()
    desk.engine.count(45)
    assert desk.wait(events.TokensCounted).prompt_tokens == 48
    desk.engine.finish(ids=(1, 2, 3))
    assert desk.wait(events.TokensCounted).prompt_tokens == 42
    desk.service.count("c1", "")
    desk.settle()
    desk.engine.count(42)
    assert desk.wait(events.TokensCounted).prompt_tokens == 42
