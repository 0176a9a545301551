"""The text of a Word document (.docx): a zip of XML parts (ECMA-376, part 1).

Read with the standard library: paragraphs, lists, headings and tables as plain text is all that is
wanted. The parts are unpacked piece by piece under a limit, and a DTD, which alone could define
entities that expand or refer outside, is refused; no document has a use for one.
"""

from __future__ import annotations

import posixpath
import zipfile
import zlib
from typing import TYPE_CHECKING, Any
from xml.parsers import expat

from wizchat.chat.attachments.limits import CHARACTERS, PART_BYTES
from wizchat.chat.attachments.problems import AttachmentProblemCode, Unreadable
from wizchat.chat.attachments.word_text import WordText

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_CHUNK = 65_536
_PACKAGE = "_rels/.rels"
_USUAL_PART = "word/document.xml"
_DAMAGE = (
    zipfile.BadZipFile, zlib.error, expat.ExpatError, EOFError, KeyError, ValueError,
    NotImplementedError, OverflowError, RuntimeError, OSError,
)  # fmt: skip
"""What zipfile and expat raise for files that are broken or use what Word never does."""


def docx_text(path: Path) -> str:
    """Return the text of a document; raises Unreadable.

    Stops soon after CHARACTERS, with more than these.
    """
    try:
        with zipfile.ZipFile(path) as package:
            return _main_text(package)
    except _DAMAGE as error:
        raise Unreadable(AttachmentProblemCode.DAMAGED) from error


def _main_text(package: zipfile.ZipFile) -> str:
    found = WordText(CHARACTERS)
    _parse(package, _main_part(package), found.start, found.end, found.characters)
    return found.text()


def _main_part(package: zipfile.ZipFile) -> str:
    """Return the part that the package names as the document."""
    parts: list[str] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        if name.endswith("Relationship") and attributes.get("Type", "").endswith("/officeDocument"):
            parts.append(posixpath.normpath(attributes.get("Target", "")).lstrip("/"))

    if _PACKAGE in package.namelist():
        _parse(package, _PACKAGE, start)
    return parts[0] if parts else _USUAL_PART


def _parse(
    package: zipfile.ZipFile,
    part: str,
    start: Callable[[str, dict[str, str]], Any],
    end: Callable[[str], Any] | None = None,
    characters: Callable[[str], Any] | None = None,
) -> None:
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartDoctypeDeclHandler = _refuse_dtd
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = characters
    parser.buffer_text = True
    read = 0
    with package.open(part) as file:
        while chunk := file.read(_CHUNK):
            read += len(chunk)
            if read > PART_BYTES:
                raise Unreadable(AttachmentProblemCode.TOO_COMPLEX)
            parser.Parse(chunk)
    parser.Parse(b"", True)  # noqa: FBT003 - expat takes no keywords


def _refuse_dtd(*_declaration: object) -> None:
    raise Unreadable(AttachmentProblemCode.DAMAGED)
