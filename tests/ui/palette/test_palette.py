from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import delete

from wizchat.ui.palette import palette as palette_module
from wizchat.ui.palette.entries import Entry, EntryKind
from wizchat.ui.palette.palette import MOST_SHOWN, CommandPalette
from wizchat.ui.theme.theme import Theme, ThemeMode

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pytestqt.qtbot import QtBot

Key = Qt.Key


class Source:
    def __init__(self, kind: EntryKind, *entries: Entry) -> None:
        self.kind = kind
        self.offered: Sequence[Entry] = entries
        self.chosen: list[str] = []

    def entries(self) -> Sequence[Entry]:
        return self.offered

    def choose(self, id_: str) -> None:
        self.chosen.append(id_)


def conversation(id_: str, title: str) -> Entry:
    return Entry(EntryKind.CONVERSATION, id_, title)


@pytest.fixture
def actions() -> Source:
    return Source(
        EntryKind.ACTION,
        Entry(EntryKind.ACTION, "new", "New conversation", "File", "Ctrl+N"),
        Entry(EntryKind.ACTION, "stop", "Stop answering", "Nothing to stop", enabled=False),
        Entry(EntryKind.ACTION, "rename", "Rename", "Conversation", "F2"),
    )


@pytest.fixture
def talks() -> Source:
    return Source(EntryKind.CONVERSATION, conversation("a", "Alpha"), conversation("n", "Newton"))


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.field = QLineEdit("words")  # type: ignore[attr-defined]
    made.other = QLineEdit()  # type: ignore[attr-defined]
    layout = QVBoxLayout(made)
    layout.addWidget(made.field)  # type: ignore[attr-defined]
    layout.addWidget(made.other)  # type: ignore[attr-defined]
    made.resize(900, 600)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    made.field.setFocus()  # type: ignore[attr-defined]
    return made


@pytest.fixture
def palette(window: QWidget, actions: Source, talks: Source) -> CommandPalette:
    made = CommandPalette(
        Theme(mode=ThemeMode.LIGHT), window, (actions, talks), lambda: ("conversation:n",)
    )
    made.open()
    return made


def current(palette: CommandPalette) -> str:
    entry = palette.list.current_entry()
    return entry.id if entry else ""


def test_typing_and_enter_choose(palette: CommandPalette, actions: Source, qtbot: QtBot) -> None:
    assert palette.field.hasFocus()
    qtbot.keyClicks(palette.field, "ren")
    with qtbot.waitSignal(palette.used) as used:
        qtbot.keyClick(palette.field, Key.Key_Return)
    assert used.args == ["action:rename"]
    assert actions.chosen == ["rename"]
    assert palette.isHidden()


def test_the_keyboard_goes_back_before_anything_is_done(
    palette: CommandPalette, window: QWidget, actions: Source, qtbot: QtBot
) -> None:
    had: list[QWidget | None] = []
    actions.choose = lambda _: had.append(QApplication.focusWidget())  # type: ignore[method-assign]
    qtbot.keyClicks(palette.field, "new con")
    qtbot.keyClick(palette.field, Key.Key_Return)
    assert had == [window.field]  # type: ignore[attr-defined]


def test_arrows_step_over_headings_and_round_the_ends(
    palette: CommandPalette, qtbot: QtBot
) -> None:
    steps = []
    for _ in range(6):
        steps.append(current(palette))
        qtbot.keyClick(palette.field, Key.Key_Down)
    assert steps == ["n", "new", "stop", "rename", "a", "n"]
    qtbot.keyClick(palette.field, Key.Key_Up)
    qtbot.keyClick(palette.field, Key.Key_Up)
    assert current(palette) == "a"
    qtbot.keyClick(palette.field, Key.Key_PageUp)
    assert current(palette) == "n"
    qtbot.keyClick(palette.field, Key.Key_PageDown)
    assert current(palette) == "a"
    qtbot.keyClick(palette.field, Key.Key_Tab)
    assert current(palette) == "n"
    assert palette.field.hasFocus()


def test_what_cannot_be_chosen_is_reached_and_says_why(
    palette: CommandPalette, actions: Source, qtbot: QtBot
) -> None:
    qtbot.keyClicks(palette.field, "stop")
    assert "not available, Nothing to stop" in palette.field.accessibleDescription()
    qtbot.keyClick(palette.field, Key.Key_Return)
    assert actions.chosen == []
    assert palette.isVisible()


