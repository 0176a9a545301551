"""How long a keystroke of a search takes: `python -m tests.bench.search`. Prints figures.

Types words letter by letter into a database of 100,000 messages, and times how long the search
takes until there is something to see, and until it has looked at everything.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.store import fill, vocabulary
from tests.helpers.chats import NOW
from wizchat.chat.searching import Searching
from wizchat.chat.store.store import Store

TYPED = 40
"""Words that are typed."""


def main() -> None:
    """Fill a database, then type."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "conversations.sqlite3"
        words = vocabulary()
        fill(path, words)
        store = Store(path, NOW)
        measure(store, words)
        store.close()


def measure(store: Store, words: list[str]) -> None:
    every = len(words) // TYPED
    typed = [word[:end] for word in words[::every] for end in range(1, len(word) + 1)]
    typed += [f"{words[0]} {word[:2]}" for word in words[1::every]]
    typed += ["xz", "zq", "xyzzyx", "e h"]
    seen, whole = [], []
    for text in typed:
        first, last = keystroke(store, text)
        seen.append(first)
        whole.append(last)
    sys.stdout.write(f"keystrokes                  {len(typed):10d}\n")
    show("until something is seen", seen)
    show("until all was looked at", whole)


def keystroke(store: Store, text: str) -> tuple[float, float]:
    """Return seconds until the first answer and until the last."""
    told: list[float] = []
    start = time.perf_counter()
    searching = Searching(store, lambda _: told.append(time.perf_counter() - start), _raise)
    searching.begin(text)
    while searching.is_under_way:
        searching.go_on()
    return told[0], told[-1]


def show(name: str, seconds: list[float]) -> None:
    ordered = sorted(seconds)
    p95 = ordered[int(0.95 * len(ordered))]
    sys.stdout.write(
        f"{name:28}{statistics.median(ordered) * 1000:10.1f} ms median"
        f"{p95 * 1000:10.1f} ms p95{ordered[-1] * 1000:10.1f} ms worst\n"
    )


def _raise(error: Exception) -> None:
    raise error


if __name__ == "__main__":
    main()
