"""Blocks back to Markdown."""

from __future__ import annotations

import pytest

from tests.helpers.conversations import FACTORIAL, RICH
from wizchat.render.markdown_text import to_markdown
from wizchat.render.stream import read

TEXTS = [
    FACTORIAL,
    RICH,
    "a_b snake_case *x* 2 * 3 <b> [no] [no]&#40;link) \\\\[ x",
    "1. one\n2. two\n\n   a second paragraph\n3. three",
    "- a\n  - b\n    1. c\n- d",
    "\\# no heading\n\n1986\\. A year\n\n\\- no item",
    "> quoted\n>\n> ```\n> code\n> ```\n\nafter",
    "line\\\nbreak and ``a`b`` here",
    "````\n```\n````",
    "| a\\|b | c |\n|:-:|--:|\n| `x` | **y** |",
    "A $x^2$ and note[^1].\n\n$$\ny = 1\n$$\n\n[^1]: The *note*.",
    "It costs \\$5 or \\$6.",
    "[a *link*](https://example.org/a_b) and https://example.org/c_d",
    "",
]


@pytest.mark.parametrize("text", TEXTS)
def test_what_is_written_reads_the_same(text: str) -> None:
    blocks = read(text)
    assert read(to_markdown(blocks)) == blocks
