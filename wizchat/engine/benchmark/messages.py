"""What the process of a bare llama.cpp loop is asked and says: JSON lines, one answer each."""

from __future__ import annotations

from typing import TypeAlias

import msgspec

from wizchat.engine.benchmark.left_out import LeftOut  # noqa: TC001 - msgspec reads it
from wizchat.engine.protocol import LoadParams, Message


class Open(Message, frozen=True, kw_only=True, tag="open"):
    """Load a model in place of the one before. Answered by Opened."""

    path: str
    window: int
    params: LoadParams | None = None
    """The app's settings; None for llama.cpp's own defaults."""


class Speed(Message, frozen=True, kw_only=True, tag="speed"):
    """Read a prompt in one piece and write a reply, in an empty cache. Answered by Times."""

    prompt_tokens: int
    reply_tokens: int


class First(Message, frozen=True, kw_only=True, tag="first"):
    """Read a message behind `before` tokens that are in the cache already. Answered by Times."""

    before: int
    message_tokens: int


Command: TypeAlias = Open | Speed | First


class Opened(Message, frozen=True, kw_only=True, tag="opened"):
    """The model is ready."""

    seconds: float
    threads: int
    cache_bytes: int
    """The KV cache for the whole window."""


class Times(Message, frozen=True, kw_only=True, tag="times"):
    """How long it took, in seconds."""

    prefill: float
    decode: float = 0.0


class Refused(Message, frozen=True, kw_only=True, tag="refused"):
    """It could not be done."""

    why: LeftOut


Answer: TypeAlias = Opened | Times | Refused

commands: msgspec.json.Decoder[Command] = msgspec.json.Decoder(Command)
answers: msgspec.json.Decoder[Answer] = msgspec.json.Decoder(Answer)
