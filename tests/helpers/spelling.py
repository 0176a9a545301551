"""Tokens of a prompt's segments, made by SentencePiece with the model's own vocabulary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.helpers.vocabulary import BOS, EOS, sentencepiece
from wizchat.engine.protocol import Bos, Eos, Text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wizchat.engine.protocol import Segment


def spell(segments: Iterable[Segment]) -> list[int]:
    """Return the token ids of a prompt."""
    ids: list[int] = []
    for segment in segments:
        if isinstance(segment, Bos):
            ids.append(BOS)
        elif isinstance(segment, Eos):
            ids.append(EOS)
        elif isinstance(segment, Text):
            ids += sentencepiece().encode(segment.text)
        else:
            ids += segment.ids
    return ids
