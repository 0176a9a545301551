"""How quick the sidebar is with 5,000 conversations: `python -m tests.bench.conversation_list`.

Prints figures, offscreen unless a platform is set. Every one is time of the GUI thread.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from tests.ui.shell.samples import NOW, conversation

if TYPE_CHECKING:
    from collections.abc import Callable

COUNT = 5_000
ROUNDS = 9


def main() -> None:
    """Show them, then change one at a time."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from tests.ui.shell.gallery import window
    from wizchat.ui.theme.theme import Theme, ThemeMode

    application = QApplication(sys.argv[:1])
    theme = Theme(mode=ThemeMode.LIGHT)
    theme.dress()
    shown = window(theme)
    shown.show()
    rows = shown._sidebar.conversations
    listed = [
        conversation(f"c{n}", f"Conversation {n} about this and that", days=n / 20)
        for n in range(COUNT)
    ]
    number = iter(range(1, 1_000))

    def show_all() -> None:
        shown.set_conversations(tuple(listed))
        application.sendPostedEvents()
        rows.grab()

    def rename() -> None:
        listed[3] = replace(listed[3], title=f"Title {next(number)}")
        show_all()

    def answer() -> None:
        at = COUNT // 2 + next(number)
        listed[at] = replace(listed[at], updated_at=NOW + timedelta(seconds=at))
        show_all()

    say("first time", [timed(show_all)])
    say("one has another title", [timed(rename) for _ in range(ROUNDS)])
    say("one moves to the top", [timed(answer) for _ in range(ROUNDS)])
    say("one begins to answer", [timed(dot(shown, next(number))) for _ in range(ROUNDS)])
    shown.close_for_good()


def dot(shown: object, number: int) -> Callable[[], None]:
    """Return what marks one conversation as being answered."""
    return lambda: shown.set_answering(frozenset({f"c{number}"}))  # type: ignore[attr-defined]


def timed(action: Callable[[], None]) -> float:
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def say(name: str, seconds: list[float]) -> None:
    median, worst = statistics.median(seconds) * 1000, max(seconds) * 1000
    sys.stdout.write(f"{name:28}{median:10.1f} ms median{worst:10.1f} ms worst\n")


if __name__ == "__main__":
    main()
