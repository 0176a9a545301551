"""The process that reads one PDF or Word document: what it is told, what it answers.

Such files may be made to use up time and memory, and libraries may fail on them in any way. So
they are read in a process of their own, which can be ended and takes nothing with it.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from wizchat.chat.attachments.limits import CHARACTERS, MEMORY_BYTES, SECONDS
from wizchat.chat.attachments.problems import AttachmentProblemCode, Unreadable
from wizchat.chat.values import AttachmentKind

if TYPE_CHECKING:
    from collections.abc import Sequence

READER = "read-document"
"""First argument of the process; the kind and the path follow."""


class Extracted(msgspec.Struct, frozen=True):
    """The answer: text, or why there is none."""

    text: str = ""
    code: AttachmentProblemCode | None = None
    found: int = 0
    limit: int = 0


def run(arguments: Sequence[str]) -> int:
    """Read the document that the arguments name, and write an Extracted as JSON."""
    kind, path = AttachmentKind(arguments[0]), Path(arguments[1])
    _limit_resources()
    sys.stdout.buffer.write(msgspec.json.encode(_extract(kind, path)))
    return 0


def _extract(kind: AttachmentKind, path: Path) -> Extracted:
    try:
        if kind is AttachmentKind.PDF:
            from wizchat.chat.attachments.pdf import pdf_text as text_of
        else:
            from wizchat.chat.attachments.docx import docx_text as text_of
        text = text_of(path)
    except Unreadable as error:
        problem = error.problem
        return Extracted(code=problem.code, found=problem.found, limit=problem.limit)
    except MemoryError:
        return Extracted(code=AttachmentProblemCode.TOO_COMPLEX)
    if len(text) > CHARACTERS:
        return Extracted(code=AttachmentProblemCode.TOO_MUCH_TEXT, limit=CHARACTERS)
    # Broken files may yield halves of surrogate pairs, which are no Unicode.
    return Extracted(text=text.encode("utf-8", "replace").decode())


def _limit_resources() -> None:
    """Have the system end this process where it can: also when the app is no longer there."""
    if sys.platform == "win32":
        return
    import resource

    seconds = int(SECONDS) + 5
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
