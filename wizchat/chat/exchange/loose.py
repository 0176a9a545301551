"""Reading JSON that other programs wrote: any member may be missing, null or of another kind."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

import msgspec

from wizchat.chat.exchange.errors import MalformedChats

if TYPE_CHECKING:
    from pathlib import Path

_BOM: Final = b"\xef\xbb\xbf"

Object = dict[str, Any]


def parsed(data: bytes | msgspec.Raw, path: Path) -> Any:
    """Return the value of a JSON text; raises MalformedChats."""
    try:
        return msgspec.json.decode(data)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        pass
    # Halves of surrogate pairs and NaN are no JSON, and in real exports all the same.
    try:
        return json.loads(bytes(data))
    except (ValueError, RecursionError) as error:
        raise MalformedChats(path, str(error)) from error


def items(data: bytes, path: Path) -> list[msgspec.Raw]:
    """Return the items of a JSON list as they are written; raises MalformedChats."""
    try:
        return msgspec.json.decode(data, type=list[msgspec.Raw])
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        found = list_of(parsed(data, path))
    return [msgspec.Raw(json.dumps(each).encode()) for each in found]


def without_mark(data: bytes) -> bytes:
    """Return the text without a byte order mark and white space around it."""
    return data.removeprefix(_BOM).strip()


def text_of(value: object) -> str:
    """Return a text; an empty one for anything else."""
    return value if isinstance(value, str) else ""


def object_of(value: object) -> Object:
    """Return an object; an empty one for anything else."""
    return value if isinstance(value, dict) else {}


def list_of(value: object) -> list[Any]:
    """Return a list; an empty one for anything else."""
    return value if isinstance(value, list) else []
