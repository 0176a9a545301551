"""Titles from first messages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizchat.chat.titles import title_from

LONG = "Please explain to me in detail how the tides of the sea come about and why"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Explain recursion", "Explain recursion"),
        ("\n\n# A heading\nmore", "A heading"),
        ("> - **Bold** and `code` and [a link](https://x.y)", "Bold and code and a link"),
        ("What is 3.5 * 2 * 4? Tell me.", "What is 3.5 * 2 * 4?"),
        ("Hi. I need help with my tax form", "Hi. I need help with my tax form"),
        ("This is a sentence. And another.", "This is a sentence"),
        ("snake_case and __init__", "snake_case and init"),
        ("```python\nprint(1)\n```", "print(1)"),
        ("```\n```", "``` ```"),
        (LONG, "Please explain to me in detail how the tides of…"),
        (
            "请用简单的语言解释什么是递归,并且给出一个很长很长的例子来说明它",
            "请用简单的语言解释什么是递归,并且给出一个很长…",
        ),
        ("你好。请解释递归", "你好。请解释递归"),
        ("ما هي عاصمة البرتغال؟ أخبرني", "ما هي عاصمة البرتغال؟"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("evil \u202egnp.exe", "evil gnp.exe"),
        ("   ", ""),
    ],
)
def test_titles(text: str, title: str) -> None:
    assert title_from(text) == title


@given(st.text())
def test_a_title_is_one_short_line_of_visible_characters(text: str) -> None:
    title = title_from(text)
    assert len(title) <= 48
    assert "\n" not in title
    assert bool(title) or not any(c.isprintable() and not c.isspace() for c in text)
