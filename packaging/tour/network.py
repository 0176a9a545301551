"""The network: a small Llama, written out so that its weights are those that llama.cpp expects."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional


@dataclass(frozen=True)
class Shape:
    """Sizes; all multiples of 32, the block of Q8_0. The embedding is the output matrix too."""

    vocabulary: int = 32_000
    width: int = 128
    layers: int = 3
    heads: int = 4
    hidden: int = 384
    rope_base: float = 10_000.0
    epsilon: float = 1e-5


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

    def forward(self, x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
        """Return x (batch, time, width) after this layer."""
        batch, time, width = x.shape
        y = self.attn_norm(x)

        def split(z: Tensor) -> Tensor:
            return z.view(batch, time, self.heads, -1).transpose(1, 2)

        q = rotate(split(self.attn_q(y)), cos, sin)
        k = rotate(split(self.attn_k(y)), cos, sin)
        v = split(self.attn_v(y))
        seen = functional.scaled_dot_product_attention(q, k, v, is_causal=True)
        x = x + self.attn_output(seen.transpose(1, 2).reshape(batch, time, width))
        y = self.ffn_norm(x)
        return x + self.ffn_down(functional.silu(self.ffn_gate(y)) * self.ffn_up(y))


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

    def forward(self, ids: Tensor, dropout: float = 0.0) -> Tensor:
        """Return hidden states (batch, time, width) of ids (batch, time)."""
        size = self.shape.width // self.shape.heads
        rates = self.shape.rope_base ** (-torch.arange(0, size, 2) / size)
        angles = torch.arange(ids.shape[1])[:, None] * rates
        cos, sin = angles.cos(), angles.sin()
        x = functional.dropout(self.embedding(ids), dropout, self.training)
        for block in self.blocks:
            x = block(x, cos, sin)
        return self.norm(x)

    def _init(self) -> None:
        nn.init.normal_(self.embedding.weight, std=0.06)
        for name, weight in self.blocks.named_parameters():
            if weight.ndim == 1:
                continue
            deep = name.endswith(("attn_output.weight", "ffn_down.weight"))
            scale = (2 * self.shape.layers) ** -0.5 if deep else 1.0
            nn.init.normal_(weight, std=scale * weight.shape[1] ** -0.5)
