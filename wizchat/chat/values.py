"""What a conversation is made of: plain frozen values, safe to hand to any thread."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


class Role(StrEnum):
    """Who wrote a message."""

    USER = "user"
    ASSISTANT = "assistant"


class MessageStatus(StrEnum):
    """How far a message is; a person's own messages are always COMPLETE."""

    COMPLETE = "complete"
    WAITING = "waiting"
    """An answer that has not begun: no model yet, or another answer of this conversation runs."""
    STREAMING = "streaming"
    STOPPED = "stopped"
    """Stopped by the person, or the app ended meanwhile; what was written is kept."""
    CUT = "cut"
    """The length limit or the context window ended it."""
    FAILED = "failed"
    """The engine failed; `error_code` says how, and what was written is kept."""

    @property
    def is_open(self) -> bool:
        """Whether text may still come."""
        return self in {MessageStatus.WAITING, MessageStatus.STREAMING}


class AttachmentKind(StrEnum):
    """What the text of an attachment was taken from."""

    TEXT = "text"
    MARKDOWN = "markdown"
    CODE = "code"
    TABLE = "table"
    """Values separated by commas or tabs."""
    JSON = "json"
    HTML = "html"
    """As source; it is not rendered."""
    PDF = "pdf"
    WORD = "word"
    PASTED = "pasted"
    """Pasted into the composer, too long to stand in a message."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """The text of a file, quoted in a message of the person, or in the draft of one."""

    id: str
    conversation_id: str
    message_id: str | None
    """None while it belongs to the conversation's draft."""
    name: str
    """One line, shown and quoted; empty for what was pasted."""
    kind: AttachmentKind
    text: str = field(repr=False)
    """Lines end in a line feed; never empty."""
    tokens: int | None = None
    """As last counted by the tokenizer of a model."""
    added_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Snippet:
    """A text that the person keeps to use again."""

    id: str
    title: str
    text: str
    updated_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One message of a conversation; `parent_id` makes them a tree."""

    id: str
    conversation_id: str
    parent_id: str | None
    role: Role
    text: str
    status: MessageStatus
    created_at: datetime
    """UTC."""
    model_name: str | None = None
    quantization: str | None = None
    reply_ids: tuple[int, ...] | None = field(default=None, repr=False)
    """Tokens of the reply as generated; valid for models with this `tokenizer_hash` alone."""
    tokenizer_hash: str | None = None
    seed: int | None = None
    temperature: float | None = None
    prompt_tokens: int | None = None
    reply_tokens: int | None = None
    tokens_per_second: float | None = None
    """Speed of the reply alone, without the reading of the prompt."""
    error_code: str | None = None
    """Of a FAILED answer: an engine `ErrorCode`, or `message_too_long`."""
    pinned: bool = False
    """Of a question: whether its turn stays in the window when older ones are dropped."""
    deleted_at: datetime | None = None
    """Since when its exchange is hidden; it can be put back for 30 days."""
    model_sha256: str | None = None
    sampling: str | None = field(default=None, repr=False)
    """The whole sampling that was asked for, as JSON."""
    finished_at: datetime | None = None
    attachments: tuple[Attachment, ...] = ()
    """Of a person's message; the model reads them before its text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """A conversation without its messages."""

    id: str
    title: str
    """Empty until the first message; the interface then says something like "New chat"."""
    created_at: datetime
    updated_at: datetime
    leaf_id: str | None = None
    """The last message of the branch that is shown."""
    trashed_at: datetime | None = None
    pinned: bool = False
    draft: str = ""
    window_start_id: str | None = None
    """First message of the person that the model still sees; None for all of them."""
    window_tokens: int | None = None
    """Size of the context window for which that was found."""
    folder_id: str | None = None
    archived_at: datetime | None = None
    place_id: str | None = None
    """Topmost message in view when it was left; None when the reader was at the end."""
    place_offset: int = 0
    """Pixels of that message above the view, at text scale 1."""


@dataclass(frozen=True, slots=True)
class Folder:
    """What the person put conversations into; it does not nest."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class TranscriptEntry:
    """One message of the shown branch and its place among its siblings."""

    message: Message
    sibling_index: int = 0
    """Counted from 0, in the order in which the siblings were made."""
    sibling_count: int = 1
    in_window: bool = True
    """Whether it is below the line above which the model sees pinned turns alone."""
    in_pinned_turn: bool = False
    """Whether the question of its exchange is pinned."""


@dataclass(frozen=True, slots=True)
class UnsentEdit:
    """What is being written in the place of an earlier message."""

    message_id: str
    text: str
    attachments: tuple[Attachment, ...] = ()
    """Of the message, and of the draft."""


@dataclass(frozen=True, slots=True)
class Transcript:
    """The shown branch of a conversation, first message first."""

    conversation: Conversation
    messages: tuple[TranscriptEntry, ...] = ()
    draft_attachments: tuple[Attachment, ...] = ()
    edit: UnsentEdit | None = None
    """The one that is gone on with."""
    edits_aside: tuple[UnsentEdit, ...] = ()
    """Those that wait for their own messages to be edited again."""


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One conversation that a search found."""

    conversation: Conversation
    message_id: str | None = None
    """The newest message that matches; None when only the title does."""
    excerpt: str = ""
    """Words around the match, on one line; empty when only the title matches."""
    marks: tuple[tuple[int, int], ...] = ()
    """Start and length of each matching word in the excerpt, in characters."""
    title_marks: tuple[tuple[int, int], ...] = ()
    """The same in the title."""
    matches: int = 0
    """How many messages match."""
