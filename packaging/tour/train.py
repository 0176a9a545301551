"""Train the tour: `python -m tour.train weights.npz` (see README.md of this folder).

Loss on the tour's own replies alone. The softmax is over the pieces of all replies and a random
sample of all others, which is a tenth of the work. For pieces of names, and at the end for every
piece, it is over all, so that no name is taken for a piece that it happens to resemble.
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
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from tour import head_start, impressions, reading, text
from tour.dialogues import Dialogues, Example
from tour.network import Network
from tour.shape import Shape
from tour.vocabulary import sentencepiece
from tour.words import Words

SEED = 20240415
RATE = 0.02
"""Of AdamW, for the embedding."""
RATE_OF_NORMS = 0.004
RATE_OF_MATRICES = 0.01
"""Of Muon, for the rest."""
DECAY = 0.01
"""Of the same; more would wear the head start away."""
WHOLE_FROM, WHOLE = 0.65, 0.5
"""When most is learned, more of the replies are taught to their end."""
COPYING_UNTIL, COPYING = 0.1, 0.5
"""At first many questions are for words to be said again."""
GONE_ON = 0.65
"""Where in the schedule a training begins that goes on with weights of another one."""
GUARDED_UNTIL = 0.5
"""How long the head start is kept as it was set up."""
TOKENS_PER_STEP = 2560
POOL = 384
"""Dialogues drawn at once and sorted by length, so that little is padding."""
OTHERS = 1000
"""Pieces beside those of the batch that the softmax sees at first."""
ALL_FROM = 0.75
"""When it begins to see all."""
DROPOUT = 0.05
QUESTIONS = 1_000_000
"""For the first impressions."""
READ = 600_000
"""For the layer that understands questions."""
GUESSING = 0.3
"""Weight of the loss of guessed intents; what guesses is thrown away after the training."""
AVERAGED_FROM, AVERAGED = 0.8, 0.995
"""At the end, what is written is a mean over the last steps, the older ones fading."""
_RISE = 0.04
_TELL, _KEEP = 25, 250
"""Steps after which the progress is told, and the weights are written."""


def main() -> None:
    """Train for as many minutes as asked and write the weights."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("weights", type=Path)
    options.add_argument("--steps", type=int, default=6000)
    options.add_argument("--minutes", type=float, default=math.inf, help="end sooner than that")
    options.add_argument("--threads", type=int, default=2)
    options.add_argument("--go-on", type=Path, help="weights to go on with, at a lower rate")
    options.add_argument("--seed", type=int, default=SEED, help="another one, other dialogues")
    asked = options.parse_args()
    torch.manual_seed(asked.seed)
    torch.set_num_threads(asked.threads)
    training = Training(Network(Shape()), asked.weights, Random(asked.seed), asked.go_on)  # noqa: S311
    training.run(asked.steps, asked.minutes * 60)


