"""Texts of menus without what menus alone need, and names as menus show them."""

from __future__ import annotations

import re
from typing import Final

_APART: Final = re.compile(r"\s*\(&[^)]\)")
"""How languages without letters of their own give a menu its letter: 文件(&F)."""
_LONGEST: Final = 40
_LETTER: Final = re.compile(r"&(.)")


def plain(text: str) -> str:
    """Return a menu's text without its underlined letter and without its ellipsis."""
    return _LETTER.sub(r"\1", _APART.sub("", text)).removesuffix("…").strip()


def literal(name: str, longest: int = _LONGEST) -> str:
    """Return a name as a menu shows it literally, at a bearable length in characters."""
    if len(name) > longest:
        name = name[: longest - 1].rstrip() + "…"
    return name.replace("&", "&&")
