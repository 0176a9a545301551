"""Branches as turns."""

from __future__ import annotations

from dataclasses import replace

from tests.helpers.chats import message
from wizchat.chat.branch import to_exchanges, to_turns
from wizchat.chat.prompt import Turn
from wizchat.chat.values import Message, MessageStatus, Role


def reply(text: str, status: MessageStatus = MessageStatus.COMPLETE) -> Message:
    made = message("a", None, text or " ", role=Role.ASSISTANT, status=status, reply_ids=(1, 2))
    return replace(made, tokenizer_hash="same")


def turns(*messages: Message, tokenizer: str = "same", draft: str = "") -> list[Turn]:
    return to_turns(to_exchanges(messages), tokenizer, draft)


def test_questions_and_answers_pair_up() -> None:
    made = turns(message("q1"), reply("one"), message("q2"))
    assert made == [Turn("q1", "one", (1, 2)), Turn("q2")]


def test_ids_of_another_tokenizer_are_not_used() -> None:
    assert turns(message("q"), reply("one"), tokenizer="other") == [Turn("q", "one")]


def test_partial_answers_count_as_answers() -> None:
    for status in (MessageStatus.STOPPED, MessageStatus.CUT, MessageStatus.FAILED):
        assert turns(message("q"), reply("par", status)) == [Turn("q", "par", (1, 2))]


def test_what_was_never_answered_joins_the_next_message() -> None:
    made = turns(message("q1"), reply("", MessageStatus.STOPPED), message("q2"), reply("two"))
    assert made == [Turn("q1\n\nq2", "two", (1, 2))]


def test_an_answer_under_way_is_no_answer_yet() -> None:
    assert turns(message("q1"), reply("gro", MessageStatus.STREAMING)) == [Turn("q1")]


def test_a_draft_is_the_last_turn() -> None:
    assert turns(message("q"), reply("one"), draft="d")[-1] == Turn("d")
    assert turns(message("q"), draft="d") == [Turn("q\n\nd")]
    assert turns(draft="  ") == []


def test_a_branch_that_begins_with_an_answer_loses_it() -> None:
    assert turns(reply("lost"), message("q")) == [Turn("q")]
