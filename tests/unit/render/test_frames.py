"""Cutting off what is finished inside lists and quotations changes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.helpers.random_markdown import cut
from wizchat.render import frames
from wizchat.render.blocks import plain_text
from wizchat.render.stream import MarkdownStream, read, revise

if TYPE_CHECKING:
    from wizchat.render.blocks import Block

LINES = [
    "- a", "  - b", "    - c", "  c", "> q", ">", "> - x", ">   - y", "> 1. z", ">    2. w",
    "1. one", "   1. in", "   - u", "", "", "- > q", "  > r", "  >", "- [x] t", "- [ ] ",
    "  > - m", "  >   n", "-", "-     code", "  [r]: /u", "[r] lazy", "> [r]: /u", "> [r]",
    "  ```", "  | a | b |", "  |--|--|", "  | 1 | 2 |", "\t- tab", "-\ttab", ">\tq", "[^1]: n",
    "    - fn", "  # h", "  ---", "> $$", "10. ten", "    5. five", "+ p", "- - d", "    - e",
    "1) s", "     7. s", "     8. s", "    7. r",
]  # fmt: skip

nested = st.lists(st.sampled_from(LINES), max_size=14).map("\n".join)


@pytest.fixture(autouse=True)
def _cuts_off_the_shortest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(frames, "SHORTEST", 0)


def streamed(pieces: list[str]) -> tuple[Block, ...]:
    stream = MarkdownStream()
    blocks: list[Block] = []
    for piece in pieces:
        blocks += stream.feed(piece).frozen
    end = stream.finish()
    blocks += end.frozen
    revise(blocks, end.revised)
    return tuple(blocks)


@settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(nested, st.lists(st.integers(min_value=0), max_size=12))
@example("- [ ] \n    - a\n    - b\n", list(range(22)))
@example("- [ ] \n  >\n     7. s\n  k\n", list(range(22)))
@example("- a\n\n  [r]: /u\n\n  b\n\n  c\n\n[r]\n", list(range(36)))
@example("7. a\n1. b\n   3. c\n   1. d\n   1. e\n", list(range(36)))
def test_what_is_cut_off_stays_what_it_was(text: str, places: list[int]) -> None:
    assert streamed(cut(text, places)) == read(text)


def test_finished_parts_of_an_open_item_are_given_out() -> None:
    stream = MarkdownStream()
    assert len(stream.feed("- a\n  1. b\n  1. c\n  1. d\n").frozen) == 3
    (last,) = stream.feed("  1. e\n").tail
    assert [str(each.marker) for each in last.place.containers] == ["•", "4."]  # type: ignore[union-attr]


def test_finished_parts_of_an_open_quotation_are_given_out() -> None:
    stream = MarkdownStream()
    assert len(stream.feed("> a\n>\n> b\n>\n> c\n").frozen) == 2


def test_nothing_is_lost_of_what_is_nested_too_deeply() -> None:
    lines = [f"{'  ' * depth}- level {depth}" for depth in range(70)]
    words = "\n".join(plain_text(block) for block in streamed([f"{line}\n" for line in lines]))
    assert [line for line in lines if line.lstrip("- ") not in words] == []
