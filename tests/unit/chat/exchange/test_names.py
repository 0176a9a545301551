"""Names of files: safe everywhere, whatever a title holds."""

from __future__ import annotations

import unicodedata
from pathlib import Path, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizchat.chat.exchange.names import Names, safe_name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Trip to Lisbon", "Trip to Lisbon"),
        ("../../etc/passwd", "etc passwd"),
        ("C:\\Windows\\x", "C Windows x"),
        ("con", "_con"),
        ("NUL.txt", "_NUL.txt"),
        ("com¹", "_com¹"),
        ("Console", "Console"),
        ("what? <really>*", "what really"),
        ("dots...", "dots"),
        (".hidden", "hidden"),
        ("line\nbreak\ttab\0", "line break tab"),
        ("山", "山"),
        ("\u202egnp.exe", "gnp.exe"),
        ("", "conversation"),
        ("???", "conversation"),
    ],
)
def test_titles(title: str, name: str) -> None:
    assert safe_name(title, "conversation") == name


@given(st.text(max_size=300))
def test_any_title(title: str) -> None:
    name = safe_name(title, "x")
    assert 0 < len(name.encode()) <= 181
    assert PureWindowsPath(name).name == Path(name).name == name
    assert name == name.strip(" .")
    assert not any(unicodedata.category(c) in {"Cc", "Cs"} for c in name)
    assert not PureWindowsPath(f"{name}.md").is_reserved()


def test_names_differ_where_capitals_do_not_count() -> None:
    names = Names(["HI.md"])
    assert [names.unique("Hi", ".md") for _ in range(3)] == ["Hi (2).md", "Hi (3).md", "Hi (4).md"]
