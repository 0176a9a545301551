"""Train the tour: `python -m tour.train weights.npz` (see README.md of this folder).

Loss on the tour's own replies alone. The softmax is over the pieces of all replies, names
of this batch included, and a random sample of all others, which is a tenth of the work.
"""

from __future__ import annotations

import argparse
import math
import time
from pathlib import Path
from random import Random

import numpy as np
import torch
from torch.nn import functional

from tour import text
from tour.dialogues import Dialogues, Example
from tour.network import Network, Shape
from tour.vocabulary import sentencepiece
from tour.words import Words

SEED = 20240415
RATE = 3e-3
TOKENS_PER_STEP = 4096
POOL = 384
"""Dialogues drawn at once and sorted by length, so that little is padding."""
OTHERS = 1000
"""Pieces beside those of the batch that the softmax sees."""
DROPOUT = 0.05
_TELL, _KEEP = 25, 250
"""Steps after which the progress is told, and the weights are written."""


def main() -> None:
    """Train for as many minutes as asked and write the weights."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("weights", type=Path)
    options.add_argument("--steps", type=int, default=4000)
    options.add_argument("--threads", type=int, default=2)
    options.add_argument("--start", type=Path, help="weights to go on from")
    asked = options.parse_args()
    torch.manual_seed(SEED)
    torch.set_num_threads(asked.threads)
    network = Network(Shape())
    if asked.start:
        with np.load(asked.start) as kept:
            network.load_state_dict({k: torch.from_numpy(v) for k, v in kept.items()})
    _train(network, asked.steps, asked.weights)


def _train(network: Network, steps: int, path: Path) -> None:
    random = Random(SEED)  # noqa: S311  the same text each time is the point
    pieces = sentencepiece()
    written = text.load()
    dialogues = Dialogues(written, Words(pieces), pieces)
    answers = {t for i in written.intents.values() for t in pieces.encode(i.answer)} | {2}
    always = torch.tensor(sorted(answers))
    matrices = [p for p in network.blocks.parameters() if p.ndim > 1]
    others = [network.embedding.weight, *(p for p in network.parameters() if p.ndim == 1)]
    groups = [
        {"params": matrices, "weight_decay": 0.1},
        {"params": others, "weight_decay": 0.0},
    ]
    optimizer = torch.optim.AdamW(groups, lr=RATE, betas=(0.9, 0.98), fused=True)
    batches: list[list[Example]] = []
    began = time.monotonic()
    mean, tokens = 0.0, 0
    network.train()
    for step in range(steps):
        for group in optimizer.param_groups:
            group["lr"] = RATE * _schedule(step, steps)
        if not batches:
            batches = _batches(dialogues, random)
        batch = batches.pop()
        loss = _loss(network, batch, always)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimizer.step()
        mean = loss.item() if step == 0 else 0.98 * mean + 0.02 * loss.item()
        tokens += sum(len(e.ids) for e in batch)
        if (step + 1) % _TELL == 0:
            spent = time.monotonic() - began
            print(
                f"{step + 1} loss {mean:.4f} {tokens / spent:,.0f} tokens/s {spent:.0f} s",
                flush=True,
            )
        if (step + 1) % _KEEP == 0 or step == steps - 1:
            weights = {k: v.numpy() for k, v in network.state_dict().items()}
            np.savez(path, **weights)


def _schedule(step: int, steps: int) -> float:
    """Return the part of the learning rate: a short rise, then a cosine to 2 %."""
    rise = min(200, steps // 10)
    if step < rise:
        return (step + 1) / rise
    return 0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * (step - rise) / (steps - rise)))


def _batches(dialogues: Dialogues, random: Random) -> list[list[Example]]:
    drawn = sorted((dialogues.draw(random) for _ in range(POOL)), key=lambda e: len(e.ids))
    batches: list[list[Example]] = [[]]
    for example in drawn:
        if (len(batches[-1]) + 1) * len(example.ids) > TOKENS_PER_STEP:
            batches.append([])
        batches[-1].append(example)
    random.shuffle(batches)
    return batches


def _loss(network: Network, batch: list[Example], always: torch.Tensor) -> torch.Tensor:
    length = max(len(e.ids) for e in batch)
    ids = torch.zeros(len(batch), length, dtype=torch.long)
    taught = torch.zeros(len(batch), length, dtype=torch.bool)
    for row, example in enumerate(batch):
        ids[row, : len(example.ids)] = torch.tensor(example.ids)
        taught[row, : len(example.ids)] = torch.tensor(example.taught)
    hidden = network(ids[:, :-1], DROPOUT)[taught[:, 1:]]
    targets = ids[:, 1:][taught[:, 1:]]
    sample = torch.randint(0, network.shape.vocabulary, (OTHERS,))
    seen = torch.unique(torch.cat((always, targets, sample)))
    logits = hidden @ network.embedding.weight[seen].T
    return functional.cross_entropy(logits, torch.searchsorted(seen, targets))


if __name__ == "__main__":
    main()
