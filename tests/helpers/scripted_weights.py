"""Weights of a llama whose reply is written beforehand.

One layer, built by hand. Each token of the script has a random code of 31 signs; every other token
shares one code that is orthogonal to all of them. Attention head k looks exactly k tokens back
(queries and keys are constant, only their rotary phase differs) and copies the code found there, so
that the residual holds the codes of the last tokens, one slot each. The feed-forward part has one
neuron per position of the script: it fires when the shortest run of tokens that is new at that
position is what the context ends with, and writes the code of the token that follows. A neuron with
a longer run writes louder, and one that always fires writes the first token of the reply: so any
prompt is answered, and answered from the beginning.

The output matrix is the embedding itself (tied), hence the loudest code is the next token, with a
margin so wide that sampling at any usual temperature gives the same reply as greedy decoding.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

SLOT = 32
"""Width of a slot of the residual, and of an attention head."""
CODE = SLOT - 1
MAX_RUN = 12
ROPE_BASE = 30.0
"""Rotary frequencies between 1/30 and 1: high enough to tell neighbours apart."""

_LOUDER = 8.0
_CONSTANT = 32.0
_SHARPNESS = 5.0
_FOCUS = 600.0

Array = NDArray[np.float32]


class ScriptRepeatsItselfError(ValueError):
    """The script repeats a run of tokens too long for the model to keep its place."""


@dataclass(frozen=True)
class Neuron:
    """Fires when the context ends with `run`; calls for `successor`."""

    run: tuple[int, ...]
    successor: int


def neurons(script: list[int], before: list[int], *, endless: bool) -> list[Neuron]:
    """Return one neuron per position of the script, and one for the end of the prompt format.

    `before` is what every prompt ends with; its last two tokens start the reply even when the
    script contains the very last one. Raises ScriptRepeatsItselfError.
    """
    found = [Neuron(tuple(before[-2:]), script[0])]
    seen = [before[-n:] for n in range(1, len(before) + 1)]
    taken = {tuple(run) for run in seen}
    successors = script[1:] + ([script[0]] if endless else [])
    for position, successor in enumerate(successors):
        history = script[: position + 1]
        for length in range(1, min(MAX_RUN, len(history)) + 1):
            if tuple(history[-length:]) not in taken:
                found.append(Neuron(tuple(history[-length:]), successor))
                break
        else:
            raise ScriptRepeatsItselfError(f"at token {position} of {len(script)}")
        taken.update(tuple(history[-n:]) for n in range(1, min(MAX_RUN, len(history)) + 1))
    return found


def scripted_weights(
    cells: list[Neuron], first: int, vocabulary: int, *, ballast: int = 0
) -> tuple[dict[str, Array], int]:
    """Return the tensors by GGUF name, and how many attention heads they have.

    `first` is the token that any unknown context calls for; `ballast` adds neurons that never
    fire and only cost time.
    """
    slots = max(len(cell.run) for cell in cells)
    heads = max(1, slots - 1)
    width = SLOT * (heads + 1) + SLOT
    constant = width - SLOT
    codes = _codes({token for cell in cells for token in (*cell.run, cell.successor)} | {first})

    tensors = {"token_embd.weight": _embedding(codes, vocabulary, width)}
    tensors |= _attention(heads, width, constant)
    tensors |= _feed_forward(cells, first, codes, width=width, heads=heads, ballast=ballast)
    tensors["output_norm.weight"] = _read_out(width)
    return tensors, heads


def echo_weights(tokens: set[int], back: int, vocabulary: int) -> dict[str, Array]:
    """Return a llama that says what came `back` tokens before, again and again.

    Its one head looks `back - 1` tokens behind the current one and writes that code as the next.
    """
    width, constant = 2 * SLOT, SLOT
    tensors = {"token_embd.weight": _embedding(_codes(tokens), vocabulary, width)}
    tensors |= _attention(1, width, constant)
    _look(tensors, head=0, back=back - 1, constant=constant)
    output = np.zeros((width, SLOT), np.float32)
    output[:CODE, :CODE] = np.eye(CODE) * _LOUDER
    tensors["blk.0.attn_output.weight"] = output
    tensors["blk.0.ffn_norm.weight"] = np.ones(width, np.float32)
    for part, shape in (("gate", (SLOT, width)), ("up", (SLOT, width)), ("down", (width, SLOT))):
        tensors[f"blk.0.ffn_{part}.weight"] = np.zeros(shape, np.float32)
    tensors["output_norm.weight"] = _read_out(width)
    return tensors


def _embedding(codes: dict[int, Array], vocabulary: int, width: int) -> Array:
    """Return each token's code in the first slot, the constant in the last one."""
    embedding = np.zeros((vocabulary, width), np.float32)
    embedding[:, CODE] = np.sqrt(CODE)
    embedding[:, width - SLOT] = _CONSTANT
    for token, code in codes.items():
        embedding[token, CODE] = 0
        embedding[token, :CODE] = code
    return embedding


