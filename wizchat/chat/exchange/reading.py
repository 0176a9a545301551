"""Files of conversations: which format one has is told by what is in it, never by its name."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final

from wizchat.chat.exchange import own_json
from wizchat.chat.exchange.bundle import Archive, Folder, read_file
from wizchat.chat.exchange.chatgpt import is_chatgpt, read_chatgpt
from wizchat.chat.exchange.errors import (
    ExchangeError,
    MalformedChats,
    NoConversations,
    UnknownFormat,
)
from wizchat.chat.exchange.foreign import ForeignConversation, Source, to_tree
from wizchat.chat.exchange.gpt4all import MAGIC, read_gpt4all
from wizchat.chat.exchange.jan import MESSAGES, THREAD, read_jan
from wizchat.chat.exchange.lm_studio import is_lm_studio, read_lm_studio
from wizchat.chat.exchange.loose import items, parsed, without_mark

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import datetime

    from msgspec import Raw

    from wizchat.chat.exchange.bundle import Bundle
    from wizchat.chat.exchange.tree import ConversationTree

ZIP_MAGIC: Final = b"PK\x03\x04"
_START: Final = 1 << 16
_SIGNS: Final = (b'"wizchat-conversations"', b'"mapping"', b'"currentlySelected"', b'"versions"')
"""What is near the beginning of JSON files that can be read."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a file holds; nothing of it is stored yet."""

    path: Path
    sources: tuple[Source, ...]
    trees: tuple[ConversationTree, ...]
    """Each id once, latest change first."""
    problems: tuple[ExchangeError, ...] = ()
    """Files and conversations in it that cannot be read."""
    empty: int = 0
    """Conversations without a message that could be shown."""


def read_chats(path: Path, now: datetime, tick: Callable[[], None] = lambda: None) -> Found:
    """Return the conversations in a file, an archive or a folder.

    `tick` is called between conversations and may raise to stop. Any thread. Raises
    UnknownFormat, MalformedChats, NewerFormat, TooLarge, NoConversations, UnreadableFile.
    """
    gathered = _Gathered(now, tick)
    if path.is_dir():
        _read_bundle(Folder(path), gathered)
    elif path.name in {THREAD, MESSAGES} and (path.parent / MESSAGES).is_file():
        _read_thread(Folder(path.parent), MESSAGES, gathered)
    else:
        data = read_file(path)
        if data.startswith(ZIP_MAGIC):
            del data
            _read_bundle(Archive(path), gathered)
        else:
            _read_one(data, path, gathered)
    return gathered.found(path)


def looks_like_chats(path: Path) -> bool:
    """Whether a file or folder is likely one that `read_chats` reads; looks at its start alone."""
    try:
        if path.is_dir():
            return (path / MESSAGES).is_file()
        if not path.is_file():  # opening a pipe would wait for whoever writes into it
            return False
        with path.open("rb") as file:
            start = file.read(_START)
    except OSError:
        return False
    if start.startswith(ZIP_MAGIC):
        return _is_archive_of_chats(path)
    text = without_mark(start)
    is_json = text.startswith((b"{", b"[")) and any(sign in start for sign in _SIGNS)
    return start.startswith(MAGIC) or is_json or _is_thread(path, text)


def _is_archive_of_chats(path: Path) -> bool:
    try:
        names = {PurePosixPath(name).name for name in Archive(path).names()}
    except ExchangeError:
        return False
    return MESSAGES in names or any(name.startswith("conversations") for name in names)


def _is_thread(path: Path, start: bytes) -> bool:
    return path.name == MESSAGES and start.startswith(b"{") and b'"role"' in start


