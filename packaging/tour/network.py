"""The network: a small Llama, written out so that its weights are those that llama.cpp expects."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn
from torch.nn import functional

if TYPE_CHECKING:
    from tour.shape import Shape


class Block(nn.Module):
    """Attention with rotary positions, then SwiGLU, each behind an RMSNorm."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        width, hidden = shape.width, shape.hidden
        self.heads = shape.heads
        self.attn_norm = nn.RMSNorm(width, eps=shape.epsilon)
        self.attn_q = nn.Linear(width, width, bias=False)
        self.attn_k = nn.Linear(width, width, bias=False)
        self.attn_v = nn.Linear(width, width, bias=False)
        self.attn_output = nn.Linear(width, width, bias=False)
        self.ffn_norm = nn.RMSNorm(width, eps=shape.epsilon)
        self.ffn_gate = nn.Linear(width, hidden, bias=False)
        self.ffn_up = nn.Linear(width, hidden, bias=False)
        self.ffn_down = nn.Linear(hidden, width, bias=False)

    @property
    def ffn(self) -> tuple[nn.Linear, nn.Linear, nn.Linear]:
        """The matrices of the feed-forward part."""
        return self.ffn_gate, self.ffn_up, self.ffn_down

    @property
    def ffn_weights(self) -> tuple[Tensor, ...]:
        """All weights of the feed-forward part, its norm's too."""
        return (self.ffn_norm.weight, *(matrix.weight for matrix in self.ffn))

    def forward(self, x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
        """Return x (batch, time, width) after this layer."""
        x = self.look(x, cos, sin)
        return x + self.think(x)

    def look(self, x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
        """Return x after the attention."""
        batch, time, width = x.shape
        y = self.attn_norm(x)

        def split(z: Tensor) -> Tensor:
            return z.view(batch, time, self.heads, -1).transpose(1, 2)

        q = rotate(split(self.attn_q(y)), cos, sin)
        k = rotate(split(self.attn_k(y)), cos, sin)
        v = split(self.attn_v(y))
        seen = functional.scaled_dot_product_attention(q, k, v, is_causal=True)
        return x + self.attn_output(seen.transpose(1, 2).reshape(batch, time, width))

    def think(self, x: Tensor) -> Tensor:
        """Return what the feed-forward part adds to x (..., width)."""
        y = self.ffn_norm(x)
        added: Tensor = self.ffn_down(functional.silu(self.ffn_gate(y)) * self.ffn_up(y))
        return added


def rotate(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """Turn pairs of neighbours, as llama.cpp does for the architecture "llama"."""
    even, odd = x[..., 0::2], x[..., 1::2]
    return torch.stack((even * cos - odd * sin, even * sin + odd * cos), -1).flatten(-2)


class Network(nn.Module):
    """Token ids in, hidden states out; `embedding.weight` turns those into logits."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.embedding = nn.Embedding(shape.vocabulary, shape.width)
        self.blocks = nn.ModuleList(Block(shape) for _ in range(shape.layers))
        self.norm = nn.RMSNorm(shape.width, eps=shape.epsilon)
        self._init()

    def forward(self, ids: Tensor, dropout: float = 0.0) -> tuple[Tensor, ...]:
        """Return the streams (batch, time, width) after each layer, the last one normed."""
        cos, sin = self._angles(ids)
        streams = [functional.dropout(self.embedding(ids), dropout, self.training)]
        for block in self.blocks:
            streams.append(block(streams[-1], cos, sin))
        streams[-1] = self.norm(streams[-1]) * self.shape.logit_scale
        return tuple(streams[1:])

    def gathered(self, ids: Tensor, layer: int) -> Tensor:
        """Return the stream (batch, time, width) after the attention of a layer."""
        cos, sin = self._angles(ids)
        x = self.embedding(ids)
        for block in self.blocks[:layer]:
            x = block(x, cos, sin)
        found: Tensor = self.blocks[layer].look(x, cos, sin)
        return found

    def _angles(self, ids: Tensor) -> tuple[Tensor, Tensor]:
        angles = torch.arange(ids.shape[1])[:, None] * self.rates()
        return angles.cos(), angles.sin()

    def rates(self) -> Tensor:
        """Return how far each pair of a head turns with every position, in radians."""
        size = self.shape.head
        return self.shape.rope_base ** (-torch.arange(0, size, 2) / size)

    def _init(self) -> None:
        nn.init.normal_(self.embedding.weight)
        for name, weight in self.blocks.named_parameters():
            if weight.ndim == 1:
                continue
            if name.endswith(("attn_output.weight", "ffn_down.weight")):
                nn.init.zeros_(weight)  # a layer adds nothing before it has learned something
            else:
                nn.init.normal_(weight, std=weight.shape[1] ** -0.5)
