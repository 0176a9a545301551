"""Rows of a table that are read one by one are those of the table read whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from wizchat.render import open_table
from wizchat.render.stream import MarkdownStream, read

if TYPE_CHECKING:
    from wizchat.render.blocks import Block

HEAD = "| a | b |\n|---|--:|\n"


def streamed(text: str) -> tuple[Block, ...]:
    stream = MarkdownStream()
    frozen: list[Block] = []
    for character in text:
        frozen += stream.feed(character).frozen
    return (*frozen, *stream.finish().frozen)


@pytest.mark.parametrize(
    "end",
    [
        "",
        "\n| 3 | 4",
        "\n\nA paragraph.",
        "\n# A heading",
        "\n> [a]: /u\n\nsee [a]",
        "\n    code",
        "\n- item\n- item",
        "\n```\ncode",
        "\n| c | d |\n|---|---|\n| 5 | 6 |",
        "\nno | pipe | at all\nnone",
        "\n| \\| | `|` |",
    ],
)
def test_whatever_ends_a_table(end: str) -> None:
    text = f"{HEAD}| 1 | *2* |\n| 2 |{end}"
    assert streamed(text) == read(text)


def test_a_table_that_may_lack_too_many_cells_is_read_whole(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(open_table, "_MOST_CELLS", 9)
    text = HEAD + "| 1 |\n" * 8
    assert streamed(text) == read(text)
