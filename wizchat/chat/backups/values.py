"""What a backup is, and the name of its file."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

_NAME: Final = re.compile(
    r"conversations-(\d{8}T\d{6}Z)(?:-\d+)?-(automatic|by-hand|before-restore)\.sqlite3"
)
_TIME: Final = "%Y%m%dT%H%M%SZ"


class BackupKind(StrEnum):
    """Why a backup was made."""

    AUTOMATIC = "automatic"
    BY_HAND = "by-hand"
    BEFORE_RESTORE = "before-restore"
    """What was there before another backup took its place."""


@dataclass(frozen=True, slots=True)
class Backup:
    """One file; it is whole, since it got its name when it had been checked."""

    path: Path
    made_at: datetime
    """UTC."""
    kind: BackupKind
    size: int


@dataclass(frozen=True, slots=True)
class Contents:
    """What is in a backup."""

    conversations: int
    """Those outside the trash."""
    messages: int


def file_name(made_at: datetime, kind: BackupKind, count: int = 1) -> str:
    """Return the name for a backup; `count` tells those of one second apart."""
    number = f"-{count}" if count > 1 else ""
    return f"conversations-{made_at.astimezone(UTC):{_TIME}}{number}-{kind}.sqlite3"


def find_backups(folder: Path) -> tuple[Backup, ...]:
    """Return the backups in a folder, newest first. Raises OSError; no folder means none."""
    found = []
    try:
        entries = list(folder.iterdir())
    except FileNotFoundError:
        return ()
    for path in entries:
        match = _NAME.fullmatch(path.name)
        if match is None:
            continue
        try:
            made_at = datetime.strptime(match.group(1), _TIME).replace(tzinfo=UTC)
        except ValueError:
            continue
        found.append(Backup(path, made_at, BackupKind(match.group(2)), path.stat().st_size))
    return tuple(sorted(found, key=lambda backup: (backup.made_at, backup.path), reverse=True))
