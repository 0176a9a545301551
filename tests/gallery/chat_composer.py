"""States of the composer: what is written and attached, and what is said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.gallery.chat_messages import attached, in_chat
from tests.gallery.talk import talk
from tests.helpers.conversations import NOW, answer, own, transcript
from wizchat.chat.attachments.problems import AttachmentProblem, AttachmentProblemCode
from wizchat.chat.incognito import incognito_id
from wizchat.chat.values import AttachmentKind, MessageStatus, Snippet
from wizchat.ui.chat.file_drops import _Veil

if TYPE_CHECKING:
    from wizchat.chat.values import Attachment
    from wizchat.ui.chat.view import ChatView


def files() -> tuple[Attachment, ...]:
    """Return some attachments, counted and not."""
    return (
        attached("notes.md", AttachmentKind.MARKDOWN, 412),
        attached(talk().long_name, AttachmentKind.PDF, 3_120),
        attached("", AttachmentKind.PASTED, None),
    )


def written(chat: ChatView) -> None:
    chat.composer.set_text("\n".join([talk().question, talk().more] * 8))
    chat.set_context(4_008, 8_192, 1_000)


def with_files(chat: ChatView) -> None:
    chat.composer.set_text(talk().more, files())
    chat.composer.files.reading("p", "scan.pdf")
    chat.set_context(4_841, 8_192, 3_600)


def many_files(chat: ChatView) -> None:
    kind = AttachmentKind.CODE
    chat.composer.set_text("", [attached(f"module_{at}.py", kind, 400 + at) for at in range(10)])
    chat.composer.files.offer([])
    chat.composer.files.offer([__file__])  # type: ignore[list-item]


def refused(chat: ChatView) -> None:
    chat.composer.set_text("", files()[:1])
    problem = AttachmentProblem(AttachmentProblemCode.SCANNED, found=12)
    chat.composer.files.refused("p", talk().long_name, problem)


def file_too_long(chat: ChatView) -> None:
    chat.composer.set_text(talk().more, (attached(talk().long_name, AttachmentKind.PDF, 41_200),))
    chat.set_context(41_260, 8_192, 41_260, fits=False)


def text_too_long(chat: ChatView) -> None:
    chat.composer.set_text(talk().more)
    chat.set_context(9_105, 8_192, 9_105, fits=False)


def pins_too_long(chat: ChatView) -> None:
    chat.refused(talk().more, 9_105, 8_192, with_pins=True)


def pasted(chat: ChatView) -> None:
    chat.composer.set_text(talk().more, files()[2:])
    chat.composer.files.pasted("pasted")


def removed(chat: ChatView) -> None:
    chat.composer.set_text(talk().more, files())
    chat.composer.files._on_removed(talk().long_name)


def editing(chat: ChatView) -> None:
    chat.composer.begin_edit("m", talk().question, files()[:1])


def incognito(chat: ChatView) -> None:
    chat.show_transcript(
        transcript(own(talk().more), answer(talk().begun.splitlines()[0]), name=incognito_id())
    )


def stop_and_send(chat: ChatView) -> None:
    begun = answer(talk().begun, status=MessageStatus.STREAMING)
    chat.show_transcript(transcript(own(talk().question), begun, name="answering"))
    chat.composer.set_text(talk().more.splitlines()[0])


def dropping(chat: ChatView) -> None:
    veil = chat.findChild(_Veil)
    assert isinstance(veil, _Veil)
    veil.lift()


def prompts(chat: ChatView) -> None:
    _type_slash(chat, *talk().prompts)


def no_prompts(chat: ChatView) -> None:
    _type_slash(chat)


def _type_slash(chat: ChatView, *known: tuple[str, str]) -> None:
    snippets = (Snippet(id=each, title=each, text=text, updated_at=NOW) for each, text in known)
    chat.window().activateWindow()
    chat.focus_composer()
    chat.composer.prompts.list.set_snippets(tuple(snippets))
    QTest.keyClicks(chat.composer.edit, "/")


def with_the_keyboard(chat: ChatView) -> None:
    chat.composer.meter.setFocus(Qt.FocusReason.TabFocusReason)


STATES = (
    in_chat("composer-written", written),
    in_chat("composer-files", with_files),
    in_chat("composer-many-files", many_files),
    in_chat("composer-refused", refused),
    in_chat("composer-file-too-long", file_too_long),
    in_chat("composer-too-long", text_too_long),
    in_chat("composer-pins-too-long", pins_too_long),
    in_chat("composer-pasted", pasted),
    in_chat("composer-removed", removed),
    in_chat("composer-editing", editing),
    in_chat("composer-incognito", incognito),
    in_chat("composer-stop-and-send", stop_and_send),
    in_chat("composer-dropping", dropping),
    in_chat("composer-prompts", prompts),
    in_chat("composer-no-prompts", no_prompts),
    in_chat("composer-focus", with_the_keyboard),
)