def test_escape_and_a_click_beside_it_close(
    palette: CommandPalette, window: QWidget, qtbot: QtBot
) -> None:
    qtbot.keyClick(palette.field, Key.Key_Escape)
    assert palette.isHidden()
    assert window.field.hasFocus()  # type: ignore[attr-defined]
    palette.open()
    qtbot.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(3, 590))
    assert palette.isHidden()


def test_a_click_chooses(palette: CommandPalette, talks: Source, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.field, "alpha")
    place = palette.list.visualRect(palette.list.currentIndex()).center()
    qtbot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert talks.chosen == ["a"]


def test_it_closes_when_the_keyboard_goes_elsewhere(
    palette: CommandPalette, window: QWidget
) -> None:
    window.other.setFocus()  # type: ignore[attr-defined]
    assert palette.isHidden()
    assert window.other.hasFocus()  # type: ignore[attr-defined]


def test_it_closes_when_what_had_the_keyboard_is_gone(
    palette: CommandPalette, window: QWidget, qtbot: QtBot
) -> None:
    palette.close_palette()
    field = window.field  # type: ignore[attr-defined]
    assert field.hasFocus()
    palette.open()
    delete(field)
    qtbot.keyClick(palette.field, Key.Key_Escape)
    assert palette.isHidden()


def test_conversations_alone(palette: CommandPalette) -> None:
    only = frozenset({EntryKind.CONVERSATION})
    palette.open(only)
    assert palette.isVisible()
    assert palette.list._rows.rowCount() == 4  # used lately, and the others, with headings
    assert palette.field.placeholderText() == "Find a conversation"
    palette.open(only)
    assert palette.isHidden(), "asked for again it closes"


def test_entries_are_gathered_each_time(
    palette: CommandPalette, talks: Source, qtbot: QtBot
) -> None:
    palette.close_palette()
    talks.offered = (conversation("b", "Brand new"),)
    palette.open()
    qtbot.keyClicks(palette.field, "brand")
    assert current(palette) == "b"


def test_enter_while_composing_chooses_nothing(palette: CommandPalette, qtbot: QtBot) -> None:
    QApplication.sendEvent(palette.field, QInputMethodEvent("に", []))
    qtbot.keyClick(palette.field, Key.Key_Return)
    assert palette.isVisible()


def test_what_is_heard(
    palette: CommandPalette, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(palette_module, "speak", lambda _widget, text: said.append(text))
    qtbot.keyClicks(palette.field, "new")
    assert said[-1] == "2 found. Newton, conversation"
    qtbot.keyClick(palette.field, Key.Key_Down)
    assert said[-1] == "New conversation, action, File, Ctrl+N"
    palette.field.setText("nowhere")
    assert said[-1] == "0 found. Nothing found. Try fewer letters, or another word."
    name = QAccessible.queryAccessibleInterface(palette.field).text(QAccessible.Text.Name)
    assert name == palette.field.placeholderText()


def test_what_is_beyond_the_most_is_counted(palette: CommandPalette, talks: Source) -> None:
    talks.offered = [conversation(str(at), f"Talk {at}") for at in range(MOST_SHOWN + 40)]
    palette.close_palette()
    palette.open()
    palette.field.setText("talk")
    assert palette.list._rows.rowCount() == MOST_SHOWN
    assert palette._foot.text() == "40 more: type to find them"


@pytest.mark.parametrize(("width", "scale"), [(360, 1.0), (480, 2.0), (1600, 1.0)])
def test_it_stays_within_the_window(
    palette: CommandPalette, window: QWidget, width: int, scale: float
) -> None:
    palette._theme.set_text_scale(scale)
    window.resize(width, 420)
    assert palette.rect().contains(palette.card.geometry())
    assert palette.card.width() > 300
    assert palette.list.height() > 36
    palette._theme.set_text_scale(1.0)


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
@pytest.mark.parametrize("typed", ["", "new", "🧙"])
def test_it_can_be_painted(
    palette: CommandPalette, talks: Source, direction: Qt.LayoutDirection, typed: str
) -> None:
    talks.offered = [replace(each, title=f"🧙 new {each.title * 30}") for each in talks.offered]
    palette.close_palette()
    palette.setLayoutDirection(direction)
    palette.open()
    palette.field.setText(typed)
    assert not palette.grab().isNull()
