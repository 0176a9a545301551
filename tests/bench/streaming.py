"""How long the GUI thread works for each frame while an answer streams.

`python tests/bench/streaming.py`: a 16,000-character answer at 200 tokens a second, four
characters a token, in an 800 x 700 window after a conversation of some length.
"""

from __future__ import annotations

import os
import statistics
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from tests.helpers.conversations import FACTORIAL, RICH, answer, own, transcript
from wizchat.chat.values import MessageStatus
from wizchat.render.colouring import CodeColourer
from wizchat.ui.chat.view import ChatView
from wizchat.ui.theme.theme import Theme

LENGTH = 16_000
PIECE_MS = 33
IDLE = 0.0002  # seconds; turns shorter than that did nothing worth counting
PIECE = 26  # 200 tokens a second, four characters each, in 30 messages a second


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

    def __init__(
        self, view: ChatView, message_id: str, text: str, watch: Stopwatch, loop: QEventLoop
    ) -> None:
        super().__init__()
        self._view, self._id, self._text, self._loop = view, message_id, text, loop
        self._at = 0
        self._watch = watch
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._feed)

    def start(self) -> None:
        self._timer.start(PIECE_MS)
        self._watch.measures = True

    def _feed(self) -> None:
        self._view.answer_grew(self._id, self._text[self._at : self._at + PIECE])
        self._at += PIECE
        if self._at >= len(self._text):
            self._timer.stop()
            self._loop.quit()


def main() -> None:
    application = Stopwatch()
    theme = Theme()
    theme.dress()
    colourer = CodeColourer()
    view = ChatView(theme, colourer)
    view.resize(800, 700)
    view.show()
    open_answer = answer("", status=MessageStatus.STREAMING)
    before = [m for _ in range(10) for m in (own("More"), answer(RICH))]
    view.show_transcript(transcript(*before, own("Explain"), open_answer))
    view.answer_started(open_answer)
    text = ((FACTORIAL + "\n" + RICH + "\n") * 20)[:LENGTH]
    loop = QEventLoop()
    feeder = Feeder(view, open_answer.id, text, application, loop)
    QTimer.singleShot(1500, feeder.start)
    loop.exec()
    report(application.turns)
    view.close()
    colourer.close()


def report(turns: list[tuple[float, float]]) -> None:
    for name, kind in (("by the clock", 0), ("of processor time", 1)):
        busy = sorted(turn[kind] * 1000 for turn in turns if turn[1] > IDLE)
        print(
            f"{LENGTH} characters, {len(busy)} busy turns: worst {busy[-1]:.1f} ms {name}, "
            f"99 % {busy[int(len(busy) * 0.99)]:.1f}, median {statistics.median(busy):.1f}"
        )


if __name__ == "__main__":
    main()
