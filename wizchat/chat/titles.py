"""The title of a conversation, made from its first message."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizchat.chat.values import Attachment

_LENGTH = 48
_WIDE = 24
"""Characters of scripts written without spaces are about twice as wide."""

_FENCE = re.compile(r"^\s*(```|~~~)")
_LEADING = re.compile(r"^\s*(?:(?:#{1,6}|>|[-*+]|\d{1,3}[.)])\s+)+")
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_EMPHASIS = re.compile(r"(\*{1,3}|_{2,3}|~~|`+)(?=\S)(.+?)(?<=\S)\1")
_SENTENCE = re.compile(r"[.!?…](?=\s)|[。！？؟।]")
_SHORTEST_SENTENCE = 8
"""A first sentence below this ("Hi.") says too little alone."""


def title_of(text: str, attachments: Sequence[Attachment]) -> str:
    """Return the title of a first message: from its words, or else from what is attached."""
    if text.strip() or not attachments:
        return title_from(text)
    first = attachments[0]
    return first.name or title_from(first.text)


def title_from(text: str) -> str:
    """Return the first line or sentence without Markdown, cut at the end of a word."""
    lines = [line for line in text.splitlines() if line.strip() and not _FENCE.match(line)]
    cleaned = (clean for clean in map(_clean, lines) if clean)
    return _cut(_first_sentence(next(cleaned, " ".join(text.split()))))


def _clean(line: str) -> str:
    line = _LEADING.sub("", line)
    line = _LINK.sub(r"\1", line)
    line = _EMPHASIS.sub(r"\2", line)
    return " ".join("".join(c for c in line if _is_shown(c)).split())


def _is_shown(character: str) -> bool:
    """Whether to keep it: joiners shape Persian words and emoji, other controls can mislead."""
    return character.isprintable() or character.isspace() or character in "\u200c\u200d"


def _first_sentence(line: str) -> str:
    for end in _SENTENCE.finditer(line):
        if end.start() >= _SHORTEST_SENTENCE:
            keep_mark = end.group() not in {".", "。", "।"}
            return line[: end.end() if keep_mark else end.start()]
    return line


def _cut(line: str) -> str:
    length = _WIDE if _is_wide(line) else _LENGTH
    if len(line) <= length:
        return line
    space = line.rfind(" ", length // 2, length)
    end = space if space > 0 else length - 1
    while end > 1 and (unicodedata.combining(line[end]) or "\u200d" in line[end - 1 : end + 1]):
        end -= 1
    return line[:end].rstrip(" ,;:-–—") + "…"


def _is_wide(line: str) -> bool:
    wide = sum("\u2e80" <= c <= "\u9fff" or "\uac00" <= c <= "\ud7af" for c in line)
    return wide * 2 > len(line)
