"""A file on the disk to its text. Nothing in it is executed, and nothing is fetched."""

from __future__ import annotations

import stat
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wizchat.chat.attachments.decoding import decode, tidy
from wizchat.chat.attachments.kinds import kind_of
from wizchat.chat.attachments.limits import FILE_BYTES
from wizchat.chat.attachments.problems import AttachmentProblemCode, Unreadable
from wizchat.chat.values import AttachmentKind

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_DOCUMENTS = {AttachmentKind.PDF, AttachmentKind.WORD}


@dataclass(frozen=True, slots=True)
class FileText:
    """What was read."""

    kind: AttachmentKind
    text: str = field(repr=False)


def read(path: Path, extract: Callable[[AttachmentKind, Path], str]) -> FileText:
    """Return the text of a file; `extract` reads PDF and Word documents.

    Waits for the disk, and for `extract`. Raises Unreadable.
    """
    try:
        data = _bytes_of(path)
    except FileNotFoundError as error:
        raise Unreadable(AttachmentProblemCode.GONE) from error
    except (OSError, ValueError) as error:  # ValueError: a path with a NUL
        detail = getattr(error, "strerror", None) or ""
        raise Unreadable(AttachmentProblemCode.NOT_READABLE, detail=detail) from error
    kind = kind_of(path.name, data)
    text = tidy(extract(kind, path)) if kind in _DOCUMENTS else decode(data)
    return FileText(kind, text)


def _bytes_of(path: Path) -> bytes:
    # Asked before it is opened: opening a pipe would wait for whoever writes into it.
    status = path.stat()
    if stat.S_ISDIR(status.st_mode):
        raise Unreadable(AttachmentProblemCode.FOLDER)
    if not stat.S_ISREG(status.st_mode):
        raise Unreadable(AttachmentProblemCode.NOT_A_FILE)
    _check_size(status.st_size)
    with path.open("rb") as file:
        data = file.read(FILE_BYTES + 1)
    _check_size(len(data))
    return data


def _check_size(size: int) -> None:
    if size > FILE_BYTES:
        raise Unreadable(AttachmentProblemCode.TOO_LARGE, found=size, limit=FILE_BYTES)
