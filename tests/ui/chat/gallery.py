"""Pictures of the conversation view, to be looked at: `python tests/ui/chat/gallery.py FOLDER`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_SCALE_FACTOR"] = os.environ.get("SCALE", "2")

from PySide6.QtCore import QEventLoop, QLocale, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.helpers.conversations import (
    FACTORIAL,
    GERMAN,
    LONG,
    RECURSION,
    RIGHT_TO_LEFT,
    STATES,
    answer,
    conversation,
    own,
    transcript,
)
from tests.helpers.everything import EVERYTHING
from wizchat.chat.events import WaitReason
from wizchat.chat.values import MessageStatus, Transcript
from wizchat.render.typesetter import Typesetter
from wizchat.ui.chat.message import AnswerMessage
from wizchat.ui.chat.selection import TextSelection
from wizchat.ui.chat.view import ChatView
from wizchat.ui.theme.theme import Theme, ThemeMode


def settle(milliseconds: int = 250) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def show_stream(view: ChatView, theme: Theme) -> None:
    """An answer under way, with a selection and the keyboard in the message before it."""
    theme.set_mode(ThemeMode.LIGHT)
    view.resize(936, 760)
    message = answer("", status=MessageStatus.STREAMING)
    view.show_transcript(transcript(own("Sum?"), answer(FACTORIAL), own("And in C?"), message))
    view.answer_started(message)
    view.answer_grew(
        message.id, "Like *this*, in C:\n\n1. one **and\n\n```c\nint main(void) {\n  ret"
    )
    before = view.transcript.rows[1].view
    if isinstance(before, AnswerMessage):
        QTest.keyClick(view.composer.edit, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
        before.body.setFocus(Qt.FocusReason.TabFocusReason)
        before.body.select(TextSelection((0, 13), (2, 20)))


def show_empty(view: ChatView, theme: Theme) -> None:
    theme.set_mode(ThemeMode.LIGHT)
    view.resize(936, 760)
    view.show_transcript(Transcript(conversation("empty")))
    view.set_model_ready(False)


def show_edit(view: ChatView, _theme: Theme) -> None:
    view.show_transcript(RECURSION)
    message = RECURSION.messages[1].message
    view.composer.begin_edit(message.id, message.text + "\nAnd a second line.\n" * 4)
    view.composer.refuse(view.composer.text(), 9105, 8192)
    view.transcript.jump_to(view.transcript.rows[2])


def show_large(view: ChatView, theme: Theme) -> None:
    view.composer.set_text("")
    view.set_context(3008, 8192)
    view.resize(672, 760)  # beside the sidebar of a window of 1200
    theme.set_text_scale(2.0)
    view.transcript.jump_to_end()


def show_large_narrow(view: ChatView, _theme: Theme) -> None:
    view.resize(480, 760)


def show_large_edit(view: ChatView, _theme: Theme) -> None:
    view.composer.begin_edit("m", "Explain recursion")


def main(folder: Path) -> None:
    application = QApplication([])
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    theme = Theme(mode=ThemeMode.LIGHT)
    theme.dress()
    typesetter = Typesetter()
    view = ChatView(theme, typesetter)
    view.setAutoFillBackground(True)
    folder.mkdir(parents=True, exist_ok=True)
    whole = transcript(own("Explain rotations"), answer(EVERYTHING), name="everything")
    pages = {"recursion": RECURSION, "states": STATES, "long": LONG, "rtl": RIGHT_TO_LEFT,
             "german": GERMAN, "everything": whole}  # fmt: skip
    for mode in (ThemeMode.LIGHT, ThemeMode.DARK):
        theme.set_mode(mode)
        for width in (1200, 480):
            for name, page in pages.items():
                view.resize(width, 760)
                view.show()
                view.show_transcript(page)
                view.set_context(1204, 8192)
                if name == "states":
                    view.answer_waiting(WaitReason.LOADING)
                    view.prompt_read(1840, 3210, 0)
                if name in {"long", "everything"}:
                    view.transcript.jump_to(view.transcript.rows[0])
                settle()
                view.grab().save(str(folder / f"{name}-{mode}-{width}.png"))
    prepared = {
        "stream": show_stream,
        "empty": show_empty,
        "edit": show_edit,
        "large": show_large,
        "large-narrow": show_large_narrow,
        "large-edit": show_large_edit,
    }
    for name, prepare in prepared.items():
        prepare(view, theme)
        settle()
        view.grab().save(str(folder / f"{name}.png"))
    view.composer.prompt_info.open_popover()
    popover = view.composer.prompt_info.popover
    if popover is not None:
        popover.grab().save(str(folder / "prompt.png"))
        popover.close()
    view.close()
    typesetter.close()
    application.quit()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
