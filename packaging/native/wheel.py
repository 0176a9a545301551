"""Puts the native libraries into llama-cpp-python's wheel, where its loader looks for them."""

from __future__ import annotations

import base64
import csv
import hashlib
import io
import os
import zipfile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_LIBRARIES = "llama_cpp/lib"
_DATE = (1980, 1, 1, 0, 0, 0)  # the earliest a zip can say: equal contents give equal wheels
_MODE = 0o755 << 16


class BadWheel(ValueError):
    """The file is no wheel."""


def pack(pure: Path, libraries: Iterable[Path], wheel: Path) -> None:
    """Write `wheel`: what `pure` holds, the libraries, and a RECORD of both, synced to disk.

    Raises BadWheel when `pure` has no RECORD, OSError.
    """
    contents: dict[str, bytes] = {}
    with zipfile.ZipFile(pure) as archive:
        for name in archive.namelist():
            if not name.endswith("/"):
                contents[name] = archive.read(name)
    for library in libraries:
        contents[f"{_LIBRARIES}/{library.name}"] = library.read_bytes()
    record = _record_name(contents)
    del contents[record]
    with wheel.open("wb") as file:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in contents.items():
                _add(archive, name, content)
            _add(archive, record, _record(record, contents))
        file.flush()
        os.fsync(file.fileno())


def _record_name(names: Iterable[str]) -> str:
    for name in names:
        if name.endswith(".dist-info/RECORD"):
            return name
    raise BadWheel("no RECORD")


def _record(name: str, contents: dict[str, bytes]) -> bytes:
    """Return RECORD's lines: path, sha256 in unpadded URL-safe base64, size (PEP 427)."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    for path, content in contents.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=")
        writer.writerow((path, f"sha256={digest.decode()}", len(content)))
    writer.writerow((name, "", ""))
    return text.getvalue().encode()


def _add(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    member = zipfile.ZipInfo(name, _DATE)
    member.compress_type = zipfile.ZIP_DEFLATED
    member.external_attr = _MODE if name.startswith(_LIBRARIES) else 0o644 << 16
    archive.writestr(member, content)
