"""States of what was said: answers in every state, what is done with messages, what is in them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.gallery.state import HEIGHT, State
from tests.gallery.talk import talk
from tests.helpers.conversations import GERMAN, LONG, NOW, answer, conversation, own, transcript
from tests.helpers.everything import EVERYTHING
from wizchat.chat.events import WaitReason
from wizchat.chat.incognito import incognito_id
from wizchat.chat.values import Attachment, AttachmentKind, Message, MessageStatus, Transcript
from wizchat.render.links import OwnPlace
from wizchat.ui.chat import sayings
from wizchat.ui.chat.message import MessageView
from wizchat.ui.chat.rows import MessageRow
from wizchat.ui.chat.selection import TextSelection
from wizchat.ui.chat.tour import TourRole

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.helpers.surfaces import Surfaces
    from wizchat.ui.chat.view import ChatView
    from wizchat.ui.shell.main_window import MainWindow


def opened(surfaces: Surfaces) -> MainWindow:
    """Return the main window with a conversation, as it comes up."""
    window = cast("MainWindow", surfaces.make("main"))
    window.set_tour_line(None)
    window.set_current("recursion", talk().title)
    surfaces.chat.show_transcript(said())
    surfaces.chat.focus_composer()
    return window


def said() -> Transcript:
    """Return a conversation whose beginning has left the window."""
    shown = transcript(own(talk().more), own(talk().question), answer(talk().answer), forgotten=1)
    first, question, reply = shown.messages
    reply = replace(reply, sibling_index=1, sibling_count=3)
    return replace(shown, messages=(first, question, reply))


def in_chat(
    name: str,
    prepare: Callable[[ChatView], None],
    height: int = HEIGHT,
    text_scale: float = 1.0,
) -> State:
    """Return a state that the chat of the main window comes to."""

    def on_stage(_window: MainWindow, surfaces: Surfaces) -> None:
        prepare(surfaces.chat)

    return State(name, opened, on_stage, height, text_scale)


def attached(name: str, kind: AttachmentKind, tokens: int | None) -> Attachment:
    """Return a file of a draft."""
    text = f"{talk().question}\n\n{talk().more}\n" * 20
    return Attachment(
        id=name or "pasted", conversation_id="c1", message_id=None, name=name, kind=kind,
        text=text, tokens=tokens, added_at=NOW,
    )  # fmt: skip


def view_of(chat: ChatView, index: int) -> MessageView:
    """Return the widget of a message, which is in sight."""
    view = chat.transcript.rows[index].view
    assert isinstance(view, MessageView)
    return view


def waiting(chat: ChatView) -> None:
    words = {reason: sayings.waiting(reason) for reason in WaitReason}
    words_of_one = [*words.values(), sayings.thinking()]
    words_of_one += [sayings.reading(1840, 3210, left) for left in (None, 95)]
    show(chat, [answer("", status=MessageStatus.WAITING, reply_tokens=None) for _ in words_of_one])
    rows = [row for row in chat.transcript.rows if isinstance(row, MessageRow)]
    for row, said_of_it in zip(rows[1::2], words_of_one, strict=True):
        offers_tour = said_of_it in {words[WaitReason.NO_MODEL], words[WaitReason.TOUR_ONLY]}
        row.say(said_of_it, offers_tour=offers_tour)
    chat.transcript.refresh()


def endings(chat: ChatView) -> None:
    begun = talk().begun.splitlines()[0]
    codes = ("engine_crashed", "no_model", "prompt_too_long", "message_too_long", "pins_too_long",
             "window_full", "decode_failed")  # fmt: skip
    failed = [answer(begun, status=MessageStatus.FAILED, error_code=each) for each in codes]
    nothing = {"reply_tokens": None, "tokens_per_second": None}
    stopped = [answer(each, status=MessageStatus.STOPPED, **nothing) for each in (begun, "")]
    crashed = answer("", status=MessageStatus.FAILED, error_code="engine_crashed", **nothing)
    cut = answer(begun, status=MessageStatus.CUT, reply_tokens=1)
    show(chat, [*failed, crashed, *stopped, answer(begun, model_name=None), cut])


def crashed_at_last(chat: ChatView) -> None:
    begun = talk().begun.splitlines()[0]
    show(chat, [answer(begun, status=MessageStatus.FAILED, error_code="engine_crashed")])


def show(chat: ChatView, answers: list[Message]) -> None:
    """Show answers, each to a question of its own."""
    questions = [own(talk().more.splitlines()[0]) for _ in answers]
    pairs = zip(questions, answers, strict=True)
    chat.show_transcript(transcript(*(each for pair in pairs for each in pair), name="answers"))


def streaming(chat: ChatView) -> None:
    message = answer("", status=MessageStatus.STREAMING)
    chat.show_transcript(transcript(own(talk().question), message, name="streams"))
    chat.answer_started(message)
    chat.answer_grew(message.id, talk().begun)


def selected(chat: ChatView) -> None:
    """A selection, the keyboard's ring, what is offered under the pointer, a copy just made."""
    chat.window().activateWindow()
    chat.transcript.setFocus()
    QTest.keyClick(chat.transcript, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    reply, question = view_of(chat, 3), view_of(chat, 2)
    reply.body.select(TextSelection((0, 4), (2, 12)))
    where = QPointF(1, 1)
    QApplication.sendEvent(question, QEnterEvent(where, where, where))
    question.footer.copy.click()


def pinned(chat: ChatView) -> None:
    talked = said()
    first, *others = talked.messages
    kept = replace(others[0], in_pinned_turn=True, in_window=True)
    chat.show_transcript(
        Transcript(
            conversation("pinned"),
            (replace(first, in_pinned_turn=True), replace(first, message=own(talk().more)), kept),
        )
    )
    chat.set_context(8_100, 8_192)


def with_files(chat: ChatView) -> None:
    report = attached(talk().long_name, AttachmentKind.PDF, 3_120)
    table = attached("sales.csv", AttachmentKind.TABLE, 96)
    chat.show_transcript(
        transcript(
            own(talk().more, attachments=(report, table)),
            answer(talk().begun.splitlines()[0]),
            own("", attachments=(table,)),
            own("", attachments=(attached("", AttachmentKind.PASTED, 1),)),
            name="files",
        )
    )


def everything(chat: ChatView) -> None:
    chat.show_transcript(transcript(own("Explain rotations"), answer(EVERYTHING), name="all"))


def everything_selected(chat: ChatView) -> None:
    everything(chat)
    chat.transcript.selectAll()


def moved_sideways(chat: ChatView) -> None:
    chat.show_transcript(LONG)
    chat.transcript.jump_to(chat.transcript.rows[1])
    view_of(chat, 1).body.scroll_sideways(60, 0, 2000)


def wrapped(chat: ChatView) -> None:
    chat.show_transcript(LONG)
    view_of(chat, 1).body._headers.show_wraps(wraps=True)
    view_of(chat, 1).body._on_wraps_changed(True)


def long_words(chat: ChatView) -> None:
    chat.show_transcript(GERMAN)


def places(chat: ChatView) -> None:
    links = "\n\n".join(f"[Open it]({place.value})" for place in OwnPlace)
    chat.show_transcript(transcript(own(talk().more), answer(links), name="places"))


def at_the_beginning(chat: ChatView) -> None:
    chat.transcript.jump_to(chat.transcript.rows[0])


def finding(chat: ChatView) -> None:
    chat.begin_find()
    chat.find_bar.field.setText(talk().word)


def finding_nothing(chat: ChatView) -> None:
    chat.begin_find()
    chat.find_bar.field.setText("xyz")


def deleted(chat: ChatView) -> None:
    chat.show_deleted("m", None)


def empty(
    role: TourRole = TourRole.ABSENT, *, ready: bool = True, incognito: bool = False
) -> Callable[[ChatView], None]:
    """Return what shows a conversation without messages."""

    def show_it(chat: ChatView) -> None:
        chat.set_model_ready(ready)
        chat.set_tour(role)
        chat.show_transcript(Transcript(conversation(incognito_id() if incognito else "empty")))
        chat.set_context(34, 8_192 if ready else 0)

    return show_it


STATES = (
    in_chat("conversation", lambda _: None),
    in_chat("conversation-whole", at_the_beginning, 1300),
    in_chat("waiting", waiting, 1600),
    in_chat("endings", endings, 2700),
    in_chat("crashed-at-last", crashed_at_last),
    in_chat("streaming", streaming),
    in_chat("selected", selected, 1300),
    in_chat("pinned", pinned),
    in_chat("with-files", with_files),
    in_chat("everything", everything, 2300),
    in_chat("selected-everything", everything_selected, 2300),
    in_chat("sideways", moved_sideways),
    in_chat("wrapped", wrapped, 1300),
    in_chat("long-words", long_words),
    in_chat("places", places),
    in_chat("pill", at_the_beginning),
    in_chat("finding", finding),
    in_chat("finding-nothing", finding_nothing),
    in_chat("deleted", deleted),
    in_chat("empty", empty()),
    in_chat("empty-no-model", empty(ready=False)),
    in_chat("empty-tour-offered", empty(TourRole.OFFERED, ready=False)),
    in_chat("empty-tour", empty(TourRole.ANSWERING)),
    in_chat("empty-incognito", empty(incognito=True)),
    in_chat("empty-incognito-no-model", empty(incognito=True, ready=False)),
)
