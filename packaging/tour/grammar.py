"""Wordings written as patterns: `[pause|halt] <a> download` stands for many questions."""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import prod
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from random import Random

_TOKEN = re.compile(r"[\[\]|]|<[a-z]+>|[^\[\]|<]+|<")
_SPACES = re.compile(r"\s+")
_LISTED = 5.0
_LOOSE = re.compile(r"\s+([,.?!:;])")


class PatternError(ValueError):
    """A pattern with a bracket too many or too few, or a list that does not exist."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several sequences; each part is literal text, a list's name, or a choice again."""

    branches: tuple[tuple[str | ListName | Choice, ...], ...]

    @property
    def variety(self) -> float:
        """About how many wordings it stands for; a list counts as a handful."""
        return float(sum(prod(map(_variety, branch)) for branch in self.branches))


@dataclass(frozen=True, slots=True)
class ListName:
    """A reference `<name>`."""

    name: str


def _variety(part: str | ListName | Choice) -> float:
    if isinstance(part, str):
        return 1.0
    return part.variety if isinstance(part, Choice) else _LISTED


def parse(pattern: str) -> Choice:
    """Return a pattern as choices. Raises PatternError."""
    tokens = _TOKEN.findall(pattern)
    choice, at = _choice(tokens, 0)
    if at != len(tokens):
        raise PatternError(f"a bracket too many: {pattern}")
    return choice


def _choice(tokens: list[str], at: int) -> tuple[Choice, int]:
    branches: list[tuple[str | ListName | Choice, ...]] = []
    parts: list[str | ListName | Choice] = []
    while at < len(tokens) and tokens[at] != "]":
        mark = tokens[at]
        at += 1
        if mark == "[":
            inner, at = _choice(tokens, at)
            if at >= len(tokens):
                raise PatternError(f"a bracket too few: {''.join(tokens)}")
            parts.append(inner)
            at += 1
        elif mark == "|":
            branches.append(tuple(parts))
            parts = []
        elif len(mark) > 1 and mark[0] == "<":
            parts.append(ListName(mark[1:-1]))
        else:
            parts.append(mark)
    branches.append(tuple(parts))
    return Choice(tuple(branches)), at


class Sampler:
    """Draws wordings; `lists` are entries by name (patterns too), `fills` make words up."""

    def __init__(
        self, lists: Mapping[str, tuple[Choice, ...]], fills: Mapping[str, Callable[[Random], str]]
    ) -> None:
        self._lists = lists
        self._fills = fills

    def draw(self, pattern: Choice, random: Random) -> str:
        """Return one wording of a pattern, spaces tidied. Raises PatternError."""
        text = _SPACES.sub(" ", self._choice(pattern, random)).strip()
        return _LOOSE.sub(r"\1", text)

    def _choice(self, choice: Choice, random: Random) -> str:
        return "".join(self._part(part, random) for part in random.choice(choice.branches))

    def _part(self, part: str | ListName | Choice, random: Random) -> str:
        if isinstance(part, str):
            return part
        if isinstance(part, Choice):
            return self._choice(part, random)
        if part.name in self._fills:
            return self._fills[part.name](random)
        if part.name not in self._lists:
            raise PatternError(f"no list is named {part.name}")
        return self._choice(random.choice(self._lists[part.name]), random)
