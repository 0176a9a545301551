"""Streaming in any pieces gives what reading the whole gives."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.helpers.huge_blocks import KINDS
from tests.helpers.random_markdown import cut, documents
from wizchat.render import frames, open_table
from wizchat.render.blocks import Block, Code, Item, Paragraph, Run
from wizchat.render.parsing import Parsed, References, parse
from wizchat.render.stream import MarkdownStream, Revision, revise


def whole(text: str) -> list[Block]:
    """Read in one go with the parser alone, the stream's own logic left out."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd")
    return [block for unit in parse(text, {}).units for block in unit.blocks]


def streamed(pieces: list[str]) -> list[Block]:
    stream = MarkdownStream()
    blocks: list[Block] = []
    for piece in pieces:
        blocks += stream.feed(piece).frozen
    end = stream.finish()
    blocks += end.frozen
    revise(blocks, end.revised)
    return blocks


@settings(max_examples=600, deadline=None)
@given(documents, st.lists(st.integers(min_value=0), max_size=12))
@example("[ref]\n\n[ref]: /u", [3, 9])
@example("[ref]: /url\n'title\nend'\n", [12, 13, 20])
@example("- a\n\n- b\n\n  more\n- c\n", list(range(22)))
def test_cuts_change_nothing(text: str, places: list[int]) -> None:
    assert streamed(cut(text, places)) == whole(text)


@settings(max_examples=300, deadline=None)
@given(documents)
def test_one_character_at_a_time_changes_nothing(text: str) -> None:
    assert streamed(list(text)) == whole(text)


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="-*_`~#>|[]():!<\\ \n\t1a.+=&;\"'$^", max_size=60))
def test_one_character_at_a_time_of_anything_changes_nothing(text: str) -> None:
    assert streamed(list(text)) == whole(text)


def test_tail_continues_what_is_frozen() -> None:
    text = "# A\n\n1. one\n2. two\n\nend *x*"
    stream = MarkdownStream()
    frozen: list[Block] = []
    for at, character in enumerate(text):
        change = stream.feed(character)
        frozen += change.frozen
        assert [*frozen, *change.tail] == whole(text[: at + 1])


def test_a_finished_block_is_given_out_before_the_next_line_ends() -> None:
    stream = MarkdownStream()
    assert stream.feed("First.\n").frozen == ()
    assert stream.feed("\nSecond").frozen == (Paragraph((Run("First."),)),)


def test_an_open_fence_grows_and_holds_its_closing_line_back() -> None:
    stream = MarkdownStream()
    assert stream.feed("```python\nx = 1\n").tail == (Code("python", "x = 1", growing=True),)
    assert stream.feed("``").tail == (Code("python", "x = 1", growing=True),)
    assert stream.feed("`\n").frozen == (Code("python", "x = 1"),)


def test_items_are_finished_one_by_one_and_keep_their_numbers() -> None:
    stream = MarkdownStream()
    frozen = stream.feed("1. a\n1. b\n1. c\n").frozen
    assert [str(block.place.containers[0].marker) for block in frozen] == ["1.", "2."]  # type: ignore[union-attr]
    tail = stream.feed("1. d").tail
    markers = [c.marker for block in tail for c in block.place.containers if isinstance(c, Item)]
    assert markers == ["3.", "4."]


def test_a_later_definition_revises_a_finished_block() -> None:
    stream = MarkdownStream()
    stream.feed("See [it].\n\nMore.\n")
    stream.feed("\n[it]: https://example.org\n")
    linked = Paragraph((Run("See "), Run("it", href="https://example.org"), Run(".")))
    assert stream.finish().revised == (Revision(0, 1, (linked,)),)


@pytest.mark.parametrize(
    "text",
    ["```\n" + "x = 1\n" * 4000, "- item of a list\n" * 2000, "word " * 4000, "> quoted\n" * 2000],
    ids=["fence", "list", "paragraph", "quote"],
)
def test_cost_is_linear(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    parsed = 0

    def counting(source: str, *rest: object) -> object:
        nonlocal parsed
        parsed += len(source)
        return parse(source, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr("wizchat.render.stream.parse", counting)
    streamed([text[at : at + 16] for at in range(0, len(text), 16)])
    assert parsed < 72 * len(text)


HUGE = 20_000
"""Characters; enough that reading all again in each frame shows."""


@pytest.mark.parametrize(
    "kind",
    ["table", "list", "nested list", "item of paragraphs", "quotation", "quoted list", "code"],
)
def test_a_huge_block_is_not_read_again_with_each_piece(
    kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[int] = []

    def counting(text: str, known: References, *rest: object) -> Parsed:
        read.append(len(text))
        return parse(text, known, *rest)  # type: ignore[arg-type]

    for module in (frames, open_table):
        monkeypatch.setattr(module, "parse", counting)
    text = KINDS[kind](HUGE)
    assert streamed([text[at : at + 50] for at in range(0, len(text), 50)]) == whole(text)
    assert max(read, default=0) < HUGE // 10
    assert sum(read) < 20 * HUGE
