"""Which backups are kept: the last of each day for some days, of each week for some weeks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from wizchat.chat.backups.values import BackupKind

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable

    from wizchat.chat.backups.values import Backup

WEEKS: Final = 4
_BEFORE_RESTORE: Final = 3


@dataclass(frozen=True, slots=True)
class Keep:
    """How many days and weeks with a backup are kept."""

    days: int = 5
    weeks: int = WEEKS


def superfluous(backups: Iterable[Backup], keep: Keep) -> tuple[Backup, ...]:
    """Return those to delete; the newest is never among them, nor one made by hand."""
    newest_first = sorted(backups, key=lambda backup: backup.made_at, reverse=True)
    kept = set(newest_first[:1])
    automatic = [backup for backup in newest_first if backup.kind is BackupKind.AUTOMATIC]
    kept.update(_latest_of(automatic, keep.days, lambda backup: backup.made_at.date()))
    kept.update(_latest_of(automatic, keep.weeks, lambda backup: backup.made_at.isocalendar()[:2]))
    kept.update(backup for backup in newest_first if backup.kind is BackupKind.BY_HAND)
    before = [backup for backup in newest_first if backup.kind is BackupKind.BEFORE_RESTORE]
    kept.update(before[:_BEFORE_RESTORE])
    return tuple(backup for backup in newest_first if backup not in kept)


def _latest_of(
    newest_first: Iterable[Backup], count: int, period: Callable[[Backup], Hashable]
) -> list[Backup]:
    latest: dict[Hashable, Backup] = {}
    for backup in newest_first:
        latest.setdefault(period(backup), backup)
    return list(latest.values())[:count]
