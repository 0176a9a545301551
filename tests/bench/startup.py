"""Time from starting the process to the first painted window: `python -m tests.bench.startup`.

Beside it, in the same run, an empty Qt window: the ratio says what the app adds to Qt itself.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time

RUNS = 7

EMPTY = """
import sys, time
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(time.monotonic(), flush=True)
        application.exit()
window = Window()
window.show()
application.exec()
"""

APP = """
import time
from PySide6.QtCore import QEvent, QObject, QTimer
from wizchat.app.desktop import Desktop
from wizchat.app.main import run

class Watch(QObject):
    def __init__(self, desktop):
        super().__init__(desktop)
        self.desktop, self.seen = desktop, False
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and not self.seen:
            self.seen = True
            QTimer.singleShot(0, self, self.painted)
        return False
    def painted(self):
        print(time.monotonic(), flush=True)
        QTimer.singleShot(300, self.desktop, self.desktop.quit)

start = Desktop.start
def watched(desktop):
    desktop.watch = Watch(desktop)
    desktop.windows.main.installEventFilter(desktop.watch)
    start(desktop)
Desktop.start = watched
run()
"""


def seconds(program: str) -> float:
    """Return the time from starting a program to the moment it prints."""
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, check=True, text=True
    )
    return float(done.stdout.split()[0]) - began


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        os.environ["WIZCHAT_HOME"] = home
        seconds(APP)  # warms the disk cache and makes the folders
        empty = [seconds(EMPTY) for _ in range(RUNS)]
        whole = [seconds(APP) for _ in range(RUNS)]
    for name, times in (("empty Qt window", empty), ("WizChat", whole)):
        print(f"{name:16} median {statistics.median(times):.2f} s, worst {max(times):.2f} s")
    print(f"ratio {statistics.median(whole) / statistics.median(empty):.1f}")


if __name__ == "__main__":
    main()
