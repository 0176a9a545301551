"""The process itself: reads jobs, writes replies, ends with its standard input."""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING, Final

import msgspec

from wizchat.render import highlighting
from wizchat.render.typesetting import formulas
from wizchat.render.typesetting.jobs import (
    ColourCode,
    Coloured,
    FormulaSet,
    Job,
    Ready,
    SetFormula,
)

if TYPE_CHECKING:
    from wizchat.render.typesetting.jobs import Reply

_MEMORY: Final = 1 << 30
"""Bytes; where the system can hold a process to it. An ordinary formula needs about 40 MB."""


def run() -> int:
    """Answer jobs until standard input closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the app decides when this ends
    _limit_memory()
    replies = os.dup(1)
    os.dup2(2, 1)  # stray prints go elsewhere
    with os.fdopen(replies, "wb", buffering=0) as out:
        out.write(_line(Ready()))
        for line in sys.stdin.buffer:
            out.write(_line(reply(msgspec.json.decode(line, type=Job))))
    return 0


def reply(job: Job) -> Reply:
    """Do one job."""
    match job:
        case ColourCode(language=language, text=text):
            return Coloured(highlighting.packed(highlighting.lines(language, text)))
        case SetFormula(latex=latex, display=display):
            return FormulaSet(formulas.drawing(latex, display=display))


def _line(answer: Reply) -> bytes:
    return msgspec.json.encode(answer) + b"\n"


def _limit_memory() -> None:
    if sys.platform != "win32":
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_AS)
        limit = _MEMORY if most == resource.RLIM_INFINITY else min(_MEMORY, most)
        resource.setrlimit(resource.RLIMIT_AS, (limit, most))
        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
