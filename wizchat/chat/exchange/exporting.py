"""Conversations to files: each file is whole or not there, whatever ends the export."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from wizchat.chat.exchange import own_json
from wizchat.chat.exchange.markdown import to_markdown
from wizchat.chat.exchange.names import Names, safe_name
from wizchat.chat.exchange.web_page import to_web_page
from wizchat.desktop.atomic import replacing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import datetime
    from pathlib import Path

    from wizchat.chat.exchange.snapshot import Snapshot
    from wizchat.chat.exchange.tree import ConversationTree
    from wizchat.chat.exchange.words import DocumentWords

    Progress = Callable[[int, int], None]
    """Takes how many conversations are done, of how many; it may raise to stop."""

    Writer = Callable[[ConversationTree, DocumentWords], bytes]
    """Turns a conversation into a document."""


class ExportFormat(StrEnum):
    """What is written; the values are the files' endings."""

    MARKDOWN = "md"
    WEB_PAGE = "html"
    PDF = "pdf"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written."""

    path: Path
    """The file, or the folder with the files."""
    conversations: int


def markdown_writer(tree: ConversationTree, words: DocumentWords) -> bytes:
    """Return a conversation as a Markdown document."""
    return to_markdown(tree, words).encode()


def web_page_writer(tree: ConversationTree, words: DocumentWords) -> bytes:
    """Return a conversation as an HTML document."""
    return to_web_page(tree, words).encode()


def write_document(
    tree: ConversationTree, path: Path, writer: Writer, words: DocumentWords
) -> Exported:
    """Write one conversation. Raises OSError; a file that was there is untouched then."""
    data = writer(tree, words)
    with replacing(path) as file:
        file.write(data)
    return Exported(path, 1)


def write_documents(
    trees: Iterable[ConversationTree],
    total: int,
    folder: Path,
    *,
    ending: ExportFormat,
    writer: Writer,
    words: DocumentWords,
    progress: Progress,
) -> Exported:
    """Write a file for each conversation, named by its title; none that is there is replaced.

    Raises OSError; what was written before stays.
    """
    names = Names(entry.name for entry in folder.iterdir())
    done = 0
    for tree in trees:
        progress(done, total)
        stem = safe_name(tree.conversation.title, safe_name(words.untitled, "conversation"))
        path = folder / names.unique(stem, f".{ending}")
        write_document(tree, path, writer, words)
        done += 1
    return Exported(folder, done)


def write_json(
    trees: Iterable[ConversationTree], total: int, path: Path, now: datetime, progress: Progress
) -> Exported:
    """Write all conversations into one file. Raises OSError; nothing is written then."""
    done = 0

    def counted() -> Iterator[ConversationTree]:
        nonlocal done
        for tree in trees:
            progress(done, total)
            yield tree
            done += 1

    with replacing(path) as file:
        for piece in own_json.encode(counted(), now):
            file.write(piece)
    return Exported(path, done)


def chosen(
    snapshot: Snapshot, ids: Sequence[str], *, all_branches: bool
) -> Iterator[ConversationTree]:
    """Yield conversations that have messages, each read when it is wanted."""
    for conversation_id in ids:
        tree = snapshot.tree(conversation_id)
        if tree is not None and tree.messages:
            yield tree if all_branches else tree.shown()
