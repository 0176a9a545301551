"""How long the command palette takes for one key: python -m tests.bench.palette."""

from __future__ import annotations

import random
from statistics import median
from time import perf_counter

from wizchat.ui.palette.entries import Entry, EntryKind
from wizchat.ui.palette.index import PaletteIndex

CONVERSATIONS = 5_000
ACTIONS = 60
QUERIES = ("recursion", "explain py", "newco", "rcrsn", "zzzz", "e", "straße", "nc")
WORDS = [
    "recursion",
    "explained",
    "python",
    "letter",
    "landlord",
    "garden",
    "travel",
    "Lisbon",
    "three",
    "days",
    "in",
    "the",
    "of",
    "with",
    "a",
    "query",
    "customers",
    "month",
    "why",
    "sky",
    "blue",
    "recipe",
    "bread",
    "sourdough",
    "tax",
    "return",
    "holiday",
    "poem",
    "about",
    "rain",
    "Übung",
    "straße",
    "déjà",
    "vu",
    "новый",
    "разговор",
    "天空",
    "蓝色",
    "schedule",
    "meeting",
    "notes",
    "draft",
    "thesis",
    "outline",
]


def titles(count: int, seed: int = 1) -> list[str]:
    """Return titles of two to nine words, the same each time."""
    chance = random.Random(seed)
    return [" ".join(chance.choices(WORDS, k=chance.randint(2, 9))) for _ in range(count)]


def entries() -> list[Entry]:
    """Return what a palette of a long-time user offers."""
    actions = [
        Entry(EntryKind.ACTION, f"a{at}", title, "File", "Ctrl+N", words="File menu")
        for at, title in enumerate(titles(ACTIONS, 2))
    ]
    return actions + [
        Entry(EntryKind.CONVERSATION, str(at), title)
        for at, title in enumerate(titles(CONVERSATIONS))
    ]


def main() -> None:
    """Print the time of the first opening, and of each key of each query."""
    offered = entries()
    begun = perf_counter()
    index = PaletteIndex(offered)
    print(f"made ready        {(perf_counter() - begun) * 1e3:6.1f} ms, {len(offered):,} entries")
    every = []
    for query in QUERIES:
        taken = []
        for end in range(1, len(query) + 1):
            begun = perf_counter()
            index.search(query[:end], 200)
            taken.append((perf_counter() - begun) * 1e3)
        every += taken
        print(f"{query:16s}  " + " ".join(f"{each:5.1f}" for each in taken) + "  ms a key")
    print(f"median {median(every):.1f} ms, worst {max(every):.1f} ms")


if __name__ == "__main__":
    main()
