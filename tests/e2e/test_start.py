"""What a start does before its window is painted: nothing that the first picture does not need."""

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


def test_the_first_picture_waits_for_nothing_that_is_not_in_it(home: Path) -> None:
    paths = Paths.below(home / "wizchat")
    paths.create()
    paths.settings_file.write_text('{"selected_model": "tour"}')  # not the page of a first start
    done = subprocess.run(
        (sys.executable, "-c", START), capture_output=True, text=True, timeout=60, check=True
    )
    status, shown, loaded = json.loads(done.stdout)
    assert status == 0
    assert shown == ["MainWindow"]
    assert "wizchat.ui.shell.main_window" in loaded
    assert set(loaded) & set(LATER) == set()
