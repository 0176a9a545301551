"""Stop texts: where they count, and that cutting the reply into pieces changes nothing."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizchat.engine.worker.stop_scanner import StopScanner

USER = ("USER:",)


def scan(*pieces: str, stops: tuple[str, ...] = USER) -> tuple[str, bool]:
    scanner = StopScanner(stops)
    text = "".join(scanner.feed(piece) for piece in pieces)
    return text + scanner.finish(), scanner.stopped


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Fine.\nUSER: next", "Fine.\n"),
        ("USER: at the very start", ""),
        ("Fine.USER: next", "Fine."),
        ("(USER: next", "("),
        ("no stop here", "no stop here"),
        ("SUPERUSER: is a word", "SUPERUSER: is a word"),
        ("the_USER: variable", "the_USER: variable"),
        ("4USER: digits", "4USER: digits"),
        ("éUSER: letters of any script", "éUSER: letters of any script"),
        ("user: in small letters", "user: in small letters"),
        ("it ends with USER", "it ends with USER"),
        ("SUPERUSER: then USER: really", "SUPERUSER: then "),
    ],
)
def test_counts_only_where_no_word_goes_on(text: str, shown: str) -> None:
    assert scan(text) == (shown, shown != text)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("```\nUSER: code\n```\nUSER: next", "```\nUSER: code\n```\n"),
        ("```yaml\nUSER: root\n", "```yaml\nUSER: root\n"),
        ("  ```\nUSER: indented", "  ```\nUSER: indented"),
        ("````\n```\nUSER: longer fence\n````\nUSER:", "````\n```\nUSER: longer fence\n````\n"),
        ("```\ncode\n``` not the end\nUSER: code", "```\ncode\n``` not the end\nUSER: code"),
        ("in a line ``` USER: it is no fence", "in a line ``` "),
        ("```in one line``` USER: it is none either", "```in one line``` "),
        ("``two`` USER: ticks", "``two`` "),
        ("```\na\n```\n```\nUSER: second block", "```\na\n```\n```\nUSER: second block"),
    ],
)
def test_leaves_code_alone(text: str, shown: str) -> None:
    assert scan(text) == (shown, shown != text)


def test_holds_back_what_may_become_a_stop_text() -> None:
    scanner = StopScanner(USER)
    assert scanner.feed("Yes. US") == "Yes. "
    assert scanner.feed("ER") == ""
    assert scanner.feed("S vote.") == "USERS vote."


def test_nothing_passes_after_the_stop() -> None:
    scanner = StopScanner(USER)
    assert scanner.feed("Yes. USER: and") == "Yes. "
    assert scanner.stopped
    assert scanner.feed("more") == ""
    assert scanner.finish() == ""


def test_a_shorter_stop_inside_the_beginning_of_a_longer_one() -> None:
    assert scan("ABC", stops=("ABCD", "B")) == ("ABC", False)  # B is inside a word
    assert scan("-|-", stops=("-|--", "|")) == ("-", True)


def test_without_stop_texts_everything_passes_at_once() -> None:
    assert StopScanner(()).feed("USER:") == "USER:"


_FENCE_LINE = re.compile(r"[^\S\n]*(`{3,})([^`]*)")


def in_code(text: str) -> bool:
    """Say, line by line, whether Markdown is inside a fenced block at the end of `text`."""
    *lines, last = text.split("\n")
    fence = ""
    for line in lines:
        match = _FENCE_LINE.fullmatch(line)
        if not match:
            continue
        ticks, rest = match.groups()
        if not fence:
            fence = ticks
        elif len(ticks) >= len(fence) and not rest.strip():
            fence = ""
    return bool(fence or _FENCE_LINE.fullmatch(last))


def expected(text: str, stops: tuple[str, ...]) -> str:
    for position in range(len(text)):
        before = text[:position]
        in_word = before[-1:].isalnum() or before[-1:] == "_"
        if text.startswith(stops, position) and not in_word and not in_code(before):
            return before
    return text


PARTS = st.sampled_from(["USER:", "US", "ER:", "`", "```", "\n", " ", "a", "_", "é", ":", "-"])


@given(st.lists(PARTS, max_size=30), st.sampled_from([USER, ("USER:", "ER:"), ("--", "-- ")]))
def test_pieces_cut_anywhere_give_what_the_whole_gives(
    pieces: list[str], stops: tuple[str, ...]
) -> None:
    whole = "".join(pieces)
    shown = expected(whole, stops)
    assert scan(*pieces, stops=stops)[0] == shown
    assert scan(*whole, stops=stops)[0] == shown
    assert scan(whole, stops=stops)[0] == shown
