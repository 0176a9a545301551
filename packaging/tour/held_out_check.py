"""Whether a held-out wording could have come up in the training."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tour.grammar import Choice, ListName
from tour.noise import AFTER, BEFORE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tour.text import Text

_MARKS = re.compile(r"[^\w\s]+")
_SPACES = re.compile(r"\s+")


def plain(wording: str) -> str:
    """Return a wording in lower case without punctuation."""
    return _SPACES.sub(" ", _MARKS.sub(" ", wording.lower())).strip()


class Derivations:
    """Finds the pattern that a wording can be drawn from, words before and after it included.

    Slots of made-up words count as never filled: they could hold anything.
    """

    def __init__(self, text: Text) -> None:
        lists = {name: "|".join(map(_source, entries)) for name, entries in text.lists.items()}
        frame_before = "|".join(re.escape(plain(b)) for b in BEFORE)
        frame_after = "|".join(re.escape(plain(a)) for a in AFTER)
        self._patterns = [
            (
                intent.id,
                re.compile(
                    rf"(?:(?:{frame_before}) )?(?:{_filled(_source(wording), lists)})"
                    rf"(?: (?:{frame_after}))?"
                ),
            )
            for intent in text.intents.values()
            for wording in intent.wordings
        ]

    def find(self, wording: str) -> Iterator[str]:
        """Yield the intents whose patterns can give this wording."""
        text = plain(wording)
        for intent, pattern in self._patterns:
            if pattern.fullmatch(text):
                yield intent


def _source(choice: Choice) -> str:
    return "(?:" + "|".join("".join(map(_part, branch)) for branch in choice.branches) + ")"


def _part(part: str | ListName | Choice) -> str:
    if isinstance(part, Choice):
        return _source(part)
    if isinstance(part, ListName):
        return f"<{part.name}>"
    literal = _MARKS.sub(" ", part.lower())
    return re.sub(r"(?:\\?\s)+", r"\\s*", re.escape(literal))


def _filled(source: str, lists: Mapping[str, str]) -> str:
    for _ in range(3):  # lists may name lists
        source = re.sub(r"<([a-z]+)>", lambda m: f"(?:{lists.get(m[1], '(?!)')})", source)
    return source
