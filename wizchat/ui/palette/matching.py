"""How well a text fits what was typed. No Qt, and nothing here looks at more than one text.

Texts are compared folded: without case and accents, with white space in the place of punctuation,
and with one space in front, so that every word begins after a space. Folding keeps the length, so
a place in the folded text is the place in the text itself, plus one.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_KEPT_SIGNS = frozenset("#%&*@")
"""Signs that are part of names, although Unicode counts them as punctuation: C#, R&B."""
_MOST_TEXTS = 16_384


class Fit(IntEnum):
    """From the best to the worst."""

    START = 0
    """The text begins with it."""
    WORD = 1
    """A word begins with it."""
    INITIALS = 2
    """It is made of the beginnings of words: "nc", "newco" for New conversation."""
    INSIDE = 3
    """It stands within a word."""
    LOOSE = 4
    """A word has its letters in this order, others between them: "rcrsn" for recursion."""
    ASIDE = 5
    """It fits what is known of the text alone, such as its menu."""


@dataclass(frozen=True, slots=True)
class Folded:
    """A text made ready to be compared."""

    text: str
    """With a space in front."""
    initials: str


@lru_cache(maxsize=_MOST_TEXTS)
def fold(text: str) -> Folded:
    """Return a text made ready; the last of them are remembered."""
    folded = " " + text.translate(_FOLDS)
    return Folded(folded, "".join([word[0] for word in folded.split()]))


class Query:
    """What was typed: all of its words must fit, in any order."""

    def __init__(self, typed: str) -> None:
        words = fold(typed).text.split()
        self._phrase = " ".join(words)
        self._words = [_Word(word) for word in dict.fromkeys(words)]
        self._one = self._words[0] if len(self._words) == 1 else None

    def __bool__(self) -> bool:
        return bool(self._words)

    @property
    def fit(self) -> Callable[[Folded], Fit | None]:
        """How well a text fits; None when it does not."""
        return self._fit if self._one is None else self._one.fit

    def places(self, text: Folded) -> tuple[tuple[int, int], ...]:
        """Return which letters of the text itself fit, as (beginning, end), in order."""
        at = text.text.find(" " + self._phrase) if self._phrase else -1
        if at >= 0:
            return ((at, at + len(self._phrase)),)
        marked: set[int] = set()
        for word in self._words:
            marked.update(word.letters(text))
        return _runs(sorted(marked))

    def _fit(self, text: Folded) -> Fit | None:
        at = text.text.find(" " + self._phrase)
        if at >= 0:
            return Fit.WORD if at else Fit.START
        worst = Fit.START
        for word in self._words:
            found = word.fit(text)
            if found is None:
                return None
            worst = max(worst, found)
        # Begun in one place is better than scattered over several.
        return max(worst, Fit.WORD)


class _Word:
    """One word of a query."""

    def __init__(self, word: str) -> None:
        self._word = word
        self._begun = " " + word
        self._splits = [(" " + word[:at], " " + word[at:]) for at in range(1, len(word))]
        # Possessive, so that a text is walked once however its letters repeat.
        self._in_order = re.compile("".join(f"[^{re.escape(c)}]*+{re.escape(c)}" for c in word))
        self._loose = re.compile(
            " (" + re.escape(word[0]) + ")" + "".join(_later_in_the_word(c) for c in word[1:])
        )

    def fit(self, text: Folded) -> Fit | None:
        """Return how well a text fits this word."""
        folded = text.text
        at = folded.find(self._begun)
        if at >= 0:
            return Fit.WORD if at else Fit.START
        if self._word in text.initials:
            return Fit.INITIALS
        if self._word in folded:
            return Fit.INSIDE
        if self._in_order.match(folded) is None:
            return None
        if self._split(folded) is not None:
            return Fit.INITIALS
        return Fit.LOOSE if self._loose.search(folded) else None

    def letters(self, text: Folded) -> list[int]:
        """Return the places in the text itself that fit this word, in the manner of `fit`."""
        folded, length = text.text, len(self._word)
        at = folded.find(self._begun)
        if at >= 0:
            return list(range(at, at + length))
        if self._word in text.initials:
            beginnings = [m.start() for m in re.finditer(r"(?<= )[^ ]", folded)]
            first = text.initials.index(self._word)
            return [place - 1 for place in beginnings[first : first + length]]
        at = folded.find(self._word)
        if at >= 0:
            return list(range(at - 1, at - 1 + length))
        split = self._split(folded)
        if split is not None:
            one, other, taken = split
            return [*range(one, one + taken), *range(other, other + length - taken)]
        loose = self._loose.search(folded)
        if loose is None:
            return []
        return [loose.start(group) - 1 for group in range(1, length + 1)]

    def _split(self, folded: str) -> tuple[int, int, int] | None:
        """Return where two words begin with its two parts, and how long the first part is."""
        for one, other in self._splits:
            at = folded.find(one)
            if at >= 0:
                then = folded.find(other, at + len(one))
                if then >= 0:
                    return at, then, len(one) - 1
        return None


def _later_in_the_word(letter: str) -> str:
    return f"[^ {re.escape(letter)}]*+({re.escape(letter)})"


def _runs(places: list[int]) -> tuple[tuple[int, int], ...]:
    runs: list[tuple[int, int]] = []
    for place in places:
        if runs and runs[-1][1] == place:
            runs[-1] = (runs[-1][0], place + 1)
        else:
            runs.append((place, place + 1))
    return tuple(runs)


class _Folds(dict[int, str]):
    """What each character is folded to, worked out when it is first met; always one character."""

    def __missing__(self, code: int) -> str:
        self[code] = folded = _folded(chr(code))
        return folded


def _folded(letter: str) -> str:
    apart = unicodedata.normalize("NFKD", letter)
    bare = apart[0]
    if not all(map(unicodedata.combining, apart[1:])):
        bare = letter  # a syllable of Hangul or a ligature, which is more than a letter with marks
    category = unicodedata.category(bare)
    if category[0] in "ZC" or (category[0] == "P" and bare not in _KEPT_SIGNS):
        return " "
    lower = bare.casefold()
    return lower if len(lower) == 1 else bare


_FOLDS = _Folds()
