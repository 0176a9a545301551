"""How long the GUI thread works for each frame while an answer streams, and how much in all.

`python tests/bench/streaming.py [times]`: a 16,000-character answer with code, tables, lists and
formulas at 200 tokens a second, four characters a token, in an 800 x 700 window after a
conversation of some length; then the same answer for 30 seconds at 30 tokens a second. Garbage is
collected as in the app.
"""

from __future__ import annotations

import os
import statistics
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from tests.helpers.conversations import FACTORIAL, RICH, answer, own, transcript
from tests.helpers.everything import EVERYTHING
from wizchat.chat.values import MessageStatus
from wizchat.render.typesetter import Typesetter
from wizchat.ui.chat.view import ChatView
from wizchat.ui.shell.collection import QuietCollection
from wizchat.ui.theme.theme import Theme

LENGTH = 16_000
PIECE_MS = 33
IDLE = 0.0002  # seconds; turns shorter than that did nothing worth counting
PIECE = 26  # 200 tokens a second, four characters each, in 30 messages a second
SLOW = 4  # 30 tokens a second
SLOW_LENGTH = 3_600  # half a minute of them


class Stopwatch(QApplication):
    """Measures the work of each turn of the event loop, in time and in processor time."""

    def __init__(self) -> None:
        super().__init__([])
        self.turns: list[tuple[float, float]] = []
        self.measures = False
        self._depth = 0

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        """Deliver an event; those inside another one belong to it."""
        self._depth += 1
        begun = time.perf_counter(), time.thread_time()
        handled = super().notify(receiver, event)
        self._depth -= 1
        if self._depth == 0 and self.measures:
            self.turns.append((time.perf_counter() - begun[0], time.thread_time() - begun[1]))
        return handled


class Feeder(QObject):
    """Plays the engine: a piece of text each 33 ms."""

    def __init__(self, view: ChatView, text: str, piece: int, watch: Stopwatch) -> None:
        super().__init__()
        self._view, self._text, self._piece, self._watch = view, text, piece, watch
        self._message = answer("", status=MessageStatus.STREAMING)
        self._loop = QEventLoop()
        self._at = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._feed)

    def run(self) -> float:
        """Stream the whole answer; return the processor time used, as a part of one core."""
        before = [m for _ in range(10) for m in (own("More"), answer(RICH))]
        self._view.show_transcript(transcript(*before, own("Explain"), self._message))
        self._view.answer_started(self._message)
        QTimer.singleShot(1500, self._start)
        self._loop.exec()
        self._watch.measures = False
        return (time.process_time() - self._begun[1]) / (time.perf_counter() - self._begun[0])

    def _start(self) -> None:
        self._timer.start(PIECE_MS)
        self._watch.measures = True
        self._begun = time.perf_counter(), time.process_time()

    def _feed(self) -> None:
        self._view.answer_grew(self._message.id, self._text[self._at : self._at + self._piece])
        self._at += self._piece
        if self._at >= len(self._text):
            self._timer.stop()
            self._loop.quit()


def main(times: int) -> None:
    application = Stopwatch()
    theme = Theme()
    theme.dress()
    typesetter = Typesetter()
    view = ChatView(theme, typesetter)
    view.resize(800, 700)
    view.show()
    collection = QuietCollection(lambda: view.transcript.is_answering)
    collection.start()
    text = ((FACTORIAL + "\n" + RICH + "\n" + EVERYTHING + "\n") * 20)[:LENGTH]
    for _ in range(times):
        application.turns.clear()
        Feeder(view, text, PIECE, application).run()
        report(application.turns)
        part = Feeder(view, text[:SLOW_LENGTH], SLOW, application).run()
        print(f"at 30 tokens a second: {part:.1%} of one core")
    collection.stop()
    view.close()
    typesetter.close()


def report(turns: list[tuple[float, float]]) -> None:
    for name, kind in (("by the clock", 0), ("of processor time", 1)):
        busy = sorted(turn[kind] * 1000 for turn in turns if turn[1] > IDLE)
        print(
            f"{LENGTH} characters, {len(busy)} busy turns: worst {busy[-1]:.1f} ms {name}, "
            f"99 % {busy[int(len(busy) * 0.99)]:.1f}, median {statistics.median(busy):.1f}"
        )


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 1)
