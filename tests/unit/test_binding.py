"""The binding to Qt keeps its accounts: what it borrows from Python it gives back.

PySide6 6.12.0 on Python 3.11 loses a reference to None with every signal and setter call; when the
count reaches zero the interpreter ends the process. Since Python 3.12 such objects are immortal
and the counts cannot move.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys

CALLS = 200
SLACK = 40  # what imports, caches and the counting itself may move: a fifth of a reference a call

COUNTING = f"""
import json, sys
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

class Source(QObject):
    said = Signal(object)
    switched = Signal(bool)

class Sink(QObject):
    def on_said(self, value): pass
    def on_switched(self, value): return None

application = QApplication([])
source, sink = Source(), Sink()
source.said.connect(sink.on_said)
source.switched.connect(sink.on_switched, Qt.ConnectionType.QueuedConnection)
label, button, timer = QLabel(), QPushButton(), QTimer()

def work():
    source.said.emit(None)
    source.switched.emit(True)
    source.switched.emit(False)
    label.setText("text")
    label.setWordWrap(True)
    button.setEnabled(False)
    button.setCheckable(True)
    button.isEnabled()
    button.parent()
    timer.setSingleShot(True)
    timer.setInterval(1)
    label.setObjectName("name")

def counts():
    return [sys.getrefcount(one) for one in (None, True, False)]

work(); application.sendPostedEvents()
before = counts()
for _ in range({CALLS}):
    work()
application.sendPostedEvents()
after = counts()
print(json.dumps([after[i] - before[i] for i in range(3)]))
"""


def test_calls_into_qt_lose_no_references() -> None:
    """The drift is counted in a process of its own: with a bad binding it would not survive."""
    done = subprocess.run(
        (sys.executable, "-c", COUNTING),
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    drift = dict(zip(("None", "True", "False"), json.loads(done.stdout), strict=True))
    assert all(abs(moved) <= SLACK for moved in drift.values()), drift