def _read_out(width: int) -> Array:
    scale = np.zeros(width, np.float32)
    scale[:CODE] = 100.0
    return scale


def _codes(tokens: set[int]) -> dict[int, Array]:
    """Give each token signs that differ from all others in at least six places."""
    random = np.random.default_rng(7)
    codes: dict[int, Array] = {}
    for token in sorted(tokens):
        while True:
            code = random.choice(np.array([-1, 1], np.float32), CODE)
            if all(code @ other <= CODE - 12 for other in codes.values()):
                break
        codes[token] = code
    return codes


def _norm(width: int, slots: int) -> Array:
    """Undo RMS normalization: every slot holds a code of the same length."""
    length = _CONSTANT**2 + slots * CODE
    return np.full(width, np.sqrt(length / width), np.float32)


def _attention(heads: int, width: int, constant: int) -> dict[str, Array]:
    rows = heads * SLOT
    tensors = {
        "blk.0.attn_norm.weight": _norm(width, 1),
        "blk.0.attn_q.weight": np.zeros((rows, width), np.float32),
        "blk.0.attn_k.weight": np.zeros((rows, width), np.float32),
        "blk.0.attn_v.weight": np.zeros((rows, width), np.float32),
        "blk.0.attn_output.weight": np.zeros((width, rows), np.float32),
    }
    for head in range(heads):
        back = head + 1
        _look(tensors, head=head, back=back, constant=constant)
        output = tensors["blk.0.attn_output.weight"]
        output[back * SLOT : (back + 1) * SLOT, head * SLOT : (head + 1) * SLOT] = np.eye(SLOT)
    return tensors


def _look(tensors: dict[str, Array], *, head: int, back: int, constant: int) -> None:
    """Let a head copy the first slot of the token that is `back` tokens behind."""
    pairs = SLOT // 2
    angles = ROPE_BASE ** (-2.0 * np.arange(pairs) / SLOT)
    loud = np.sqrt(_FOCUS * np.sqrt(SLOT) / pairs) / _CONSTANT
    rows = slice(head * SLOT, (head + 1) * SLOT)
    query = tensors["blk.0.attn_q.weight"][rows, constant]
    query[0::2] = loud * np.cos(-back * angles)
    query[1::2] = loud * np.sin(-back * angles)
    tensors["blk.0.attn_k.weight"][rows, constant][0::2] = loud
    tensors["blk.0.attn_v.weight"][rows, :SLOT] = np.eye(SLOT)


def _feed_forward(
    cells: list[Neuron],
    first: int,
    codes: dict[int, Array],
    *,
    width: int,
    heads: int,
    ballast: int,
) -> dict[str, Array]:
    constant = width - SLOT
    rows = -(-(len(cells) + 1 + ballast) // SLOT) * SLOT
    gate = np.zeros((rows, width), np.float32)
    up = np.zeros((rows, width), np.float32)
    down = np.zeros((width, rows), np.float32)
    fired = 6 * _SHARPNESS
    up[: len(cells) + 1, constant] = 1 / (fired * _CONSTANT)
    for row, cell in enumerate(cells):
        for slot, token in enumerate(reversed(cell.run)):
            gate[row, slot * SLOT : slot * SLOT + CODE] = codes[token] * _SHARPNESS
        gate[row, constant] = _SHARPNESS * (6 - CODE * len(cell.run)) / _CONSTANT
        down[:CODE, row] = codes[cell.successor] * _LOUDER ** (1 + len(cell.run))
    gate[len(cells), constant] = fired / _CONSTANT
    down[:CODE, len(cells)] = codes[first] * _LOUDER
    return {
        "blk.0.ffn_norm.weight": _norm(width, heads + 1),
        "blk.0.ffn_gate.weight": gate,
        "blk.0.ffn_up.weight": up,
        "blk.0.ffn_down.weight": down,
    }
