"""Has a document read in a process of its own, and ends that when it takes too long."""

from __future__ import annotations

import logging
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from wizchat.chat.attachments.extraction import READER, Extracted
from wizchat.chat.attachments.limits import SECONDS
from wizchat.chat.attachments.problems import AttachmentProblemCode, Unreadable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wizchat.chat.values import AttachmentKind

_ROOT = Path(__file__).resolve().parents[3]
"""Where `-m wizchat` finds this very package."""
_LOOK = 0.1  # seconds between looks at whether the result is still wanted
_TAIL = 2_000

_logger = logging.getLogger(__name__)


class Abandoned(Exception):
    """Nobody wants the text any more."""


def reader_command() -> tuple[str, ...]:
    """Return the command line of the process: this program again, as a reader."""
    if getattr(sys, "frozen", False):
        return (sys.executable, READER)
    return (sys.executable, "-m", "wizchat", READER)


def extract(
    kind: AttachmentKind,
    path: Path,
    *,
    wanted: Callable[[], bool] = lambda: True,
    command: Sequence[str] | None = None,
    seconds: float = SECONDS,
) -> str:
    """Return the text of a PDF or Word document; waits for it.

    `wanted` is asked again and again. Raises Unreadable, and Abandoned when it says no.
    """
    try:
        process = subprocess.Popen(
            [*(command or reader_command()), kind.value, str(path.resolve())],
            cwd=_ROOT,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        detail = error.strerror or ""
        raise Unreadable(AttachmentProblemCode.NOT_READABLE, detail=detail) from error
    with process:
        try:
            answer = _answer(process, wanted, seconds)
        finally:
            process.kill()
    return _text(answer)


def _answer(
    process: subprocess.Popen[bytes], wanted: Callable[[], bool], seconds: float
) -> Extracted:
    end = time.monotonic() + seconds
    while True:
        try:
            output, errors = process.communicate(timeout=_LOOK)
            break
        except subprocess.TimeoutExpired:
            if not wanted():
                raise Abandoned from None
            if time.monotonic() > end:
                code = AttachmentProblemCode.TOO_SLOW
                raise Unreadable(code, limit=round(seconds)) from None
    if process.returncode:
        tail = errors[-_TAIL:].decode("utf-8", "replace").strip()
        _logger.info("a document could not be read, status %d: %s", process.returncode, tail)
        raise Unreadable(AttachmentProblemCode.DAMAGED)
    try:
        return msgspec.json.decode(output, type=Extracted)
    except msgspec.MsgspecError as error:
        raise Unreadable(AttachmentProblemCode.DAMAGED) from error


def _text(answer: Extracted) -> str:
    if answer.code is not None:
        raise Unreadable(answer.code, found=answer.found, limit=answer.limit)
    return answer.text
