from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.chats import NOW
from wizchat.chat.attachments.quoting import quote, with_attachments
from wizchat.chat.values import Attachment, AttachmentKind

names = st.text(st.characters(exclude_categories=["Cc", "Cs"], exclude_characters="\u2028\u2029"))
texts = st.text(st.sampled_from("`\n a~:#") | st.characters(exclude_categories=["Cs"]), min_size=1)


def attachment(text: str, name: str = "notes.md") -> Attachment:
    return Attachment(
        id="a", conversation_id="c1", message_id=None, name=name, kind=AttachmentKind.TEXT,
        text=text, added_at=NOW,
    )  # fmt: skip


def unquote(quoted: str) -> tuple[list[tuple[str, str]], str]:
    """Read quotations back as a reader of Markdown does: the first line like the fence ends one."""
    found: list[tuple[str, str]] = []
    while head := re.match(r"Attachment:(?: (.*))?\n(`{3,})\n", quoted):
        lines = quoted[head.end() :].split("\n")
        end = lines.index(head[2])
        found.append((head[1] or "", "\n".join(lines[:end])))
        quoted = "\n".join(lines[end + 2 :])  # one empty line between
    return found, quoted


def test_the_format_is_name_fence_text_and_words() -> None:
    quoted = with_attachments("What is it?", [attachment("# Hi\n```py\n```", "read me.md")])
    assert quoted == "Attachment: read me.md\n````\n# Hi\n```py\n```\n````\n\nWhat is it?"


def test_what_was_pasted_has_no_name() -> None:
    assert quote(attachment("x", "")) == "Attachment:\n```\nx\n```"


def test_an_attachment_alone_is_a_message() -> None:
    assert with_attachments(" ", [attachment("x")]) == quote(attachment("x"))


@given(text=texts, name=names)
def test_nothing_in_a_file_ends_its_quotation(text: str, name: str) -> None:
    head, fence, *lines = quote(attachment(text, name)).split("\n")
    assert head == f"Attachment: {name}".rstrip() or head == f"Attachment: {name}"
    assert lines[-1] == fence
    assert "\n".join(lines[:-1]) == text
    assert all(fence not in line for line in lines[:-1])


@given(
    files=st.lists(st.tuples(st.from_regex(r"[a-z]{1,8}\.md", fullmatch=True), texts), max_size=4),
    words=st.from_regex(r"[a-z ]{0,20}[a-z]", fullmatch=True),
)
def test_files_and_words_come_back(files: list[tuple[str, str]], words: str) -> None:
    quoted = with_attachments(words, [attachment(text, name) for name, text in files])
    assert unquote(quoted) == (files, words)
