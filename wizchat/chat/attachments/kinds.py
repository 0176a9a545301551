"""What kind of file it is: documents by their first bytes, texts by their names."""

from __future__ import annotations

from pathlib import PurePath
from typing import Final

from wizchat.chat.attachments.problems import AttachmentProblemCode, Unreadable
from wizchat.chat.values import AttachmentKind

NAME_LENGTH: Final = 120
_PDF: Final = b"%PDF-"
_PDF_WITHIN: Final = 1024
"""Readers accept a header within the first 1,024 bytes (PDF 1.7, annex H, note 13)."""
_ZIP: Final = (b"PK\x03\x04", b"PK\x05\x06")
_WORD_PART: Final = b"word/"
_JOINERS: Final = "\u200c\u200d"

_Code = AttachmentProblemCode
_REFUSED: Final = (
    (b"\x89PNG\r\n\x1a\n", _Code.IMAGE), (b"\xff\xd8\xff", _Code.IMAGE), (b"GIF8", _Code.IMAGE),
    (b"II*\0", _Code.IMAGE), (b"MM\0*", _Code.IMAGE),
    (b"GGUF", _Code.MODEL),
    # Compound files: Office before 2007, and every Office document with a password.
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", _Code.OFFICE),
    (b"{\\rtf", _Code.OFFICE),
    (b"\x1f\x8b", _Code.ARCHIVE), (b"7z\xbc\xaf\x27\x1c", _Code.ARCHIVE),
    (b"Rar!\x1a", _Code.ARCHIVE), (b"BZh", _Code.ARCHIVE), (b"\xfd7zXZ\0", _Code.ARCHIVE),
)  # fmt: skip
"""First bytes of files that hold no text, or none that is read here."""

_OFFICE_SUFFIXES: Final = frozenset(
    {".xlsx", ".pptx", ".odt", ".ods", ".odp", ".epub", ".pages", ".numbers", ".key", ".dotx"}
)

_CODE: Final = tuple(
    f".{ending}"
    for line in (
        "ada asm awk bash bat c cc clj cmake cpp cs css cu cxx d dart diff el erl ex exs f90 fs",
        "glsl go gradle groovy h hpp hs ini ipynb java jl js jsx kt lisp lua m make mk ml mm nim",
        "nix pas patch php pl pm po proto ps1 py pyi r rb rs s sass scala scss sh sql svelte swift",
        "tcl tex tf toml ts tsx v vb vhd vue wat xml yaml yml zig zsh",
    )
    for ending in line.split()
)
_BY_SUFFIX: Final = {
    ".md": AttachmentKind.MARKDOWN, ".markdown": AttachmentKind.MARKDOWN,
    ".csv": AttachmentKind.TABLE, ".tsv": AttachmentKind.TABLE, ".tab": AttachmentKind.TABLE,
    ".json": AttachmentKind.JSON, ".jsonl": AttachmentKind.JSON, ".geojson": AttachmentKind.JSON,
    ".html": AttachmentKind.HTML, ".htm": AttachmentKind.HTML, ".xhtml": AttachmentKind.HTML,
    **dict.fromkeys(_CODE, AttachmentKind.CODE),
}  # fmt: skip


def kind_of(name: str, data: bytes) -> AttachmentKind:
    """Return what a file is; raises Unreadable for kinds that are known to hold no text."""
    suffix = PurePath(name).suffix.lower()
    if _PDF in data[:_PDF_WITHIN]:
        return AttachmentKind.PDF
    if data.startswith(_ZIP):
        if _WORD_PART in data:
            return AttachmentKind.WORD
        raise Unreadable(_Code.OFFICE if suffix in _OFFICE_SUFFIXES else _Code.ARCHIVE)
    for start, code in _REFUSED:
        if data.startswith(start):
            raise Unreadable(code)
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        raise Unreadable(_Code.IMAGE)
    return _BY_SUFFIX.get(suffix, AttachmentKind.TEXT)


def display_name(name: str) -> str:
    """Return a file's name on one line, without characters that hide or turn what is read."""
    shown = "".join(c for c in name if c.isprintable() or c in _JOINERS).strip()
    if len(shown) > NAME_LENGTH:
        half = NAME_LENGTH // 2
        shown = f"{shown[: half - 1]}…{shown[-half:]}"
    return shown or "?"
