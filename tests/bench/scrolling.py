"""How long the GUI thread works for each turn while a long conversation is scrolled and searched.

`python -m tests.bench.scrolling`: 5,000 messages with code, tables, lists and formulas in an
800 x 700 window. With a wheel, 120 pixels each 16 ms; a page at a time; dragging the scroll bar,
where nothing of what comes was on screen before. Then words are found in it. A turn is what the
event loop does for one event; the painting is another one.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QObject, QTimer

from tests.bench.streaming import IDLE, Stopwatch
from tests.helpers.conversations import FACTORIAL, RICH, answer, own, transcript
from tests.helpers.everything import EVERYTHING
from wizchat.render.typesetter import Typesetter
from wizchat.ui.chat.view import ChatView
from wizchat.ui.shell.collection import QuietCollection
from wizchat.ui.theme.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizchat.chat.values import Transcript

MESSAGES = 5_000
STEPS = 300
STEP_MS = 16
QUESTION = "Why does a function that calls itself need a base case? " * 3
ANSWERS = (FACTORIAL, RICH, "A short one, with *one* word.", EVERYTHING, FACTORIAL * 2)


class Steps(QObject):
    """Does something each few milliseconds, until it says that it is done."""

    def __init__(self, step: Callable[[int], bool], milliseconds: int) -> None:
        super().__init__()
        self._step = step
        self._loop = QEventLoop()
        self._at = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._take)
        self._milliseconds = milliseconds

    def run(self, watch: Stopwatch) -> None:
        """Measure it."""
        watch.turns.clear()
        watch.measures = True
        self._timer.start(self._milliseconds)
        self._loop.exec()
        watch.measures = False

    def _take(self) -> None:
        if not self._step(self._at):
            self._timer.stop()
            self._loop.quit()
        self._at += 1


def main() -> None:
    """Show the conversation and move in it."""
    application = Stopwatch()
    theme = Theme()
    theme.dress()
    typesetter = Typesetter()
    view = ChatView(theme, typesetter)
    view.resize(800, 700)
    view.show()
    collection = QuietCollection(lambda: True)
    collection.start()
    view.show_transcript(mixed())
    rest(1000)
    scroll("a turn of the wheel, 120 pixels", view, application, 120)
    scroll("a page, 540 pixels", view, application, 540)
    scroll("dragging, 20,000 pixels", view, application, 20_000)
    for words in ("base case", "angle", "qwertz"):
        find(words, view, application)
    collection.stop()
    view.close()
    typesetter.close()


def mixed() -> Transcript:
    """Return the conversation."""
    said = [
        own(QUESTION) if at % 2 == 0 else answer(ANSWERS[at // 2 % len(ANSWERS)])
        for at in range(MESSAGES)
    ]
    return transcript(*said)


def scroll(name: str, view: ChatView, watch: Stopwatch, pixels: int) -> None:
    """Move upwards from the middle and print how long the turns take."""
    bar = view.transcript.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    rest(1000)

    def step(at: int) -> bool:
        bar.setValue(bar.value() - pixels)
        return at < STEPS and bar.value() > 0

    Steps(step, STEP_MS).run(watch)
    tell(name, watch)


def find(words: str, view: ChatView, watch: Stopwatch) -> None:
    """Find words, go through some places, and print how long the turns take."""
    begun = time.perf_counter()
    transcript = view.transcript

    def step(at: int) -> bool:
        if at == 0:
            transcript.look_for(words)
        return not transcript._finder.is_complete

    Steps(step, 0).run(watch)
    found = transcript._finder.progress.count
    tell(f"finding “{words}”, {found} places in {time.perf_counter() - begun:.1f} s", watch)

    def go_on(at: int) -> bool:
        transcript.find_next(1)
        return found > 0 and at < STEPS // 3

    Steps(go_on, STEP_MS).run(watch)
    tell("going to the next one", watch)
    transcript.stop_finding()


def rest(milliseconds: int) -> None:
    """Let everything come to rest."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def tell(name: str, watch: Stopwatch) -> None:
    """Print the middle and the worst turns, by the clock and of processor time."""
    line = f"{name:48}"
    for kind in (1, 0):
        busy = sorted(turn[kind] * 1000 for turn in watch.turns if turn[1] > IDLE) or [0.0]
        most = busy[int(len(busy) * 0.99)]
        line += f" {statistics.median(busy):6.1f} ms, 99 % {most:6.1f}, worst {busy[-1]:6.1f}"
        line += " of processor time;" if kind else " by the clock"
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    main()
