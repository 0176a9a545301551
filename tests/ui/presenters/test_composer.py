"""The composer with a real chat service behind it: files, pastes, counts and prompts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QMimeData, Qt

from tests.helpers.documents import encrypted_pdf, pdf
from tests.helpers.scripted_engine import ScriptedEngine
from tests.helpers.spelling import spell
from wizchat.chat.attachments.problems import AttachmentProblem, AttachmentProblemCode
from wizchat.chat.attachments.quoting import with_attachments
from wizchat.chat.events import AttachmentRefused
from wizchat.chat.service import ChatService
from wizchat.engine.protocol import Sampling, Text
from wizchat.ui.bridge import Bridge
from wizchat.ui.chat.message_actions import MessageAction
from wizchat.ui.chat.prompts_window import PromptsWindow
from wizchat.ui.presenters.conversation import ConversationPresenter
from wizchat.ui.presenters.known import KnownConversations
from wizchat.ui.presenters.prompts import PromptsPresenter
from wizchat.ui.presenters.routing import ChatRouter

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.helpers.presented import Talk, Windows
    from wizchat.ui.chat.composer import Composer

WINDOW = 1024


class Live:
    """One view, its presenters, and a service with the real store, readers and tokenizer."""

    def __init__(self, windows: Windows, path: Path) -> None:
        self.view = windows.view
        self.engine = ScriptedEngine(lambda prompt: len(spell(prompt)))
        self.bridge = Bridge()
        self.service = ChatService(path, self.engine, Sampling, self.bridge.listener(self._handle))
        self.engine.listener = self.service.engine_event
        self.router = ChatRouter(KnownConversations())
        self.here = ConversationPresenter(self.service, KnownConversations(), self.view)
        self.router.join(self.here)
        self.prompts = PromptsPresenter(
            self.service, self.router, lambda: PromptsWindow(windows.theme), windows.main
        )
        self.prompts.attach(self.view)
        self.service.start()
        self.engine.load(WINDOW)
        windows.main.show()
        self.here.open_new()

    @property
    def composer(self) -> Composer:
        return self.view.composer

    @property
    def facts(self) -> list[str]:
        """What the chips say."""
        return [chip._facts.text() for chip in self.composer.shelf._chips.values()]

    @property
    def said(self) -> str:
        return self.composer.notice.text

    @property
    def meter(self) -> str:
        return self.composer.meter._words.text()

    def paste(self, text: str) -> None:
        data = QMimeData()
        data.setText(text)
        self.composer.edit.insertFromMimeData(data)

    def close(self) -> None:
        self.bridge.close()
        self.service.close()
        if self.prompts.window is not None:
            self.prompts.window.deleteLater()

    def _handle(self, event: Any) -> None:
        self.router.handle(event)


@pytest.fixture
def live(windows: Windows, tmp_path: Path) -> Iterator[Live]:
    made = Live(windows, tmp_path / "db.sqlite3")
    yield made
    made.close()


def test_a_file_is_counted_sent_and_shown(live: Live, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(pdf("The value is 42."))
    live.composer.offer_files([path])
    assert live.facts == ["reading…"]
    qtbot.waitUntil(lambda: "tokens" in "".join(live.facts), timeout=30_000)
    live.composer.edit.setPlainText("What is it?")
    attached = live.composer.shelf.attachments[0]
    quoted = with_attachments("What is it?", [attached])
    total = len(spell((Text(text=quoted),)))
    qtbot.waitUntil(lambda: live.meter.startswith("30 + "))
    live.composer.buttons.send.click()
    qtbot.waitUntil(lambda: len(live.engine.generated) == 1)
    sent = live.engine.generated[0].prompt[-1]
    assert isinstance(sent, Text)
    assert sent.text.endswith(f" USER: {quoted} ASSISTANT:")
    assert attached.tokens is not None
    assert 0 < attached.tokens < total
    qtbot.waitUntil(lambda: bool(live.view.transcript.messages))
    message = live.view.transcript.messages[0]
    assert (message.text, message.attachments[0].name) == ("What is it?", "report.pdf")
    assert live.composer.shelf.count == 0


def test_a_file_that_cannot_be_read_says_why_and_the_others_stay(
    live: Live, tmp_path: Path, qtbot: QtBot
) -> None:
    secret, notes = tmp_path / "secret.pdf", tmp_path / "notes.md"
    secret.write_bytes(encrypted_pdf("x", "password"))
    notes.write_text("notes")
    live.composer.offer_files([secret, tmp_path / "gone.txt", notes])
    qtbot.waitUntil(lambda: live.composer.shelf.ids != () and len(live.facts) == 1, timeout=30_000)
    assert live.said == "gone.txt is no longer there. It may have been moved or deleted."


def test_a_refusal_is_said_in_the_window_when_the_conversation_was_left(talk: Talk) -> None:
    talk.begin()
    problem = AttachmentProblem(AttachmentProblemCode.GONE)
    talk.tell(AttachmentRefused("elsewhere", "a", "lost.pdf", problem))
    assert talk.windows.notice.startswith("lost.pdf is no longer there.")
    talk.tell(AttachmentRefused(talk.view.conversation_id, "b", "b.pdf", problem))
    assert talk.view.composer.notice.text.startswith("b.pdf")


def test_a_file_too_long_for_the_window_is_marked_and_not_sent(
    live: Live, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "long.txt"
    path.write_text("word " * 2_000)
    live.composer.offer_files([path])
    qtbot.waitUntil(lambda: live.said.startswith("long.txt has 2,0"), timeout=30_000)
    assert "fit. Attach a shorter part of it" in live.said
    assert not live.composer.buttons.send.isEnabled()
    live.engine.load(8192)
    live.here.count_again()
    qtbot.waitUntil(lambda: live.said == "")
    qtbot.waitUntil(live.composer.buttons.send.isEnabled)


def test_a_long_paste_is_attached_and_comes_back_with_undo(live: Live, qtbot: QtBot) -> None:
    live.engine.load(8192)
    live.composer.edit.setPlainText("Look: ")
    live.composer.edit.moveCursor(live.composer.edit.textCursor().MoveOperation.End)
    live.paste("pasted " * 700)
    qtbot.waitUntil(lambda: live.composer.shelf.ids != ())
    assert live.said == "The long text is attached."
    qtbot.keyClick(live.composer.edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert live.composer.text() == "Look: " + ("pasted " * 700).rstrip()
    live.composer.flush_draft()
    conversation = live.view.conversation_id
    live.here.open_new()
    live.here.open(conversation)
    qtbot.waitUntil(lambda: live.composer.text().startswith("Look"))
    assert live.composer.shelf.count == 0


def test_a_paste_longer_than_any_window_is_refused(live: Live) -> None:
    live.paste("x" * 600_000)
    assert "600,000 characters" in live.said
    assert live.composer.text() == ""


def test_attachments_belong_to_their_conversation(live: Live, qtbot: QtBot) -> None:
    live.paste("first " * 1_000)
    qtbot.waitUntil(lambda: live.composer.shelf.ids != ())
    first, ids = live.view.conversation_id, live.composer.shelf.ids
    live.here.open_new()
    assert live.composer.shelf.count == 0
    live.here.open(first)
    qtbot.waitUntil(lambda: live.composer.shelf.ids == ids)
    live.composer.shelf._chips[ids[0]]._remove.click()
    assert live.said == "Removed Pasted text."
    live.composer.notice._action.click()
    qtbot.waitUntil(lambda: live.composer.shelf.ids not in {(), ids})
    assert live.composer.shelf.attachments[0].text == ("first " * 1_000).rstrip()


def test_an_edit_is_counted_in_the_place_of_its_message(live: Live, qtbot: QtBot) -> None:
    live.composer.edit.setPlainText("word " * 100)
    live.composer.buttons.send.click()
    qtbot.waitUntil(lambda: len(live.engine.generated) == 1)
    live.engine.say(" Yes.")
    live.engine.finish(ids=(7, 8), prompt_tokens=138)
    qtbot.waitUntil(lambda: live.meter.startswith("1") and not live.view.transcript.is_answering)
    live.view.edit_last()
    qtbot.waitUntil(lambda: live.meter.startswith("30 + 1"))
    qtbot.keyClick(live.composer.edit, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: live.meter.startswith("1") and "+" not in live.meter)


def test_a_message_is_kept_as_a_prompt_and_inserted(live: Live, qtbot: QtBot) -> None:
    live.composer.edit.setPlainText("Explain rain. Be short.")
    live.composer.buttons.send.click()
    qtbot.waitUntil(lambda: bool(live.view.transcript.messages))
    message = live.view.transcript.messages[0]
    live.view.action_requested.emit(MessageAction.KEEP_PROMPT.value, message.id)
    assert "“Explain rain”" in live.said
    live.composer.edit.setFocus()
    qtbot.waitUntil(live.composer.edit.hasFocus)
    qtbot.keyClicks(live.composer.edit, "/")
    qtbot.waitUntil(lambda: "Explain rain" in live.composer.prompts.list.titles)
    qtbot.keyClick(live.composer.edit, Qt.Key.Key_Return)
    assert live.composer.text() == "Explain rain. Be short."


def test_the_window_and_the_list_show_the_same_prompts(live: Live, qtbot: QtBot) -> None:
    live.prompts.open()
    window = live.prompts.window
    assert window is not None
    assert window.property("placed")  # over the main window, not where it happens
    qtbot.waitUntil(window._text.isEnabled)
    window._title.setText("Summary")
    window._text.setPlainText("Sum it up.")
    live.prompts.flush()
    qtbot.waitUntil(lambda: window._rows.count() == 1)
    assert [each.title for each in live.composer.prompts.list._snippets] == ["Summary"]
    window._delete.click()
    qtbot.waitUntil(lambda: window._rows.count() == 0)
    window._notice._action.click()
    qtbot.waitUntil(lambda: window._rows.count() == 1)
    assert window._title.text() == "Summary"
