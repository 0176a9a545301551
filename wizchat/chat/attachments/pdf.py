"""The text of a PDF. Runs in a process of its own, which may be ended at any time.

Whatever pypdf raises for a broken file leaves here, and ends that process.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from wizchat.chat.attachments.limits import CHARACTERS, PAGES
from wizchat.chat.attachments.problems import AttachmentProblemCode, Unreadable

if TYPE_CHECKING:
    from pathlib import Path

    from pypdf import PdfReader


def pdf_text(path: Path) -> str:
    """Return the text of all pages; raises Unreadable.

    Stops soon after CHARACTERS, with more than these.
    """
    from pypdf import PdfReader
    from pypdf.errors import DependencyError, FileNotDecryptedError

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # of each oddity in each broken file
    try:
        reader = PdfReader(path)
        _open(reader)
        return _read(reader)
    except (DependencyError, FileNotDecryptedError) as error:
        # AES needs a cryptographic library, which a chat app has no other use for.
        raise Unreadable(AttachmentProblemCode.ENCRYPTED) from error


def _open(reader: PdfReader) -> None:
    """Try the empty password: many files are protected against changes alone."""
    if reader.is_encrypted and not reader.decrypt(""):
        raise Unreadable(AttachmentProblemCode.ENCRYPTED)


def _read(reader: PdfReader) -> str:
    count = len(reader.pages)
    if count > PAGES:
        raise Unreadable(AttachmentProblemCode.TOO_MANY_PAGES, found=count, limit=PAGES)
    texts: list[str] = []
    length = 0
    for page in reader.pages:
        texts.append(page.extract_text().strip())
        length += len(texts[-1])
        if length > CHARACTERS:
            break
    if not length and count:
        raise Unreadable(AttachmentProblemCode.SCANNED, found=count)
    return "\n\n".join(filter(None, texts))
