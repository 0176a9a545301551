"""The tokens of one decode, checked before llama.cpp sees them: bad ones abort the process."""

from __future__ import annotations

from dataclasses import dataclass

from llama_cpp import llama_cpp as native


@dataclass(frozen=True)
class Limits:
    """What llama.cpp accepts."""

    tokens: int
    sequences: int
    window: int
    vocabulary: int


class Batch:
    """A llama_batch and its memory; used by the engine thread alone."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self.native = native.llama_batch_init(limits.tokens, 0, 1)
        self.native.n_tokens = 0

    def __len__(self) -> int:
        """Return how many tokens are in it."""
        return int(self.native.n_tokens)

    def clear(self) -> None:
        """Begin anew."""
        self.native.n_tokens = 0

    def add(self, token: int, *, position: int, sequence: int, wants_logits: bool) -> int:
        """Add a token and return its index; raises ValueError where llama.cpp would abort."""
        limits, index = self._limits, len(self)
        if not (
            index < limits.tokens
            and 0 <= token < limits.vocabulary
            and 0 <= position < limits.window
            and 0 <= sequence < limits.sequences
        ):
            raise ValueError(f"token {token} at {position} of sequence {sequence}, number {index}")
        batch = self.native
        batch.token[index] = token
        batch.pos[index] = position
        batch.n_seq_id[index] = 1
        batch.seq_id[index][0] = sequence
        batch.logits[index] = wants_logits
        batch.n_tokens = index + 1
        return index

    def close(self) -> None:
        """Free its memory."""
        native.llama_batch_free(self.native)
