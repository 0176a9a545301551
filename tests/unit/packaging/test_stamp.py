"""The stamp: what it vouches for, and that a bad one vouches for nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checkout import stamp
from checkout.stamp import Stamp

if TYPE_CHECKING:
    from pathlib import Path

MADE = Stamp("abc", ("lint", "test"), "0.3.36-cpu-1", complete=True)


def test_it_comes_back_as_it_was(tmp_path: Path) -> None:
    stamp.write(tmp_path / "stamp.json", MADE)
    assert stamp.read(tmp_path / "stamp.json") == MADE
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["stamp.json"]


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", '{"made_for": "abc"}', '{"groups": 1}', '{"groups": []}']
)
def test_what_cannot_be_read_is_no_stamp(tmp_path: Path, text: str) -> None:
    path = tmp_path / "stamp.json"
    path.write_text(text)
    assert stamp.read(path) is None


@pytest.mark.parametrize(
    ("made_for", "groups", "serves"),
    [
        ("abc", (), True),
        ("abc", ("test",), True),
        ("abc", ("docs",), False),
        ("other", ("test",), False),
    ],
)
def test_it_serves_the_same_purpose_and_fewer_groups(
    made_for: str, groups: tuple[str, ...], serves: bool
) -> None:
    assert MADE.serves(made_for, groups) is serves
