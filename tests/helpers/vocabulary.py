"""The real tokenizer of WizardLM-2: Mistral's first, 32,000 SentencePiece pieces."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import mistral_common
from sentencepiece import SentencePieceProcessor

if TYPE_CHECKING:
    from gguf import GGUFWriter

UNK, BOS, EOS = 0, 1, 2

# gguf.TokenType
_NORMAL, _UNKNOWN, _CONTROL, _UNUSED, _BYTE = 1, 2, 3, 5, 6


@dataclass(frozen=True)
class Vocabulary:
    """What a GGUF file says of its tokenizer."""

    pieces: tuple[str, ...]
    scores: tuple[float, ...]
    types: tuple[int, ...]


@cache
def sentencepiece() -> SentencePieceProcessor:
    """Return SentencePiece with Mistral's v1 model (sha256 dadfd56d...), read once."""
    path = Path(mistral_common.__file__).parent / "data" / "tokenizer.model.v1"
    return SentencePieceProcessor(model_file=str(path))


@cache
def vocabulary() -> Vocabulary:
    """Return pieces, scores and types as the usual converters write them."""
    model = sentencepiece()
    ids = range(model.vocab_size())
    return Vocabulary(
        pieces=tuple(model.id_to_piece(i) for i in ids),
        scores=tuple(model.get_score(i) for i in ids),
        types=tuple(_type(model, i) for i in ids),
    )


def _type(model: SentencePieceProcessor, token: int) -> int:
    if model.is_unknown(token):
        return _UNKNOWN
    if model.is_control(token):
        return _CONTROL
    if model.is_unused(token):
        return _UNUSED
    return _BYTE if model.is_byte(token) else _NORMAL


def write_tokenizer(writer: GGUFWriter, *, model: str = "llama") -> None:
    """Add the tokenizer's metadata, without a chat template (the published files have none)."""
    words = vocabulary()
    writer.add_tokenizer_model(model)
    writer.add_token_list(words.pieces)
    writer.add_token_scores(words.scores)
    writer.add_token_types(words.types)
    writer.add_bos_token_id(BOS)
    writer.add_eos_token_id(EOS)
    writer.add_unk_token_id(UNK)
    writer.add_pad_token_id(UNK)
    writer.add_add_bos_token(True)
    writer.add_add_eos_token(False)
