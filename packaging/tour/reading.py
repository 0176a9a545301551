"""What a question is about, learned by one layer from the words that `head_start` gathers.

Only the feed-forward part of the second layer learns here: from a question's words it makes a
code of the intent, one direction for each, which the layers above turn into the answer. It takes
a minute, and the training begins with a network that knows what it is asked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from torch import nn
from torch.nn import functional

from tour.head_start import WORDS

if TYPE_CHECKING:
    from random import Random

    from torch import Tensor

    from tour.dialogues import Dialogues
    from tour.network import Network

LAYER = 1
_BATCH = 256
_DRAWN = 16 * _BATCH
"""Questions drawn at once and sorted by length, so that little is padding."""
_RATE = 3e-3
_CODE = 3.0
"""Length of a code; the longer, the quieter is what the layer adds."""
_TOLD = "{:,} questions read, {:.1%} of the last understood"


def learn(network: Network, dialogues: Dialogues, questions: int, random: Random) -> Tensor:
    """Train the layer in place on questions that are all new; returns the codes (intents, width).

    Each question is read once: the same ones again would be learned by heart.
    """
    codes = torch.zeros(len(dialogues.intents), network.shape.width)
    drawn = torch.randn(len(codes), WORDS.stop - WORDS.start)
    codes[:, WORDS] = _CODE * functional.normalize(drawn, dim=1)
    block = network.blocks[LAYER]
    nn.init.normal_(block.ffn_down.weight[WORDS], std=0.02)
    optimizer = torch.optim.Adam(block.ffn_weights, lr=_RATE)
    network.eval()
    mean = 0.0
    for done in range(0, questions, _DRAWN):
        optimizer.param_groups[0]["lr"] = _RATE * (1 - done / questions)
        read, intents = _read(network, dialogues, random)
        for batch in torch.randperm(_DRAWN).split(_BATCH):
            logits = block.think(read[batch]) @ codes.T
            loss = functional.cross_entropy(logits, intents[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            right = (logits.argmax(1) == intents[batch]).float().mean().item()
            mean = right if done == 0 else 0.98 * mean + 0.02 * right
    print(_TOLD.format(questions, mean), flush=True)
    return codes


def _read(network: Network, dialogues: Dialogues, random: Random) -> tuple[Tensor, Tensor]:
    """Return what stands where answers begin (questions, width), and the intents."""
    drawn = sorted((dialogues.question(random) for _ in range(_DRAWN)), key=lambda d: len(d[0]))
    found = []
    for start in range(0, _DRAWN, _BATCH):
        prompts = [ids for ids, _ in drawn[start : start + _BATCH]]
        longest = max(map(len, prompts))
        ids = torch.tensor([ids + [0] * (longest - len(ids)) for ids in prompts])
        ends = torch.tensor([len(ids) - 1 for ids in prompts])
        with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
            found.append(network.gathered(ids, LAYER)[torch.arange(len(ends)), ends].float())
    return torch.cat(found), torch.tensor([intent for _, intent in drawn])
