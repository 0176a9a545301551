"""The sheets and the list of backups: readable at any width and text size, by keyboard alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from wizchat.chat.exchange.exporting import ExportFormat
from wizchat.ui.exchange.backups_window import BackupLine, BackupsWindow
from wizchat.ui.exchange.export_sheet import ExportSheet
from wizchat.ui.exchange.import_sheet import ImportSheet
from wizchat.ui.theme.theme import Theme, ThemeMode

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture(params=[1.0, 2.0])
def theme(request: pytest.FixtureRequest, qapp: object) -> Theme:
    made = Theme(mode=ThemeMode.LIGHT, text_scale=request.param)
    made.dress()
    return made


def check_whole(window: QWidget) -> None:
    """Nothing that says something is smaller than what it says."""
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.text():
            assert label.height() >= label.heightForWidth(label.width()) - 1, label.text()
    for button in window.findChildren(QPushButton):
        if button.isVisible():
            assert button.width() >= button.minimumSizeHint().width(), button.text()
            assert button.accessibleName() or button.text()


def test_the_export_sheet(theme: Theme, qtbot: QtBot) -> None:
    sheet = ExportSheet(theme, "A title " * 20, selected=3, has_more=True)
    qtbot.addWidget(sheet)
    sheet.show()
    for kind in ExportFormat:
        sheet._format.setCurrentIndex(sheet._format.findData(kind.value))
        check_whole(sheet)
    sheet.show_problem("There is not enough room on the disk of /home/me/Documents/x.json. " * 2)
    check_whole(sheet)
    chosen = []
    sheet.chosen.connect(chosen.append)
    qtbot.keyClick(sheet._format, Qt.Key.Key_Return)
    assert len(chosen) == 1
    sheet.show_working("Exporting…", 1, 3)
    check_whole(sheet)
    with qtbot.waitSignal(sheet.cancelled):
        qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isHidden()


def test_the_import_sheet(theme: Theme, qtbot: QtBot) -> None:
    sheet = ImportSheet(theme)
    qtbot.addWidget(sheet)
    sheet.show()
    check_whole(sheet)
    sheet.show_preview("1,204 conversations from ChatGPT with 48,211 messages", known=3, total=9)
    check_whole(sheet)
    assert sheet.go.isEnabled()
    wanted = []
    sheet.import_wanted.connect(wanted.append)
    qtbot.keyClick(sheet._copies, Qt.Key.Key_Space)
    qtbot.mouseClick(sheet.go, Qt.MouseButton.LeftButton)
    assert wanted == [True]


@pytest.mark.parametrize("width", [360, 900])
def test_the_list_of_backups(theme: Theme, qtbot: QtBot, width: int) -> None:
    window = BackupsWindow(theme)
    qtbot.addWidget(window)
    window.resize(width, 700)
    window.show()
    window.show_backups(())
    assert window._status.text().startswith("There is no backup yet")
    lines = (
        BackupLine("a", "11/22/26, 9:55 AM", "12 conversations · 340 messages · 4 MB · automatic"),
        BackupLine("b", "11/21/26, 9:55 AM", "Damaged", usable=False),
    )
    window.show_backups(lines)
    row, damaged = window._rows
    qtbot.waitUntil(lambda: row.height() > 0)
    assert not damaged._ask.isEnabled()
    row._ask.setFocus()
    qtbot.keyClick(row._ask, Qt.Key.Key_Space)
    asked = row.minimumHeight()
    qtbot.wait(0)
    check_whole(window)
    assert asked == row._column.totalHeightForWidth(row.width())
    beside = width == 900 and theme.text_scale == 1.0
    qtbot.waitUntil(lambda: (row._yes.y() < row._question.geometry().bottom()) is beside)
    qtbot.waitUntil(lambda: damaged._ask.height() >= damaged._ask.sizeHint().height())
    wanted = []
    window.restore_requested.connect(wanted.append)
    qtbot.keyClick(row._no, Qt.Key.Key_Space)
    assert wanted == []
    qtbot.keyClick(row._ask, Qt.Key.Key_Space)
    qtbot.keyClick(row._yes, Qt.Key.Key_Space)
    assert wanted == ["a"]
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.isHidden()


def test_a_backup_that_asks_takes_no_more_room_than_it_needs(qtbot: QtBot) -> None:
    """The height at a width is that of the buttons as they stand there."""
    window = BackupsWindow(Theme(mode=ThemeMode.LIGHT))
    qtbot.addWidget(window)
    facts = "1,204 conversations · 48,211 messages · 100 MB · made by hand · " * 3
    window.show_backups((BackupLine("a", "11/22/26, 9:55 AM", facts),))
    row = window._rows[0]
    assert " ·" not in row._what.text()  # or a line could begin with it
    row.resize(640, 80)
    row._ask.click()
    row._column.totalHeightForWidth(392)  # as its scroll area asks, with the buttons beside yet
    row.resize(392, 80)
    row.resizeEvent(QResizeEvent(row.size(), QSize(640, 80)))
    claimed = row.minimumHeight()
    row._column.invalidate()
    assert claimed == row._column.totalHeightForWidth(392)
