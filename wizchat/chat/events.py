"""What the chat service tells its listener, on the service's own thread and in order."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from msgspec import Struct

from wizchat.chat.attachments.problems import AttachmentProblem
from wizchat.chat.store.errors import StoreError
from wizchat.chat.values import (
    Attachment,
    Conversation,
    Folder,
    Message,
    SearchHit,
    Snippet,
    Transcript,
)


class WaitReason(StrEnum):
    """Why an answer has not begun."""

    NO_MODEL = "no_model"
    LOADING = "loading"
    TOUR_ONLY = "tour_only"
    """The model that is loaded is the tour, and this was not asked of it."""
    QUEUED = "queued"
    """Another answer of the same conversation comes first."""


class StoreProblemCode(StrEnum):
    """What is wrong with the database of conversations."""

    LOCKED = "locked"
    """Another process holds it; nothing was changed."""
    RECOVERED = "recovered"
    """It was damaged. The damaged file is kept at `kept`; what could be read is in a new one."""
    NEWER = "newer"
    """A later version of the app wrote it; it was not touched."""
    DISK_FULL = "disk_full"
    READ_ONLY = "read_only"
    NOT_A_FILE = "not_a_file"
    """A folder or something else stands in its place; it was not touched."""
    IO_ERROR = "io_error"
    UNEXPECTED = "unexpected"
    """A mistake, or something in the file that nobody thought of."""


class ConversationsListed(Struct, frozen=True):
    """All outside archive and trash: pinned first, then by last change, newest first."""

    conversations: tuple[Conversation, ...]
    folders: tuple[Folder, ...] = ()
    """In the order in which they were made; also those that are empty."""


class IncognitoListed(Struct, frozen=True):
    """All incognito conversations, told whenever one came, went or changed."""

    conversations: tuple[Conversation, ...]


class ConversationsFound(Struct, frozen=True):
    """Answer to search(); `query` is the text as it was asked.

    Comes once with what is found at once, and again with all of it. A search that was followed by
    another one may be given up without an answer.
    """

    query: str
    hits: tuple[SearchHit, ...]
    is_complete: bool = True
    is_cut: bool = False
    """Whether so much matches that not all of it was counted."""


class TrashListed(Struct, frozen=True):
    """Answer to list_trash(): conversations in the trash, latest first."""

    conversations: tuple[Conversation, ...]


class ArchiveListed(Struct, frozen=True):
    """Answer to list_archive(): conversations in the archive, latest first."""

    conversations: tuple[Conversation, ...]


class ConversationOpened(Struct, frozen=True):
    """Answer to open().

    An answer under way is in it with its text so far; AnswerGrew goes on exactly after that.
    """

    transcript: Transcript


class TranscriptChanged(Struct, frozen=True):
    """The shown branch is another now, or the model's window moved on.

    Sent after send, edit_and_resend, regenerate, go_on, choose_sibling, delete_exchange and
    pin_turn. An answer under way is in it with its text so far, as in ConversationOpened.
    """

    transcript: Transcript


class AnswerWaiting(Struct, frozen=True):
    """An answer, already in the transcript as WAITING, has to wait."""

    conversation_id: str
    reason: WaitReason


class AnswerStarted(Struct, frozen=True):
    """The engine has the prompt; `message`, already in the transcript, is STREAMING now."""

    conversation_id: str
    message: Message


class PromptRead(Struct, frozen=True):
    """Tokens of the prompt read so far, `reused` of them kept from before."""

    conversation_id: str
    done: int
    total: int
    reused: int


class AnswerGrew(Struct, frozen=True):
    """`text` is the new piece alone."""

    conversation_id: str
    message_id: str
    text: str


class AnswerFinished(Struct, frozen=True):
    """The answer as it was stored, whatever ended it; sent again if numbers arrive after a stop."""

    conversation_id: str
    message: Message


class DraftKept(Struct, frozen=True):
    """The draft is on disk."""

    conversation_id: str
    text: str


class TokensCounted(Struct, frozen=True):
    """Tokens of the conversation, the draft and the answer under way, of the window's.

    Answers count(), and comes while an answer grows.
    """

    conversation_id: str
    prompt_tokens: int
    window: int
    draft_tokens: int = 0
    """Those of the prompt that the draft adds."""
    fits: bool = True
    """Whether the draft can be sent; if not, `prompt_tokens` is the shortest prompt with it."""


class AttachmentAdded(Struct, frozen=True):
    """Answer to attach() and attach_text(): part of the conversation's draft, and on disk."""

    conversation_id: str
    attachment: Attachment


