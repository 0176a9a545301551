"""The tokenizer of WizardLM-2 and its metadata in a GGUF file."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import mistral_common
from sentencepiece import SentencePieceProcessor

if TYPE_CHECKING:
    from gguf import GGUFWriter

UNK, BOS, EOS = 0, 1, 2

# gguf.TokenType
_NORMAL, _UNKNOWN, _CONTROL, _BYTE = 1, 2, 3, 6


@cache
def sentencepiece() -> SentencePieceProcessor:
    """Return Mistral's v1 model, which is WizardLM-2's (sha256 dadfd56d...), read once."""
    path = Path(mistral_common.__file__).parent / "data" / "tokenizer.model.v1"
    return SentencePieceProcessor(model_file=str(path))


def write_tokenizer(writer: GGUFWriter) -> None:
    """Add the tokenizer, without a chat template: the published files have none either."""
    model = sentencepiece()
    ids = range(model.vocab_size())
    writer.add_tokenizer_model("llama")
    writer.add_token_list([model.id_to_piece(i) for i in ids])
    writer.add_token_scores([model.get_score(i) for i in ids])
    writer.add_token_types([_type(model, i) for i in ids])
    writer.add_bos_token_id(BOS)
    writer.add_eos_token_id(EOS)
    writer.add_unk_token_id(UNK)
    writer.add_pad_token_id(UNK)
    writer.add_add_bos_token(True)  # noqa: FBT003  gguf's own signature
    writer.add_add_eos_token(False)  # noqa: FBT003


def _type(model: SentencePieceProcessor, token: int) -> int:
    if model.is_unknown(token):
        return _UNKNOWN
    if model.is_control(token):
        return _CONTROL
    return _BYTE if model.is_byte(token) else _NORMAL
