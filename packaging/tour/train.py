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
from torch import nn
from torch.nn import functional

from tour import impressions, text
from tour.dialogues import Dialogues, Example
from tour.network import Network, Shape
from tour.vocabulary import sentencepiece
from tour.words import Words

SEED = 20240415
RATE = 4e-3
"""Of AdamW, for embedding and norms."""
RATE_OF_MATRICES = 0.02
"""Of Muon, for the rest."""
TOKENS_PER_STEP = 4096
POOL = 384
"""Dialogues drawn at once and sorted by length, so that little is padding."""
OTHERS = 1000
"""Pieces beside those of the batch that the softmax sees."""
DROPOUT = 0.05
QUESTIONS = 150_000
"""For the first impressions."""
GUESSING = 0.3
"""Weight of the loss of guessed intents; what guesses is thrown away after the training."""
_RISE = 0.04
_TELL, _KEEP = 25, 250
"""Steps after which the progress is told, and the weights are written."""


def main() -> None:
    """Train for as many minutes as asked and write the weights."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("weights", type=Path)
    options.add_argument("--steps", type=int, default=4000)
    options.add_argument("--minutes", type=float, default=math.inf, help="end sooner than that")
    options.add_argument("--threads", type=int, default=2)
    options.add_argument("--start", type=Path, help="weights to go on from")
    asked = options.parse_args()
    torch.manual_seed(SEED)
    torch.set_num_threads(asked.threads)
    network = Network(Shape())
    if asked.start:
        with np.load(asked.start) as kept:
            network.load_state_dict({k: torch.from_numpy(v) for k, v in kept.items()})
    _train(network, asked.steps, asked.minutes * 60, asked.weights)


def _train(network: Network, steps: int, seconds: float, path: Path) -> None:
    random = Random(SEED)  # noqa: S311  the same text each time is the point
    pieces = sentencepiece()
    written = text.load()
    dialogues = Dialogues(written, Words(pieces), pieces)
    answers = {t for i in written.intents.values() for t in pieces.encode(i.answer)} | {2}
    always = torch.tensor(sorted(answers))
    impressions.learn(network.embedding, dialogues, QUESTIONS, random)
    guess = nn.Linear(network.shape.width, len(dialogues.intents))
    matrices = [p for p in network.blocks.parameters() if p.ndim > 1]
    others = [
        network.embedding.weight,
        *guess.parameters(),
        *(p for p in network.parameters() if p.ndim == 1),
    ]
    optimizers: tuple[torch.optim.Optimizer, ...] = (
        torch.optim.Muon(matrices, lr=RATE_OF_MATRICES, weight_decay=0.05),
        torch.optim.AdamW(others, lr=RATE, betas=(0.9, 0.98), weight_decay=0.0, fused=True),
    )
    peaks = [(group, group["lr"]) for o in optimizers for group in o.param_groups]
    batches: list[list[Example]] = []
    began = time.monotonic()
    mean, tokens = 0.0, 0
    network.train()
    done, step = 0.0, 0
    while done < 1:
        done = max(step / steps, (time.monotonic() - began) / seconds)
        for group, peak in peaks:
            group["lr"] = peak * _schedule(done)
        if not batches:
            batches = _batches(dialogues, random)
        batch = batches.pop()
        with torch.autocast("cpu", dtype=torch.bfloat16):
            loss = _loss(network, guess, batch, always)
        for optimizer in optimizers:
            optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        for optimizer in optimizers:
            optimizer.step()
        mean = loss.item() if step == 0 else 0.98 * mean + 0.02 * loss.item()
        tokens += sum(len(e.ids) for e in batch)
        step += 1
        if step % _TELL == 0:
            spent = time.monotonic() - began
            print(f"{step} {done:.0%} loss {mean:.4f} {tokens / spent:,.0f} tokens/s", flush=True)
        if step % _KEEP == 0:
            _keep(network, path)
    _keep(network, path)


def _keep(network: Network, path: Path) -> None:
    np.savez(path, **{name: weight.numpy() for name, weight in network.state_dict().items()})


def _schedule(done: float) -> float:
    """Return the part of the learning rate: a short rise, then a cosine to 2 %."""
    if done < _RISE:
        return (done + 0.001) / (_RISE + 0.001)
    return 0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * min(1.0, (done - _RISE) / (1 - _RISE))))


def _batches(dialogues: Dialogues, random: Random) -> list[list[Example]]:
    drawn = sorted((dialogues.draw(random) for _ in range(POOL)), key=lambda e: len(e.ids))
    batches: list[list[Example]] = [[]]
    for example in drawn:
        if (len(batches[-1]) + 1) * len(example.ids) > TOKENS_PER_STEP:
            batches.append([])
        batches[-1].append(example)
    random.shuffle(batches)
    return batches


def _loss(
    network: Network, guess: nn.Linear, batch: list[Example], always: torch.Tensor
) -> torch.Tensor:
    """Return the loss of the replies, and of the intents guessed where questions end."""
    length = max(len(e.ids) for e in batch)
    ids = torch.zeros(len(batch), length, dtype=torch.long)
    taught = torch.zeros(len(batch), length, dtype=torch.bool)
    for row, example in enumerate(batch):
        ids[row, : len(example.ids)] = torch.tensor(example.ids)
        taught[row, : len(example.ids)] = torch.tensor(example.taught)
    every = network(ids[:, :-1], DROPOUT)
    hidden = every[taught[:, 1:]]
    targets = ids[:, 1:][taught[:, 1:]]
    sample = torch.randint(0, network.shape.vocabulary, (OTHERS,))
    seen = torch.unique(torch.cat((always, targets, sample)))
    logits = hidden @ network.embedding.weight[seen].T
    said = functional.cross_entropy(logits, torch.searchsorted(seen, targets))
    asked = [(row, at, intent) for row, e in enumerate(batch) for at, intent in e.asked]
    if not asked:
        return said
    rows, places, intents = torch.tensor(asked).T
    return said + GUESSING * functional.cross_entropy(guess(every[rows, places]), intents)


if __name__ == "__main__":
    main()