class _Gathered:
    """Takes what the formats' readers find."""

    def __init__(self, now: datetime, tick: Callable[[], None]) -> None:
        self._now = now
        self._tick = tick
        self._trees: dict[str, ConversationTree] = {}
        self._sources: dict[Source, None] = {}
        self._empty = 0
        self.problems: list[ExchangeError] = []
        self.known = False
        """Whether anything was of a format that can be read."""

    def take(self, source: Source, trees: Iterable[ConversationTree | None]) -> None:
        """Keep conversations; one that came before stays as it was last changed."""
        self._sources[source] = None
        self.known = True
        for tree in trees:
            self._tick()
            if tree is None or not tree.messages:
                self._empty += 1
                continue
            before = self._trees.get(tree.conversation.id)
            if before is None or before.conversation.updated_at < tree.conversation.updated_at:
                self._trees[tree.conversation.id] = tree

    def take_foreign(self, source: Source, found: Iterable[ForeignConversation]) -> None:
        """Keep conversations of another program."""
        self.take(source, (to_tree(source, each, self._now) for each in found))

    def found(self, path: Path) -> Found:
        """Return all of it; raises when there is nothing."""
        if not self._trees:
            if self.problems:
                raise self.problems[0]
            raise NoConversations(path) if self.known else UnknownFormat(path)
        trees = sorted(
            self._trees.values(), key=lambda tree: tree.conversation.updated_at, reverse=True
        )
        return Found(path, tuple(self._sources), tuple(trees), tuple(self.problems), self._empty)


def _read_bundle(bundle: Bundle, gathered: _Gathered) -> None:
    names = bundle.names()
    threads = {str(PurePosixPath(name).parent) for name in names if _name(name) == MESSAGES}
    for name in names:
        try:
            if _name(name) == MESSAGES:
                _read_thread(bundle, name, gathered)
            elif not (_name(name) == THREAD and str(PurePosixPath(name).parent) in threads):
                _read_one(bundle.read(name), bundle.path / name, gathered)
        except UnknownFormat:
            continue  # exports hold other files too
        except ExchangeError as error:
            gathered.problems.append(error)


def _name(name: str) -> str:
    return PurePosixPath(name).name


def _read_thread(bundle: Bundle, name: str, gathered: _Gathered) -> None:
    folder = PurePosixPath(name).parent
    about = str(folder / THREAD)
    thread = bundle.read(about) if about in bundle.names() else None
    path = bundle.path / name
    read = read_jan(thread, bundle.read(name), folder.name or bundle.path.name, path)
    gathered.take_foreign(Source.JAN, [read])


def _read_one(data: bytes, path: Path, gathered: _Gathered) -> None:
    """Read one file by what is in it. Raises UnknownFormat and what its reader raises."""
    if data.startswith(MAGIC):
        gathered.take_foreign(Source.GPT4ALL, [read_gpt4all(data, path)])
        return
    text = without_mark(data)
    if text.startswith(b"["):
        _read_list(text, path, gathered)
    elif text.startswith(b"{"):
        _read_object(text, path, gathered)
    else:
        raise UnknownFormat(path)


def _read_list(text: bytes, path: Path, gathered: _Gathered) -> None:
    """Read a list of conversations, each by itself: one that is damaged costs no other."""
    found = items(text, path)
    if not any(is_chatgpt(parsed(raw, path)) for raw in found[:3]):
        raise UnknownFormat(path)
    gathered.take_foreign(Source.CHATGPT, _chatgpt(found, path, gathered))


def _chatgpt(
    found: Iterable[Raw], path: Path, gathered: _Gathered
) -> Iterator[ForeignConversation]:
    for raw in found:
        try:
            value = parsed(raw, path)
        except MalformedChats as error:
            gathered.problems.append(error)
            continue
        if is_chatgpt(value):
            yield read_chatgpt(value)
        else:
            gathered.problems.append(MalformedChats(path, "not a conversation"))


def _read_object(text: bytes, path: Path, gathered: _Gathered) -> None:
    if own_json.is_own_file(text):
        gathered.take(Source.WIZCHAT, own_json.decode(text, path))
        return
    value = parsed(text, path)
    if is_chatgpt(value):
        gathered.take_foreign(Source.CHATGPT, [read_chatgpt(value)])
    elif is_lm_studio(value):
        name = path.name.removesuffix(".json").removesuffix(".conversation")
        gathered.take_foreign(Source.LM_STUDIO, [read_lm_studio(value, name)])
    else:
        raise UnknownFormat(path)
