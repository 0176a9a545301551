"""Attachments of drafts and messages, from the file to the prompt and back."""

from __future__ import annotations

import subprocess
import sys
import textwrap
import threading
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from tests.helpers.chat_desk import Desk
from tests.helpers.documents import pdf
from tests.helpers.scripted_engine import ScriptedEngine
from tests.helpers.spelling import spell
from wizchat.chat import events
from wizchat.chat.attachments.problems import AttachmentProblemCode, Unreadable
from wizchat.chat.attachments.quoting import asked, quote, with_attachments
from wizchat.chat.prompt import EmptyMessageError
from wizchat.chat.values import Attachment, AttachmentKind
from wizchat.engine.protocol import Text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

WINDOW = 1024


@pytest.fixture
def counting(tmp_path: Path) -> Iterator[Desk]:
    """A small window and the real tokenizer."""
    desk = Desk(tmp_path / "db.sqlite3", ScriptedEngine(lambda prompt: len(spell(prompt))))
    desk.engine.load(WINDOW)
    yield desk
    desk.service.close()


def attach(desk: Desk, text: str = "Some text.", name: str = "notes.md") -> Attachment:
    desk.service.attach_text("c1", text, name, AttachmentKind.MARKDOWN)
    return desk.wait(events.AttachmentAdded).attachment


def drafted(desk: Desk) -> list[str]:
    return [attachment.name for attachment in desk.transcript().draft_attachments]


def test_a_file_becomes_part_of_the_draft_and_makes_the_conversation(
    desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf("Hello from a page"))
    attachment_id = desk.service.attach("c1", path)
    added = desk.wait(events.AttachmentAdded)
    assert added.conversation_id == "c1"
    assert added.attachment.id == attachment_id
    assert (added.attachment.name, added.attachment.kind) == ("a.pdf", AttachmentKind.PDF)
    assert added.attachment.text == "Hello from a page"
    assert [c.id for c in desk.wait(events.ConversationsListed).conversations] == ["c1"]
    assert drafted(desk) == ["a.pdf"]


def test_a_file_that_cannot_be_read_is_refused_with_its_name(desk: Desk, tmp_path: Path) -> None:
    attachment_id = desk.service.attach("c1", tmp_path / "gone.txt")
    refused = desk.wait(events.AttachmentRefused)
    assert (refused.attachment_id, refused.name) == (attachment_id, "gone.txt")
    assert refused.problem.code is AttachmentProblemCode.GONE
    assert desk.listed() == ()


def test_an_attachment_is_taken_out_and_the_empty_conversation_goes(desk: Desk) -> None:
    attachment = attach(desk)
    desk.service.detach("c1", attachment.id)
    assert desk.listed() == ()


def test_a_draft_with_words_stays_when_its_attachment_goes(desk: Desk) -> None:
    attachment = attach(desk)
    desk.service.save_draft("c1", "words")
    desk.service.detach("c1", attachment.id)
    assert [c.draft for c in desk.listed()] == ["words"]
    attach(desk)
    desk.service.save_draft("c1", "")
    assert drafted(desk) == ["notes.md"]


def test_pasted_text_beyond_any_window_is_refused_at_once(desk: Desk) -> None:
    with pytest.raises(Unreadable):
        desk.service.attach_text("c1", "x" * 600_000)
    with pytest.raises(Unreadable):
        desk.service.attach_text("c1", " \n")


def test_the_prompt_quotes_what_is_sent_and_the_message_shows_the_words(ready: Desk) -> None:
    one, two = attach(ready, "1"), attach(ready, "2", "b.txt")
    left = attach(ready, "3", "later.txt")
    ready.service.send("c1", "What?", [two.id, one.id])
    ready.wait(events.AnswerStarted)
    sent = ready.transcript().messages[0].message
    assert sent.text == "What?"
    assert [a.name for a in sent.attachments] == ["b.txt", "notes.md"]
    assert all(a.message_id == sent.id for a in sent.attachments)
    assert asked(sent) == with_attachments("What?", [two, one])
    assert f"USER: {asked(sent)} ASSISTANT:" in str(ready.engine.generated[-1].prompt[-1].text)  # type: ignore[union-attr]
    assert drafted(ready) == [left.name]


def test_an_attachment_alone_can_be_sent_and_names_the_conversation(ready: Desk) -> None:
    attachment = attach(ready)
    with pytest.raises(EmptyMessageError):
        ready.service.send("c1", " ")
    ready.service.send("c1", "", [attachment.id])
    ready.wait(events.AnswerStarted)
    assert [c.title for c in ready.listed()] == ["notes.md"]
    assert ready.texts()[0] == ""


