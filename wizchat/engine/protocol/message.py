"""What every message is, and the prompts that some of them hold."""

from __future__ import annotations

import msgspec

PROTOCOL_VERSION = 1


class ProtocolError(ValueError):
    """A line that is not a message of this protocol."""


class Message(msgspec.Struct, frozen=True, kw_only=True, tag_field="type"):
    """What every line is; `type` tells which."""


class Bos(Message, frozen=True, kw_only=True, tag="bos"):
    """The model's beginning-of-sequence token."""


class Eos(Message, frozen=True, kw_only=True, tag="eos"):
    """The model's end-of-sequence token."""


class Text(Message, frozen=True, kw_only=True, tag="text"):
    """Text to tokenize, control tokens in it taken literally."""

    text: str


class Tokens(Message, frozen=True, kw_only=True, tag="tokens"):
    """Token ids as the model generated them, repeated exactly so that the KV cache holds."""

    ids: tuple[int, ...]


Segment = Bos | Eos | Text | Tokens


class Sampling(Message, frozen=True, kw_only=True, tag="sampling"):
    """How the next token is chosen.

    The defaults are the publisher's own for WizardLM-2: temperature 0 (greedy), top-p 1, at most
    4,096 new tokens, no penalty (WizardLM `demo/README.md`, commit b01ff801, 2024-04-16).
    """

    temperature: float = 0.0
    top_p: float = 1.0
    min_p: float = 0.0
    repeat_penalty: float = 1.0
    seed: int | None = None
    """None draws a fresh seed; the one used is reported in `Finished`.

    The same seed draws the same tokens from the same logits. But ggml chooses how to multiply by
    the number of tokens in a decode, and other ways round differently: a prompt read in other
    pieces, as its length, the cache and the speed of the computer have it, or beside another one,
    gives logits that differ in the last digits (`python -m tests.bench.seeds` shows it). Where two
    tokens are nearly as likely that may draw the other one.
    """
    max_tokens: int = 4096
