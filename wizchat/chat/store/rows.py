"""How values lie in rows: times as milliseconds, token ids as little-endian 32-bit integers."""

from __future__ import annotations

import sys
from array import array
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from wizchat.chat.values import Conversation, Message, MessageStatus, Role

if TYPE_CHECKING:
    from wizchat.chat.store.database import Row

MESSAGE_COLUMNS = (
    "id",
    "conversation_id",
    "parent_id",
    "role",
    "text",
    "status",
    "created_at",
    "model_name",
    "quantization",
    "reply_ids",
    "tokenizer_hash",
    "seed",
    "temperature",
    "prompt_tokens",
    "reply_tokens",
    "tokens_per_second",
    "error_code",
    "pinned",
    "deleted_at",
    "model_sha256",
    "sampling",
    "finished_at",
)
"""Fields of Message, in the order in which `message_values` gives them."""


_UNKNOWN_TIME = datetime.fromtimestamp(0, UTC)
_ROLES = {role.value: role for role in Role}
_STATUSES = {status.value: status for status in MessageStatus}


def to_milliseconds(moment: datetime) -> int:
    """Return milliseconds since 1970, UTC."""
    return round(moment.timestamp() * 1000)


def to_moment(milliseconds: int) -> datetime:
    """Return the moment, in UTC; one that no calendar has must not hide what was written then."""
    try:
        return datetime.fromtimestamp(milliseconds / 1000, UTC)
    except (OverflowError, ValueError, OSError, TypeError):
        return _UNKNOWN_TIME


def pack_ids(ids: tuple[int, ...] | None) -> bytes | None:
    """Return token ids as bytes."""
    if ids is None:
        return None
    packed = array("i", ids)
    if sys.byteorder == "big":
        packed.byteswap()
    return packed.tobytes()


def unpack_ids(data: bytes | None) -> tuple[int, ...] | None:
    """Return the token ids that `pack_ids` packed."""
    if data is None:
        return None
    packed = array("i")
    packed.frombytes(data)
    if sys.byteorder == "big":
        packed.byteswap()
    return tuple(packed)


def message_values(message: Message) -> tuple[object, ...]:
    """Return what MESSAGE_COLUMNS hold for a message."""
    stored: dict[str, object] = {
        "created_at": to_milliseconds(message.created_at),
        "reply_ids": pack_ids(message.reply_ids),
        "pinned": int(message.pinned),
        "deleted_at": or_none(message.deleted_at),
        "finished_at": or_none(message.finished_at),
    }
    return tuple(
        stored[name] if name in stored else getattr(message, name) for name in MESSAGE_COLUMNS
    )


def to_message(row: Row) -> Message:
    """Return the message in a row that begins with MESSAGE_COLUMNS, in their order.

    Without its token ids where the query has NULL for them. Looking columns up by their names
    would take most of the time that a long conversation needs to open.
    """
    fields: dict[str, Any] = dict(zip(MESSAGE_COLUMNS, row, strict=False))
    fields["role"] = _ROLES[fields["role"]]
    fields["status"] = _STATUSES.get(fields["status"], MessageStatus.COMPLETE)
    fields["created_at"] = to_moment(fields["created_at"])
    fields["pinned"] = bool(fields["pinned"])
    if fields["reply_ids"] is not None:
        fields["reply_ids"] = unpack_ids(fields["reply_ids"])
    for name in ("deleted_at", "finished_at"):
        if fields[name] is not None:
            fields[name] = to_moment(fields[name])
    return Message(**fields)


def to_conversation(row: Row) -> Conversation:
    """Return the conversation in a row of that table, with the draft beside it."""
    return Conversation(
        id=row["id"],
        title=row["title"],
        created_at=to_moment(row["created_at"]),
        updated_at=to_moment(row["updated_at"]),
        leaf_id=row["leaf_id"],
        trashed_at=_moment_or_none(row["trashed_at"]),
        pinned=bool(row["pinned"]),
        draft=row["draft"] or "",
        window_start_id=row["window_start_id"],
        window_tokens=row["window_tokens"],
        folder_id=row["folder_id"],
        archived_at=_moment_or_none(row["archived_at"]),
        place_id=row["place_id"],
        place_offset=row["place_offset"],
    )


def or_none(moment: datetime | None) -> int | None:
    """Return milliseconds since 1970, UTC, or None for none."""
    return None if moment is None else to_milliseconds(moment)


def _moment_or_none(milliseconds: int | None) -> datetime | None:
    return None if milliseconds is None else to_moment(milliseconds)