def test_nothing_is_sent_for_an_attachment_that_is_gone(ready: Desk) -> None:
    ready.service.send("c1", "", ["unknown"])
    assert ready.listed() == ()


def test_later_prompts_begin_with_the_one_that_had_the_attachment(counting: Desk) -> None:
    attachment = attach(counting, "```\nvalue\n```\n" * 8)
    counting.service.send("c1", "What is it?", [attachment.id])
    counting.wait(events.AnswerStarted)
    counting.engine.say(" A value.")
    counting.engine.finish(ids=(100, 101))
    counting.wait(events.AnswerFinished)
    for turn in range(3):
        counting.exchange(f"and {turn}?", "Yes.", (102 + turn, 7))
    prompts = [spell(request.prompt) for request in counting.engine.generated]
    assert all(after[: len(before)] == before for before, after in pairwise(prompts))
    counting.service.close()
    again = Desk(counting.path, counting.engine)
    again.service.send("c1", "still?")
    again.wait(events.AnswerStarted)
    assert spell(again.engine.generated[-1].prompt)[: len(prompts[-1])] == prompts[-1]
    again.service.close()


def test_an_edit_keeps_takes_away_and_adds(ready: Desk) -> None:
    one, two = attach(ready, "1", "one"), attach(ready, "2", "two")
    ready.service.send("c1", "What?", [one.id, two.id])
    ready.wait(events.AnswerStarted)
    ready.engine.finish()
    first = ready.transcript().messages[0].message
    three = attach(ready, "3", "three")
    ready.service.edit_and_resend(first.id, "Which?", [two.id, three.id])
    ready.wait(events.AnswerStarted)
    edited = ready.transcript().messages[0]
    assert [a.text for a in edited.message.attachments] == ["2", "3"]
    assert edited.sibling_count == 2
    ready.engine.finish()
    ready.service.choose_sibling(edited.message.id, -1)
    assert [a.text for a in ready.transcript().messages[0].message.attachments] == ["1", "2"]
    ready.service.edit_and_resend(first.id, "As before")
    ready.wait(events.AnswerStarted)
    assert [a.text for a in ready.transcript().messages[0].message.attachments] == ["1", "2"]
    assert drafted(ready) == []


def test_what_is_attached_comes_back_with_a_message_that_cannot_fit(counting: Desk) -> None:
    attachment = attach(counting, "word " * 900)
    counting.service.send("c1", "What?", [attachment.id])
    refused = counting.wait(events.MessageRefused)
    assert refused.text == "What?"
    shown = counting.transcript()
    assert shown.messages == ()
    assert [a.id for a in shown.draft_attachments] == [attachment.id]
    assert shown.conversation.draft == "What?"


def test_an_edit_that_cannot_fit_gives_back_what_was_new_alone(counting: Desk) -> None:
    small = attach(counting, "small", "small")
    counting.service.send("c1", "What?", [small.id])
    counting.wait(events.AnswerStarted)
    counting.engine.finish()
    first = counting.transcript().messages[0].message
    large = attach(counting, "word " * 900, "large")
    counting.service.edit_and_resend(first.id, "What?", [small.id, large.id])
    counting.wait(events.MessageRefused)
    assert drafted(counting) == ["large"]
    assert [a.id for a in counting.transcript().messages[0].message.attachments] == [small.id]


def test_the_meter_counts_each_attachment_once_and_the_whole(counting: Desk) -> None:
    attachment = attach(counting)
    counting.service.count("c1", "Hi", [attachment.id])
    alone = counting.wait(events.AttachmentCounted)
    assert alone.attachment_id == attachment.id
    whole = counting.wait(events.TokensCounted)
    counting.service.count("c1", "Hi", [attachment.id])
    assert counting.wait(events.AttachmentCounted) == alone
    asked_for = [prompt for _, prompt in counting.engine.counted]
    assert asked_for.count((Text(text=quote(attachment)),)) == 1
    assert whole.prompt_tokens > 38 + alone.tokens
    assert counting.transcript().draft_attachments[0].tokens == alone.tokens
    counting.service.send("c1", "Hi", [attachment.id])
    counting.wait(events.AnswerStarted)
    assert len(spell(counting.engine.generated[-1].prompt)) == whole.prompt_tokens


