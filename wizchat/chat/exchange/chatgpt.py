"""ChatGPT's export: `conversations.json`, alone or in the archive that OpenAI sends.

Undocumented and grown over years. A conversation is a `mapping` of nodes by id, each with a
`parent`, `children` and a `message` that may be null; `current_node` is the end of the branch that
was shown and is missing in old files. A message has an `author.role`, a `create_time` in seconds
that may be null, and a `content` of some `content_type`, whose `parts` are texts, nulls and
objects (pictures, audio, transcriptions).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from wizchat.chat.exchange.foreign import ForeignConversation, ForeignMessage
from wizchat.chat.exchange.loose import Object, list_of, object_of, text_of
from wizchat.chat.exchange.moments import from_seconds
from wizchat.chat.values import Role

if TYPE_CHECKING:
    from collections.abc import Iterator

_ROLES: Final = {"user": Role.USER, "assistant": Role.ASSISTANT}
_TEXTS: Final = frozenset({"text", "multimodal_text"})
"""Content types that were shown; the others are code for tools, thoughts and settings."""

_CITATION: Final = re.compile("\ue200.*?\ue201", re.DOTALL)
"""Marks of sources, in characters of the private use area."""

_PICTURE: Final = "🖼"
_FILE: Final = "📎"


def is_chatgpt(value: object) -> bool:
    """Whether an object is a conversation of ChatGPT."""
    return isinstance(value, dict) and isinstance(value.get("mapping"), dict)


def read_chatgpt(found: Object) -> ForeignConversation:
    """Return a conversation; whatever does not fit is left out."""
    mapping = object_of(found.get("mapping"))
    current = text_of(found.get("current_node"))
    return ForeignConversation(
        id=text_of(found.get("conversation_id")) or text_of(found.get("id")) or "\0".join(mapping),
        title=text_of(found.get("title")),
        created_at=from_seconds(found.get("create_time")),
        updated_at=from_seconds(found.get("update_time")),
        messages=tuple(_node(node_id, mapping) for node_id in _in_order(mapping)),
        leaf_id=current if current in mapping else None,
    )


def _in_order(mapping: Object) -> list[str]:
    """Return the ids such that siblings come in the order in which their parent lists them."""
    listed = (
        child
        for node in mapping.values()
        for child in list_of(object_of(node).get("children"))
        if isinstance(child, str) and child in mapping
    )
    roots = (each for each in mapping if not _parent(each, mapping))
    return list(dict.fromkeys((*roots, *listed, *mapping)))


def _parent(node_id: str, mapping: Object) -> str | None:
    parent = object_of(mapping[node_id]).get("parent")
    return parent if isinstance(parent, str) and parent in mapping else None


def _node(node_id: str, mapping: Object) -> ForeignMessage:
    message = object_of(object_of(mapping[node_id]).get("message"))
    metadata = object_of(message.get("metadata"))
    content = object_of(message.get("content"))
    role = _ROLES.get(text_of(object_of(message.get("author")).get("role")))
    text = _text(content, metadata) if _is_shown(message, metadata, content) else ""
    return ForeignMessage(
        id=node_id,
        parent_id=_parent(node_id, mapping),
        role=role if text else None,
        text=text,
        at=from_seconds(message.get("create_time")),
        model=text_of(metadata.get("model_slug")) or None,
    )


def _is_shown(message: Object, metadata: Object, content: Object) -> bool:
    return (
        content.get("content_type", "text") in _TEXTS
        and message.get("recipient", "all") in {"all", None}
        and not metadata.get("is_visually_hidden_from_conversation")
        and not metadata.get("is_user_system_message")
    )


def _text(content: Object, metadata: Object) -> str:
    parts = [part for part in map(_part, list_of(content.get("parts"))) if part.strip()]
    files = [f"{_FILE} {name}" for name in _file_names(metadata)]
    return _CITATION.sub("", "\n\n".join((*files, *parts))).strip()


def _part(part: Any) -> str:
    if isinstance(part, str):
        return part
    if not isinstance(part, dict):
        return ""
    if text := text_of(part.get("text")):
        return text
    return _PICTURE if part.get("content_type") == "image_asset_pointer" else ""


def _file_names(metadata: Object) -> Iterator[str]:
    for each in list_of(metadata.get("attachments")):
        attached = object_of(each)
        is_picture = text_of(attached.get("mime_type")).startswith("image/")
        if (name := text_of(attached.get("name"))) and not is_picture:
            yield name