class AttachmentRefused(Struct, frozen=True):
    """Answer to attach(): the file was not attached."""

    conversation_id: str
    attachment_id: str
    name: str
    problem: AttachmentProblem


class AttachmentCounted(Struct, frozen=True):
    """Tokens of an attachment, its quotation marks and name included."""

    conversation_id: str
    attachment_id: str
    tokens: int


class SnippetsListed(Struct, frozen=True):
    """The person's prompts in the order of the alphabet; sent after each change."""

    snippets: tuple[Snippet, ...]


class ConversationTrashed(Struct, frozen=True):
    """The conversation is in the trash; restore() undoes it."""

    conversation: Conversation


class Arrangement(StrEnum):
    """What was done with conversations as wholes."""

    PINNED = "pinned"
    UNPINNED = "unpinned"
    MOVED = "moved"
    """Into a folder, or out of any."""
    ARCHIVED = "archived"
    UNARCHIVED = "unarchived"
    TRASHED = "trashed"
    RESTORED = "restored"
    FOLDER_REMOVED = "folder_removed"
    """The conversations that were in it are in none now."""


class ConversationsArranged(Struct, frozen=True):
    """Conversations have another place; put_back() with the same values undoes it."""

    what: Arrangement
    before: tuple[Conversation, ...]
    """As they were; those that were so already are not among them."""
    folder: Folder | None = None
    """Where MOVED ones are now, or the one that was removed."""


class ExchangeDeleted(Struct, frozen=True):
    """A question and its answers are hidden; restore_exchange() with these ids undoes it."""

    conversation_id: str
    question_id: str
    leaf_id: str | None
    """The end of the branch that was shown."""


class MessageRefused(Struct, frozen=True):
    """The message alone does not fit the window. It was not sent; its text is a draft again."""

    conversation_id: str
    text: str
    tokens: int
    window: int
    with_pins: bool = False
    """Whether it is the pinned turns that leave no room for it."""


class ImportProgress(Struct, frozen=True):
    """Conversations of an import looked at so far."""

    done: int
    total: int


class ConversationsImported(Struct, frozen=True):
    """Answer to import_trees(): the end of an import; each conversation is whole or not there."""

    added: tuple[str, ...]
    """Ids under which they are here; trash() undoes it."""
    skipped: int
    """They were here already."""
    total: int
    problem: StoreProblem | None = None
    """Why the others of `total` were not stored."""


class DatabaseReplaced(Struct, frozen=True):
    """Answer to replace_database(): what is shown may be gone or other; answers under way ended."""

    error: StoreError | None = None
    """Why the database is the one it was."""


class StoreProblem(Struct, frozen=True):
    """The database failed. `text` is what the person wrote and is not on disk: give it back."""

    code: StoreProblemCode
    path: Path
    kept: Path | None = None
    """Where the damaged file is now."""
    conversations: int = 0
    """How many were recovered."""
    messages: int = 0
    conversation_id: str | None = None
    text: str | None = None
    is_shut: bool = False
    """Whether it could not even be opened: none of its conversations can be shown."""


ChatEvent = (
    ConversationsListed
    | IncognitoListed
    | ConversationsFound
    | TrashListed
    | ArchiveListed
    | ConversationOpened
    | TranscriptChanged
    | AnswerWaiting
    | AnswerStarted
    | PromptRead
    | AnswerGrew
    | AnswerFinished
    | DraftKept
    | TokensCounted
    | AttachmentAdded
    | AttachmentRefused
    | AttachmentCounted
    | SnippetsListed
    | ConversationTrashed
    | ConversationsArranged
    | ExchangeDeleted
    | MessageRefused
    | StoreProblem
    | ImportProgress
    | ConversationsImported
    | DatabaseReplaced
)
