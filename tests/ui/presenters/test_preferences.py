"""Settings are kept, applied at once, and what cannot be kept is said."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QComboBox, QPushButton

from wizchat.desktop import settings as settings_module
from wizchat.desktop.settings import Language, SettingsStore
from wizchat.ui.presenters import preferences
from wizchat.ui.presenters.preferences import PreferencesPresenter
from wizchat.ui.settings.settings_window import SettingsWindow
from wizchat.ui.theme.theme import ThemeMode

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.helpers.presented import Windows


class Desk:
    """A presenter of the settings with its windows and its file."""

    def __init__(self, windows: Windows, path: Path) -> None:
        self.windows = windows
        self.store = SettingsStore(path)
        self.settings = SettingsWindow(windows.theme, self.store.load())
        self.presenter = PreferencesPresenter(
            self.store, windows.theme, windows.main, lambda: self.settings
        )
        windows.main.settings_requested.emit()

    def problem(self, key: str) -> str:
        label = self.settings._rows[key]._problem
        return "" if label.isHidden() else str(label.text())


@pytest.fixture
def desk(windows: Windows, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(windows, tmp_path / "settings.json")
    yield made
    made.settings.hide()
    made.settings.deleteLater()


@pytest.fixture
def full(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nothing be written any more."""

    def fail(*_: Any) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(settings_module, "write_atomically", fail)


def test_a_change_is_kept_and_applied(desk: Desk) -> None:
    desk.settings.changed.emit("theme", "dark")
    assert desk.windows.theme.mode is ThemeMode.DARK
    assert SettingsStore(desk.store._path).load().theme == "dark"
    desk.settings.changed.emit("text_scale", 1.5)
    assert desk.windows.theme.text_scale == 1.5


def test_a_value_that_is_not_possible_changes_nothing(desk: Desk) -> None:
    desk.settings.changed.emit("hub_endpoint", "ftp://mirror")
    assert desk.problem("hub_endpoint") == "This value is not possible."
    assert desk.store.current.hub_endpoint is None
    desk.settings.changed.emit("hub_endpoint", "https://mirror.example")
    assert desk.problem("hub_endpoint") == "Takes effect at the next start."


def test_what_waits_for_a_start_offers_one_until_it_is_as_it_was(desk: Desk, qtbot: QtBot) -> None:
    row = desk.settings._rows["language"]
    box = row._editor.field
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData(Language.GERMAN))
    button = next(b for b in row.findChildren(QPushButton) if b.text() == "Restart now")
    assert desk.problem("language") == "Takes effect at the next start."
    assert button.isVisible()
    with qtbot.waitSignal(desk.presenter.restart_requested) as asked:
        button.click()
    assert asked.args == [desk.settings]
    desk.windows.main.settings_requested.emit()
    assert button.isVisible()  # also when the window is opened again
    box.setCurrentIndex(box.findData(Language.SYSTEM))
    assert desk.problem("language") == ""
    assert not button.isVisible()


@pytest.mark.usefixtures("full")
def test_what_cannot_be_saved_is_said_and_not_applied(desk: Desk) -> None:
    desk.settings.changed.emit("theme", "dark")
    assert desk.problem("theme") == "It could not be saved: No space left on device"
    assert desk.windows.theme.mode is ThemeMode.LIGHT
    desk.windows.main.text_scale_step_requested.emit(1)
    assert "No space left" in desk.windows.notice
    assert desk.windows.theme.text_scale == 1.0


@pytest.mark.usefixtures("full")
def test_a_window_that_cannot_be_remembered_disturbs_nobody(desk: Desk) -> None:
    desk.windows.main.geometry_changed.emit("AAAA")
    desk.windows.main.sidebar_visible_changed.emit(False)
    assert desk.windows.notice == ""


def test_the_window_is_remembered(desk: Desk) -> None:
    desk.windows.main.geometry_changed.emit("AAAA")
    desk.windows.main.sidebar_visible_changed.emit(False)
    kept = SettingsStore(desk.store._path).load()
    assert (kept.window_geometry, kept.sidebar_visible) == ("AAAA", False)


def test_wrapping_of_code_is_remembered(desk: Desk) -> None:
    desk.presenter.remember_wrapping(True)
    assert desk.store.current.wrap_code


@pytest.mark.parametrize(
    ("steps", "scale"), [([1], 1.1), ([1, 1, -1], 1.1), ([-1], 1.0), ([1] * 12, 2.0), ([1, 0], 1.0)]
)
def test_text_grows_step_by_step_within_its_limits(
    desk: Desk, steps: list[int], scale: float
) -> None:
    for step in steps:
        desk.windows.main.text_scale_step_requested.emit(step)
    assert desk.windows.theme.text_scale == desk.store.current.text_scale == scale
    assert desk.settings._rows["text_scale"]._editor._field.value() == round(scale * 100)


def test_the_model_is_loaded_again_once_after_several_changes(desk: Desk, qtbot: QtBot) -> None:
    asked: list[bool] = []
    desk.presenter.engine_changed.connect(lambda: asked.append(True))
    desk.settings.changed.emit("temperature", 0.7)
    assert not desk.presenter._settled.isActive()
    for window in (4096, 5120, 6144):
        desk.settings.changed.emit("context_window", window)
    assert asked == []
    with qtbot.waitSignal(desk.presenter.engine_changed):
        desk.presenter._settled.setInterval(0)
        desk.settings.changed.emit("threads", 2)
    assert asked == [True]
    assert preferences._SETTLED_AFTER_MS > 0


@pytest.mark.parametrize(
    ("contents", "said"),
    [("{garbage", "The file is kept as"), ('{"text_scale": 9}', "defaults are in force"), ("", "")],
)
def test_a_damaged_file_is_told_at_the_start(
    windows: Windows, tmp_path: Path, contents: str, said: str
) -> None:
    path = tmp_path / "settings.json"
    if contents:
        path.write_text(contents)
    desk = Desk(windows, path)
    desk.presenter.begin()
    assert (said in windows.notice) if said else (windows.notice == "")
    desk.settings.deleteLater()


def test_the_windows_open(desk: Desk, qtbot: QtBot) -> None:
    desk.windows.main.settings_requested.emit()
    assert desk.settings.isVisible()
    desk.settings.hide()
    desk.windows.main.system_prompt_requested.emit()
    assert desk.settings.isVisible()


def test_the_engine_hears_of_a_quota_once_it_stays(desk: Desk, qtbot: QtBot) -> None:
    asked: list[bool] = []
    desk.presenter.caches_changed.connect(lambda: asked.append(True))
    for value in (10, 1, 0):
        desk.presenter._on_changed("saved_caches_gb", value)
    assert asked == []
    with qtbot.waitSignal(desk.presenter.caches_changed):
        desk.presenter._caches_settled.setInterval(0)
    assert asked == [True]
