"""Models in several files, as llama.cpp's gguf-split names them: `name-00001-of-00003.gguf`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wizchat.models.errors import PartMissing

if TYPE_CHECKING:
    from pathlib import Path

    from wizchat.models.gguf import Header

_NAME = re.compile(r"(?P<stem>.+)-(?P<part>\d{5})-of-(?P<count>\d{5})\.gguf", re.IGNORECASE)


def parts_of(header: Header) -> tuple[Path, ...]:
    """Return all files of the model whose first file has this header; raises PartMissing."""
    if header.part is None:
        return (header.path,)
    matched = _NAME.fullmatch(header.path.name)
    count = header.part[1]
    if matched is None:
        raise PartMissing(header.path.with_name(f"{header.path.stem}-00001-of-{count:05}.gguf"))
    stem = matched["stem"]
    paths: list[Path] = []
    for part in range(1, count + 1):  # one after the other: the file may claim any number of them
        path = header.path.with_name(f"{stem}-{part:05}-of-{count:05}.gguf")
        if not path.is_file():
            raise PartMissing(path)
        paths.append(path)
    return tuple(paths)


def is_later_part(name: str) -> bool:
    """Whether a file's name says that it is not the first part of a split model."""
    matched = _NAME.fullmatch(name)
    return matched is not None and int(matched["part"]) != 1
