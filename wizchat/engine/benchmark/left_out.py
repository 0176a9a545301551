"""Why a side of a measurement was left out; the words for it are the program's that shows it."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class LeftOutReason(StrEnum):
    """What was wrong with a bare loop."""

    NO_MEMORY = "no_memory"
    """It was not tried: `needed` bytes are more than `available`."""
    NO_MODEL = "no_model"
    NOT_LOADED = "not_loaded"
    """llama.cpp refused the file."""
    NO_CONTEXT = "no_context"
    """The weights loaded, and the context window did not."""
    DECODE_FAILED = "decode_failed"
    GARBAGE = "garbage"
    """Its process said what is no answer."""
    ENDED = "ended"
    """Its process ended by itself; so `status`."""
    KILLED = "killed"
    """Somebody ended its process, or the system for its memory."""
    CRASHED = "crashed"
    """The system ended its process for what it did: a signal, or an exception on Windows."""


class LeftOut(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One reason."""

    reason: LeftOutReason
    status: int | None = None
    """The process's: a signal's number below zero, an exception of Windows as it is."""
    needed: int | None = None
    available: int | None = None
    detail: str = ""
    """What llama.cpp or the process said last, in its own words."""
