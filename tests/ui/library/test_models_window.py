from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QPushButton

from tests.ui.library.gallery import status, view
from wizchat.downloads import errors
from wizchat.downloads.errors import Gone
from wizchat.downloads.items import DownloadState
from wizchat.ui.library.delete_sheet import DeleteSheet
from wizchat.ui.library.hub_file_sheet import HubFileSheet
from wizchat.ui.library.installed_row import InstalledRow
from wizchat.ui.library.models_window import ModelsWindow
from wizchat.ui.library.problems import download_problem
from wizchat.ui.library.transfer_row import TransferRow
from wizchat.ui.library.values import LibraryView
from wizchat.ui.theme.theme import Theme
from wizchat.ui.widgets.menu import PopupMenu

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def window(qtbot: QtBot) -> ModelsWindow:
    window = ModelsWindow(Theme())
    qtbot.addWidget(window)
    window.show_view(view())
    window.show()
    return window


def transfer(window: ModelsWindow, name: str) -> TransferRow:
    return next(r for r in window.findChildren(TransferRow) if r.name.text() == name)


def main_button(row: TransferRow) -> QPushButton:
    return next(b for b in row.findChildren(QPushButton) if b.text())


@pytest.mark.parametrize(
    ("name", "text", "signal"),
    [
        ("Q5_K_M", "Pause", "pause_requested"),
        ("Q8_0", "Try now", "retry_requested"),
        ("Q6_K", "Retry", "retry_requested"),
        ("Q3_K_M", "Resume", "resume_requested"),
        ("Q2_K", "Pause", "pause_requested"),
    ],
)
def test_each_state_has_its_button(
    window: ModelsWindow, qtbot: QtBot, name: str, text: str, signal: str
) -> None:
    button = main_button(transfer(window, name))
    assert button.text() == text
    with qtbot.waitSignal(getattr(window, signal)) as asked:
        button.click()
    assert asked.args == [name]


def test_progress_updates_the_row_that_is_there(window: ModelsWindow) -> None:
    row = transfer(window, "Q5_K_M")
    shown = view()
    later = status("Q5_K_M", DownloadState.RUNNING, done=5_000_000_000)
    window.show_view(replace(shown, transfers=(later, *shown.transfers[1:])))
    assert transfer(window, "Q5_K_M") is row
    assert "97\xa0%" in row.meter_text.text()


def test_an_error_stays_in_the_row_with_what_to_do(window: ModelsWindow) -> None:
    row = transfer(window, "Q6_K")
    assert "4.40\xa0GB needed, 1.00\xa0GB free" in row.remark.text()
    assert "kept" in row.remark.text()


def test_finished_transfers_are_not_listed(window: ModelsWindow) -> None:
    done = status("Q5_K_M", DownloadState.DONE)
    window.show_view(replace(view(), transfers=(done,)))
    assert "Q5_K_M" not in window._transfer_rows


def test_deleting_asks_first_and_forgetting_does_not(window: ModelsWindow, qtbot: QtBot) -> None:
    asked: list[str] = []
    window.remove_confirmed.connect(asked.append)
    rows = {row.name.text(): row for row in window.findChildren(InstalledRow)}
    rows["Q6_K"].remove_requested.emit("b")
    assert asked == ["b"]
    rows["Q4_K_M"].remove_requested.emit("a")
    assert asked == ["b"]
    sheet = next(w for w in window.findChildren(DeleteSheet) if w.isVisible())
    assert any("4.37\xa0GB" in label.text() for label in sheet.findChildren(QLabel))
    assert sheet.cancel.isDefault()
    assert not sheet.go.isDefault()
    qtbot.mouseClick(sheet.go, Qt.MouseButton.LeftButton)
    assert asked == ["b", "a"]


def test_a_file_of_the_hub_is_asked_for(window: ModelsWindow, qtbot: QtBot) -> None:
    asked: list[str] = []
    window.hub_file_requested.connect(asked.append)
    window._add_hub.click()
    sheet = next(w for w in window.findChildren(HubFileSheet) if w.isVisible())
    assert not sheet.go.isEnabled()
    qtbot.keyClicks(sheet.field, " owner/repo/file.gguf ")
    qtbot.keyClick(sheet.field, Qt.Key.Key_Return)
    assert asked == ["owner/repo/file.gguf"]


