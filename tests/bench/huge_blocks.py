"""How long one turn of the GUI thread takes for an answer that is a single huge block.

`python tests/bench/huge_blocks.py [characters] [kinds ...]`, 120,000 unless told. Each kind of
block is streamed in pieces of 104 characters, 800 tokens a second, each of them read and laid out
without a rest; then it is read and laid out whole, as when an old conversation is opened. In
processor time, which what else the machine does changes little.
"""

from __future__ import annotations

import gc
import os
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

from tests.helpers.huge_blocks import KINDS
from wizchat.render.stream import read
from wizchat.render.typesetter import Typesetter
from wizchat.ui.chat.answer import AnswerText
from wizchat.ui.chat.block_area import BlockArea
from wizchat.ui.theme.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizchat.render.blocks import Block

PIECE = 104
WIDTH = 720


def milliseconds(work: Callable[[], object]) -> float:
    begun = time.thread_time()
    work()
    return (time.thread_time() - begun) * 1000


def streamed(area: BlockArea, text: str) -> tuple[float, float, float, float]:
    """Return the worst turn, the reading in it, the last turn in ms, and all in seconds."""
    answer = AnswerText(clock=lambda: 0.0)  # a clock that stands: no frame is left out
    turns: list[tuple[float, float]] = []

    def show(first: int) -> None:
        area.replace_from(first, answer.blocks[first:])
        area.lay_out(WIDTH)

    first = 0

    def take() -> None:
        nonlocal first
        first = answer.take()

    for at in range(0, len(text), PIECE):
        answer.grow(text[at : at + PIECE])
        reading = milliseconds(take)
        turns.append((reading + milliseconds(lambda: show(first)), reading))
    end = milliseconds(lambda: show(answer.finish()))
    worst, reading = max(turns)
    return worst, reading, end, sum(turn for turn, _ in turns) / 1000


def shown_whole(area: BlockArea, text: str) -> tuple[float, float]:
    """Return how long reading and laying out takes, in ms."""
    blocks: list[Block] = []
    reading = milliseconds(lambda: blocks.extend(read(text)))

    def lay_out() -> None:
        area.replace_from(0, blocks)
        area.lay_out(WIDTH)

    return reading, milliseconds(lay_out)


def main(length: int, kinds: list[str]) -> None:
    application = QApplication([])
    theme = Theme()
    theme.dress()
    typesetter = Typesetter()
    home = QWidget()
    read("A *first* text loads the reader.")
    gc.disable()  # the app collects garbage between turns as well
    print(f"{length} characters; ms of processor time (all: s)")
    print(f"{'':22}worst turn  of it reading   finish     all   read whole  lay out whole")
    for kind in kinds or list(KINDS):
        text = KINDS[kind](length)
        area = BlockArea(theme, typesetter, home)
        worst, reading, end, total = streamed(area, text)
        whole = BlockArea(theme, typesetter, home)
        opening, laying = shown_whole(whole, text)
        print(
            f"{kind:22}{worst:10.0f}{reading:15.0f}{end:9.0f}{total:8.1f}"
            f"{opening:13.0f}{laying:15.0f}",
            flush=True,
        )
        area.deleteLater()
        whole.deleteLater()
        gc.collect()
    home.deleteLater()
    typesetter.close()
    application.quit()


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 120_000, sys.argv[2:])
