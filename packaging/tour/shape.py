"""Sizes of the network, for the training and for the file that is made of it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Shape:
    """Sizes; all multiples of 32, the block of Q8_0. The embedding is the output matrix too."""

    vocabulary: int = 32_000
    width: int = 128
    layers: int = 3
    heads: int = 4
    hidden: int = 384
    rope_base: float = 1_000_000.0
    """So large that many pairs of a head hardly turn: they compare tokens at any distance."""
    epsilon: float = 1e-5
    logit_scale: float = 0.06
    """Factor of the last norm; part of its weights in the file. Embeddings begin with loudness 1,
    or the layers would drown them, and logits shall begin small."""

    @property
    def head(self) -> int:
        """Width of a head."""
        return self.width // self.heads
