"""What a person typed into a search field, as conditions of a query and as places in a text.

Every word must occur, in any order and inside longer words. Words of three characters and more
use a trigram index (https://sqlite.org/fts5.html, 4.3.4); shorter ones, common in Chinese and
Japanese, are compared row by row. Case never counts.
"""

from __future__ import annotations

import re
from itertools import product

_TRIGRAM = 3
_ESCAPED = "\\%_"
_BEFORE = 28
"""Characters before a match in an excerpt, at most: the match must be seen in a narrow list."""
_AFTER = 80
"""Characters from the match on."""
_NOTHING = "(?!)"
"""A pattern that matches nowhere."""
_CONTEXT = 400
"""Characters of the text that are looked at to either side: runs of spaces become one."""

_MARKUP = re.compile(r"`+|(?<!\w)\*\*(?=\S)|(?<=\S)\*\*(?!\w)|(?<!\S)#{2,6} ")
"""Marks of Markdown that an excerpt is read better without; not the power in `2**3`."""

Marks = tuple[tuple[int, int], ...]
"""Start and length of each place, in characters."""


class Matching:
    """One search text."""

    def __init__(self, text: str) -> None:
        self.words = text.replace("\0", " ").split()
        self._long = [word for word in self.words if len(word) >= _TRIGRAM]
        self._short = [word for word in self.words if len(word) < _TRIGRAM]
        # The longest first, so that of two words that begin alike the longer one is marked.
        by_length = sorted(self.words, key=len, reverse=True)
        self._pattern = re.compile("|".join(map(re.escape, by_length)) or _NOTHING, re.IGNORECASE)

    @property
    def uses_index(self) -> bool:
        """Whether any word is long enough for the trigram index."""
        return bool(self._long)

    @property
    def index_query(self) -> str:
        """What MATCH takes; each word is quoted, so that AND, *, : and quotes mean themselves."""
        return " AND ".join('"' + word.replace('"', '""') + '"' for word in self._long)

    def conditions(self, column: str) -> tuple[str, list[str]]:
        """Return what the short words ask of a column: ` AND ...` or nothing, and its values."""
        sql, values = "", []
        for word in self._short:
            forms = _forms(word)
            likes = " OR ".join([f"{column} LIKE ? ESCAPE '\\'"] * len(forms))
            sql += f" AND ({likes})"
            values += [f"%{form}%" for form in forms]
        return sql, values

    def marks(self, text: str) -> Marks:
        """Return where words stand in a text."""
        found = (match.span() for match in self._pattern.finditer(text))
        return tuple((start, end - start) for start, end in found)

    def excerpt(self, text: str) -> tuple[str, Marks]:
        """Return one line of text around the first word that is found, and its marks."""
        match = self._pattern.search(text)
        start, end = match.span() if match else (0, 0)
        before = " ".join(text[max(start - _CONTEXT, 0) : start].split())
        gap = " " if before and text[start - 1].isspace() else ""
        is_cut = len(before) > _BEFORE or start > _CONTEXT
        if is_cut:
            before = before[-_BEFORE:]
            before = "…" + before[before.find(" ") + 1 :]
        after = " ".join(text[start : end + _CONTEXT].split())
        line = before + gap + after[:_AFTER]
        if len(after) > _AFTER or end + _CONTEXT < len(text):
            line += "…"
        if not any(mark in word for word in self.words for mark in "`*#"):
            line = _MARKUP.sub("", line)
        return line, self.marks(line)


def _forms(word: str) -> list[str]:
    """Return patterns for LIKE, which by itself ignores the case of ASCII letters alone."""
    choices = []
    for character in word:
        if character in _ESCAPED:
            choices.append(["\\" + character])
        elif character.isascii():
            choices.append([character])
        else:
            choices.append(list(dict.fromkeys((character.lower(), character.upper()))))
    return ["".join(form) for form in product(*choices)]
