"""Reading a text stretch by stretch gives what reading the whole gives."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unittest.mock import patch

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.helpers.random_markdown import cut
from wizchat.render import stretches
from wizchat.render.blocks import Paragraph, Run
from wizchat.render.stream import MarkdownStream, read, revise

if TYPE_CHECKING:
    from wizchat.render.blocks import Block

PARTS = [
    "word", "two words", "*", "**", "***", "_", "~~", "~", "`", "``", "[", "]", "](", "](u)", "[1]",
    "[ref]", "[a](b 't", "')", "![", "(", ")", "<", ">", "<https://a.b>", "https://a.b/c", "&amp;",
    "\\", "\\*", "$", "$$", "$x$", "\\(", "\\)", "\\[", "\\]", "\n", "\n", "  \n", " ", " ", " ",
    ". ", "。", "语", "！", "5", "'", '"', "-", "\u00a0", "\t", "[^1]", "a_b", "*a*", "**b c**",
]  # fmt: skip
texts = st.lists(st.sampled_from(PARTS), max_size=40).map("".join)


def read_in_stretches(text: str, shortest: int, longest: int) -> tuple[Block, ...]:
    with patch.multiple(stretches, SHORTEST=shortest, LONGEST=longest):
        return read(text)


@settings(max_examples=1500, deadline=None)
@given(texts, st.integers(min_value=1, max_value=12))
@example("a `` b ` c `` d ` e", 2)
@example("**a b* c** d", 2)
@example("[a b](c 'd e\nf') g", 2)
@example("$5 and 6$ or $x y$ z", 1)
@example("one  \n two \\\n three", 1)
@example("[ref](word\n)", 1)
def test_stretches_change_nothing(text: str, shortest: int) -> None:
    text = f"x {text}\n\n[ref]: /u"
    whole = read_in_stretches(text, 1 << 30, 1 << 30)
    assert read_in_stretches(text, shortest, 1 << 30) == whole


@settings(max_examples=600, deadline=None)
@given(texts, st.lists(st.integers(min_value=0), max_size=8), st.sampled_from([4, 9, 30]))
@example("a [ref] b", list(range(60)), 9)
@example("wordtwo wordstwo words***two words*$", [], 30)
def test_what_is_settled_stays_as_the_text_grows(
    text: str, places: list[int], longest: int
) -> None:
    text = f"x {text}\n- y {text}\n\n[ref]: /u"
    with patch.multiple(stretches, SHORTEST=3, LONGEST=longest):
        stream = MarkdownStream()
        blocks: list[Block] = []
        for piece in cut(text, places):
            blocks += stream.feed(piece).frozen
        end = stream.finish()
        blocks += end.frozen
        revise(blocks, end.revised)
        assert tuple(blocks) == read(text)


@pytest.mark.parametrize("mark", ["*", "`", "[", "$", "https://a.b/"])
def test_a_mark_that_is_never_closed_has_little_read_again(mark: str) -> None:
    stream = MarkdownStream()
    stream.feed(f"{mark}word " + "**more** words. " * 5000)
    tokenized = 0
    inner = stretches._read

    def counting(text: str, *others: object) -> object:
        nonlocal tokenized
        tokenized += len(text)
        return inner(text, *others)  # type: ignore[arg-type]

    with patch.object(stretches, "_read", counting):
        stream.feed("and more. " * 400)
    assert 0 < tokenized < 5 * stretches.LONGEST


def test_a_paragraph_of_very_many_links_keeps_them() -> None:
    (block,) = read("See [this](https://a.org/b) and that. " * 3000)
    assert isinstance(block, Paragraph)
    assert sum(run.href is not None for run in block.runs) == 3000
    assert block.runs[0] == Run("See ")
