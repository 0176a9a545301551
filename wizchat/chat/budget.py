"""What fits the context window: arithmetic on token counts, nothing else.

Whole oldest exchanges are dropped, in large steps: when a prompt no longer fits, what is kept
shrinks to 60 % of the window, so that the next prompts extend it unchanged for many turns and
the KV cache holds. The system prompt is never touched.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizchat.chat.prompt import SYSTEM_PROMPT_TOKENS
from wizchat.engine.protocol import Segment, Text, Tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_RESERVE = 1024
_KEEP = 0.6
"""Part of the window that is filled after a cut."""

_BYTES_PER_TOKEN = 3
"""A guess for texts of all scripts; only the relation of guesses to each other matters."""


class MessageTooLong(Exception):
    """A single message does not fit the window with room for an answer."""

    def __init__(self, tokens: int, window: int) -> None:
        super().__init__(f"{tokens} tokens of {window}")
        self.tokens = tokens
        self.window = window


class PinsTooLong(MessageTooLong):
    """With nothing left but the last message, the pinned turns leave no room for it."""


def reserve(window: int) -> int:
    """Return the tokens that are left free for the answer."""
    return min(_RESERVE, window // 4)


def fits(tokens: int, window: int) -> bool:
    """Whether a prompt leaves room for an answer."""
    return tokens + reserve(window) <= window


def upper_bound(prompt: Iterable[Segment]) -> int:
    """Return a number of tokens that the prompt cannot exceed, without a tokenizer.

    SentencePiece with byte fallback makes at most one token of a byte, after one space of its own
    in front of each text.
    """
    total = 0
    for segment in prompt:
        if isinstance(segment, Text):
            total += len(segment.text.encode("utf-8", "replace")) + 1
        elif isinstance(segment, Tokens):
            total += len(segment.ids)
        else:
            total += 1
    return total


def guess(text: str) -> int:
    """Return about how many tokens a text has; at least one."""
    return len(text.encode("utf-8", "replace")) // _BYTES_PER_TOKEN + 1


def first_kept(
    guesses: Sequence[int],
    tokens: int,
    window: int,
    *,
    pinned: Sequence[bool] = (),
    before: int = 0,
) -> int:
    """Return the index of the first exchange to keep, of those that `guesses` stand for.

    `tokens` is the exact size of the whole prompt; the guesses share it out among the exchanges.
    Exchanges that are `pinned` stay wherever they stand; `before` is the guess for those that
    stay already from before the first one here. Returns 0 when everything fits, and else drops at
    least one that is not pinned and keeps at least the last. Raises MessageTooLong when the last
    alone is left and does not fit, PinsTooLong when pinned ones are left with it.
    """
    if fits(tokens, window):
        return 0
    stays = list(pinned) or [False] * len(guesses)
    loose = [index for index, kept in enumerate(stays[:-1]) if not kept]
    if not loose:
        error = PinsTooLong if before or len(guesses) > 1 else MessageTooLong
        raise error(tokens, window)
    scale = max(tokens - SYSTEM_PROMPT_TOKENS, 0) / (before + sum(guesses))
    held = before + sum(size for size, kept in zip(guesses[:-1], stays, strict=False) if kept)
    room = int(window * _KEEP) - SYSTEM_PROMPT_TOKENS - (held + guesses[-1]) * scale
    first = len(guesses) - 1
    while first > loose[0] + 1 and (stays[first - 1] or guesses[first - 1] * scale <= room):
        first -= 1
        room -= 0 if stays[first] else guesses[first] * scale
    return first
