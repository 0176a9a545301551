"""The round trip through our own JSON, and files that others edited."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.chats import NOW, message
from wizchat.chat.exchange import own_json
from wizchat.chat.exchange.errors import MalformedChats, NewerFormat
from wizchat.chat.exchange.tree import ConversationTree
from wizchat.chat.incognito import incognito_id, is_incognito, new_id
from wizchat.chat.values import Attachment, AttachmentKind, Conversation, MessageStatus, Role

PATH = Path("chats.json")
IDS = st.text("0123456789abcdef", min_size=1, max_size=32)
TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=60)
MOMENTS = st.integers(0, 4_000_000_000_000).map(
    lambda ms: datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=ms)
)
COUNTS = st.one_of(st.none(), st.integers(0, 2**63 - 1))
FLOATS = st.one_of(st.none(), st.floats(0, 1e6))
ENDED = [status for status in MessageStatus if not status.is_open]


@st.composite
def trees(draw: st.DrawFn) -> ConversationTree:
    owner = draw(IDS)
    messages = []
    for number in range(draw(st.integers(0, 6))):
        parent = draw(st.sampled_from([None, *messages]))
        role = draw(st.sampled_from(list(Role)))
        answered = role is Role.ASSISTANT
        made = replace(
            message(f"m{number}", parent and parent.id, conversation_id=owner, role=role),
            text=draw(TEXTS) if answered else "?" + draw(TEXTS),
            status=draw(st.sampled_from(ENDED)) if answered else MessageStatus.COMPLETE,
            created_at=draw(MOMENTS),
            finished_at=draw(st.one_of(st.none(), MOMENTS)),
            model_name=draw(st.one_of(st.none(), TEXTS)),
            quantization=draw(st.one_of(st.none(), TEXTS)),
            model_sha256=draw(st.one_of(st.none(), TEXTS)),
            sampling=draw(st.sampled_from([None, '{"top_p":0.5,"seed":null}', "no json", "[1]"])),
            seed=draw(COUNTS),
            temperature=draw(FLOATS),
            prompt_tokens=draw(COUNTS),
            reply_tokens=draw(COUNTS),
            tokens_per_second=draw(FLOATS),
            error_code=draw(st.one_of(st.none(), TEXTS)),
            pinned=draw(st.booleans()),
            attachments=tuple(
                Attachment(
                    id=f"a{number}-{each}",
                    conversation_id=owner,
                    message_id=f"m{number}",
                    name=" ".join(draw(TEXTS).split()),
                    kind=draw(st.sampled_from(AttachmentKind)),
                    text=draw(TEXTS.filter(bool)),
                    tokens=draw(COUNTS),
                    added_at=draw(MOMENTS),
                )
                for each in range(draw(st.integers(0, 2)))
            ),
        )
        messages.append(made)
    order = sorted(messages, key=lambda m: depth(m.parent_id, messages))
    ids = [m.id for m in order]
    window = draw(st.sampled_from([None, *ids]))
    conversation = Conversation(
        id=owner,
        title=" ".join(draw(TEXTS).split()),
        created_at=draw(MOMENTS),
        updated_at=draw(MOMENTS),
        leaf_id=draw(st.sampled_from(ids)) if ids else None,
        window_start_id=window,
        window_tokens=None if window is None else draw(st.integers(1, 32768)),
        pinned=draw(st.booleans()),
        archived_at=draw(st.one_of(st.none(), MOMENTS)),
    )
    folder = " ".join(draw(TEXTS).split())
    return ConversationTree(conversation, tuple(order), folder)


def depth(parent: str | None, messages: list) -> int:  # type: ignore[type-arg]
    steps, by_id = 0, {m.id: m for m in messages}
    while parent is not None:
        steps, parent = steps + 1, by_id[parent].parent_id
    return steps


def written(*found: ConversationTree) -> bytes:
    return b"".join(own_json.encode(found, NOW))


@given(st.lists(trees(), max_size=3))
def test_the_round_trip_is_identity(found: list[ConversationTree]) -> None:
    data = written(*found)
    read = own_json.decode(data, PATH)
    assert [t.conversation for t in read] == [t.conversation for t in found]
    assert [set(t.messages) for t in read] == [set(t.messages) for t in found]
    assert [t.folder for t in read] == [t.folder for t in found]
    assert written(*read) == written(*own_json.decode(written(*read), PATH))
    assert own_json.is_own_file(data)


def test_an_incognito_conversation_is_kept_once_it_is_imported() -> None:
    name = incognito_id()
    question, answer, file = (new_id(name) for _ in range(3))
    attached = Attachment(
        id=file, conversation_id=name, message_id=question, name="notes", text="words",
        kind=AttachmentKind.TEXT, added_at=NOW,
    )  # fmt: skip
    asked = replace(message(question, conversation_id=name), attachments=(attached,))
    said = message(answer, question, conversation_id=name, role=Role.ASSISTANT)
    conversation = Conversation(
        id=name, title="Hi", created_at=NOW, updated_at=NOW, leaf_id=answer,
        window_start_id=question, window_tokens=9,
    )  # fmt: skip
    data = written(ConversationTree(conversation, (asked, said)))
    (read,) = own_json.decode(data, PATH)
    kept, first, last = read.conversation, *read.messages
    named = (kept.id, first.id, last.id, first.attachments[0].id)
    assert not any(map(is_incognito, named))
    assert (first.parent_id, last.parent_id) == (None, first.id)
    assert (kept.leaf_id, kept.window_start_id, kept.window_tokens) == (last.id, first.id, 9)
    assert (first.attachments[0].message_id, first.attachments[0].conversation_id) == named[1::-1]
    assert own_json.decode(data, PATH) == (read,)  # so that it is known the second time


@given(st.data())
def test_edited_files_are_read_or_malformed(data: st.DataObject) -> None:
    sample = bytearray(written(data.draw(trees())))
    for _ in range(3):
        at = data.draw(st.integers(0, len(sample) - 1))
        sample[at : at + data.draw(st.integers(0, 9))] = data.draw(st.binary(max_size=6))
    with suppress(MalformedChats, NewerFormat):
        own_json.decode(bytes(sample), PATH)


def test_what_the_format_document_names_is_what_is_written() -> None:
    described = Path(own_json.__file__).with_name("FORMAT.md").read_text()
    for kind in (own_json._Head, own_json._Conversation, own_json._Message, own_json._Attachment):
        for name in kind.__struct_fields__:
            assert f"`{name}`" in described, name


@pytest.mark.parametrize(
    "change",
    [
        {"messages": [{"id": "a", "parent_id": "b"}]},
        {"messages": [{"id": "a", "parent_id": "a"}]},
        {"messages": [{"id": "a"}, {"id": "a"}]},
        {"id": "../../etc/passwd"},
        {"created_at": "yesterday"},
    ],
)
def test_files_that_make_no_sense(change: dict[str, object]) -> None:
    moment = "2026-01-01T00:00:00Z"
    message = {"role": "user", "text": "x", "status": "complete", "created_at": moment}
    whole = {"id": "c", "created_at": moment, "updated_at": moment} | change
    whole["messages"] = [message | each for each in change.get("messages", [])]  # type: ignore[attr-defined]
    head = {"format": "wizchat-conversations", "version": 1, "conversations": [whole]}
    with pytest.raises(MalformedChats):
        own_json.decode(msgspec.json.encode(head), PATH)


def test_a_later_version() -> None:
    with pytest.raises(NewerFormat):
        own_json.decode(b'{"format": "wizchat-conversations", "version": 2}', PATH)


def test_answers_under_way_in_a_file_are_over() -> None:
    made = message("m", role=Role.ASSISTANT, status=MessageStatus.STREAMING)
    conversation = Conversation(id="c1", title="", created_at=NOW, updated_at=NOW, leaf_id="m")
    (read,) = own_json.decode(written(ConversationTree(conversation, (made,))), PATH)
    assert read.messages[0].status is MessageStatus.STOPPED
