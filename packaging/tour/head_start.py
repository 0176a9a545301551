"""What the network can do before its training: copy words, and gather those of a question.

A small network takes most of its training, or more, to find these mechanisms. Here the weights
begin with them, and the training learns to use them.

Copying is a pair of attention layers that finds the last place where the present token stood and
repeats what followed (an induction head: Olsson et al., "In-context Learning and Induction
Heads", 2022): a head of the first layer notes the token before in a part of the residual stream
that the embedding leaves free; heads of the third look for places whose note is the present
token, and write what stands there into the prediction. Its other heads write what they look at
into the prediction too, and learn where to look: at a name that was told.

Gathering: a head of the first layer notes for each token which of `USER:` and `ASSISTANT:` came
last; heads of the second take the mean of the present question's words.

`Guard` keeps all of this from being trained away before the rest knows how to make use of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch

if TYPE_CHECKING:
    from torch import Tensor

    from tour.network import Block, Network

CONSTANT = 0
"""This coordinate of the embedding is the same for all pieces: what looks at places needs it."""
WORDS = slice(1, 61)
"""Coordinates for what a piece is about; they are gathered, and hold what a question is about."""
NAMES = slice(61, 93)
"""Coordinates that tell pieces apart; they are noted, compared and copied. As many as a head has,
so that one head copies a piece whole."""
ASKING = 93
"""Above 0 in a question, below in a reply; empty in the embedding."""
IS_MARK, MARK = 94, 95
"""Of the embedding: whether a piece ends `USER` or `ASSISTANT`, and which."""
NOTE = slice(96, 127)
"""Coordinates that hold the token before; empty in the embedding."""
BALLAST = 127
"""Of the embedding: makes all pieces equally loud, for norms to treat them alike."""

USER, ASSISTANT = 725, 12738
"""The last pieces of the two words in the model's vocabulary: `ER` and `ANT`."""

GATHERING = 2
"""Heads of the second layer, the first ones."""
COPYING, SPEAKING = 2, 4
"""Heads of the third layer: those before the first number copy, all before the second write what
they look at."""

_LOUDNESS = 1.8
"""Of every row of the embedding."""
_NAMED = 1.75
"""Loudness of what tells pieces apart."""
_BITS = 5
"""Of a place in a code word; there are 32 places."""
_CLEAR, _CLEAREST = 8.0, 2.0
"""Length of the words' part of a row that says much, and how many times longer it may be."""
_STRONG = 4.0
"""Of the marks in the embedding."""
_SHARPNESS = 12.0
"""Of looking at the token before: its score, against that of its neighbours."""
_LIKENESS = 5.0
"""Scale of queries and keys that compare tokens."""
_SLOW = 0.006
"""Radians that a pair of a comparing head may turn with each position."""
_COPY = 8.0
"""How loud a copied token is against one that stands there."""
_GATHERED = 8.0
"""How loud the mean of a question's words is against the token that stands there."""
_NEAR, _FURTHER = slice(3, 6), slice(4, 7)
"""Pairs whose slow turning prefers what is near: the last mark, the present question."""
_STILL = -1
"""The pair that turns least compares without regard to the distance."""


def prepare(network: Network) -> slice:
    """Make room in the embedding; returns the coordinates that are for meaning."""
    with torch.no_grad():
        table = network.embedding.weight
        table[:, CONSTANT] = 2.0
        table[:, NAMES] = _NAMED * _code_words(len(table))
        table[:, ASKING:] = 0.0
        for piece, sign in ((USER, 1.0), (ASSISTANT, -1.0)):
            table[piece, IS_MARK] = _STRONG
            table[piece, MARK] = sign * _STRONG
    return WORDS


def _code_words(count: int) -> Tensor:
    """Return rows of -1 and 1, at most 2**15, any two of which differ in 8 of 32 places or more.

    At random, some would be so much alike that one piece is said for another. These are the
    quadratic forms in five bits, the second-order Reed-Muller code without its complements
    (F. J. MacWilliams and N. J. A. Sloane, "The Theory of Error-Correcting Codes", 1977, chapter
    15): its least distance is a quarter of its length.
    """
    places = torch.arange(2**_BITS)[:, None] >> torch.arange(_BITS) & 1
    pairs = [(one, other) for one in range(_BITS) for other in range(one, _BITS)]
    terms = torch.stack([places[:, one] * places[:, other] for one, other in pairs])
    chosen = torch.arange(count)[:, None] >> torch.arange(len(pairs)) & 1
    return 1.0 - 2.0 * (chosen @ terms % 2)


def begin(network: Network) -> None:
    """Set the weights; the embedding must have its meaning already."""
    with torch.no_grad():
        _level(network.embedding.weight)
        first, second, third = network.blocks[:3]
        size, rates = network.shape.head, network.rates()
        _look_back(first, size, rates)
        _find_mark(first, size)
        _gather(second, size)
        noted = first.attn_v.weight[: NOTE.stop - NOTE.start, NAMES]
        for head in range(SPEAKING):
            if head < COPYING:
                _compare(third, head, rates, noted)
            _speak(third, head, size)


def _level(table: Tensor) -> None:
    """Make the rows of the embedding equally long; words stay more or less clear."""
    words = table[:, WORDS]
    long = words.norm(dim=1, keepdim=True)
    clear = long.mean()
    words *= _CLEAR / clear * (_CLEAREST * clear / long).clamp(max=1.0)
    rest = _LOUDNESS**2 * table.shape[1] - table.pow(2).sum(1)
    table[:, BALLAST] = rest.clamp(min=0.0).sqrt()