def test_nothing_is_said_to_be_kept_where_nothing_came(window: ModelsWindow) -> None:
    gone = status("Q6_K", DownloadState.FAILED, done=0, error=Gone("owner/repo", "file"))
    window.show_view(replace(view(), transfers=(gone,), used_bytes=0))
    assert window._transfer_rows["Q6_K"].meter_text.text() == "stopped"
    assert window._space.text() == "84.00\xa0GB free"


SAMPLES: dict[type[errors.DownloadError], tuple[object, ...]] = {
    errors.NotEnoughSpace: (1, 2, "/m"),
    errors.HashMismatch: ("a", "b"),
    errors.SizeMismatch: (1, 2),
    errors.DifferentFile: ("o/r", "f", "a", "b"),
    errors.NoChecksum: ("o/r", "f"),
    errors.Gone: ("o/r", "f"),
    errors.AuthNeeded: ("o/r", True),
    errors.RateLimited: (3.0,),
    errors.Offline: ("x",),
    errors.ServerError: (503,),
    errors.BadAnswer: ("x",),
    errors.DiskFailed: (5, "/m"),
    errors.NameTaken: ("/m",),
    errors.UnsafeName: ("..",),
    errors.AlreadyDownloading: ("/m",),
    errors.Unexpected: ("x",),
}


@pytest.mark.parametrize("kind", errors.DownloadError.__subclasses__())
def test_every_error_has_words_of_its_own(kind: type[errors.DownloadError]) -> None:
    sentence = download_problem(kind(*SAMPLES[kind]))
    assert sentence.endswith(".")
    assert kind.__name__ not in sentence
    assert "{" not in sentence


def test_a_row_says_how_fast_it_is_and_that_its_tuning_waits(window: ModelsWindow) -> None:
    rows = window._installed_rows
    said = rows["a"].remark.text()
    assert said.startswith("31.4 tokens/s here · 1.4 times faster since tuned")
    assert "waits" in rows["b"].meter_text.text()
    assert "%" not in rows["b"].meter_text.text()
    assert rows["b"].meter.isHidden()


def test_buttons_stay_near_their_words_in_a_wide_window(window: ModelsWindow, qtbot: QtBot) -> None:
    window.resize(2000, 800)
    window.show()
    row = next(iter(window._installed_rows.values()))
    qtbot.waitUntil(lambda: 0 < row.width() <= 1200)
    assert row.mapTo(window, row.rect().center()).x() - window.width() // 2 in range(-12, 12)


@pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen has no windows
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_the_menu_of_a_row_opens_within_the_window(
    window: ModelsWindow, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    window.setLayoutDirection(direction)
    window.resize(480, 700)
    row = window.findChildren(InstalledRow)[0]
    qtbot.waitUntil(lambda: row.width() < 480)
    row._more.click()
    menu = row.findChild(PopupMenu)
    assert menu is not None
    qtbot.waitUntil(menu.isVisible)
    assert window.geometry().left() <= menu.geometry().left()
    assert menu.geometry().right() <= window.geometry().right()
    menu.close()


def test_progress_is_no_warning_and_nothing_to_dismiss(window: ModelsWindow) -> None:
    assert window._notice_close.isVisible()
    window.show_view(replace(view(), progress="Checking mine.gguf: 40 %"))
    assert window._notice.text() == "Checking mine.gguf: 40 %"
    assert window._notice._colour == "muted"
    assert not window._notice_close.isVisible()
    window.show_view(replace(view(), notice=""))
    assert not window._notice_line.isVisible()


def test_a_notice_keeps_off_the_buttons_above_it(window: ModelsWindow, qtbot: QtBot) -> None:
    window.show_view(replace(view(), notice="A long sentence about one file. " * 8))

    def is_below() -> None:
        buttons = window._add_hub.mapTo(window, window._add_hub.rect().bottomLeft())
        assert window._notice.mapTo(window, QPoint()).y() >= buttons.y() + 8

    for width in (480, 1100):
        window.resize(width, 700)
        qtbot.waitUntil(is_below)


@pytest.mark.parametrize(("seconds", "said"), [(5, "in 5 s."), (300, "in about 5 minutes.")])
def test_the_next_attempt_is_said_in_seconds_while_that_is_short(
    window: ModelsWindow, seconds: int, said: str
) -> None:
    waits = status("Q4_0", DownloadState.WAITING, retry_at=time.time() + seconds)
    window.show_view(LibraryView(transfers=(waits,)))
    assert transfer(window, "Q4_0").remark.text() == f"Tries again {said}"
