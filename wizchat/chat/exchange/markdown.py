"""A conversation as Markdown: the messages as they were written, each below who wrote it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizchat.chat.exchange.tree import ConversationTree
    from wizchat.chat.exchange.words import DocumentWords
    from wizchat.chat.values import Attachment, Message

_FENCE: Final = re.compile(r"^ {0,3}(`{3,}|~{3,})(.*)$")
_SPECIAL: Final = re.compile(r"([\\`*_\[\]<>#|~])")


def to_markdown(tree: ConversationTree, words: DocumentWords) -> str:
    """Return the shown branch as a document."""
    return "\n\n".join(_parts(tree, words)) + "\n"


def closed(text: str) -> str:
    """Return Markdown with its last code fence closed: answers may end inside one."""
    fence = ""
    for line in text.splitlines():
        found = _FENCE.match(line)
        if found is None:
            continue
        mark, rest = found.groups()
        if not fence:
            fence = "" if mark[0] == "`" and "`" in rest else mark
        elif mark[0] == fence[0] and len(mark) >= len(fence) and not rest.strip():
            fence = ""
    return f"{text}\n{fence}" if fence else text


def _parts(tree: ConversationTree, words: DocumentWords) -> Iterator[str]:
    conversation = tree.conversation
    yield f"# {_escaped(words.title(conversation))}"
    yield f"*{_escaped(words.about.format(words.moment(conversation.updated_at)))}*"
    for message in tree.branch():
        yield f"## {_escaped(words.author(message))}"
        if text := _text(message):
            yield text
        for attached in message.attachments:
            yield _attached(attached, words)
        if ending := words.endings.get(message.status):
            yield f"*{_escaped(ending)}*"


def _text(message: Message) -> str:
    text = message.text.strip("\r\n").rstrip()
    return closed(text)


def _attached(attached: Attachment, words: DocumentWords) -> str:
    longest = max((len(run) for run in re.findall(r"`+", attached.text)), default=0)
    fence = "`" * max(3, longest + 1)
    name = _escaped(words.attached.format(attached.name))
    return f"**{name}**\n\n{fence}\n{attached.text.rstrip()}\n{fence}"


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))
