from __future__ import annotations

import pytest

from wizchat.downloads.errors import AuthNeeded, Gone
from wizchat.downloads.items import HubFile
from wizchat.downloads.sources import Sources

A, B, C = (HubFile(f"{name}/x", "main", "m.gguf") for name in "abc")


def test_the_best_comes_first_and_rotation_comes_round() -> None:
    sources = Sources([A, B, C])
    seen = []
    for _ in range(4):
        seen.append(sources.current())
        sources.rotate()
    assert seen == [A, B, C, A]


def test_dropped_sources_are_not_tried_again() -> None:
    sources = Sources([A, B])
    sources.drop(Gone("a/x", "m.gguf"))
    sources.rotate()
    assert sources.current() == B


def test_when_none_is_left_the_first_failure_is_told() -> None:
    sources = Sources([A, B])
    sources.drop(AuthNeeded("a/x", gated=True))
    sources.drop(Gone("b/x", "m.gguf"))
    with pytest.raises(AuthNeeded):
        sources.current()


def test_no_sources_at_all_is_a_clear_error() -> None:
    with pytest.raises(Gone):
        Sources([]).current()
