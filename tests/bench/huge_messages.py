"""How long one turn of the GUI thread takes when a conversation has one huge message.

`python -m tests.bench.huge_messages [characters] [kinds ...]`, 120,000 unless told. Opens the
conversation at its end, at a place in the middle, and looks for words in it. In processor time.
"""

from __future__ import annotations

import gc
import os
import sys
import time
from dataclasses import replace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from tests.helpers.conversations import answer, own, transcript
from tests.helpers.huge_blocks import KINDS
from wizchat.render.stream import read
from wizchat.render.typesetter import Typesetter
from wizchat.ui.chat.view import ChatView
from wizchat.ui.theme.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizchat.chat.values import Transcript


Figures = tuple[float, float]
"""The longest turn and the sum of all."""


def turns(begin: Callable[[], object], is_done: Callable[[], bool]) -> Figures:
    """Return the figures of what takes turns until something is done."""
    each = [_milliseconds(begin)]
    while not is_done():
        each.append(_milliseconds(QApplication.processEvents))
    each.append(_milliseconds(QApplication.processEvents))
    return max(each), sum(each)


def _milliseconds(work: Callable[[], object]) -> float:
    begun = time.thread_time()
    work()
    return (time.thread_time() - begun) * 1000


def measure(view: ChatView, text: str) -> list[Figures]:
    """Return the figures of opening at the end, in the middle, and of searching."""
    column = view.transcript
    shown = transcript(own("Begin"), answer(text))
    huge = shown.messages[-1].message
    left = replace(shown.conversation, id="c2", place_id=huge.id, place_offset=20_000)

    def opened(conversation: Transcript) -> Figures:
        figures = turns(
            lambda: view.show_transcript(conversation),
            lambda: all(row.is_whole for row in column.rows) and column.rows[-1].is_exact,
        )
        view.show_transcript(transcript(name="empty"))
        QApplication.processEvents()
        return figures

    figures = [opened(shown), opened(replace(shown, conversation=left))]
    view.show_transcript(transcript(answer(text), *[own("More")] * 60, name="c3"))
    QApplication.processEvents()
    figures.append(turns(lambda: column.look_for("e"), lambda: column._finder.is_complete))
    column.stop_finding()
    return figures


def main(length: int, kinds: list[str]) -> None:
    application = QApplication([])
    theme = Theme()
    theme.dress()
    typesetter = Typesetter()
    read("A *first* text loads the reader.")
    gc.disable()  # the app collects garbage between turns as well
    view = ChatView(theme, typesetter)
    view.resize(800, 700)
    view.show()
    view.show_transcript(transcript(own("First"), answer("Widgets are made.")))
    application.processEvents()
    print(f"{length} characters; ms of processor time: the worst turn, all turns")
    print(f"{'':22}{'at the end':>16}{'in the middle':>16}{'searched':>16}")
    for kind in kinds or list(KINDS):
        figures = measure(view, KINDS[kind](length))
        print(
            f"{kind:22}" + "".join(f"{worst:8.0f}{all_:8.0f}" for worst, all_ in figures),
            flush=True,
        )
        gc.collect()
    view.close()
    typesetter.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 120_000, sys.argv[2:])
