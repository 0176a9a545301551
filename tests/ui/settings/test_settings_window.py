"""The settings window: every option in it, its words, and what a change does."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QWidget

from wizchat.chat.presets import Preset
from wizchat.chat.prompt import SYSTEM_PROMPT
from wizchat.desktop.settings import OPTIONS, Group, Option, Settings, check
from wizchat.ui.settings.settings_window import SettingsWindow
from wizchat.ui.theme.theme import Theme, ThemeMode
from wizchat.ui.widgets.label import Label

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

SHOWN = [option for option in OPTIONS.values() if option.group is not Group.REMEMBERED]


def _field(window: SettingsWindow, key: str) -> Any:
    return window._rows[key]._editor._field


def test_every_option_is_there_and_the_remembered_are_not(window: SettingsWindow) -> None:
    assert set(window._rows) == {option.key for option in SHOWN}


@pytest.mark.parametrize("option", SHOWN, ids=lambda option: option.key)
def test_every_option_has_words(window: SettingsWindow, option: Option) -> None:
    row = window._rows[option.key]
    assert row._label.text() != option.key
    assert row._help.text()
    field = _field(window, option.key)
    assert row._label.buddy() is field
    if not isinstance(field, QComboBox):  # on Linux Qt names those by their label alone
        spoken = QAccessible.queryAccessibleInterface(field)
        assert spoken.text(QAccessible.Text.Name) == row._label.text()


@pytest.mark.parametrize("option", SHOWN, ids=lambda option: option.key)
def test_showing_a_value_is_no_change(window: SettingsWindow, qtbot: QtBot, option: Option) -> None:
    with qtbot.assertNotEmitted(window.changed):
        window.show_settings(Settings(temperature=0.7, seed=2**32 - 2, threads=3, gpu_layers=0))
        window._rows[option.key].show_value(option.default)


@pytest.mark.parametrize(
    ("key", "do", "value"),
    [
        ("theme", lambda field: field.setCurrentIndex(2), "dark"),
        ("text_scale", lambda field: field.setValue(150), 1.5),
        ("temperature", lambda field: field.setValue(0.7), 0.7),
        ("max_tokens", lambda field: field.setValue(512), 512),
        ("gpu_layers", lambda field: field.setValue(0), 0),
        ("threads", lambda field: field.setValue(4), 4),
    ],
)
def test_a_change_counts_at_once(
    window: SettingsWindow, qtbot: QtBot, key: str, do: Any, value: object
) -> None:
    with qtbot.waitSignal(window.changed) as emitted:
        do(_field(window, key))
    assert emitted.args == [key, value]
    assert type(emitted.args[1]) is type(check(key, value))


@pytest.mark.parametrize("key", ["gpu_layers", "threads"])
def test_automatic_is_none(window: SettingsWindow, qtbot: QtBot, key: str) -> None:
    window.show_settings(Settings(gpu_layers=5, threads=5))
    field = _field(window, key)
    with qtbot.waitSignal(window.changed) as emitted:
        field.setValue(field.minimum())
    assert emitted.args == [key, None]
    assert field.text() == "Automatic"


def test_threads_are_offered_up_to_what_the_computer_has(qtbot: QtBot) -> None:
    window = SettingsWindow(Theme(), Settings(), most={"threads": 6})
    qtbot.addWidget(window)
    field = _field(window, "threads")
    assert (field.minimum(), field.maximum()) == (0, 6)
    window.show_settings(Settings(threads=32))  # from a larger computer: shown as it is
    assert field.value() == 32
    window.show_settings(Settings(threads=4))
    assert field.maximum() == 6
    assert _field(window, "context_window").maximum() > 6


def test_a_seed_may_be_as_large_as_the_engine_takes(window: SettingsWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.changed) as emitted:
        qtbot.keyClicks(_field(window, "seed"), f"{2**32 - 2}")
        qtbot.keyClick(_field(window, "seed"), Qt.Key.Key_Return)
    assert emitted.args == ["seed", 2**32 - 2]


@pytest.mark.parametrize(
    ("key", "typed"),
    [
        ("seed", "9999999999"),
        ("hub_endpoint", "ftp://mirror.example"),
        ("context_window", "99999"),
        ("max_tokens", "0"),
        ("temperature", "7"),
        ("text_scale", "20"),
    ],
)
def test_what_is_not_allowed_is_explained_and_not_kept(
    window: SettingsWindow, qtbot: QtBot, key: str, typed: str
) -> None:
    _field(window, key).selectAll()
    with qtbot.assertNotEmitted(window.changed):
        qtbot.keyClicks(_field(window, key), typed)
        qtbot.keyClick(_field(window, key), Qt.Key.Key_Return)
    assert window._rows[key]._problem.text()
    assert window._rows[key]._problem.isVisibleTo(window)


def test_reset_goes_back_to_the_default(window: SettingsWindow, qtbot: QtBot) -> None:
    row = window._rows["temperature"]
    assert not row._reset.isVisibleTo(window)
    window.show_settings(Settings(temperature=0.7))
    assert row._reset.isVisibleTo(window)
    with qtbot.waitSignal(window.changed) as emitted:
        row._reset.click()
    assert emitted.args == ["temperature", 0.0]
    assert not row._reset.isVisibleTo(window)


def test_sampling_says_whose_defaults_they_are(window: SettingsWindow) -> None:
    assert "Default: 0 (the publisher's own" in window._rows["temperature"]._help.text()


def test_a_text_size_that_changed_while_it_was_hidden(qtbot: QtBot) -> None:
    theme = Theme(mode=ThemeMode.LIGHT)
    theme.dress()
    made = SettingsWindow(theme, Settings())
    qtbot.addWidget(made)
    theme.set_text_scale(2.0)
    qtbot.wait(0)
    made.show()
    wrong = [
        label.text()
        for label in made.findChildren(Label)
        if label.font().pixelSize() != theme.font(label._role).pixelSize()
    ]
    assert not wrong
    theme.set_text_scale(1.0)


def test_escape_closes(window: SettingsWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_the_prompt_is_shown_word_for_word_and_cannot_be_edited(window: SettingsWindow) -> None:
    text = window._prompt.text
    assert text.text() == SYSTEM_PROMPT
    assert not text.textInteractionFlags() & Qt.TextInteractionFlag.TextEditable
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert text.alignment() & Qt.AlignmentFlag.AlignLeft  # it is English in every language


@pytest.mark.parametrize(
    ("width", "scale"), [(360, 1.0), (480, 1.0), (900, 1.0), (400, 2.0), (480, 2.0), (1200, 2.0)]
)
def test_nothing_is_cut_off_at_the_side(
    window: SettingsWindow, qtbot: QtBot, width: int, scale: float
) -> None:
    window._theme.set_text_scale(scale)
    window.resize(width, 700)
    page = window._scroll.widget()
    kinds = QAbstractButton | QAbstractSpinBox | QComboBox | QLineEdit
    controls = [
        child
        for child in page.findChildren(QWidget)
        if isinstance(child, kinds)
        and (child.isVisibleTo(page) or child.sizePolicy().retainSizeWhenHidden())
    ]
    assert len(controls) > len(SHOWN)

    def all_inside() -> None:
        assert page.width() == window._scroll.viewport().width()
        for control in controls:
            right = control.mapTo(page, control.rect().topRight()).x()
            assert right < page.width(), control.accessibleName()

    qtbot.waitUntil(all_inside)
    window._theme.set_text_scale(1.0)


def test_a_refusal_says_the_range_and_what_still_counts(
    window: SettingsWindow, qtbot: QtBot
) -> None:
    field = _field(window, "context_window")
    field.selectAll()
    qtbot.keyClicks(field, "99999")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    said = window._rows["context_window"]._problem.text().replace(",", "")
    assert said == "Allowed is 512 to 32768\xa0tokens. 8192\xa0tokens is still\xa0used."
    assert field.value() == 8192


def test_numbers_say_their_unit_and_range(window: SettingsWindow) -> None:
    assert _field(window, "max_tokens").text().endswith(" tokens")
    help_ = window._rows["context_window"]._help.plain.replace(",", "")
    assert help_.endswith("From 512 to 32768\xa0tokens.")
    assert "From" not in window._rows["theme"]._help.plain


def test_a_preset_sets_its_values_and_is_known_again(window: SettingsWindow) -> None:
    changes: dict[str, object] = {}
    window.changed.connect(changes.__setitem__)
    row = window._presets
    assert row._box.currentText() == "Official (greedy)"
    row._box.setCurrentIndex(row._box.findData(Preset.BALANCED))
    row._box.activated.emit(row._box.currentIndex())
    assert changes == {"temperature": 0.7, "top_p": 0.95, "min_p": 0.05}
    assert _field(window, "temperature").value() == 0.7
    window.show_settings(Settings(temperature=0.3))
    assert row._box.currentText() == "Custom"
    assert "your own" in row._why.text()
    window.show_settings(Settings())
    assert row._box.count() == len(Preset)


def test_a_group_is_reset_at_once(window: SettingsWindow) -> None:
    window.show_settings(Settings(temperature=0.7, top_p=0.9, threads=2))
    card = window._cards[Group.ANSWERS]
    assert card._reset.isVisibleTo(window)
    changes: dict[str, object] = {}
    window.changed.connect(changes.__setitem__)
    card._reset.click()
    assert changes == {"temperature": 0.0, "top_p": 1.0}
    assert not card._reset.isVisibleTo(window)
    assert window._cards[Group.ENGINE]._reset.isVisibleTo(window)


def test_typefaces_are_those_of_the_system(window: SettingsWindow, qtbot: QtBot) -> None:
    field = _field(window, "font_family")
    assert field.currentText() == "Like the system"
    with qtbot.waitSignal(window.changed) as emitted:
        field.setCurrentIndex(1)
    assert emitted.args == ["font_family", field.itemText(1)]
    with qtbot.waitSignal(window.changed) as emitted:
        field.setCurrentIndex(0)
    assert emitted.args == ["font_family", None]
    window.show_settings(Settings(font_family="Gone With The Disk"))
    assert field.currentText() == "Gone With The Disk (not installed)"


def test_fields_stay_near_their_words_in_a_wide_window(
    window: SettingsWindow, qtbot: QtBot
) -> None:
    window.resize(1800, 700)
    qtbot.waitUntil(lambda: window._rows["theme"].width() < 900)
    qtbot.waitUntil(lambda: window._search.width() < 900)


def test_a_folder_is_a_whole_path(window: SettingsWindow, qtbot: QtBot) -> None:
    row = window._rows["models_folder"]
    field = row._editor.field
    assert isinstance(field, QLineEdit)
    field.setText("models")
    with qtbot.assertNotEmitted(window.changed):
        field.editingFinished.emit()
    assert "whole path" in row._problem.text()
    field.setText("")
    field.editingFinished.emit()
    assert row._problem.isHidden(), "the old one is there again"
    field.setText("~/models")
    with qtbot.waitSignal(window.changed) as told:
        field.editingFinished.emit()
    assert told.args == ["models_folder", str(Path.home() / "models")]
    assert row._problem.isHidden()
