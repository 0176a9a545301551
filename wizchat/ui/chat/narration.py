"""What a screen reader hears of an answer while it is written: finished sentences."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from wizchat.render.blocks import plain_text

if TYPE_CHECKING:
    from wizchat.ui.chat.answer import AnswerText

_END_OF_SENTENCE: Final = re.compile(r"[.!?…。！？][\"'”’)\]]*(?=\s)|[。！？]|\n")


class Narration:
    """Gives out each finished sentence of one answer once."""

    def __init__(self) -> None:
        self._block = 0
        self._at = 0

    def take(self, answer: AnswerText, *, finished: bool) -> str:
        """Return the sentences finished since the last time, as words without markup."""
        blocks = answer.blocks
        said: list[str] = []
        for index in range(self._block, len(blocks)):
            text = plain_text(blocks[index])
            last = index == len(blocks) - 1 and not finished
            end = _whole_sentences(text) if last else len(text)
            if end > self._at:
                said.append(text[self._at : end].strip())
            self._block, self._at = (index, max(end, self._at)) if last else (index + 1, 0)
        return " ".join(part for part in said if part)


def _whole_sentences(text: str) -> int:
    ends = [match.end() for match in _END_OF_SENTENCE.finditer(text)]
    return ends[-1] if ends else 0
