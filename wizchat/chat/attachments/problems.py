"""Why a file cannot be attached."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class AttachmentProblemCode(StrEnum):
    """What is wrong with a file; in brackets what `found` and `limit` count."""

    GONE = "gone"
    FOLDER = "folder"
    NOT_A_FILE = "not_a_file"
    """A device, a pipe, a socket."""
    NOT_READABLE = "not_readable"
    """The system refuses; `detail` is its reason."""
    TOO_LARGE = "too_large"
    """[bytes]"""
    TOO_MANY = "too_many"
    """[files]"""
    TOO_MUCH_TEXT = "too_much_text"
    """[characters; `found` is 0 where reading stopped at the limit]"""
    TOO_MANY_PAGES = "too_many_pages"
    """[pages]"""
    TOO_SLOW = "too_slow"
    """[seconds; `found` is not known]"""
    TOO_COMPLEX = "too_complex"
    """It needs more memory than a document should."""
    EMPTY = "empty"
    BINARY = "binary"
    IMAGE = "image"
    ARCHIVE = "archive"
    MODEL = "model"
    """A GGUF file."""
    OFFICE = "office"
    """A document of an office program other than .docx, or a protected one."""
    ENCRYPTED = "encrypted"
    SCANNED = "scanned"
    """[pages in `found`] Pictures of text."""
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class AttachmentProblem:
    """One reason, with its numbers."""

    code: AttachmentProblemCode
    found: int = 0
    limit: int = 0
    detail: str = ""


class Unreadable(Exception):
    """A file that cannot be attached, for the reason in `problem`."""

    def __init__(
        self, code: AttachmentProblemCode, *, found: int = 0, limit: int = 0, detail: str = ""
    ) -> None:
        super().__init__(code.value)
        self.problem = AttachmentProblem(code, found, limit, detail)
