"""Text to token ids and back, with the vocabulary of the loaded model."""

from __future__ import annotations

import ctypes
import hashlib
from typing import TYPE_CHECKING

from llama_cpp import llama_cpp as native

from wizchat.engine.protocol import Bos, Eos, Segment, Text, Tokens

if TYPE_CHECKING:
    from collections.abc import Iterable

    from llama_cpp.llama_cpp import llama_vocab_p

_FIRST_BUFFER = 64
_ADD_SPECIAL = False
_PARSE_SPECIAL = False
_RENDER_SPECIAL = False


class BadTokenError(ValueError):
    """A prompt asks for a token that this model does not have."""


class Tokenizer:
    """Reads one model's vocabulary; valid as long as the model is loaded."""

    def __init__(self, vocabulary: llama_vocab_p) -> None:
        self._vocabulary = vocabulary
        self._pieces: dict[int, bytes] = {}
        self.size: int = native.llama_vocab_n_tokens(vocabulary)

    def prompt_ids(self, prompt: Iterable[Segment]) -> list[int]:
        """Return the token ids of a prompt.

        Text never yields control tokens, whatever it says. Raises BadTokenError.
        """
        ids: list[int] = []
        for segment in prompt:
            match segment:
                case Text(text=text):
                    ids.extend(self._text_ids(text.encode()))
                case Tokens(ids=given):
                    ids.extend(self._checked(token) for token in given)
                case Bos():
                    ids.append(self._checked(native.llama_vocab_bos(self._vocabulary)))
                case Eos():
                    ids.append(self._checked(native.llama_vocab_eos(self._vocabulary)))
        return ids

    def piece(self, token: int) -> bytes:
        """Return the bytes that a token stands for: none for control tokens."""
        piece = self._pieces.get(token)
        if piece is None:
            piece = self._pieces[token] = self._read_piece(token)
        return piece

    def ends_reply(self, token: int) -> bool:
        """Tell whether this token means that the model has finished."""
        return bool(native.llama_vocab_is_eog(self._vocabulary, token))

    def digest(self) -> str:
        """Return a hash over every piece in order, about 20 ms for 32,000 pieces."""
        sha = hashlib.sha256()
        for token in range(self.size):
            piece: bytes = native.llama_vocab_get_text(self._vocabulary, token) or b""
            sha.update(len(piece).to_bytes(4, "little") + piece)
        return sha.hexdigest()

    def _checked(self, token: int) -> int:
        if not 0 <= token < self.size:
            raise BadTokenError(f"no token {token} in a vocabulary of {self.size}")
        return token

    def _text_ids(self, text: bytes) -> list[int]:
        # A piece is at least one byte, and SentencePiece may put one space in front.
        capacity = len(text) + 8
        tokens = (native.llama_token * capacity)()
        count: int = native.llama_tokenize(
            self._vocabulary,
            text,
            len(text),
            tokens,
            capacity,
            _ADD_SPECIAL,
            _PARSE_SPECIAL,
        )
        if count < 0:
            raise BadTokenError(f"{len(text)} bytes need {-count} tokens")
        return tokens[:count]

    def _read_piece(self, token: int) -> bytes:
        size = _FIRST_BUFFER
        while True:
            buffer = ctypes.create_string_buffer(size)
            length: int = native.llama_token_to_piece(
                self._vocabulary,
                token,
                buffer,
                size,
                0,
                _RENDER_SPECIAL,
            )
            if length >= 0:
                return buffer.raw[:length]
            size = -length
