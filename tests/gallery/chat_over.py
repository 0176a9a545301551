"""States of what opens over a conversation: explanations, menus, cards; and of large text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from tests.gallery import chat_composer, chat_messages
from tests.gallery.chat_messages import in_chat, view_of
from tests.gallery.talk import talk
from tests.helpers.conversations import NOW, answer, own, transcript
from wizchat.chat.values import MessageStatus
from wizchat.ui.chat.link_popover import ask_about
from wizchat.ui.chat.message_actions import MessageAction

if TYPE_CHECKING:
    from wizchat.ui.chat.view import ChatView

_SAMPLING = b'{"temperature":0.7,"top_p":0.95,"min_p":0.05,"repeat_penalty":1.1,"max_tokens":2048}'


def window_explained(chat: ChatView) -> None:
    chat_messages.pinned(chat)
    chat.explain_window(chat.composer.meter)


def prompt_explained(chat: ChatView) -> None:
    chat.composer.prompt_info.open_popover()


def facts(chat: ChatView) -> None:
    known = answer(
        talk().answer, quantization="Q4_K_M", model_sha256="3f8a" * 16, finished_at=NOW, seed=42,
        prompt_tokens=1_204, sampling=_SAMPLING.decode(),
    )  # fmt: skip
    chat.show_transcript(transcript(own(talk().question), known, name="facts"))
    chat.transcript._on_action_chosen(MessageAction.FACTS.value, known.id)


def menu_of_answer(chat: ChatView) -> None:
    """The menu with what it says of links."""
    view_of(chat, 3).footer.more.click()
    for menu in chat.findChildren(QMenu):
        for action in menu.actions():
            if action.menu() is not None and menu.isVisible():
                menu.setActiveAction(action)


def menu_of_question(chat: ChatView) -> None:
    chat.transcript.jump_to(chat.transcript.rows[0])
    view_of(chat, 2).footer.more.click()


def menu_of_waiting(chat: ChatView) -> None:
    chat_messages.show(chat, [answer("", status=MessageStatus.WAITING, reply_tokens=None)])
    view = view_of(chat, 1)
    view.menu_requested.emit(view.mapToGlobal(QPoint(60, 30)), "")


def menu_of_text(chat: ChatView) -> None:
    chat.composer.set_text(talk().more)
    chat.composer.edit.selectAll()
    middle = chat.composer.edit.rect().center()
    QApplication.sendEvent(
        chat.composer.edit.viewport(),
        QContextMenuEvent(
            QContextMenuEvent.Reason.Mouse, middle, chat.composer.edit.mapToGlobal(middle)
        ),
    )


def link(chat: ChatView) -> None:
    href = "https://example.org/a/rather/long/address/of/a/page?with=parameters&and=more#place"
    ask_about(chat._theme, href, chat.mapToGlobal(QPoint(60, 200)), chat)


def mail_link(chat: ChatView) -> None:
    ask_about(chat._theme, "mailto:ada@example.org", chat.mapToGlobal(QPoint(60, 200)), chat)


def attachment(chat: ChatView) -> None:
    chat.composer.set_text("", chat_composer.files())
    QTest.qWait(50)  # the chips find their places
    chat.composer.shelf._on_opened("pasted")


def attachment_sent(chat: ChatView) -> None:
    chat_messages.with_files(chat)
    chat.transcript.jump_to(chat.transcript.rows[0])
    view_of(chat, 0)._attached._on_opened(talk().long_name)  # type: ignore[attr-defined]


def saving_code(chat: ChatView) -> None:
    chat.transcript._saver.save("python", "print(1)")


def choosing_files(chat: ChatView) -> None:
    chat.composer.files.choose()


STATES = (
    in_chat("over-window-explained", window_explained),
    in_chat("over-fixed-prompt", prompt_explained),
    in_chat("over-facts", facts),
    in_chat("over-menu-answer", menu_of_answer),
    in_chat("over-menu-question", menu_of_question),
    in_chat("over-menu-waiting", menu_of_waiting),
    in_chat("over-menu-text", menu_of_text),
    in_chat("over-link", link),
    in_chat("over-mail-link", mail_link),
    in_chat("over-attachment", attachment),
    in_chat("over-attachment-sent", attachment_sent),
    in_chat("over-saving-code", saving_code),
    in_chat("over-choosing-files", choosing_files),
    *(
        in_chat(
            f"large-{round(100 * scale)}-{prepare.__name__.replace('_', '-')}",
            prepare,
            text_scale=scale,
        )
        for scale, prepare in (
            (1.5, chat_messages.at_the_beginning),
            (1.5, chat_composer.with_files),
            (2.0, chat_messages.at_the_beginning),
            (2.0, chat_messages.waiting),
            (2.0, chat_messages.finding),
            (2.0, chat_composer.with_files),
            (2.0, chat_composer.editing),
            (2.0, window_explained),
            (2.0, facts),
            (2.0, attachment),
        )
    ),
)
