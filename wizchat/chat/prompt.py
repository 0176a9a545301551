"""The model's fixed prompt, byte for byte as its publisher gives it.

Format and system prompt: https://github.com/WizardLM/WizardLM2 `index.html`, commit 33f2dfb0
(the line break after `</s>` of earlier versions was taken out by the authors in 4940d650):

    A chat between ... questions. USER: Hi ASSISTANT: Hello.</s>USER: Who are you? ASSISTANT:

Control tokens come only from the segments made here. Whatever a person types, `</s>` and `USER:`
included, stays text.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wizchat.engine.protocol import Bos, Eos, Segment, Text, Tokens

if TYPE_CHECKING:
    from collections.abc import Iterable

SYSTEM_PROMPT = (
    "A chat between a curious user and an artificial intelligence assistant. "
    "The assistant gives helpful, detailed, and polite answers to the user's questions."
)
"""The only one the publisher allows: "Please use the same system prompts strictly with us"."""

SYSTEM_PROMPT_TOKENS = 30
"""Tokens of BOS and the system prompt, with the model's own SentencePiece vocabulary."""

STOP = ("USER:",)
"""A reply that starts to write the next turn itself ends there."""


class PromptError(ValueError):
    """Turns that do not make a prompt."""


class EmptyMessageError(PromptError):
    """A message of the person without a visible character."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One message of the person and, unless it waits for one, the model's reply."""

    user: str
    reply: str | None = None
    """Left-stripped: the model's first token carries the space that follows `ASSISTANT:`."""
    reply_ids: tuple[int, ...] | None = None
    """The reply's tokens as generated. Repeated exactly, so that the KV cache holds."""
    goes_on: bool = False
    """Whether the reply is to be continued: nothing closes it."""

    def __post_init__(self) -> None:
        if not self.user.strip():
            raise EmptyMessageError("a message needs at least one visible character")


def build(turns: Iterable[Turn]) -> tuple[Segment, ...]:
    """Return the prompt as segments; without turns, the system prompt alone.

    Each prompt is a token-for-token prefix of the prompt one turn later. Raises PromptError when
    a turn other than the last has no reply, or one that goes on.
    """
    segments: list[Segment] = [Bos()]
    text = SYSTEM_PROMPT
    gap = " "
    answered = True
    for turn in turns:
        if not answered:
            raise PromptError("only the last turn may be without a reply")
        text += f"{gap}USER: {turn.user} ASSISTANT:"
        gap = ""
        answered = turn.reply is not None and not turn.goes_on
        if turn.reply is not None:
            segments += _reply(text, turn)
            text = ""
    if text:
        segments.append(Text(text=text))
    return tuple(segments)


def render(turns: Iterable[Turn]) -> str:
    """Return the official string, for people to read: replies as text, EOS as `</s>`, no BOS."""
    parts = [
        f"USER: {turn.user} ASSISTANT:"
        + ("" if turn.reply is None else f" {turn.reply}")
        + ("" if turn.reply is None or turn.goes_on else "</s>")
        for turn in turns
    ]
    return SYSTEM_PROMPT + (" " + "".join(parts) if parts else "")


def _reply(text: str, turn: Turn) -> list[Segment]:
    """Return `text`, the reply of `turn` and, unless it goes on, EOS."""
    end: list[Segment] = [] if turn.goes_on else [Eos()]
    if turn.reply_ids is None:
        return [Text(text=f"{text} {turn.reply}"), *end]
    if not turn.reply_ids:
        return [Text(text=text), *end]
    return [Text(text=text), Tokens(ids=turn.reply_ids), *end]
