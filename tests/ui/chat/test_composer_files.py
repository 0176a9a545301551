"""Attachments in the composer: from offering a file to sending it, and every way back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QRegion
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from tests.helpers.conversations import NOW, own, transcript
from wizchat.chat.attachments.limits import FILES, PASTED_CHARACTERS
from wizchat.chat.attachments.problems import AttachmentProblem, AttachmentProblemCode
from wizchat.chat.values import Attachment, AttachmentKind
from wizchat.ui.chat import attachment_words
from wizchat.ui.chat.composer import Composer
from wizchat.ui.chat.view import ChatView
from wizchat.ui.theme.tokens import FOCUS_WIDTH

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from wizchat.render.typesetter import Typesetter
    from wizchat.ui.theme.theme import Theme

Key = Qt.Key
LONG = "word " * PASTED_CHARACTERS


def attachment(
    name: str = "notes.md",
    *,
    kind: AttachmentKind = AttachmentKind.MARKDOWN,
    tokens: int | None = None,
    message_id: str | None = None,
    text: str = "text",
) -> Attachment:
    return Attachment(
        id=f"id of {name}", conversation_id="c1", message_id=message_id, name=name, kind=kind,
        text=text, tokens=tokens, added_at=NOW,
    )  # fmt: skip


@pytest.fixture(autouse=True)
def english_numbers() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def composer(qtbot: QtBot, theme: Theme) -> Composer:
    composer = Composer(theme)
    qtbot.addWidget(composer)
    composer.resize(744, 200)
    composer.show()
    composer.edit.setFocus()
    return composer


def paste(composer: Composer, **kinds: object) -> None:
    data = QMimeData()
    for kind, value in kinds.items():
        getattr(data, f"set{kind}")(value)
    composer.edit.insertFromMimeData(data)


def chips(composer: Composer) -> list[str]:
    return [chip._name.accessibleName() for chip in composer.shelf._chips.values()]


def remove(composer: Composer, attachment_id: str) -> None:
    composer.shelf._chips[attachment_id]._remove.click()


def test_attachments_are_sent_with_the_words_and_leave(composer: Composer, qtbot: QtBot) -> None:
    composer.files.attached(attachment())
    qtbot.keyClicks(composer.edit, "What?")
    with qtbot.waitSignal(composer.send_requested) as sent:
        qtbot.keyClick(composer.edit, Key.Key_Return)
    assert sent.args == ["What?", ("id of notes.md",)]
    assert composer.shelf.count == 0
    assert composer._shelf_area.isHidden()


def test_an_attachment_alone_can_be_sent(composer: Composer, qtbot: QtBot) -> None:
    assert not composer.buttons.send.isEnabled()
    composer.files.attached(attachment())
    assert composer.buttons.send.isEnabled()
    with qtbot.waitSignal(composer.send_requested) as sent:
        composer.buttons.send.click()
    assert sent.args == ["", ("id of notes.md",)]


def test_nothing_is_sent_while_a_file_is_read(composer: Composer, qtbot: QtBot) -> None:
    composer.files.reading("p", "slow.pdf")
    qtbot.keyClicks(composer.edit, "What?")
    with qtbot.assertNotEmitted(composer.send_requested):
        qtbot.keyClick(composer.edit, Key.Key_Return)
    assert "slow.pdf" in composer.notice.text
    composer.files.attached(attachment("slow.pdf"))
    assert composer.text() == "What?"


def test_the_chip_says_what_is_known(composer: Composer) -> None:
    composer.files.reading("id of notes.md", "notes.md")
    assert "reading" in chips(composer)[0]
    composer.files.attached(attachment())
    assert "Markdown" in chips(composer)[0]
    assert "counting" in chips(composer)[0]
    composer.shelf.set_tokens("id of notes.md", 1204)
    assert "1,204 tokens" in chips(composer)[0]
    assert composer.writing.attachments[0].tokens == 1204


def test_a_refused_file_goes_and_says_why(composer: Composer) -> None:
    composer.files.reading("p", "x.png")
    composer.files.refused("p", "x.png", AttachmentProblem(AttachmentProblemCode.IMAGE))
    assert composer.shelf.count == 0
    assert "picture" in composer.notice.text


@pytest.mark.parametrize("code", AttachmentProblemCode)
def test_every_refusal_has_words_with_the_name(theme: Theme, code: AttachmentProblemCode) -> None:
    for problem in (
        AttachmentProblem(code, 41_200, 500, "Permission denied"),
        AttachmentProblem(code, 1, 1),
        AttachmentProblem(code),
    ):
        words = attachment_words.refusal("{0} 100% {name}.pdf", problem)
        assert words.endswith(".")
        assert "{0} 100% {name}.pdf" in words or code is AttachmentProblemCode.TOO_MANY


def test_taken_off_it_can_be_put_back(composer: Composer, qtbot: QtBot) -> None:
    given = attachment()
    composer.files.attached(given)
    with qtbot.waitSignal(composer.files.detach_requested) as detached:
        remove(composer, given.id)
    assert detached.args == [given.id]
    assert composer.edit.hasFocus()
    with qtbot.waitSignal(composer.files.restore_requested) as restored:
        composer.notice._action.click()
    assert restored.args[0].text == given.text


def test_a_file_that_is_read_can_be_given_up(composer: Composer, qtbot: QtBot) -> None:
    composer.files.reading("p", "slow.pdf")
    with qtbot.waitSignal(composer.files.detach_requested) as detached:
        remove(composer, "p")
    assert detached.args == ["p"]


def test_an_edit_has_the_attachments_of_its_message(composer: Composer, qtbot: QtBot) -> None:
    draft, sent = attachment("draft.md"), attachment("sent.md", message_id="m1")
    composer.set_text("draft", [draft])
    composer.edit_message(own("old", id="m1", attachments=(sent,)))
    assert composer.shelf.ids == (sent.id,)
    with qtbot.assertNotEmitted(composer.files.detach_requested):
        remove(composer, sent.id)
    composer.notice._action.click()
    assert composer.shelf.ids == (sent.id,)
    composer.files.attached(attachment("new.md"))
    with qtbot.waitSignal(composer.edit_confirmed) as confirmed:
        qtbot.keyClick(composer.edit, Key.Key_Return)
    assert confirmed.args == ["m1", "old", (sent.id, "id of new.md")]
    assert composer.text() == "draft"
    assert composer.shelf.ids == (draft.id,)


def test_files_attached_during_an_edit_stay_when_it_is_left(
    composer: Composer, qtbot: QtBot
) -> None:
    composer.set_text("draft", [attachment("draft.md")])
    composer.edit_message(own("old", attachments=(attachment("sent.md", message_id="m"),)))
    composer.files.attached(attachment("new.md"))
    qtbot.keyClick(composer.edit, Key.Key_Escape)
    assert composer.shelf.ids == ("id of draft.md", "id of new.md")


def test_a_message_comes_back_with_its_attachments(composer: Composer, qtbot: QtBot) -> None:
    composer.set_text("What?\n", [attachment(tokens=9_000)])
    composer.buttons.send.click()
    composer.refuse("What?", 9_030, 8_192)
    assert composer.text() == "What?"
    assert composer.shelf.ids == ("id of notes.md",)
    assert "notes.md has 9,000 tokens" in composer.notice.text
    composer.buttons.send.click()
    composer.edit_message(own("old", id="m1", attachments=(attachment("b", message_id="m1"),)))
    qtbot.keyClick(composer.edit, Key.Key_Return)
    composer.give_back("old")
    assert composer.writing.edited_id == "m1"
    assert composer.shelf.ids == ("id of b",)


def test_what_cannot_fit_is_said_before_it_is_sent(composer: Composer, qtbot: QtBot) -> None:
    composer.set_text("Sum it up", [attachment("report.pdf", tokens=41_200)])
    composer.show_count(41_260, 8_192, 41_260, fits=False)
    assert composer.notice.text.startswith("report.pdf has 41,200 tokens; 7,108 fit.")
    assert "too long" in chips(composer)[0]
    with qtbot.assertNotEmitted(composer.send_requested):
        qtbot.keyClick(composer.edit, Key.Key_Return)
    remove(composer, "id of report.pdf")
    composer.show_count(60, 8_192, 20)
    assert "report.pdf has" not in composer.notice.text
    with qtbot.waitSignal(composer.send_requested):
        qtbot.keyClick(composer.edit, Key.Key_Return)


def test_a_long_text_says_its_own_size_and_the_words_go_when_it_fits(composer: Composer) -> None:
    composer.set_text("long")
    composer.show_count(9_000, 8_192, 9_000, fits=False)
    assert "9,000" in composer.notice.text
    assert not composer.buttons.send.isEnabled()
    composer.show_count(100, 8_192, 70)
    assert composer.notice.text == ""
    assert composer.meter._words.text() == "30 + 70 of 8,192 tokens"
    composer.meter.resize(composer.meter.sizeHint())
    ring = composer.meter.rect().adjusted(FOCUS_WIDTH, FOCUS_WIDTH, -FOCUS_WIDTH, -FOCUS_WIDTH)
    assert ring.contains(composer.meter._words.geometry()), "the focus is shown around the words"
    assert composer.buttons.send.isEnabled()


def test_a_long_paste_is_offered_as_an_attachment(composer: Composer, qtbot: QtBot) -> None:
    with qtbot.waitSignal(composer.files.paste_offered) as offered:
        paste(composer, Text=LONG)
    assert offered.args == [LONG]
    assert composer.text() == ""
    paste(composer, Text="x" * PASTED_CHARACTERS)
    assert len(composer.text()) == PASTED_CHARACTERS


@pytest.mark.qt_log_ignore("grabbing the keyboard")
@pytest.mark.parametrize("way", ["undo", "notice", "preview"])
def test_a_long_paste_can_be_put_into_the_message(
    composer: Composer, qtbot: QtBot, way: str
) -> None:
    qtbot.keyClicks(composer.edit, "Look: ")
    pasted = attachment("", kind=AttachmentKind.PASTED, text=LONG)
    composer.files.pasted(pasted.id)
    composer.files.attached(pasted)
    with qtbot.waitSignal(composer.files.detach_requested) as detached:
        if way == "undo":
            qtbot.keyClick(composer.edit, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        elif way == "notice":
            composer.notice._action.click()
        else:
            composer.shelf._on_opened(pasted.id)
            preview = composer.shelf._preview
            assert preview is not None
            preview._content.inline.click()
    assert detached.args == [pasted.id]
    assert composer.text() == "Look: " + LONG
    assert composer.shelf.count == 0


def test_undo_is_about_the_text_again_once_it_changed(composer: Composer, qtbot: QtBot) -> None:
    pasted = attachment("", kind=AttachmentKind.PASTED, text=LONG)
    composer.files.pasted(pasted.id)
    composer.files.attached(pasted)
    qtbot.keyClicks(composer.edit, "abc")
    qtbot.keyClick(composer.edit, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert composer.text() == ""
    assert composer.shelf.count == 1


def test_pictures_are_refused_in_words_and_files_are_attached(
    composer: Composer, qtbot: QtBot, tmp_path: Path
) -> None:
    paste(composer, ImageData=QImage(2, 2, QImage.Format.Format_RGB32))
    assert "Pictures" in composer.notice.text
    file = tmp_path / "a b.txt"
    with qtbot.waitSignal(composer.files.offered) as offered:
        paste(composer, Urls=[QUrl.fromLocalFile(str(file))])
    assert offered.args == [(file,)]
    assert composer.text() == ""
    paste(composer, Urls=[QUrl("https://example.org/x")], Text="https://example.org/x")
    assert composer.text() == "https://example.org/x"


def test_more_files_than_a_message_can_have(composer: Composer, qtbot: QtBot) -> None:
    composer.files.attached(attachment())
    paths = tuple(Path(f"/x/{number}.txt") for number in range(FILES + 2))
    with qtbot.waitSignal(composer.files.offered) as offered:
        composer.files.offer(paths)
    assert offered.args == [paths[: FILES - 1]]
    assert f"{FILES} files" in composer.notice.text


def test_many_chips_leave_room_for_the_text(composer: Composer, qtbot: QtBot) -> None:
    composer.resize(360, 300)
    composer.set_limits(200, 90)
    for number in range(10):
        composer.files.attached(attachment(f"a long name of a file {number}.md"))
    area = composer._shelf_area
    qtbot.waitUntil(lambda: area.height() == 90)
    assert area.verticalScrollBar().maximum() > 0
    composer.set_text("")
    composer.files.attached(attachment())
    qtbot.waitUntil(lambda: 20 < area.height() < 60)


def test_chips_are_reached_by_keyboard_before_the_text(composer: Composer, qtbot: QtBot) -> None:
    composer.files.attached(attachment("a.md"))
    composer.files.attached(attachment("b.md"))
    composer.activateWindow()
    composer.edit.setFocus()
    qtbot.waitUntil(composer.edit.hasFocus)
    qtbot.waitUntil(lambda: all(chip.isVisible() for chip in composer.shelf._chips.values()))
    reached = []
    for _ in range(4):
        at = QApplication.focusWidget()
        assert at is not None
        qtbot.keyClick(at, Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
        button = QApplication.focusWidget()
        assert isinstance(button, QPushButton)
        reached.append(button.accessibleName())
    assert [name.split()[0] for name in reached] == ["Remove", "Attachment", "Remove", "Attachment"]
    assert "b.md" in reached[0]
    assert "a.md" in reached[3]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_preview_of_arabic_stands_at_the_right(composer: Composer) -> None:
    composer.files.attached(attachment(text="مرحبا\nHello"))
    composer.shelf._on_opened("id of notes.md")
    preview = composer.shelf._preview
    assert preview is not None
    option = preview._content.text.document().defaultTextOption()
    assert option.alignment() == Qt.AlignmentFlag.AlignRight
    preview.close()


@pytest.mark.qt_log_ignore("grabbing the keyboard")
def test_a_preview_lays_out_a_part_of_a_huge_text(composer: Composer) -> None:
    composer.files.attached(attachment(text="x" * 300_000))
    composer.shelf._on_opened("id of notes.md")
    preview = composer.shelf._preview
    assert preview is not None
    assert "200,000 more characters" in preview._content._shown("x" * 300_000)
    assert preview._content.inline.isHidden()
    option = preview._content.text.document().defaultTextOption()
    assert option.alignment() == Qt.AlignmentFlag.AlignLeft
    preview._content.copy.click()
    assert len(QApplication.clipboard().text()) == 300_000


def test_files_may_be_dropped_anywhere_on_the_window(
    qtbot: QtBot, theme: Theme, typesetter: Typesetter
) -> None:
    view = ChatView(theme, typesetter)
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.show()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/x/a.pdf"), QUrl("https://example.org/b")])
    middle, nothing = QPoint(10, 10), Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(
        middle,
        Qt.DropAction.MoveAction | Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        nothing,
    )
    QApplication.sendEvent(view, enter)
    assert enter.isAccepted()
    assert enter.dropAction() is Qt.DropAction.CopyAction
    assert view._drops._veil.isVisible()
    drop = QDropEvent(
        QPointF(middle), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, nothing
    )
    with qtbot.waitSignal(view.composer.files.offered) as offered:
        QApplication.sendEvent(view, drop)
    assert offered.args == [(Path("/x/a.pdf"),)]
    assert view._drops._veil.isHidden()
    moving = QDragEnterEvent(
        middle, Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, nothing
    )
    moving.ignore()
    QApplication.sendEvent(view, moving)
    assert not moving.isAccepted()  # whoever moves a file would delete it
    words = QMimeData()
    words.setText("words")
    enter = QDragEnterEvent(
        middle, Qt.DropAction.CopyAction, words, Qt.MouseButton.LeftButton, nothing
    )
    QApplication.sendEvent(view, enter)
    assert view._drops._veil.isHidden()


@pytest.mark.qt_log_ignore("grabbing the keyboard")
def test_a_sent_message_shows_chips_instead_of_the_text(
    qtbot: QtBot, theme: Theme, typesetter: Typesetter
) -> None:
    view = ChatView(theme, typesetter)
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.show()
    files = (attachment(tokens=412), attachment("b.pdf", kind=AttachmentKind.PDF))
    view.show_transcript(transcript(own("What?", attachments=files), own("", attachments=files)))
    first, second = view.transcript.rows
    qtbot.waitUntil(lambda: first.view is not None and second.view is not None)
    attached = first.view._attached
    assert [chip._facts.text() for chip in attached._chips] == ["412 tokens", ""]
    assert attached.geometry().bottom() < first.view.body.geometry().top()
    assert second.view.body.isHidden()
    attached._chips[0]._name.click()
    assert attached._preview.isVisible()
    attached._preview.close()
    view.edit_last()
    assert view.composer.shelf.count == 2


def test_nothing_of_the_page_shines_through_behind_the_words_of_a_drop(
    qtbot: QtBot, theme: Theme, typesetter: Typesetter
) -> None:
    view = ChatView(theme, typesetter)
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.show()
    veil = view._drops._veil
    veil.lift()
    seen = QImage(veil.size(), QImage.Format.Format_RGB32)
    seen.fill(Qt.GlobalColor.black)
    veil.render(seen, QPoint(), QRegion(), QWidget.RenderFlag(0))
    ground = theme.colour("background")
    middle = veil.rect().center()
    above = middle - QPoint(0, 14)
    assert seen.pixelColor(above) == ground
    assert seen.pixelColor(middle.x(), 60) != ground
