"""Memory of the app's process while conversations are visited: `python -m tests.bench.memory`.

The real app in a process of its own opens twenty conversations of 200 messages, one after the
other. Beside it, in the same run, an empty Qt window: what Qt itself takes.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from typing import TYPE_CHECKING

import psutil

from tests.helpers.app_process import AppProcess
from tests.helpers.chats import NOW, message
from tests.helpers.conversations import FACTORIAL
from wizchat.chat.store.store import Store
from wizchat.chat.values import Role
from wizchat.desktop.paths import Paths

if TYPE_CHECKING:
    from pathlib import Path

CONVERSATIONS = 20
MESSAGES = 200

EMPTY = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.show()
application.processEvents()
print("shown", flush=True)
sys.stdin.read()
"""


def main() -> None:
    """Fill a database, visit its conversations, print megabytes."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["WIZCHAT_HOME"] = folder
        paths = Paths.resolve()
        paths.create()
        fill(paths.database)
        names = [f"c{number}" for number in range(CONVERSATIONS)]
        steps = [f"open:{name}" for name in names]
        with AppProcess("open:c0", "stay") as app:
            app.wait_for("open")
            first = resident(app.process.pid)
        with AppProcess(*steps, "stay") as app:
            for _ in steps:
                app.wait_for("open")
            visited = resident(app.process.pid)
    tell("an empty Qt window", empty())
    tell("one conversation", first)
    tell(f"{CONVERSATIONS} conversations visited", visited)


def fill(database: Path) -> None:
    """Write the conversations."""
    store = Store(database, NOW)
    for number in range(CONVERSATIONS):
        name, parent = f"c{number}", None
        with store.transaction():
            store.conversations.ensure(name, NOW)
            for index in range(MESSAGES):
                role = Role.ASSISTANT if index % 2 else Role.USER
                text = f"{index}: {FACTORIAL if index % 2 else 'Why?'}"
                made = message(f"{name}-{index}", parent, text, conversation_id=name, role=role)
                store.messages.add(made)
                parent = made.id
            store.conversations.set_leaf(name, parent)
    store.close()


def empty() -> float:
    """Return the megabytes of an empty window."""
    with subprocess.Popen(
        [sys.executable, "-c", EMPTY], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        size = resident(process.pid)
        process.kill()
    return size


def resident(pid: int) -> float:
    """Return the megabytes that a process holds in memory."""
    return psutil.Process(pid).memory_info().rss / 1e6


def tell(name: str, megabytes: float) -> None:
    """Print a line."""
    sys.stdout.write(f"{name:28} {megabytes:6.0f} MB\n")


if __name__ == "__main__":
    main()
