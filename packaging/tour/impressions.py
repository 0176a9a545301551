"""What words are about, learned before their order: a warm start for the embedding.

A bag of words guesses the intent of a question. It learns in seconds which words mean the same
here, and the network begins with that knowledge.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from torch import nn
from torch.nn import functional

if TYPE_CHECKING:
    from random import Random

    from torch import Tensor

    from tour.dialogues import Dialogues

_BATCH = 256
_RATE = 6e-3
_LOUDNESS = 0.06
"""Of the embedding here; less than in the network, to learn fast."""


def learn(table: Tensor, dialogues: Dialogues, questions: int, random: Random) -> None:
    """Change the table (pieces, width) of an embedding, or a part of its columns, in place."""
    width = table.shape[1]
    bag = nn.EmbeddingBag.from_pretrained(table * _LOUDNESS, freeze=False, mode="mean", sparse=True)
    guess = nn.Sequential(
        nn.RMSNorm(width), nn.Linear(width, 2 * width), nn.SiLU(),
        nn.Linear(2 * width, len(dialogues.intents)),
    )  # fmt: skip
    optimizers = (
        torch.optim.SparseAdam(list(bag.parameters()), lr=_RATE),
        torch.optim.Adam(guess.parameters(), lr=_RATE / 2),
    )
    mean = 0.0
    for done in range(0, questions, _BATCH):
        drawn = [dialogues.question(random) for _ in range(_BATCH)]
        starts, ids = [0], []
        for question, _ in drawn:
            ids += question
            starts.append(len(ids))
        logits = guess(bag(torch.tensor(ids), torch.tensor(starts[:-1])))
        intents = torch.tensor([intent for _, intent in drawn])
        loss = functional.cross_entropy(logits, intents)
        for optimizer in optimizers:
            optimizer.zero_grad()
        loss.backward()
        for optimizer in optimizers:
            optimizer.step()
        right = (logits.argmax(1) == intents).float().mean().item()
        mean = right if done == 0 else 0.98 * mean + 0.02 * right
    with torch.no_grad():
        table.copy_(bag.weight / _LOUDNESS)
    print(f"{questions:,} questions, {mean:.1%} of the last by their words alone", flush=True)
