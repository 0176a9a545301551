"""Jan's threads: a folder each, with `thread.json` and one message a line in `messages.jsonl`.

Fields as in Jan's `src-tauri/src/core/threads/models.rs`: `created`, `updated` and `created_at` in
seconds or milliseconds by version; the content of a message is a list of `{type, text: {value}}`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wizchat.chat.exchange.errors import MalformedChats
from wizchat.chat.exchange.foreign import ForeignConversation, ForeignMessage, in_line
from wizchat.chat.exchange.loose import Object, list_of, object_of, parsed, text_of
from wizchat.chat.exchange.moments import from_seconds
from wizchat.chat.values import Role

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

THREAD: Final = "thread.json"
MESSAGES: Final = "messages.jsonl"

_ROLES: Final = {"user": Role.USER, "assistant": Role.ASSISTANT}
_PICTURE: Final = "🖼"


def read_jan(thread: bytes | None, lines: bytes, name: str, path: Path) -> ForeignConversation:
    """Return a thread; `name` is its folder's, for a thread without an id.

    Raises MalformedChats when no line can be read.
    """
    found = object_of(parsed(thread, path)) if thread is not None else {}
    messages: list[ForeignMessage] = []
    unreadable = 0
    for line in lines.splitlines():
        if not line.strip():
            continue
        try:
            message = object_of(parsed(line, path))
        except MalformedChats:
            unreadable += 1  # such as a last line that was cut short
            continue
        messages.append(_message(message, len(messages), in_line(messages)))
    if unreadable and not messages:
        raise MalformedChats(path, "no line is a message")
    return ForeignConversation(
        id=text_of(found.get("id")) or name,
        title=text_of(found.get("title")),
        created_at=from_seconds(found.get("created")),
        updated_at=from_seconds(found.get("updated")),
        messages=tuple(messages),
        leaf_id=in_line(messages),
    )


def _message(found: Object, number: int, above: str | None) -> ForeignMessage:
    metadata = object_of(found.get("metadata"))
    return ForeignMessage(
        id=f"{number}-{text_of(found.get('id'))}",
        parent_id=above,
        role=_ROLES.get(text_of(found.get("role"))),
        text="\n\n".join(_texts(found.get("content"))),
        at=from_seconds(found.get("created_at")),
        model=text_of(metadata.get("modelId")) or text_of(metadata.get("model")) or None,
        stopped=found.get("status") in {"stopped", "error"},
    )


def _texts(content: object) -> Iterator[str]:
    if isinstance(content, str):
        yield content
    for each in list_of(content):
        part = object_of(each)
        kind = part.get("type") or part.get("type_")
        text = part.get("text")
        value = text_of(text) or text_of(object_of(text).get("value"))
        if kind == "text" and value.strip():
            yield value
        elif kind == "image_url":
            yield _PICTURE
