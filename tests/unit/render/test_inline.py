from __future__ import annotations

import pytest

from wizchat.render.blocks import Paragraph, Run
from wizchat.render.stream import read


def runs(text: str) -> tuple[Run, ...]:
    (block,) = read(text)
    assert isinstance(block, Paragraph)
    return block.runs


def test_styles_nest_and_neighbours_join() -> None:
    assert runs("a *b **c*** d") == (
        Run("a "),
        Run("b ", italic=True),
        Run("c", bold=True, italic=True),
        Run(" d"),
    )
    assert runs("a & b &amp; \\* c") == (Run("a & b & * c"),)


def test_code_and_strike() -> None:
    assert runs("`x < y` ~~old~~") == (
        Run("x < y", code=True),
        Run(" "),
        Run("old", strike=True),
    )


def test_line_breaks_are_kept() -> None:
    assert runs("one\ntwo  \nthree") == (Run("one\ntwo\nthree"),)


def test_html_is_text() -> None:
    assert runs("<script>alert(1)</script> <b>x</b>") == (
        Run("<script>alert(1)</script> <b>x</b>"),
    )


def test_an_image_is_a_link_that_says_where_it_leads() -> None:
    assert runs("![a *cat*](https://example.org/c.png)") == (
        Run("a cat (https://example.org/c.png)", href="https://example.org/c.png"),
    )
    assert runs("![](https://example.org/c.png)")[0].text == "https://example.org/c.png"


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("see https://example.org/a.", "https://example.org/a"),
        ("(https://example.org/a_(b))", "https://example.org/a_(b)"),
        ("https://example.org/?q=1&r=2, then", "https://example.org/?q=1&r=2"),
        ("**https://example.org**", "https://example.org"),
        ("<https://example.org/x>", "https://example.org/x"),
    ],
)
def test_bare_addresses_are_links_without_the_punctuation_around(text: str, address: str) -> None:
    (link,) = [run for run in runs(text) if run.href]
    assert (link.text, link.href) == (address, address)


def test_a_link_that_runs_code_is_no_link() -> None:
    assert all(run.href is None for run in runs("[x](javascript:alert(1))"))
