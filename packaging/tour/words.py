"""Words for the slots of the text: unknown words of the whole vocabulary, numbers and names."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from tour.chance import happens

if TYPE_CHECKING:
    from random import Random

    from sentencepiece import SentencePieceProcessor

_SPACE = "▁"
_SHORTEST = 3
"""Letters of a word that can mean something."""

FIRST_NAMES = tuple((Path(__file__).parent / "first_names.txt").read_text("utf-8").split())


class Words:
    """Makes words up from the pieces of the model's own vocabulary."""

    def __init__(self, pieces: SentencePieceProcessor) -> None:
        self._pieces = [pieces.id_to_piece(i) for i in range(259, pieces.vocab_size())]

    def unknown(self, random: Random) -> str:
        """Return a word that means nothing to the tour."""
        if happens(0.1, random):
            return random.choice(self._pieces).replace(_SPACE, " ").strip() or "it"
        word = random.choice(self._beginnings)
        if happens(0.35, random):
            word += random.choice(self._endings)
        return word

    def number(self, random: Random) -> str:
        """Return a number of one to four digits."""
        return str(random.randrange(10 ** random.randint(1, 4)))

    def name(self, random: Random) -> str:
        """Return a name: an ordinary one, or one that nobody has."""
        if happens(0.35, random):
            name = random.choice(FIRST_NAMES)
        else:
            name = random.choice(self._capitalised)
            for _ in range(random.choice((0, 1, 1, 1, 2, 2))):
                name += random.choice(self._endings)
        if happens(0.06, random):
            name += " " + random.choice(self._capitalised) + random.choice(self._endings)
        return name.lower() if happens(0.15, random) else name

    @cached_property
    def _beginnings(self) -> list[str]:
        words = [p[1:] for p in self._pieces if p.startswith(_SPACE) and p[1:].isalpha()]
        return [w for w in words if w.isascii() and len(w) >= _SHORTEST]

    @cached_property
    def _capitalised(self) -> list[str]:
        words = [p[1:] for p in self._pieces if p.startswith(_SPACE) and p[1:].isalpha()]
        return [w for w in words if w[0].isupper() and len(w) > 1 and w[1:].islower()]

    @cached_property
    def _endings(self) -> list[str]:
        return [p for p in self._pieces if p.isalpha() and p.islower() and len(p) > 1]
