"""Export, import and backups through their windows, with a real service and real files."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from shiboken6 import delete

from tests.helpers.chats import NOW, fill, message
from tests.helpers.exchanged import Desk
from tests.helpers.foreign_chats import CHATGPT
from wizchat.chat.backups.values import BackupKind
from wizchat.chat.events import (
    ConversationsImported,
    ConversationsListed,
    StoreProblem,
    StoreProblemCode,
)
from wizchat.chat.exchange.exporting import ExportFormat
from wizchat.chat.store.store import Store
from wizchat.chat.values import Conversation, Transcript, TranscriptEntry
from wizchat.ui.exchange.export_sheet import Scope
from wizchat.ui.shell.actions import ActionId

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    store = Store(tmp_path / "data" / "c.sqlite3", NOW)
    fill(store, "c1", ("Hi there", "# Hello\n\n```python\nprint(1)\n```"))
    fill(store, "c2", ("Second", "Answer"))
    store.close()
    made = Desk(tmp_path, qtbot)
    yield made
    made.close()


@pytest.fixture
def chats(tmp_path: Path) -> Path:
    path = tmp_path / "conversations.json"
    path.write_text(json.dumps(CHATGPT))
    return path


def titles(desk: Desk) -> set[str]:
    listed = [event for event in desk.told if isinstance(event, ConversationsListed)]
    return {c.title for c in listed[-1].conversations}


def imported(desk: Desk) -> list[ConversationsImported]:
    return [event for event in desk.told if isinstance(event, ConversationsImported)]


@pytest.mark.parametrize(
    ("kind", "start"),
    [
        (ExportFormat.PDF, b"%PDF-"),
        (ExportFormat.WEB_PAGE, b"<!DOCTYPE html>"),
        (ExportFormat.MARKDOWN, b"# Hi there\n"),
        (ExportFormat.JSON, b'{\n  "format": "wizchat-conversations"'),
    ],
)
def test_the_open_conversation(
    desk: Desk, kind: ExportFormat, start: bytes, tmp_path: Path, qtbot: QtBot
) -> None:
    desk.open("c1")
    desk.main.export_requested.emit()
    sheet = desk.exports.sheet
    assert sheet is not None
    sheet._format.setCurrentIndex(sheet._format.findData(kind.value))
    assert sheet.choice.scope is Scope.OPEN
    qtbot.mouseClick(sheet.go, Qt.MouseButton.LeftButton)
    path = tmp_path / f"out.{kind}"
    desk.choose_file(path)
    desk.wait(lambda: desk.windows.notice.startswith("Exported to"))
    assert path.read_bytes().startswith(start)
    assert desk.exports.sheet is None


def test_all_of_them_into_a_folder(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    desk.open("c1")
    desk.main.export_requested.emit()
    sheet = desk.exports.sheet
    assert sheet is not None
    sheet._what.setCurrentIndex(1)
    sheet._format.setCurrentIndex(sheet._format.findData(ExportFormat.PDF.value))
    qtbot.mouseClick(sheet.go, Qt.MouseButton.LeftButton)
    desk.choose_file(folder)
    desk.wait(lambda: desk.windows.notice.startswith("2 conversations exported"))
    assert {p.name for p in folder.iterdir()} == {"Hi there.pdf", "Second.pdf"}


def test_from_a_window_of_its_own(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    desk.open("c1")
    window = desk.windows.make_conversation_window()
    qtbot.addWidget(window)
    window.show()
    window.view.show_transcript(shown("c2", "Second"))
    desk.exchange.serve(window, window.view)
    window.do(ActionId.EXPORT)
    sheet = desk.exports.sheet
    assert sheet is not None
    assert sheet.parentWidget() is window
    sheet._format.setCurrentIndex(sheet._format.findData(ExportFormat.MARKDOWN.value))
    qtbot.mouseClick(sheet.go, Qt.MouseButton.LeftButton)
    desk.choose_file(tmp_path / "own.md")
    desk.wait((tmp_path / "own.md").exists)
    desk.wait(lambda: desk.exports.sheet is None)
    assert "Answer" in (tmp_path / "own.md").read_text()


def test_a_window_that_closes_while_it_exports_leaves_the_rest_to_the_main_one(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    window = desk.windows.make_conversation_window()
    window.show()
    window.view.show_transcript(shown("c2", "Second"))
    desk.exchange.serve(window, window.view)
    window.do(ActionId.EXPORT)
    sheet = desk.exports.sheet
    assert sheet is not None
    sheet._format.setCurrentIndex(sheet._format.findData(ExportFormat.MARKDOWN.value))
    qtbot.mouseClick(sheet.go, Qt.MouseButton.LeftButton)
    desk.choose_file(tmp_path / "own.md")
    delete(window)
    desk.wait(lambda: desk.windows.notice.startswith("Exported to"))
    desk.open("c1")
    desk.main.export_requested.emit()
    assert desk.exports.sheet is not None
    desk.exports.sheet.reject()


def test_what_was_dropped_on_a_window_that_closed_is_left(desk: Desk, tmp_path: Path) -> None:
    window = desk.windows.make_conversation_window()
    desk.exchange.serve(window, window.view)
    chats = tmp_path / "notes.txt"
    chats.write_text("words")
    window.view.files_dropped.emit((chats,))
    delete(window)
    done: list[object] = []
    desk._errands.run(lambda: None, done.append)  # comes after what was dropped
    desk.wait(lambda: bool(done))


def shown(conversation_id: str, text: str) -> Transcript:
    about = Conversation(id=conversation_id, title=text, created_at=NOW, updated_at=NOW)
    entry = TranscriptEntry(message("c2-0", text=text, conversation_id=conversation_id))
    return Transcript(about, (entry,))


def test_the_selected_ones(
    desk: Desk, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(desk.main), "selected_ids", ("c2", "c1"))
    desk.main.export_requested.emit()
    sheet = desk.exports.sheet
    assert sheet is not None
    assert sheet.choice.scope is Scope.SELECTED
    sheet._format.setCurrentIndex(sheet._format.findData(ExportFormat.JSON.value))
    qtbot.mouseClick(sheet.go, Qt.MouseButton.LeftButton)
    desk.choose_file(tmp_path / "two.json")
    desk.wait(lambda: desk.windows.notice.startswith("2 conversations exported"))
    found = json.loads((tmp_path / "two.json").read_text())["conversations"]
    assert [each["id"] for each in found] == ["c2", "c1"]


def test_one_that_is_not_open_by_its_menu(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    desk.open("c1")
    desk.main.asks.export_requested.emit(("c2",))
    sheet = desk.exports.sheet
    assert sheet is not None
    assert sheet._what.currentText() == "This conversation: Second"
    sheet._format.setCurrentIndex(sheet._format.findData(ExportFormat.MARKDOWN.value))
    qtbot.mouseClick(sheet.go, Qt.MouseButton.LeftButton)
    desk.choose_file(tmp_path / "second.md")
    desk.wait(lambda: desk.windows.notice.startswith("Exported to"))
    text = (tmp_path / "second.md").read_text()
    assert "Answer" in text
    assert "Hello" not in text


def test_a_dropped_file_of_chats_is_previewed_and_others_are_attached(
    desk: Desk, chats: Path, tmp_path: Path
) -> None:
    notes = tmp_path / "notes.txt"
    notes.write_text("words")
    attached: list[object] = []
    view = desk.windows.view
    view.composer.offer_files = attached.append  # type: ignore[method-assign]
    view.files_dropped.emit((notes, chats))
    desk.wait(lambda: desk.imports.sheet is not None and desk.imports.sheet.go.isVisible())
    assert attached == [(notes,)]
    assert desk.imports.sheet is not None
    desk.imports.sheet.reject()


def test_a_place_that_cannot_be_written_is_told_in_the_sheet(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    desk.open("c1")
    desk.main.export_requested.emit()
    sheet = desk.exports.sheet
    assert sheet is not None
    qtbot.mouseClick(sheet.go, Qt.MouseButton.LeftButton)
    desk.choose_file(tmp_path / "nowhere" / "x.pdf")
    desk.wait(sheet._problem.isVisible)
    assert "could not be written" in sheet._problem.text()
    assert sheet.go.isVisible()
    sheet.reject()


def test_a_new_conversation_has_nothing_to_export(desk: Desk) -> None:
    desk.here.open_new()
    desk.main.export_requested.emit()
    sheet = desk.exports.sheet
    assert sheet is not None
    assert sheet.choice.scope is Scope.ALL
    sheet.reject()
    assert desk.exports.sheet is None


def test_import_previews_stores_and_is_undone(desk: Desk, chats: Path, qtbot: QtBot) -> None:
    desk.main.import_requested.emit()
    sheet = desk.imports.sheet
    assert sheet is not None
    assert sheet.go.isHidden()
    sheet.file_wanted.emit()
    desk.choose_file(chats)
    desk.wait(sheet.go.isVisible)
    assert sheet._preview.text().startswith("1 conversation from ChatGPT with 5 messages")
    assert titles(desk) == {"Hi there", "Second"}, "nothing is stored before it was seen"
    qtbot.mouseClick(sheet.go, Qt.MouseButton.LeftButton)
    desk.wait(lambda: desk.windows.notice == "1 conversation imported")
    desk.wait(lambda: "Sorting" in titles(desk))
    desk.main.notice_action_requested.emit("imports:undo")
    desk.wait(lambda: "Sorting" not in titles(desk))


def test_import_of_what_is_here(desk: Desk, chats: Path) -> None:
    desk.imports.offer(chats)
    sheet = desk.imports.sheet
    assert sheet is not None
    desk.wait(sheet.go.isVisible)
    sheet.import_wanted.emit(False)
    desk.wait(lambda: "Sorting" in titles(desk))
    desk.imports.offer(chats)
    again = desk.imports.sheet
    assert again is not None
    desk.wait(again._copies.isVisible)
    assert "It is here already." in again._preview.text()
    assert not again.go.isEnabled()
    again._copies.click()
    assert again.go.isEnabled()
    again._on_go()
    desk.wait(lambda: len(imported(desk)) == 2)
    assert [len(event.added) for event in imported(desk)] == [1, 1]


@pytest.mark.logs_warnings
def test_a_mistake_while_reading_is_told_and_something_else_can_be_chosen(
    desk: Desk, chats: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stumble(*_args: object) -> None:
        raise ValueError("nobody thought of this")

    monkeypatch.setattr("wizchat.ui.presenters.imports.read_chats", stumble)
    desk.imports.offer(chats)
    sheet = desk.imports.sheet
    assert sheet is not None
    desk.wait(lambda: not sheet._problem.isHidden())
    assert "unexpected" in sheet._problem.text()
    monkeypatch.undo()
    desk.imports.offer(chats)
    desk.wait(sheet.go.isVisible)
    assert sheet._problem.isHidden()
    sheet.reject()


def test_an_import_that_stored_nothing_says_so_in_the_sheet(desk: Desk, chats: Path) -> None:
    desk.imports.offer(chats)
    sheet = desk.imports.sheet
    assert sheet is not None
    desk.wait(sheet.go.isVisible)
    problem = StoreProblem(StoreProblemCode.LOCKED, Path("/c.sqlite3"))
    desk.imports._on_imported(ConversationsImported((), 0, 2, problem))
    said = "Nothing was imported. Another program holds the file of your conversations"
    assert sheet._problem.text().startswith(said)
    desk.imports._on_imported(ConversationsImported(("c9",), 0, 2, problem))
    assert sheet._problem.text().startswith("1 conversation imported, then no more.")
    sheet.reject()


def test_import_of_garbage_is_told_in_the_sheet(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_text("[[[")
    desk.imports.offer(path)
    sheet = desk.imports.sheet
    assert sheet is not None
    desk.wait(sheet._problem.isVisible)
    assert sheet._problem.text().startswith("x.json is damaged or was cut short")
    assert sheet.go.isHidden()
    sheet.reject()


def test_back_to_a_backup_and_undone(desk: Desk, qtbot: QtBot) -> None:
    desk.open("c1")
    desk.backups.make(BackupKind.BY_HAND)
    desk.service.rename("c1", "Renamed")
    desk.service.trash("c2")
    desk.wait(lambda: titles(desk) == {"Renamed"})
    desk.main.backups_requested.emit()
    window = desk.backing.window
    assert window is not None
    desk.wait(lambda: len(window._rows) == 1)
    row = window._rows[0]
    assert row._what.text().startswith("2 conversations\xa0· 4 messages")
    qtbot.mouseClick(row._ask, Qt.MouseButton.LeftButton)
    assert titles(desk) == {"Renamed"}
    qtbot.mouseClick(row._yes, Qt.MouseButton.LeftButton)
    desk.wait(lambda: titles(desk) == {"Hi there", "Second"})
    desk.wait(lambda: desk.windows.notice.startswith("Your conversations are those of"))
    desk.wait(lambda: desk.texts[:1] == ["Hi there"])
    desk.wait(lambda: len(window._rows) == 2)
    assert window._status.text().startswith("Your conversations are those of")
    assert window._status.isVisible()
    desk.main.notice_action_requested.emit("backups:undo")
    desk.wait(lambda: titles(desk) == {"Renamed"})


def test_what_could_not_be_kept_is_not_offered_again(desk: Desk, tmp_path: Path) -> None:
    made = desk.backups.make(BackupKind.BY_HAND)
    desk.main.backups_requested.emit()
    window = desk.backing.window
    assert window is not None
    desk.wait(lambda: len(window._rows) == 1)
    database = desk.backups.database
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA user_version = 99")
    window.restore_requested.emit(made.path.name)
    desk.wait(lambda: desk.windows.notice.startswith("Your conversations are those of"))
    assert desk.main._notice._action.isHidden()
    assert titles(desk) == {"Hi there", "Second"}


def test_a_damaged_backup(desk: Desk) -> None:
    made = desk.backups.make(BackupKind.BY_HAND)
    made.path.write_bytes(made.path.read_bytes()[:5000])
    desk.main.backups_requested.emit()
    window = desk.backing.window
    assert window is not None
    desk.wait(lambda: len(window._rows) == 1)
    if window._rows[0]._ask.isEnabled():
        window.restore_requested.emit(made.path.name)
        desk.wait(lambda: "damaged" in window._status.text())
    else:
        assert window._rows[0]._what.text() == "Damaged"
    assert titles(desk) == {"Hi there", "Second"}


def test_one_by_itself_unless_it_is_switched_off(desk: Desk) -> None:
    desk.settings = type(desk.settings)(automatic_backups=False)
    desk.backing.look()
    desk.main.backups_requested.emit()
    window = desk.backing.window
    assert window is not None
    desk.wait(lambda: window._status.text().startswith("There is no backup yet"))
    desk.settings = type(desk.settings)()
    desk.backing.look()
    desk.wait(lambda: len(window._rows) == 1)
    assert "automatic" in window._rows[0]._what.text()
