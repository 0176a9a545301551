"""Pictures of the composer, to be looked at: `python tests/ui/chat/gallery_composer.py FOLDER`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_SCALE_FACTOR"] = os.environ.get("SCALE", "1")

from PySide6.QtCore import QEventLoop, QLocale, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.helpers.conversations import NOW, answer, own, transcript
from wizchat.chat.attachments.problems import AttachmentProblem, AttachmentProblemCode
from wizchat.chat.values import Attachment, AttachmentKind, Snippet
from wizchat.render.typesetter import Typesetter
from wizchat.ui.chat.file_drops import _Veil
from wizchat.ui.chat.prompts_window import PromptsWindow
from wizchat.ui.chat.view import ChatView
from wizchat.ui.theme.theme import Theme, ThemeMode

NOTES = "# Notes\n\nThe value is 42.\n" * 40
SNIPPETS = tuple(
    Snippet(id=title, title=title, text=text, updated_at=NOW)
    for title, text in (
        ("Explain simply", "Explain {text} as to a child of ten."),
        ("Proofread", "Correct the spelling and grammar of what follows, and change nothing else."),
        ("Summary", "Sum up what is attached in five points."),
        ("ترجمة", "ترجم ما يلي إلى العربية"),
    )
)


def attached(name: str, kind: AttachmentKind, tokens: int | None, text: str = NOTES) -> Attachment:
    return Attachment(
        id=name or "pasted", conversation_id="c1", message_id=None, name=name, kind=kind,
        text=text, tokens=tokens, added_at=NOW,
    )  # fmt: skip


FILES = (
    attached("notes.md", AttachmentKind.MARKDOWN, 412),
    attached("Jahresabschlussbericht der Gesellschaft 2025.pdf", AttachmentKind.PDF, 3_120),
    attached("", AttachmentKind.PASTED, None),
)
TALK = transcript(
    own("What do these say?", attachments=FILES[:2]),
    answer("They say that the **value** is 42."),
    own("", attachments=(attached("sales.csv", AttachmentKind.TABLE, 96),)),
    answer("A table of sales."),
)


def settle(milliseconds: int = 200) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def fill(view: ChatView) -> None:
    composer = view.composer
    composer.set_text("Compare the two reports, and say where the numbers differ.", FILES)
    composer.files.reading("p", "large scan.pdf")
    view.set_context(1_241 + 3_600, 8192, 3_600)


def refuse(view: ChatView) -> None:
    composer = view.composer
    composer.set_text("", FILES[:2])
    problem = AttachmentProblem(AttachmentProblemCode.SCANNED, found=12)
    composer.files.refused("p", "large scan.pdf", problem)


def overfill(view: ChatView) -> None:
    view.composer.set_text("Sum it up", (attached("report.pdf", AttachmentKind.PDF, 41_200),))
    view.set_context(41_260, 8192, 41_260, fits=False)


def paste(view: ChatView) -> None:
    view.composer.set_text("What is this?", FILES[2:])
    view.composer.files.pasted("pasted")


def open_prompts(view: ChatView) -> None:
    view.composer.set_text("")
    view.set_context(1_241, 8192)
    view.activateWindow()
    settle()
    view.composer.edit.setFocus(Qt.FocusReason.OtherFocusReason)
    view.composer.prompts.list.set_snippets(SNIPPETS)
    QTest.keyClicks(view.composer.edit, "/")


def drop(view: ChatView) -> None:
    view.composer.prompts.list.hide()
    view.composer.set_text("")
    view.findChild(_Veil).lift()


STATES = {
    "full": fill, "refused": refuse, "too-long": overfill, "pasted": paste,
    "prompts": open_prompts, "drop": drop,
}  # fmt: skip


def main(folder: Path) -> None:
    application = QApplication([])
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    theme = Theme(mode=ThemeMode.LIGHT)
    theme.dress()
    typesetter = Typesetter()
    folder.mkdir(parents=True, exist_ok=True)
    for mode in (ThemeMode.LIGHT, ThemeMode.DARK):
        theme.set_mode(mode)
        view = ChatView(theme, typesetter)
        view.setAutoFillBackground(True)
        view.show_transcript(TALK)
        view.resize(936, 640)
        view.show()
        view.activateWindow()
        for name, prepare in STATES.items():
            for width in (936, 480):
                view.resize(width, 640)
                prepare(view)
                settle()
                view.grab().save(str(folder / f"{name}-{mode}-{width}.png"))
        view.findChild(_Veil).hide()
        fill(view)
        view.composer.shelf._on_opened("notes.md")
        view.composer.shelf._preview.grab().save(str(folder / f"preview-{mode}.png"))
        view.composer.shelf._preview.close()
        if mode is ThemeMode.LIGHT:
            view.resize(672, 760)
            theme.set_text_scale(2.0)
            overfill(view)
            settle()
            view.grab().save(str(folder / "large.png"))
            theme.set_text_scale(1.0)
            view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            fill(view)
            settle()
            view.grab().save(str(folder / "rtl.png"))
        view.close()
        window = PromptsWindow(theme)
        window.setAutoFillBackground(True)
        window.show_snippets(SNIPPETS)
        window.show()
        settle()
        window.grab().save(str(folder / f"window-{mode}.png"))
        window.close()
    typesetter.close()
    application.quit()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
