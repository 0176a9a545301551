"""Chats as other programs write them, made by hand after their formats."""

from __future__ import annotations

import json
import struct
from typing import Any

MOMENT = 1_700_000_000  # 2023-11-14 22:13:20 UTC


def gpt_node(
    node_id: str, parent: str | None, role: str | None, *parts: object, **message: object
) -> dict[str, Any]:
    """Return a node of a mapping; without a role, one without a message."""
    content = {"content_type": "text", "parts": list(parts)}
    made = {"id": node_id, "author": {"role": role}, "content": content, "create_time": MOMENT}
    return {
        "id": node_id,
        "parent": parent,
        "children": [],
        "message": None if role is None else made | message,
    }


def gpt_conversation(*nodes: dict[str, Any], **changes: object) -> dict[str, Any]:
    """Return a conversation; children are listed in the order of the nodes."""
    mapping = {node["id"]: node for node in nodes}
    for node in nodes:
        if node["parent"] in mapping:
            mapping[node["parent"]]["children"].append(node["id"])
    return {
        "title": "Sorting",
        "create_time": MOMENT,
        "update_time": MOMENT + 60.5,
        "mapping": mapping,
        "current_node": nodes[-1]["id"],
        "conversation_id": "gpt-1",
    } | changes


CHATGPT = [
    gpt_conversation(
        gpt_node("root", None, None),
        gpt_node("sys", "root", "system", ""),
        gpt_node("q", "sys", "user", "How do I sort?", None, ""),
        gpt_node("a1", "q", "assistant", "Quickly.", metadata={"model_slug": "gpt-4"}),
        gpt_node("call", "q", "assistant", "sort()", recipient="python"),
        gpt_node("tool", "call", "tool", "[1, 2]"),
        gpt_node("a2", "tool", "assistant", "Like this: [1, 2]\ue200cite\ue202x\ue201"),
        gpt_node(
            "q2",
            "a2",
            "user",
            {"content_type": "image_asset_pointer", "asset_pointer": "file://x"},
            "And this?",
            metadata={"attachments": [{"name": "list.csv", "mime_type": "text/csv"}]},
        ),
        gpt_node("a3", "q2", "assistant", "First"),
        gpt_node("a4", "a3", "assistant", "then second"),
    )
]

LM_STUDIO = {
    "name": "Haiku",
    "createdAt": MOMENT * 1000,
    "lastUsedModel": {"identifier": "wizardlm-2-7b"},
    "messages": [
        {
            "currentlySelected": 0,
            "versions": [
                {
                    "type": "singleStep",
                    "role": "user",
                    "content": [{"type": "text", "text": "A haiku"}],
                }
            ],
        },
        {
            "currentlySelected": 1,
            "versions": [
                {
                    "type": "multiStep",
                    "role": "assistant",
                    "steps": [
                        {"type": "contentBlock", "content": [{"type": "text", "text": "Old pond"}]}
                    ],
                },
                {
                    "type": "multiStep",
                    "role": "assistant",
                    "steps": [
                        {
                            "type": "contentBlock",
                            "style": {"type": "thinking"},
                            "content": [{"type": "text", "text": "five, seven, five"}],
                        },
                        {
                            "type": "contentBlock",
                            "content": [{"type": "text", "text": "A frog jumps"}],
                            "genInfo": {"identifier": "other-model"},
                        },
                        {"type": "debugInfoBlock", "debugInfo": "x"},
                    ],
                },
            ],
        },
    ],
}

JAN_THREAD = {"id": "jan_1", "object": "thread", "title": "Trip", "created": MOMENT, "updated": 1}


def jan_line(role: str, text: str, at: int = MOMENT * 1000) -> str:
    """Return a line of messages.jsonl."""
    return json.dumps(
        {
            "id": f"m-{text}",
            "object": "thread.message",
            "thread_id": "jan_1",
            "role": role,
            "content": [{"type": "text", "text": {"value": text, "annotations": []}}],
            "status": "ready",
            "created_at": at,
        }
    )


class QtWriter:
    """Writes what QDataStream writes (https://doc.qt.io/qt-6/datastreamformat.html)."""

    def __init__(self) -> None:
        self.data = bytearray()

    def put(self, layout: str, *values: object) -> QtWriter:
        self.data += struct.pack(">" + layout, *values)
        return self

    def text(self, *texts: str | None) -> QtWriter:
        for text in texts:
            if text is None:
                self.put("I", 0xFFFFFFFF)
            else:
                encoded = text.encode("utf-16-be", "surrogatepass")
                self.put("I", len(encoded))
                self.data += encoded
        return self

    def array(self, data: bytes) -> QtWriter:
        self.put("I", len(data))
        self.data += data
        return self


def gpt4all(version: int, *, with_cache: bool = False) -> bytes:
    """Return a chat of two turns as that version of the format has it."""
    out = QtWriter()
    out.put("Ii", 0xF5D553CC, version).put("q", MOMENT)
    out.text("id-1", "Pasta 山", None, "wizardlm-2.gguf")
    if version >= 3:
        out.put("I", 1).text("recipes")
    if version < 11:
        _put_state(out, version, with_cache=with_cache)
    items = [("Prompt: ", "How long?"), ("Response: ", "Nine minutes."), ("Prompt: ", "Salt?")]
    out.put("i", len(items))
    for name, value in items:
        _put_item(out, version, name, value)
    return bytes(out.data)


def _put_state(out: QtWriter, version: int, *, with_cache: bool) -> None:
    if version >= 6:
        out.put("?", with_cache)
    if version >= 2:
        out.put("ii", 1, 0)
    out.text("response", "name").put("I", 12)
    if version < 6 or with_cache:
        if version < 4:
            out.put("I", 0)
        out.put("I", 5)
        if version >= 7:
            out.put("I", 2048)
        if version < 9:
            out.put("Q", 2).put("ff", 1.0, 2.0)
        out.put("Q", 3).put("iii", 1, 2, 3).array(b"state")


def _put_item(out: QtWriter, version: int, name: str, value: str) -> None:
    if version < 12:
        out.put("i", 0)
    out.text(name, value)
    if version < 10:
        out.text("prompt")
    out.text(None).put("????", False, False, False, False)
    if version >= 11 and name == "Response: ":
        out.put("?", False)
    if version >= 8:
        out.put("q", 1).text("a", "b", "c", "d", "e", "f", "g").put("iii", 1, -1, -1)
    elif version >= 3:
        out.text('1. "x". In y. [Context](context://1)').put("I", 1).text("context")
    if version >= 10 and name != "Prompt: ":
        out.put("q", 0)
    elif version >= 10:
        out.put("q", 1).array(b"file:///home/me/note.txt").array("Größe".encode())
    if version >= 12:
        _put_parts(out, name)


def _put_parts(out: QtWriter, name: str) -> None:
    if name != "Response: ":
        out.put("q", 0)
        return
    out.put("q", 1).text("Response: ", "").put("q", 3)
    out.text("Text: ", "Let me see.").put("q", 0)
    out.text("Think: ", "hm").put("i", 900).put("q", 0)
    out.text("ToolCall: ", "code()").text("javascript").put("q", 1)
    out.text("code").put("i", 1).put("I?", 10, False).text("1+1")
    out.text("2").put("i", 0).text("").put("q", 0)
