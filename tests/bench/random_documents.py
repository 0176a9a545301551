"""Streams random Markdown documents in random pieces, and compares with the whole.

`python tests/bench/random_documents.py [count]`, 10,000 unless told. Any difference in what is
read, laid out, copied or painted, and any exception, ends it with the smallest such document.
"""

from __future__ import annotations

import os
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from tests.helpers.random_markdown import cut, long_documents
from tests.helpers.streamed_bodies import StreamedBodies
from wizchat.render.typesetter import Typesetter
from wizchat.ui.theme.theme import Theme

PROGRESS = 1000


def main(count: int) -> None:
    application = QApplication([])
    theme = Theme()
    theme.dress()
    typesetter = Typesetter()
    bodies = StreamedBodies(theme, typesetter)
    seen = characters = 0

    @settings(
        max_examples=count,
        deadline=None,
        database=None,
        phases=[Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
    )
    @given(text=long_documents, places=st.lists(st.integers(min_value=0), max_size=10))
    def compare(text: str, places: list[int]) -> None:
        nonlocal seen, characters
        bodies.compare(cut(text, places))
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        seen += 1
        characters += len(text)
        if seen % PROGRESS == 0:
            print(f"{seen} documents", flush=True)

    begun = time.perf_counter()
    compare()
    seconds = time.perf_counter() - begun
    print(
        f"{seen} documents, {characters} characters: the same streamed and whole, {seconds:.0f} s"
    )
    bodies.home.deleteLater()
    typesetter.close()
    application.quit()


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 10_000)
