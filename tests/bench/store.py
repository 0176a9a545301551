"""How quick the store is with many messages: `python -m tests.bench.store`. Prints figures."""

from __future__ import annotations

import itertools
import random
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tests.helpers.chats import NOW, message
from wizchat.chat.store.store import Store
from wizchat.chat.transcripts import transcript
from wizchat.chat.values import Role

if TYPE_CHECKING:
    from collections.abc import Callable

LONG = 5_000
MESSAGES = 100_000
PER_CONVERSATION = 100
WORDS = 60


def main() -> None:
    """Fill a database, then time what people wait for."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "conversations.sqlite3"
        words = vocabulary()
        show("fill", [fill(path, words)])
        sys.stdout.write(f"file                        {path.stat().st_size / 1e6:10.1f} MB\n")
        show("open the database", [timed(lambda: Store(path, NOW).close()) for _ in range(5)])
        store = Store(path, NOW)
        measure(store, words)
        store.close()


def measure(store: Store, words: list[str]) -> None:
    def each(action: Callable[[], object]) -> list[float]:
        return [timed(action) for _ in range(5)]

    show("list conversations", each(store.conversations.listed))
    show(
        f"open {LONG} messages",
        each(lambda: transcript(store, "long", lambda entry: entry, NOW)),
    )
    show("search a rare word", each(lambda: store.search.find(words[-1])))
    show("search a frequent word", each(lambda: store.search.find(words[0])))
    show("search three letters", each(lambda: store.search.find("the")))
    show("search two letters", each(lambda: store.search.find("qu")))
    show("search what is not there", each(lambda: store.search.find("xyzzyx")))
    number = iter(range(1000))
    show("store a turn", each(lambda: add_turn(store, next(number), " ".join(words[:WORDS]))))


def add_turn(store: Store, number: int, text: str) -> None:
    with store.transaction():
        store.messages.add(message(f"new-{number}", "long-0", text, conversation_id="long"))


def fill(path: Path, words: list[str]) -> float:
    """Write one long conversation and many usual ones; return the seconds."""
    start = time.perf_counter()
    store = Store(path, NOW)
    weights = list(itertools.accumulate(1 / (rank + 1) for rank in range(len(words))))
    with store.transaction():
        add(store, "long", LONG, words, weights)
        for number in range((MESSAGES - LONG) // PER_CONVERSATION):
            add(store, f"c{number}", PER_CONVERSATION, words, weights)
    store.close()
    return time.perf_counter() - start


def add(store: Store, name: str, count: int, words: list[str], weights: list[float]) -> None:
    store.conversations.ensure(name, NOW)
    store.conversations.set_title(name, " ".join(random.choices(words, cum_weights=weights, k=4)))
    parent = None
    for index in range(count):
        text = " ".join(random.choices(words, cum_weights=weights, k=WORDS))
        role = Role.ASSISTANT if index % 2 else Role.USER
        ids = tuple(range(80)) if index % 2 else None
        made = message(
            f"{name}-{index}", parent, text, conversation_id=name, role=role, reply_ids=ids
        )
        store.messages.add(made)
        parent = made.id
    store.conversations.set_leaf(name, parent)


def vocabulary() -> list[str]:
    random.seed(1)
    letters = "eeeeeettttaaaooiinnsshhrrdlucmfwypvbgkqjxz"
    return ["".join(random.choices(letters, k=random.randint(2, 10))) for _ in range(20_000)]


def timed(action: Callable[[], object]) -> float:
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def show(name: str, seconds: list[float]) -> None:
    sys.stdout.write(f"{name:28}{statistics.median(seconds) * 1000:10.1f} ms\n")


if __name__ == "__main__":
    main()
