"""What becomes of the messages of other programs."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.chats import NOW
from tests.helpers.foreign_chats import (
    CHATGPT,
    JAN_THREAD,
    LM_STUDIO,
    MOMENT,
    gpt4all,
    gpt_conversation,
    gpt_node,
    jan_line,
)
from wizchat.chat.exchange.chatgpt import read_chatgpt
from wizchat.chat.exchange.errors import MalformedChats, NewerFormat
from wizchat.chat.exchange.foreign import (
    ForeignConversation,
    ForeignMessage,
    Source,
    to_tree,
)
from wizchat.chat.exchange.gpt4all import read_gpt4all
from wizchat.chat.exchange.jan import read_jan
from wizchat.chat.exchange.lm_studio import read_lm_studio
from wizchat.chat.exchange.tree import ConversationTree, parents_first
from wizchat.chat.values import Role

PATH = Path("chats")


def tree_of(source: Source, found: ForeignConversation) -> ConversationTree:
    tree = to_tree(source, found, NOW)
    assert tree is not None
    assert parents_first(tree.messages)
    assert all(message.reply_ids is None for message in tree.messages)
    return tree


def shown(tree: ConversationTree) -> list[tuple[str, str]]:
    return [(message.role.value, message.text) for message in tree.branch()]


def test_chatgpt_with_tools_branches_pictures_and_nulls() -> None:
    tree = tree_of(Source.CHATGPT, read_chatgpt(CHATGPT[0]))
    assert shown(tree) == [
        ("user", "How do I sort?"),
        ("assistant", "Like this: [1, 2]"),
        ("user", "📎 list.csv\n\n🖼\n\nAnd this?"),
        ("assistant", "First\n\nthen second"),
    ]
    siblings = [message for message in tree.messages if message.parent_id == tree.messages[0].id]
    assert [message.text for message in siblings] == ["Quickly.", "Like this: [1, 2]"]
    assert siblings[0].model_name == "gpt-4"
    assert tree.conversation.title == "Sorting"
    assert tree.conversation.created_at == datetime.fromtimestamp(MOMENT, UTC)


def test_chatgpt_without_current_node_title_times_and_ids() -> None:
    found = gpt_conversation(
        gpt_node("a", "lost", "user", "Name three rivers. Long ones.", create_time=None),
        gpt_node("b", "a", "assistant", "Nile"),
    )
    for name in ("current_node", "title", "create_time", "update_time", "conversation_id"):
        del found[name]
    tree = tree_of(Source.CHATGPT, read_chatgpt(found))
    assert shown(tree) == [("user", "Name three rivers. Long ones."), ("assistant", "Nile")]
    assert tree.conversation.title == "Name three rivers"


def test_chatgpt_rings_and_strange_kinds() -> None:
    found = gpt_conversation(gpt_node("a", "b", "user", "x"), gpt_node("b", "a", "assistant", "y"))
    assert to_tree(Source.CHATGPT, read_chatgpt(found), NOW) is None
    odd = {"mapping": {"a": None, "b": 3, "c": {"message": [], "parent": 1, "children": {}}}}
    assert to_tree(Source.CHATGPT, read_chatgpt(odd), NOW) is None


def test_an_answer_that_branches_after_a_tool_is_there_for_each_branch() -> None:
    found = gpt_conversation(
        gpt_node("q", None, "user", "Q"),
        gpt_node("a", "q", "assistant", "A"),
        gpt_node("x", "a", "assistant", "X"),
        gpt_node("u", "a", "user", "U"),
        gpt_node("y", "a", "assistant", "Y"),
    )
    tree = tree_of(Source.CHATGPT, read_chatgpt(found))
    assert sorted(message.text for message in tree.messages) == ["A", "A\n\nX", "A\n\nY", "Q", "U"]
    assert shown(tree)[-1] == ("assistant", "A\n\nY")


def test_a_conversation_of_many_thousand_turns() -> None:
    nodes = [gpt_node("0", None, "user", "0")]
    nodes += [
        gpt_node(str(n), str(n - 1), "user" if n % 2 == 0 else "assistant", str(n))
        for n in range(1, 6000)
    ]
    assert len(tree_of(Source.CHATGPT, read_chatgpt(gpt_conversation(*nodes))).branch()) == 6000


def test_lm_studio() -> None:
    tree = tree_of(Source.LM_STUDIO, read_lm_studio(LM_STUDIO, "1700000000000"))
    assert shown(tree) == [("user", "A haiku"), ("assistant", "A frog jumps")]
    assert [m.text for m in tree.messages] == ["A haiku", "Old pond", "A frog jumps"]
    assert [m.model_name for m in tree.messages] == [None, "wizardlm-2-7b", "other-model"]


def test_jan() -> None:
    lines = "\n".join(
        [jan_line("system", "Be kind"), jan_line("user", "Where?"), jan_line("assistant", "Lisbon")]
    )
    thread = json.dumps(JAN_THREAD).encode()
    tree = tree_of(Source.JAN, read_jan(thread, lines.encode(), "folder", PATH))
    assert shown(tree) == [("user", "Where?"), ("assistant", "Lisbon")]
    assert tree.messages[0].created_at == datetime.fromtimestamp(MOMENT, UTC)
    assert tree.conversation.title == "Trip"
    without = tree_of(Source.JAN, read_jan(None, lines.encode(), "folder", PATH))
    assert without.conversation.title == "Where?"
    with pytest.raises(MalformedChats):
        read_jan(None, b"nothing\nof json", "folder", PATH)


@pytest.mark.parametrize("version", range(1, 14))
@pytest.mark.parametrize("with_cache", [False, True])
def test_gpt4all(version: int, with_cache: bool) -> None:
    data = gpt4all(version, with_cache=with_cache)
    tree = tree_of(Source.GPT4ALL, read_gpt4all(data, PATH))
    said = "Let me see.\n\nNine minutes." if version >= 12 else "Nine minutes."
    assert shown(tree) == [("user", "How long?"), ("assistant", said), ("user", "Salt?")]
    assert tree.conversation.title == "Pasta 山"
    assert tree.messages[1].model_name == "wizardlm-2.gguf"
    names = [(each.name, each.text) for m in tree.messages for each in m.attachments]
    assert names == ([("note.txt", "Größe")] * 2 if version >= 10 else [])


def test_gpt4all_cut_anywhere_is_malformed() -> None:
    data = gpt4all(13)
    for end in range(4, len(data)):
        with pytest.raises(MalformedChats):
            read_gpt4all(data[:end], PATH)


def test_gpt4all_of_a_later_version() -> None:
    with pytest.raises(NewerFormat) as raised:
        read_gpt4all(bytes.fromhex("F5D553CC 0000000E"), PATH)
    assert raised.value.found == 14


NODES = st.lists(
    st.tuples(
        st.integers(0, 12),
        st.one_of(st.none(), st.integers(0, 12)),
        st.sampled_from([None, Role.USER, Role.ASSISTANT]),
        st.sampled_from(["", " ", "text", "\ud800", "more\0"]),
    ),
    max_size=14,
)


@given(NODES, st.one_of(st.none(), st.integers(0, 12)))
def test_any_nodes_make_a_tree_or_nothing(nodes: list[tuple], leaf: int | None) -> None:  # type: ignore[type-arg]
    messages = tuple(
        ForeignMessage(
            id=str(node), parent_id=None if parent is None else str(parent), role=role, text=text
        )
        for node, parent, role, text in nodes
    )
    found = ForeignConversation(
        id="x", title="", created_at=None, updated_at=None, messages=messages, leaf_id=str(leaf)
    )
    tree = to_tree(Source.JAN, found, NOW)
    if tree is not None:
        assert parents_first(tree.messages) is not None
        assert tree.branch()
        assert all(message.text.strip() for message in tree.messages)
        roles = {m.id: m.role for m in tree.messages}
        for message in tree.messages:
            if message.role is Role.ASSISTANT and message.parent_id is not None:
                assert roles[message.parent_id] is Role.USER
