"""Marks texts of languages written from the right that begin with something written from the left.

Qt takes the direction of a paragraph from its first letter: one that begins with "WizardLM" or
with a placeholder would stand on the wrong side.
"""

from __future__ import annotations

import unicodedata
from typing import Final

FROM_THE_RIGHT: Final = frozenset({"ar"})
MARK: Final = "\u200f"


def directed(text: str, language: str) -> str:
    """Return the text with a mark before it where it needs one; markup is left as it is."""
    if language not in FROM_THE_RIGHT or "<" in text:
        return text
    kinds = [unicodedata.bidirectional(letter) for letter in text]
    if "AL" not in kinds:
        return text
    before = text[: kinds.index("AL")]
    is_led = "{" in before or "L" in kinds[: len(before)]
    return MARK + text if is_led and MARK not in before else text
