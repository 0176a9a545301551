"""What is being written in the place of an earlier message, while it is not sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.chat_desk import Desk
from wizchat.chat import events
from wizchat.chat.values import AttachmentKind, UnsentEdit

if TYPE_CHECKING:
    from wizchat.chat.values import Attachment


def asked(desk: Desk, text: str = "What?", attachments: tuple[str, ...] = ()) -> str:
    """Send a message, have it answered, and return its id."""
    desk.service.send("c1", text, attachments)
    desk.wait(events.AnswerStarted)
    desk.engine.say(" Yes.")
    desk.engine.finish()
    desk.wait(events.AnswerFinished)
    return desk.transcript().messages[-2].message.id


def attach(desk: Desk, text: str) -> Attachment:
    desk.service.attach_text("c1", text, f"{text}.txt", AttachmentKind.TEXT)
    return desk.wait(events.AttachmentAdded).attachment


def test_an_unsent_edit_survives_the_process(ready: Desk) -> None:
    old = attach(ready, "old")
    question = asked(ready, "What?", (old.id,))
    kept = ready.transcript().messages[0].message.attachments[0]
    new = attach(ready, "new")
    ready.service.save_draft("c1", "another thing")
    ready.service.save_edit("c1", question, "Whi", [kept.id, new.id])
    ready.service.save_edit("c1", question, "Which\0?", [kept.id, new.id])
    ready.settle()
    ready.service.close()
    again = Desk(ready.path, ready.engine)
    shown = again.transcript()
    again.service.close()
    assert shown.edit is not None
    assert (shown.edit.message_id, shown.edit.text) == (question, "Which\ufffd?")
    assert [each.id for each in shown.edit.attachments] == [kept.id, new.id]
    assert shown.conversation.draft == "another thing"


def test_sending_an_edit_ends_it(ready: Desk) -> None:
    question = asked(ready)
    ready.service.save_edit("c1", question, "Which?")
    ready.service.edit_and_resend(question, "Which?")
    ready.wait(events.AnswerStarted)
    assert ready.transcript().edit is None


def test_an_edit_of_what_still_waits_ends_when_it_is_sent(desk: Desk) -> None:
    desk.service.send("c1", "What?")
    question = desk.transcript().messages[0].message.id
    desk.service.save_edit("c1", question, "Which?")
    assert desk.transcript().edit == UnsentEdit(question, "Which?")
    desk.service.edit_and_resend(question, "Which?")
    assert desk.transcript().edit is None


def test_an_edit_that_is_given_up_is_forgotten(ready: Desk) -> None:
    question = asked(ready)
    ready.service.save_edit("c1", question, "Which?")
    ready.service.drop_edit("c1", question)
    assert ready.transcript().edit is None


def test_another_edit_sets_the_first_aside(ready: Desk) -> None:
    first, second = asked(ready, "One?"), asked(ready, "Two?")
    ready.service.save_edit("c1", first, "Eins?")
    ready.service.save_edit("c1", second, "Zwei?")
    shown = ready.transcript()
    assert shown.edit == UnsentEdit(second, "Zwei?")
    assert shown.edits_aside == (UnsentEdit(first, "Eins?"),)
    ready.service.save_edit("c1", first, "Uno?")
    shown = ready.transcript()
    assert shown.edit == UnsentEdit(first, "Uno?")
    assert shown.edits_aside == (UnsentEdit(second, "Zwei?"),)


def test_all_unsent_edits_survive_the_process(ready: Desk) -> None:
    questions = [asked(ready, text) for text in ("One?", "Two?", "Three?")]
    file = attach(ready, "file")
    for number, question in enumerate(questions):
        ready.service.save_edit("c1", question, f"{number}", [file.id] if not number else [])
    ready.settle()
    ready.service.close()
    again = Desk(ready.path, ready.engine)
    shown = again.transcript()
    again.service.close()
    assert shown.edit == UnsentEdit(questions[2], "2")
    assert [(each.message_id, each.text) for each in shown.edits_aside] == [
        (questions[0], "0"),
        (questions[1], "1"),
    ]
    assert [each.id for each in shown.edits_aside[0].attachments] == [file.id]


@pytest.mark.parametrize("sends", [True, False])
def test_those_aside_stay_when_the_open_one_ends(ready: Desk, *, sends: bool) -> None:
    first, second = asked(ready, "One?"), asked(ready, "Two?")
    ready.service.save_edit("c1", first, "Eins?")
    ready.service.save_edit("c1", second, "Zwei?")
    if sends:
        ready.service.edit_and_resend(second, "Zwei?")
        ready.wait(events.AnswerStarted)
    else:
        ready.service.drop_edit("c1", second)
    shown = ready.transcript()
    assert shown.edit is None
    assert shown.edits_aside == (UnsentEdit(first, "Eins?"),)


def test_giving_up_an_edit_that_was_not_kept_yet_leaves_the_one_before(ready: Desk) -> None:
    first, second = asked(ready, "One?"), asked(ready, "Two?")
    ready.service.save_edit("c1", first, "Eins?")
    ready.service.drop_edit("c1", second)
    shown = ready.transcript()
    assert shown.edit is None
    assert shown.edits_aside == (UnsentEdit(first, "Eins?"),)


def test_an_edit_of_a_deleted_question_comes_back_with_it(ready: Desk) -> None:
    asked(ready, "One?")
    question = asked(ready, "Two?")
    ready.service.save_edit("c1", question, "Zwei?")
    ready.service.delete_exchange(question)
    deleted = ready.wait(events.ExchangeDeleted)
    assert ready.transcript().edit is None
    ready.service.restore_exchange(question, deleted.leaf_id)
    assert ready.transcript().edit == UnsentEdit(question, "Zwei?")


def test_an_edit_of_nothing_that_is_there_is_no_error(ready: Desk) -> None:
    question = asked(ready)
    ready.service.save_edit("c1", "gone", "text")
    ready.service.save_edit("elsewhere", question, "text")
    assert ready.transcript().edit is None
    assert ready.transcript("elsewhere").edit is None
    assert ready.of(events.StoreProblem) == []


def test_an_incognito_edit_is_kept_while_the_conversation_is_open(ready: Desk) -> None:
    incognito = ready.service.create_incognito()
    ready.service.send(incognito, "Psst")
    ready.wait(events.AnswerStarted)
    ready.service.open(incognito)
    question = ready.wait(events.ConversationOpened).transcript.messages[0].message.id
    ready.service.save_edit(incognito, question, "Psst!")
    ready.service.open(incognito)
    shown = ready.wait(events.ConversationOpened).transcript
    assert shown.edit == UnsentEdit(question, "Psst!")
    assert b"Psst" not in ready.path.read_bytes()