class Training:
    """A network, what it learns from, and how."""

    def __init__(
        self, network: Network, path: Path, random: Random, earlier: Path | None = None
    ) -> None:
        self._network = network
        self._path = path
        self._goes_on = earlier is not None
        self._random = random
        pieces = sentencepiece()
        written = text.load()
        self._dialogues = Dialogues(written, Words(pieces), pieces)
        answers = {t for i in written.intents.values() for t in pieces.encode(i.answer)} | {2}
        self._always = torch.tensor(sorted(answers))
        self._all = torch.arange(network.shape.vocabulary)
        self._learned = torch.zeros(network.embedding.weight.shape)
        self._learned[self._dialogues.familiar(self._random), head_start.WORDS] = 1.0
        self._learned[self._always] = 1.0
        self._guess = nn.Linear(network.shape.width, len(self._dialogues.intents), bias=False)
        self._batches: list[list[Example]] = []
        if earlier is None:
            self._prepare()
        else:
            network.load_state_dict({k: torch.from_numpy(w) for k, w in np.load(earlier).items()})
        self._guard = head_start.Guard(network)
        self._mean = AveragedModel(network, multi_avg_fn=get_ema_multi_avg_fn(AVERAGED))
        self._optimizers = self._make_optimizers()

    def _prepare(self) -> None:
        words = head_start.prepare(self._network)
        table = self._network.embedding.weight.data
        impressions.learn(table[:, words], self._dialogues, QUESTIONS, self._random)
        head_start.begin(self._network)
        codes = reading.learn(self._network, self._dialogues, READ, self._random)
        self._guess.weight.data.copy_(codes)

    def _make_optimizers(self) -> tuple[torch.optim.Optimizer, ...]:
        network = self._network
        matrices = [p for p in network.blocks.parameters() if p.ndim > 1]
        norms = [p for p in network.parameters() if p.ndim == 1]
        groups = [
            {"params": [network.embedding.weight], "lr": RATE},
            {"params": [*norms, *self._guess.parameters()], "lr": RATE_OF_NORMS},
        ]
        return (
            torch.optim.Muon(matrices, lr=RATE_OF_MATRICES, weight_decay=DECAY),
            torch.optim.AdamW(groups, betas=(0.9, 0.98), weight_decay=0.0, fused=True),
        )

    def run(self, steps: int, seconds: float) -> None:
        """Train, tell the progress and write the weights."""
        peaks = [(group, group["lr"]) for o in self._optimizers for group in o.param_groups]
        began = time.monotonic()
        mean, done, step, tokens = 0.0, 0.0, 0, 0
        self._network.train()
        while done < 1:
            done = max(step / steps, (time.monotonic() - began) / seconds)
            if self._goes_on:
                done = GONE_ON + (1 - GONE_ON) * done
            for group, peak in peaks:
                group["lr"] = peak * _schedule(done)
            batch = self._next(done)
            loss = self._step(batch, done)
            if done < GUARDED_UNTIL:
                self._guard.restore()
            if done > AVERAGED_FROM:
                self._mean.update_parameters(self._network)
            mean = loss if step == 0 else 0.98 * mean + 0.02 * loss
            tokens += sum(len(e.ids) for e in batch)
            step += 1
            if step % _TELL == 0:
                speed = tokens / (time.monotonic() - began)
                print(f"{step} {done:.0%} loss {mean:.4f} {speed:,.0f} tokens/s", flush=True)
            if step % _KEEP == 0:
                self._keep()
        self._keep()

    def _next(self, done: float) -> list[Example]:
        self._dialogues.copying = COPYING if done < COPYING_UNTIL else 0.0
        if done > WHOLE_FROM:
            self._dialogues.stopped = 1 - WHOLE
        if not self._batches:
            self._batches = _drawn(self._dialogues, self._random)
        return self._batches.pop()

    def _step(self, batch: list[Example], done: float) -> float:
        with torch.autocast("cpu", dtype=torch.bfloat16):
            guess = None if self._goes_on else self._guess
            always = self._all if done > ALL_FROM else self._always
            loss = _loss(self._network, guess, batch, always)
        for optimizer in self._optimizers:
            optimizer.zero_grad(set_to_none=True)
        loss.backward()
        table = self._network.embedding.weight
        if table.grad is not None:
            # Of pieces that are never said but in names, only what they are about: told all the
            # time that it is not their turn, they would fade, and could not be said any more.
            table.grad.mul_(self._learned)
        torch.nn.utils.clip_grad_norm_(self._network.parameters(), 1.0)
        for optimizer in self._optimizers:
            optimizer.step()
        return float(loss.item())

    def _keep(self) -> None:
        averaged = self._mean.n_averaged > 0
        network = self._mean.module if averaged else self._network
        weights = {name: weight.numpy() for name, weight in network.state_dict().items()}
        np.savez(self._path, **weights)


def _schedule(done: float) -> float:
    """Return the part of the learning rate: a short rise, then a cosine to 2 %."""
    if done < _RISE:
        return (done + 0.001) / (_RISE + 0.001)
    return 0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * min(1.0, (done - _RISE) / (1 - _RISE))))


def _drawn(dialogues: Dialogues, random: Random) -> list[list[Example]]:
    drawn = sorted((dialogues.draw(random) for _ in range(POOL)), key=lambda e: len(e.ids))
    batches: list[list[Example]] = [[]]
    for example in drawn:
        if (len(batches[-1]) + 1) * len(example.ids) > TOKENS_PER_STEP:
            batches.append([])
        batches[-1].append(example)
    random.shuffle(batches)
    return batches


def _loss(
    network: Network, guess: nn.Linear | None, batch: list[Example], always: torch.Tensor
) -> torch.Tensor:
    """Return the loss of the replies, and of the intents guessed where questions end, if any."""
    length = max(len(e.ids) for e in batch)
    ids = torch.zeros(len(batch), length, dtype=torch.long)
    taught = torch.zeros(len(batch), length, dtype=torch.bool)
    for row, example in enumerate(batch):
        ids[row, : len(example.ids)] = torch.tensor(example.ids)
        taught[row, : len(example.ids)] = torch.tensor(example.taught)
    streams = network(ids[:, :-1], DROPOUT)
    hidden = streams[-1][taught[:, 1:]]
    targets = ids[:, 1:][taught[:, 1:]]
    said = _said(network.embedding.weight, hidden, targets, always)
    asked = [(row, at, intent) for row, e in enumerate(batch) for at, intent in e.asked]
    if guess is None or not asked:
        return said
    rows, places, intents = torch.tensor(asked).T
    return said + GUESSING * functional.cross_entropy(
        guess(streams[reading.LAYER][rows, places]), intents
    )


def _said(
    table: torch.Tensor, hidden: torch.Tensor, targets: torch.Tensor, always: torch.Tensor
) -> torch.Tensor:
    """Return the loss of pieces said: those of names over all pieces, others over a sample."""
    if len(always) == len(table):
        return functional.cross_entropy(hidden @ table.T, targets)
    copied = ~torch.isin(targets, always)
    seen = torch.unique(torch.cat((always, torch.randint(0, len(table), (OTHERS,)))))
    usual = functional.cross_entropy(
        hidden[~copied] @ table[seen].T,
        torch.searchsorted(seen, targets[~copied]),
        reduction="sum",
    )
    copies = functional.cross_entropy(hidden[copied] @ table.T, targets[copied], reduction="sum")
    return (usual + copies) / len(targets)


if __name__ == "__main__":
    main()
