"""Time from starting the process to a window that can be typed in: `python -m tests.bench.startup`.

The home has 300 conversations and the tour as its model, as at a second start. Beside it, in the
same run, an empty Qt window: the ratio says what the app adds to Qt itself. Processor time is that
of the app's own process, all threads; it says more than the clock where the machine is busy.
"""

from __future__ import annotations

import compileall
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

import wizchat
from tests.helpers.chats import NOW, message
from wizchat.chat.store.store import Store
from wizchat.chat.values import Role
from wizchat.desktop.paths import Paths
from wizchat.desktop.settings import SettingsStore
from wizchat.models.tour import TOUR_ID

RUNS = 9
CONVERSATIONS = 300

EMPTY = """
import time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, self, self.painted)
    def painted(self):
        print(time.monotonic(), time.process_time(), flush=True)
        application.exit()
window = Window()
window.show()
application.exec()
"""

APP = """
import time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self.painted)
        return False
    def painted(self):
        print(time.monotonic(), time.process_time(), flush=True)
        edit = window.focusWidget()
        print(isinstance(edit, QPlainTextEdit) and edit.isVisible() and edit.isEnabled())
        QTimer.singleShot(300, window.quit_requested.emit)

execute = QApplication.exec
def watched(*arguments):
    global window, watch
    (window,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, QMainWindow))
    watch = Watch()
    window.installEventFilter(watch)
    return execute()
QApplication.exec = watched
from wizchat.__main__ import main
main([])
"""


class Start(NamedTuple):
    """Seconds until a program had painted its window."""

    clock: float
    processor: float


def start(program: str) -> Start:
    """Start a program and wait until it has painted."""
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, check=True, text=True
    )
    clock, processor, *can_type = done.stdout.split()
    assert can_type in ([], ["True"])
    return Start(float(clock) - began, float(processor))


def fill(home: str) -> None:
    """Make what the app finds at a second start."""
    os.environ["WIZCHAT_HOME"] = home
    paths = Paths.resolve()
    paths.create()
    settings = SettingsStore(paths.settings_file)
    settings.load()
    settings.update(selected_model=TOUR_ID)
    store = Store(paths.database, NOW)
    with store.transaction():
        for number in range(CONVERSATIONS):
            name = f"c{number}"
            store.conversations.ensure(name, NOW)
            question = message(f"{name}-0", None, "Why?", conversation_id=name, role=Role.USER)
            answer = message(f"{name}-1", question.id, "So.", conversation_id=name)
            store.messages.add(question)
            store.messages.add(answer)
            store.conversations.set_leaf(name, answer.id)
    store.close()


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    compileall.compile_dir(Path(wizchat.__file__).parent, quiet=1)  # as an installation is
    with tempfile.TemporaryDirectory() as home:
        fill(home)
        start(APP)  # warms the disk cache, and opens a conversation for the next time
        pairs = [(start(EMPTY), start(APP)) for _ in range(RUNS)]
    for at, unit in enumerate(Start._fields):
        empty, whole = ([pair[which][at] for pair in pairs] for which in (0, 1))
        print(f"{unit}:")
        for name, times in (("empty Qt window", empty), ("WizChat", whole)):
            median, best = statistics.median(times), min(times)
            print(f"  {name:16} median {median:.2f} s, best {best:.2f} s, worst {max(times):.2f} s")
        print(f"  ratio {statistics.median(whole) / statistics.median(empty):.1f}")


if __name__ == "__main__":
    main()
