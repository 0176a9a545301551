"""Our own JSON: everything there is to know about conversations. FORMAT.md describes it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Final

import msgspec

from wizchat import __version__
from wizchat.chat.exchange.errors import MalformedChats, NewerFormat
from wizchat.chat.exchange.moments import stored_moment
from wizchat.chat.exchange.tree import BrokenTree, ConversationTree, parents_first
from wizchat.chat.incognito import lasting_id
from wizchat.chat.prompt import STOP, SYSTEM_PROMPT
from wizchat.chat.typed_text import clean, one_line
from wizchat.chat.values import (
    Attachment,
    AttachmentKind,
    Conversation,
    Message,
    MessageStatus,
    Role,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

FORMAT: Final = "wizchat-conversations"
VERSION: Final = 1
PROMPT_FORMAT: Final = "wizardlm2-vicuna"

_START: Final = 4096

_Id = Annotated[str, msgspec.Meta(pattern=r"^[0-9A-Za-z_-]{1,64}$")]
_Count = Annotated[int, msgspec.Meta(ge=0, le=2**63 - 1)]
"""What SQLite holds."""


class _Struct(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What every object of the file is."""


class _Model(_Struct, frozen=True, kw_only=True):
    name: str | None = None
    quantization: str | None = None
    sha256: str | None = None


class _Attachment(_Struct, frozen=True, kw_only=True):
    id: _Id
    name: str = ""
    kind: AttachmentKind
    text: Annotated[str, msgspec.Meta(min_length=1)]
    tokens: _Count | None = None
    added_at: datetime


class _Message(_Struct, frozen=True, kw_only=True):
    id: _Id
    parent_id: _Id | None = None
    role: Role
    text: str
    status: MessageStatus
    created_at: datetime
    finished_at: datetime | None = None
    model: _Model | None = None
    sampling: msgspec.Raw | msgspec.UnsetType = msgspec.UNSET
    seed: _Count | None = None
    temperature: float | None = None
    prompt_tokens: _Count | None = None
    reply_tokens: _Count | None = None
    tokens_per_second: float | None = None
    error_code: str | None = None
    pinned: bool = False
    attachments: tuple[_Attachment, ...] = ()


class _Conversation(_Struct, frozen=True, kw_only=True):
    id: _Id
    title: str = ""
    created_at: datetime
    updated_at: datetime
    leaf_id: _Id | None = None
    window_start_id: _Id | None = None
    window_tokens: _Count | None = None
    pinned: bool = False
    archived_at: datetime | None = None
    folder: str = ""
    messages: tuple[_Message, ...] = ()


class _Prompt(_Struct, frozen=True, kw_only=True):
    format: str
    system: str
    stop: tuple[str, ...]


class _Kind(msgspec.Struct, frozen=True):
    format: str = ""


class _Head(_Struct, frozen=True, kw_only=True):
    format: str = ""
    version: int = 0
    app: str = ""
    exported_at: datetime | None = None
    prompt: _Prompt | None = None
    conversations: tuple[msgspec.Raw, ...] = ()


def encode(trees: Iterable[ConversationTree], now: datetime) -> Iterator[bytes]:
    """Yield the file in pieces, one conversation at a time."""
    head = _Head(
        format=FORMAT,
        version=VERSION,
        app=f"WizChat {__version__}",
        exported_at=now,
        prompt=_Prompt(format=PROMPT_FORMAT, system=SYSTEM_PROMPT, stop=STOP),
    )
    yield _pretty(head).removesuffix(b"\n}") + b',\n  "conversations": ['
    separator = b"\n    "
    for tree in trees:
        # Line breaks inside texts are written \\n, so that those found here are the layout's.
        yield separator + _pretty(_to_file(tree)).replace(b"\n", b"\n    ")
        separator = b",\n    "
    yield b"\n  ]\n}\n"


def is_own_file(data: bytes) -> bool:
    """Whether a JSON text is one of these files; what else is wrong with it, `decode` tells."""
    if f'"{FORMAT}"'.encode() not in data[:_START]:
        return False
    try:
        return msgspec.json.decode(data, type=_Kind).format == FORMAT
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return True  # damaged further on


def decode(data: bytes | memoryview, path: Path) -> tuple[ConversationTree, ...]:
    """Return the conversations of a file; `path` is for the errors' words.

    Raises NewerFormat, MalformedChats.
    """
    try:
        head = msgspec.json.decode(data, type=_Head)
        if head.version > VERSION:
            raise NewerFormat(path, head.version, VERSION)
        found = (msgspec.json.decode(raw, type=_Conversation) for raw in head.conversations)
        return tuple(_from_file(each) for each in found)
    except (msgspec.MsgspecError, UnicodeDecodeError, BrokenTree, OverflowError) as error:
        raise MalformedChats(path, str(error)) from error


def _pretty(value: object) -> bytes:
    return msgspec.json.format(msgspec.json.encode(value), indent=2)