def test_what_the_draft_adds_is_told_apart(counting: Desk) -> None:
    counting.exchange("Hi", "Hello.", (7, 8))
    counting.service.count("c1", "")
    without = counting.wait(events.TokensCounted)
    counting.service.count("c1", "How are you?")
    with_draft = counting.wait(events.TokensCounted)
    assert without.draft_tokens == 0
    assert with_draft.prompt_tokens == without.prompt_tokens + with_draft.draft_tokens
    counting.service.count("c1", "How are you now?")
    longer = counting.wait(events.TokensCounted)
    assert longer.draft_tokens == with_draft.draft_tokens + 1


def test_a_draft_that_cannot_fit_is_told_before_it_is_sent(counting: Desk) -> None:
    counting.exchange("Hi", "Hello.", (7, 8))
    counting.settle()
    counting.service.count("c1", "word " * 900)
    told = counting.wait(events.TokensCounted)
    assert not told.fits
    counting.service.send("c1", "word " * 900)
    assert counting.wait(events.MessageRefused).tokens == told.prompt_tokens


def test_what_cannot_fit_is_not_counted_again_and_again(counting: Desk) -> None:
    attachment = attach(counting, "word " * 3_000)
    counting.service.count("c1", "Sum it up", [attachment.id])
    alone = counting.wait(events.AttachmentCounted)
    whole = counting.wait(events.TokensCounted)
    counting.settle()
    before = len(counting.engine.counted)
    counting.service.count("c1", "Sum it up", [attachment.id])
    again = counting.wait(events.TokensCounted)
    assert not whole.fits
    assert not again.fits
    assert abs(again.prompt_tokens - whole.prompt_tokens) <= 3
    assert again.prompt_tokens > alone.tokens
    assert all("word word" not in str(prompt) for _, prompt in counting.engine.counted[before:])


def test_an_edit_is_counted_in_its_place(counting: Desk) -> None:
    counting.exchange("Hi", "Hello.", (7, 8))
    counting.exchange("And " * 50, "Yes.", (7, 8))
    first = counting.transcript().messages[0].message
    counting.service.count("c1", "Hi", (), first.id)
    assert counting.wait(events.TokensCounted).prompt_tokens == 38
    counting.service.count("c1", "Hi", (), "unknown")
    assert counting.of(events.TokensCounted)[-1].prompt_tokens == 38


def test_attachments_survive_the_process(tmp_path: Path) -> None:
    """Killed without warning, as soon as the service said that it has them."""
    script = textwrap.dedent(
        """
        import os, signal, sys
        from pathlib import Path
        from tests.helpers.chat_desk import Desk
        from wizchat.chat import events

        desk = Desk(Path(sys.argv[1]))
        desk.service.attach_text("c1", "kept", "notes.md")
        desk.wait(events.AttachmentAdded)
        desk.service.save_snippet("Greeting", "Hello {text}")
        desk.wait(events.SnippetsListed)
        os.kill(os.getpid(), signal.SIGKILL)
        """
    )
    path = tmp_path / "db.sqlite3"
    done = subprocess.run([sys.executable, "-c", script, str(path)], timeout=60, check=False)
    assert done.returncode == -9
    desk = Desk(path)
    assert [a.text for a in desk.transcript().draft_attachments] == ["kept"]
    desk.service.list_snippets()
    assert [s.text for s in desk.wait(events.SnippetsListed).snippets] == ["Hello {text}"]
    desk.service.close()


def test_prompts_are_kept_changed_and_deleted_and_listed_by_title(desk: Desk) -> None:
    desk.service.save_snippet("zebra", "z")
    known = desk.service.save_snippet("Apple\n pie", "a")
    desk.service.save_snippet("banana", "b")
    desk.settle()
    assert [s.title for s in desk.of(events.SnippetsListed)[-1].snippets] == [
        "Apple pie", "banana", "zebra",
    ]  # fmt: skip
    desk.service.save_snippet("Cherry", "c", known)
    assert [s.title for s in desk.of(events.SnippetsListed)[-1].snippets] == [
        "banana", "Cherry", "zebra",
    ]  # fmt: skip
    desk.service.remove_snippet(known)
    assert [s.title for s in desk.of(events.SnippetsListed)[-1].snippets] == ["banana", "zebra"]


def test_a_reader_under_way_ends_with_the_service(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "x.pdf"
    path.write_bytes(pdf(*["page"] * 900))
    for _ in range(3):
        desk.service.attach("c1", path)
    desk.service.close()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("attach")]
