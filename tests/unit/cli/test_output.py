"""Columns that need no terminal width."""

from __future__ import annotations

from wizchat.cli.output import columns


def test_columns_are_as_wide_as_their_widest_cell() -> None:
    assert columns([["a", "1"], ["long name", "22"]]) == "a          1\nlong name  22"


def test_wide_and_combining_characters_count_as_they_show() -> None:
    assert columns([["山", "x"], ["e\u0301b", "x"]]) == "山  x\ne\u0301b  x"


def test_nothing_is_cut() -> None:
    path = "/a/very/long/path" * 20
    assert path in columns([[path, "end"]])
