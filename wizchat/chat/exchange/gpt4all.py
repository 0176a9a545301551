"""GPT4All's chats: `gpt4all-*.chat` in its models folder, written with Qt's QDataStream.

Versions 1 to 13, as `Chat::deserialize`, `ChatLLM::deserialize` and `ChatItem::deserialize` of
https://github.com/nomic-ai/gpt4all `gpt4all-chat/src` read them.
"""

# ruff: noqa: PLR2004 - the numbers compared with are versions of the format

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wizchat.chat.exchange.errors import MalformedChats, NewerFormat
from wizchat.chat.exchange.foreign import ForeignConversation, ForeignMessage, in_line
from wizchat.chat.exchange.moments import from_seconds
from wizchat.chat.exchange.qt_stream import QtStream, StreamBroken
from wizchat.chat.values import Role

if TYPE_CHECKING:
    from pathlib import Path

MAGIC: Final = bytes.fromhex("F5D553CC")
NEWEST: Final = 13

_ROLES: Final = {"Prompt: ": Role.USER, "Response: ": Role.ASSISTANT}
_NAMES: Final = frozenset(
    {"System: ", "Prompt: ", "Response: ", "Text: ", "ToolCall: ", "ToolResponse: ", "Think: "}
)
_DEEPEST: Final = 32
"""Levels of items in items; the program makes three."""


def read_gpt4all(data: bytes, path: Path) -> ForeignConversation:
    """Return the conversation of a file. Raises NewerFormat, MalformedChats."""
    stream = QtStream(data)
    try:
        if stream.raw(4) != MAGIC:
            raise MalformedChats(path, "no chat of GPT4All")
        version = stream.int32()
        if version > NEWEST:
            raise NewerFormat(path, version, NEWEST)
        if version < 1:
            raise MalformedChats(path, f"version {version}")
        return _chat(stream, version)
    except StreamBroken as error:
        raise MalformedChats(path, str(error)) from error


def _chat(stream: QtStream, version: int) -> ForeignConversation:
    created = from_seconds(stream.int64())
    chat_id = stream.string()
    name = stream.string()
    stream.string()  # the person's name
    model = stream.string() or None
    if version >= 3:
        stream.strings()  # collections of documents
    if version < 11:
        _skip_model_state(stream, version)
    messages: list[ForeignMessage] = []
    for number in range(stream.count32(least=8)):
        messages.append(_item(stream, version, str(number), in_line(messages), model))
    return ForeignConversation(
        id=chat_id,
        title=name,
        created_at=created,
        updated_at=created,
        messages=tuple(messages),
        leaf_id=in_line(messages),
    )


def _skip_model_state(stream: QtStream, version: int) -> None:
    """Pass over what the model remembered; up to version 10 it is in the file."""
    has_cache = stream.boolean() if version >= 6 else True
    if version >= 2:
        stream.int32()  # kind of model
        stream.int32()  # version of its state
    stream.string()  # the last response
    stream.string()  # the response that named the chat
    stream.uint32()  # tokens
    if not has_cache:
        return
    if version < 4:
        stream.uint32()  # logits
    stream.uint32()  # positions
    if version >= 7:
        stream.uint32()  # window
    if version < 9:
        stream.skip(4 * stream.uint64())  # logits
    stream.skip(4 * stream.uint64())  # tokens
    stream.byte_array()


def _item(
    stream: QtStream, version: int, node_id: str, above: str | None, model: str | None
) -> ForeignMessage:
    if version < 12:
        stream.int32()  # an id that is always zero
    name = _name(stream)
    text = stream.string()
    if version < 10:
        stream.string()  # the prompt, once more
    stream.string()  # a response that the person wrote instead
    stream.boolean()  # still being written
    stopped = stream.boolean()
    stream.boolean()  # thumbs up
    stream.boolean()  # thumbs down
    if version >= 11 and name == "Response: ":
        stopped = stream.boolean() or stopped
    _skip_sources(stream, version)
    files = _files(stream) if version >= 10 else ()
    if version >= 12:
        below = [_sub_item(stream, 1) for _ in range(stream.count(least=4))]
        text = "\n\n".join(part for part in (*below, text) if part.strip())
    return ForeignMessage(
        id=node_id,
        parent_id=above,
        role=_ROLES.get(name),
        text=text,
        model=model,
        files=files,
        stopped=stopped,
    )


def _skip_sources(stream: QtStream, version: int) -> None:
    """Pass over the excerpts of documents that a question was sent with."""
    if version >= 8:
        for _ in range(stream.count(least=40)):
            for _ in range(7):
                stream.string()
            stream.skip(12)  # page, first and last line
    elif version >= 3:
        stream.string()
        stream.strings()


def _files(stream: QtStream) -> tuple[tuple[str, str], ...]:
    """Return the attached files that are text."""
    found = []
    for _ in range(stream.count(least=8)):
        name = stream.byte_array().decode("utf-8", "replace").rstrip("/").rpartition("/")[2]
        content = stream.byte_array()
        try:
            text = content.decode("utf-8")
        except UnicodeDecodeError:
            continue  # a spreadsheet
        if text.strip():
            found.append((name, text))
    return tuple(found)


def _sub_item(stream: QtStream, depth: int) -> str:
    """Return the text of a part of an answer; calls of tools and thoughts have none."""
    if depth > _DEEPEST:
        raise StreamBroken("items are nested too deep")
    name = _name(stream)
    text = stream.string()
    if name == "ToolCall: ":
        _skip_tool_call(stream)
    elif name == "Think: ":
        stream.int32()  # milliseconds
    below = [_sub_item(stream, depth + 1) for _ in range(stream.count(least=4))]
    shown = text if name in {"Text: ", "Response: "} else ""
    return "\n\n".join(part for part in (*below, shown) if part.strip())


def _skip_tool_call(stream: QtStream) -> None:
    stream.string()
    for _ in range(stream.count(least=12)):
        stream.string()
        stream.int32()
        _skip_variant(stream)
    stream.string()
    stream.int32()
    stream.string()


def _skip_variant(stream: QtStream) -> None:
    """Pass over a QVariant of a kind that parameters of tools have."""
    kind = stream.uint32()
    stream.boolean()  # whether it is null
    readers = {
        1: stream.boolean,
        2: stream.int32,
        3: stream.uint32,
        4: stream.int64,
        5: stream.uint64,
        6: stream.double,
        10: stream.string,
        12: stream.byte_array,
    }
    if kind in readers:
        readers[kind]()
    elif kind:
        raise StreamBroken(f"a value of kind {kind}")


def _name(stream: QtStream) -> str:
    name = stream.string()
    if name not in _NAMES:
        raise StreamBroken("an item of an unknown kind")
    return name
