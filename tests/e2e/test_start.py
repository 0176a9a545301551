"""A start paints its window first, and yet nothing that is done at once is lost."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

from wizchat.desktop.paths import Paths

if TYPE_CHECKING:
    from pathlib import Path

LATER = (
    # The store and what works on it, loaded by the chat's own thread.
    "wizchat.chat.store.store",
    "wizchat.chat.parts",
    "wizchat.chat.attachments.reading",
    "wizchat.chat.backups",
    "wizchat.chat.exchange",
    # What has a window, a page or a panel of its own.
    "wizchat.ui.exchange",
    "wizchat.ui.library.first_run",
    "wizchat.ui.library.models_window",
    "wizchat.ui.library.row",
    "wizchat.ui.palette.palette",
    "wizchat.ui.presenters.backups",
    "wizchat.ui.presenters.exports",
    "wizchat.ui.presenters.imports",
    "wizchat.ui.presenters.report_words",
    "wizchat.ui.settings.option_words",
    "wizchat.ui.settings.settings_window",
    "wizchat.ui.shell.about",
    "wizchat.ui.shell.kept_view",
    "wizchat.ui.shell.report",
    "wizchat.ui.shell.shortcut_sheet",
    "wizchat.ui.shell.trash_view",
    # What transfers a file.
    "wizchat.downloads.retry",
    "wizchat.downloads.transfer",
    # What answers, files and reports need.
    "wizchat.desktop.notifications",
    "wizchat.engine.process",
    "charset_normalizer",
    "huggingface_hub",
    "importlib.metadata",
    "jeepney",
    "llama_cpp",
    "psutil",
    "pygments",
    "pypdf",
    "rich",
    "subprocess",
    "typer",
    "ziamath",
)

START = """
import json, sys
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

class Watch(QObject):
    painted = False

    def eventFilter(self, watched, event):
        if isinstance(watched, QWidget) and watched.isWindow():
            if event.type() == QEvent.Type.Show:
                shown.append(type(watched).__name__)
            if event.type() == QEvent.Type.Paint and not self.painted:
                self.painted = True
                loaded.extend(sys.modules)
                QTimer.singleShot(0, watched.quit_requested.emit)
        return False

class Application(QApplication):
    def __init__(self, arguments):
        super().__init__(arguments)
        self.installEventFilter(watch)

shown, loaded, watch = [], [], Watch()
import PySide6.QtWidgets
PySide6.QtWidgets.QApplication = Application
from wizchat.__main__ import main
status = main([])
print(json.dumps([status, shown, sorted(loaded)]))
"""

CLICKS = """
import json
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from wizchat.desktop.paths import Paths
from wizchat.ui.shell.actions import ActionId
from wizchat.ui.shell.main_window import MainWindow

ASKED = (
    ActionId.ABOUT, ActionId.BACKUPS, ActionId.DOCTOR, ActionId.EXPORT, ActionId.IMPORT,
    ActionId.MODELS, ActionId.PROMPTS, ActionId.SETTINGS, ActionId.SHORTCUTS, ActionId.SHOW_TRASH,
)

session = Paths.resolve().session_file

def visible():
    return sorted({type(w).__name__ for w in QApplication.allWidgets() if w.isVisible()})

class Application(QApplication):
    def exec(self):
        (window,) = (w for w in self.topLevelWidgets() if isinstance(w, MainWindow))
        edit = window.focusWidget()
        QTest.keyClicks(edit, "typed at once")
        for action in ASKED:
            window.commands[action].trigger()
        def tell():
            if not session.exists():  # it is written when the conversations were told
                return
            ticks.stop()
            print(json.dumps([visible(), edit.toPlainText()]))
            window.quit_requested.emit()
        ticks = QTimer(window)
        ticks.timeout.connect(tell)
        ticks.start(20)
        return super().exec()

import PySide6.QtWidgets
PySide6.QtWidgets.QApplication = Application
from wizchat.__main__ import main
main([])
"""


def start(home: Path, program: str) -> str:
    """Run a program with the app in it, as at a second start; return what it prints."""
    paths = Paths.below(home / "wizchat")
    paths.create()
    paths.settings_file.write_text('{"selected_model": "tour"}')  # not the page of a first start
    return subprocess.run(
        (sys.executable, "-c", program), capture_output=True, text=True, timeout=60, check=True
    ).stdout


def test_what_is_done_before_the_first_picture_is_not_lost(home: Path) -> None:
    visible, typed = json.loads(start(home, CLICKS))
    wanted = {
        "AboutDialog", "BackupsWindow", "ExportSheet", "ImportSheet", "ModelsWindow",
        "PromptsWindow", "ReportWindow", "SettingsWindow", "ShortcutSheet", "TrashView",
    }  # fmt: skip
    assert wanted - set(visible) == set()
    assert typed == "typed at once"


def test_the_first_picture_waits_for_nothing_that_is_not_in_it(home: Path) -> None:
    status, shown, loaded = json.loads(start(home, START))
    assert status == 0
    assert shown == ["MainWindow"]
    assert "wizchat.ui.shell.main_window" in loaded
    assert set(loaded) & set(LATER) == set()