def _look_back(block: Block, size: int, rates: Tensor) -> None:
    """Make head 0 note the token before."""
    score = (_SHARPNESS * size**0.5 / float((1 - rates.cos()).sum())) ** 0.5
    query, key = torch.zeros(size), torch.zeros(size)
    key[0::2] = score
    query[0::2] = score * rates.cos()
    query[1::2] = -score * rates.sin()
    rows = _clear(block, 0, size)
    block.attn_q.weight[rows, CONSTANT] = query
    block.attn_k.weight[rows, CONSTANT] = key
    block.attn_v.weight[rows, NAMES] = _directions(size, NAMES.stop - NAMES.start)
    block.attn_output.weight[NOTE, rows] = torch.eye(NOTE.stop - NOTE.start, size)


def _find_mark(block: Block, size: int) -> None:
    """Make head 1 look at the last mark, and note which it was."""
    rows = _clear(block, 1, size)
    _prefer(block, rows, (IS_MARK, 40.0 / _STRONG), (_NEAR, 8.0))
    block.attn_v.weight[rows.start, MARK] = 1.0
    block.attn_output.weight[ASKING, rows.start] = 1.0


def _gather(block: Block, size: int) -> None:
    """Make the first heads take the mean of the words of the present question.

    It is written in directions of its own, or it would predict the words themselves.
    """
    width = WORDS.stop - WORDS.start
    turned = _directions(width, width)
    for head in range(GATHERING):
        rows = _clear(block, head, size)
        _prefer(block, rows, (ASKING, 10.0), (_FURTHER, 3.0))
        part = slice(head * size, min((head + 1) * size, width))
        heard = slice(rows.start, rows.start + part.stop - part.start)
        block.attn_v.weight[heard, WORDS] = torch.eye(width)[part]
        block.attn_output.weight[WORDS, heard] = _GATHERED * turned[:, part]


def _prefer(block: Block, rows: slice, has: tuple[int, float], near: tuple[slice, float]) -> None:
    """Make a head look at what has a coordinate, and of that at what is near by some pairs."""
    (coordinate, strength), (pairs, nearness) = has, near
    size = rows.stop - rows.start
    query, key = torch.zeros(size), torch.zeros(size)
    scale = size**0.25  # of queries and keys each: scores are divided by the root of the size
    query[0::2][pairs] = key[0::2][pairs] = scale * nearness**0.5
    block.attn_q.weight[rows, CONSTANT] = query
    block.attn_k.weight[rows, CONSTANT] = key
    still = rows.start + range(0, size, 2)[_STILL]
    block.attn_q.weight[still, CONSTANT] = scale * strength**0.5
    block.attn_k.weight[still, coordinate] = scale * strength**0.5


def _compare(block: Block, head: int, rates: Tensor, noted: Tensor) -> None:
    """Make a head look where the token before was the present one."""
    size = 2 * len(rates)
    rows = _clear(block, head, size)
    slow = (rates < _SLOW).repeat_interleave(2)
    chosen = _directions(int(slow.sum()), NOTE.stop - NOTE.start)
    query = torch.zeros(size, block.attn_q.weight.shape[1])
    key = torch.zeros_like(query)
    query[slow, NAMES] = _LIKENESS * chosen @ noted
    key[slow, NOTE] = _LIKENESS * chosen
    block.attn_q.weight[rows] = query
    block.attn_k.weight[rows] = key


def _speak(block: Block, head: int, size: int) -> None:
    """Make a head write what it looks at into the prediction."""
    rows = slice(head * size, (head + 1) * size)
    heard = _directions(size, NAMES.stop - NAMES.start)
    block.attn_v.weight[rows] = 0.0
    block.attn_v.weight[rows, NAMES] = heard
    block.attn_output.weight[:, rows] = 0.0
    block.attn_output.weight[NAMES, rows] = _COPY * heard.T


def _clear(block: Block, head: int, size: int) -> slice:
    rows = slice(head * size, (head + 1) * size)
    for matrix in (block.attn_q, block.attn_k, block.attn_v):
        matrix.weight[rows] = 0.0
    block.attn_output.weight[:, rows] = 0.0
    return rows


def _directions(rows: int, columns: int) -> Tensor:
    """Return rows at right angles to each other, each of length one."""
    return torch.linalg.qr(torch.randn(columns, rows))[0].T.contiguous()


class Guard:
    """Keeps what words mean, what `begin` set and what `reading` learned of questions.

    `restore` puts it back after a step.
    """

    def __init__(self, network: Network) -> None:
        size = network.shape.head
        first, second, third = network.blocks[:3]
        noting, gathering = slice(0, 2 * size), slice(0, GATHERING * size)
        copying, speaking = slice(0, COPYING * size), slice(0, SPEAKING * size)
        rows = [
            *((m.weight, noting) for m in (first.attn_q, first.attn_k, first.attn_v)),
            *((m.weight, gathering) for m in (second.attn_q, second.attn_k, second.attn_v)),
            *((m.weight, copying) for m in (third.attn_q, third.attn_k)),
            (third.attn_v.weight, speaking),
            *((weight, slice(None)) for weight in second.ffn_weights),
        ]
        columns = [
            (first.attn_output.weight, noting),
            (second.attn_output.weight, gathering),
            (third.attn_output.weight, speaking),
            (network.embedding.weight, WORDS),
        ]
        self._parts = [w.data[part] for w, part in rows] + [w.data[:, part] for w, part in columns]
        self._kept = [part.clone() for part in self._parts]

    def restore(self) -> None:
        """Undo what a step of the training changed of them."""
        for part, kept in zip(self._parts, self._kept, strict=True):
            part.copy_(kept)
