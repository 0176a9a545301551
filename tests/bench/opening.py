"""How long a long conversation takes from the database to its first painting.

`python -m tests.bench.opening`: 5,000 messages, 2 MB of text, in an 800 x 700 window; then how
long it takes to scroll through it, to find words in it, and to show a frame of an answer below it.
"""

from __future__ import annotations

import gc
import os
import statistics
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from tests.helpers.chats import NOW, message
from tests.helpers.conversations import FACTORIAL
from wizchat.chat.store.store import Store
from wizchat.chat.transcripts import transcript
from wizchat.chat.values import MessageStatus, Role, TranscriptEntry
from wizchat.render.typesetter import Typesetter
from wizchat.ui.chat.view import ChatView
from wizchat.ui.theme.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizchat.chat.values import Transcript

MESSAGES = 5_000
QUESTION = "Why does a function that calls itself need a base case? " * 3
ANSWER = (FACTORIAL * 2)[:630]
ROUNDS = 7


def main() -> None:
    """Fill a database and open its conversation."""
    application = QApplication([])
    gc.disable()  # as in the app, which collects while nobody waits
    theme = Theme()
    theme.dress()
    typesetter = Typesetter()
    with tempfile.TemporaryDirectory() as folder:
        store = Store(Path(folder) / "conversations.sqlite3", NOW)
        fill(store)
        view = ChatView(theme, typesetter)
        view.resize(800, 700)
        view.show()
        application.processEvents()
        measure(store, view, application)
        view.close()
        store.close()
    typesetter.close()


def measure(store: Store, view: ChatView, application: QApplication) -> None:
    """Print each figure."""
    opened: list[Transcript] = []
    busy = time.thread_time

    def read() -> None:
        opened.append(transcript(store, "c1", lambda each: each, NOW))

    def show() -> None:
        view.show_transcript(transcript(store, "empty", lambda each: each, NOW))
        application.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    reading, showing, worked = [], [], []
    for _ in range(ROUNDS):
        show()
        begun = busy()
        reading.append(timed(read))
        showing.append(timed(lambda: (view.show_transcript(opened[-1]), view.grab())))
        worked.append((busy() - begun) * 1000)
    size = sum(len(entry.message.text) for entry in opened[-1].messages)
    print(f"{MESSAGES} messages, {size / 1e6:.1f} MB")
    tell("read from the database", reading)
    tell("shown and painted", showing)
    tell("both", [one + other for one, other in zip(reading, showing, strict=True)])
    tell("both, processor time", worked)
    bar = view.transcript.verticalScrollBar()
    steps = [timed(lambda at=at: (bar.setValue(at), view.transcript.grab()))
             for at in range(bar.maximum() // 2, bar.maximum() // 2 + 20_000, 200)]  # fmt: skip
    tell("a step of scrolling", steps)
    tell("a step of finding", finding(view, application, "base case"))
    tell("a step of finding", finding(view, application, "qwertz"))
    tell("a frame of an answer at its end", streaming(view, opened[-1]))


def finding(view: ChatView, application: QApplication, text: str) -> list[float]:
    """Return how long each turn of the event loop takes while words are looked for."""
    turns = [timed(lambda: view.transcript.look_for(text))]
    begun = time.perf_counter()
    while not view.transcript._finder.is_complete:
        turns.append(timed(application.processEvents))
    found = view.transcript._finder.progress.count
    print(f"“{text}”: {found} places in {time.perf_counter() - begun + turns[0] / 1000:.2f} s")
    view.transcript.stop_finding()
    return turns


def streaming(view: ChatView, shown: Transcript) -> list[float]:
    """Return how long a frame takes when an answer grows below the whole conversation."""
    answer = message("new", None, "", role=Role.ASSISTANT, status=MessageStatus.STREAMING)
    answer = replace(answer, text="")
    view.show_transcript(replace(shown, messages=(*shown.messages, TranscriptEntry(answer))))
    view.transcript.jump_to_end()
    view.answer_started(answer)
    frames = []
    for _ in range(60):
        view.answer_grew(answer.id, "some more words ")
        frames.append(timed(lambda: (view.transcript.show_frame(), view.grab())))
    return frames


def fill(store: Store) -> None:
    """Write the conversation."""
    parent = None
    with store.transaction():
        store.conversations.ensure("c1", NOW)
        for index in range(MESSAGES):
            role = Role.ASSISTANT if index % 2 else Role.USER
            text = f"{index}: {ANSWER if index % 2 else QUESTION}"
            ids = tuple(range(150)) if index % 2 else None
            made = message(f"m{index}", parent, text, role=role, reply_ids=ids)
            store.messages.add(made)
            parent = made.id
        store.conversations.set_leaf("c1", parent)


def timed(work: Callable[[], object]) -> float:
    """Return the milliseconds that something takes."""
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def tell(name: str, times: list[float]) -> None:
    """Print the middle and the worst."""
    sys.stdout.write(f"{name:34} {statistics.median(times):7.1f} ms, worst {max(times):.1f}\n")


if __name__ == "__main__":
    main()
