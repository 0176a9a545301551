"""Finding one's way in the settings window: the search, and places that lead there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from wizchat.desktop.settings import Group, Settings
from wizchat.ui.settings import settings_window
from wizchat.ui.settings.settings_window import SettingsWindow
from wizchat.ui.shell.opening import open_window
from wizchat.ui.theme.theme import Theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def _field(window: SettingsWindow, key: str) -> Any:
    return window._rows[key]._editor._field


def test_search_finds_by_name_help_and_key(window: SettingsWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(window._search, "greedy")
    assert window._rows["temperature"].isVisibleTo(window)
    assert not window._rows["theme"].isVisibleTo(window)
    window._search.setText("top_p")
    assert window._rows["top_p"].isVisibleTo(window)
    window._search.setText("no such thing")
    assert window._nothing.isVisibleTo(window)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window._rows["theme"].isVisibleTo(window)
    assert window.isVisible()


def test_opened_again_it_begins_at_the_top(window: SettingsWindow, qtbot: QtBot) -> None:
    main = QWidget()
    qtbot.addWidget(main)
    main.show()
    window.resize(480, 400)
    bar = window._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    _field(window, "threads").setFocus()
    bar.setValue(bar.maximum())
    window.close()
    open_window(window, main)
    assert window.focusWidget() is window._search
    assert bar.value() == 0
    window._search.setText("threads")
    window.close()
    open_window(window, main)
    assert not window._search.text()


def test_what_is_open_already_stays_where_it_is(window: SettingsWindow, qtbot: QtBot) -> None:
    window.resize(480, 400)
    bar = window._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    open_window(window, QWidget())
    assert bar.value() == bar.maximum()


def test_search_finds_other_words_for_it_and_whole_groups(window: SettingsWindow) -> None:
    window._search.setText("dark mode")
    assert window._rows["theme"].isVisibleTo(window)
    assert not window._rows["threads"].isVisibleTo(window)
    window._search.setText("engine")
    assert window._rows["threads"].isVisibleTo(window)
    assert window._rows["context_window"].isVisibleTo(window)


def test_what_was_found_is_marked(window: SettingsWindow) -> None:
    row = window._rows["temperature"]
    window._search.setText("greedy <b> temper")
    assert row._label.textFormat() is Qt.TextFormat.PlainText, "nothing fits all of it"
    window._search.setText("greedy temper")
    assert row._label.text().count("<span") == 1
    assert ">Temper</span>ature" in row._label.text()
    assert row._label.accessibleName() == "Temperature"
    window._search.clear()
    assert row._label.text() == "Temperature"


def test_a_search_leads_on_to_what_it_found(
    window: SettingsWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(settings_window, "speak", lambda _widget, text: said.append(text))
    window._search.setText("gpu")
    assert said == ["1 setting found"]
    window._search.setFocus()
    qtbot.keyClick(window._search, Qt.Key.Key_Return)
    assert window.focusWidget() is _field(window, "gpu_layers")


@pytest.mark.parametrize("place", ["engine", "threads", "no such place"])
def test_it_opens_at_a_place(window: SettingsWindow, qtbot: QtBot, place: str) -> None:
    window.resize(480, 400)
    window.show_place(place)
    bar = window._scroll.verticalScrollBar()
    assert (bar.value() > 0) is (place != "no such place")
    first = {"threads": "threads", "engine": "context_window"}.get(place)
    assert first is None or window.focusWidget() is _field(window, first)


def test_what_the_keyboard_reaches_comes_into_sight(window: SettingsWindow, qtbot: QtBot) -> None:
    window.resize(480, 400)
    bar = window._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    window._search.setFocus()
    qtbot.keyClick(window._search, Qt.Key.Key_Tab)
    assert window.focusWidget() is _field(window, "theme")
    assert bar.value() < 100


def test_a_window_that_has_just_come_up_is_at_the_place_too(qtbot: QtBot) -> None:
    theme = Theme(text_scale=2.0)
    theme.dress()
    made = SettingsWindow(theme, Settings())
    qtbot.addWidget(made)
    made.resize(480, 700)
    made.show()
    made.show_place("engine")
    card, bar = made._cards[Group.ENGINE], made._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: card.mapTo(made._page, QPoint(0, 0)).y() - bar.value() == 16)
    qtbot.waitUntil(lambda: made._place is None)
    assert card.mapTo(made._page, QPoint(0, 0)).y() - bar.value() == 16
    theme.set_text_scale(1.0)


def test_a_search_shows_its_rows_at_their_own_height(window: SettingsWindow, qtbot: QtBot) -> None:
    window.resize(480, 900)
    row = window._rows["notify"]
    qtbot.waitUntil(lambda: row.height() == row.heightForWidth(row.width()))
    before = row.height()
    window._search.setText("tell me when")
    assert row.height() == before
    window._search.clear()
    assert row.height() == before


def test_the_search_field_is_as_wide_as_what_it_finds(window: SettingsWindow, qtbot: QtBot) -> None:
    def ends(widget: QWidget) -> int:
        return widget.mapTo(window, widget.rect().topRight()).x()

    window.resize(720, 480)
    for letter in "typeface":  # with a bar beside the page at first, then without
        qtbot.keyClick(window._search, letter)
        qtbot.wait(1)
    found = [card for card in window._groups if card.isVisible()]
    assert len(found) == 1
    qtbot.waitUntil(lambda: ends(found[0]) == ends(window._search))


def test_the_caption_comes_along_with_the_first_row(window: SettingsWindow, qtbot: QtBot) -> None:
    window.show()
    window.show_place("models_folder")
    card = next(c for c in window._groups if c.begins_with(window._rows["models_folder"]))
    assert card.mapTo(window._scroll.viewport(), QPoint(0, 0)).y() >= 0