def _to_file(tree: ConversationTree) -> _Conversation:
    conversation = tree.conversation
    return _Conversation(
        id=conversation.id,
        title=conversation.title,
        created_at=conversation.created_at,
        updated_at=conversation.updated_at,
        leaf_id=conversation.leaf_id,
        window_start_id=conversation.window_start_id,
        window_tokens=conversation.window_tokens,
        pinned=conversation.pinned,
        archived_at=conversation.archived_at,
        folder=tree.folder,
        messages=tuple(map(_message_to_file, tree.messages)),
    )


def _message_to_file(message: Message) -> _Message:
    return _Message(
        id=message.id,
        parent_id=message.parent_id,
        role=message.role,
        text=message.text,
        status=message.status,
        created_at=message.created_at,
        finished_at=message.finished_at,
        model=_model_to_file(message),
        sampling=_sampling_to_file(message.sampling),
        seed=message.seed,
        temperature=message.temperature,
        prompt_tokens=message.prompt_tokens,
        reply_tokens=message.reply_tokens,
        tokens_per_second=message.tokens_per_second,
        error_code=message.error_code,
        pinned=message.pinned,
        attachments=tuple(
            _Attachment(**{name: getattr(each, name) for name in _Attachment.__struct_fields__})
            for each in message.attachments
        ),
    )


def _model_to_file(message: Message) -> _Model | None:
    parts = (message.model_name, message.quantization, message.model_sha256)
    if not any(part is not None for part in parts):
        return None
    return _Model(name=parts[0], quantization=parts[1], sha256=parts[2])


def _sampling_to_file(sampling: str | None) -> msgspec.Raw | msgspec.UnsetType:
    if sampling is None:
        return msgspec.UNSET
    try:
        return msgspec.Raw(msgspec.json.format(sampling.encode(), indent=-1))
    except msgspec.MsgspecError:
        return msgspec.Raw(msgspec.json.encode(sampling))


def _from_file(found: _Conversation) -> ConversationTree:
    # Exported incognito conversations are imported to be kept, and ids say which ones are not.
    owner = lasting_id(found.id)
    messages = parents_first(_message_from_file(each, owner) for each in found.messages)
    for message in messages:
        _check_text(message)
    ids = {message.id for message in messages}
    leaf, window_start = _lasting(found.leaf_id), _lasting(found.window_start_id)
    conversation = Conversation(
        id=owner,
        title=one_line(found.title),
        created_at=stored_moment(found.created_at),
        updated_at=stored_moment(found.updated_at),
        leaf_id=leaf if leaf in ids else (messages[-1].id if messages else None),
        window_start_id=window_start if window_start in ids else None,
        window_tokens=found.window_tokens if window_start in ids else None,
        pinned=found.pinned,
        archived_at=None if found.archived_at is None else stored_moment(found.archived_at),
    )
    return ConversationTree(conversation, messages, one_line(found.folder))


def _message_from_file(found: _Message, conversation_id: str) -> Message:
    status = MessageStatus.STOPPED if found.status.is_open else found.status
    model = found.model or _Model()
    message_id = lasting_id(found.id)
    return Message(
        id=message_id,
        conversation_id=conversation_id,
        parent_id=_lasting(found.parent_id),
        role=found.role,
        text=clean(found.text),
        status=status if found.role is Role.ASSISTANT else MessageStatus.COMPLETE,
        created_at=stored_moment(found.created_at),
        finished_at=None if found.finished_at is None else stored_moment(found.finished_at),
        model_name=model.name,
        quantization=model.quantization,
        model_sha256=model.sha256,
        sampling=_sampling_from_file(found.sampling),
        seed=found.seed,
        temperature=found.temperature,
        prompt_tokens=found.prompt_tokens,
        reply_tokens=found.reply_tokens,
        tokens_per_second=found.tokens_per_second,
        error_code=found.error_code,
        pinned=found.pinned,
        attachments=tuple(
            Attachment(
                id=lasting_id(each.id),
                conversation_id=conversation_id,
                message_id=message_id,
                name=one_line(each.name),
                kind=each.kind,
                text=clean(each.text),
                tokens=each.tokens,
                added_at=stored_moment(each.added_at),
            )
            for each in found.attachments
        ),
    )


def _lasting(id_: str | None) -> str | None:
    return None if id_ is None else lasting_id(id_)


def _check_text(message: Message) -> None:
    if message.role is Role.USER and not (message.text.strip() or message.attachments):
        raise BrokenTree(f"message {message.id} is empty")


def _sampling_from_file(raw: msgspec.Raw | msgspec.UnsetType) -> str | None:
    if isinstance(raw, msgspec.UnsetType):
        return None
    text = bytes(raw)
    if text == b"null":
        return None
    if text.startswith(b'"'):
        return msgspec.json.decode(text, type=str)
    return msgspec.json.format(text, indent=-1).decode()
