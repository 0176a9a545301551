"""What a palette offers, and who offers it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime


class EntryKind(StrEnum):
    """What kind of thing an entry is; in the order of the groups."""

    ACTION = "action"
    MODEL = "model"
    SETTING = "setting"
    CONVERSATION = "conversation"


ALL: Final = frozenset(EntryKind)


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to choose."""

    kind: EntryKind
    id: str
    """Unique among its kind."""
    title: str
    note: str = ""
    """Muted, beside the title: the menu, or why it cannot be chosen now."""
    keys: str = ""
    """The shortcut, as it is shown."""
    enabled: bool = True
    words: str = ""
    """More words that it is found by."""
    changed_at: datetime | None = None
    """Shown as a day, in the place of the note."""

    @property
    def key(self) -> str:
        """Return what it is remembered by."""
        return f"{self.kind}:{self.id}"


class EntrySource(Protocol):
    """Offers entries of one kind. GUI thread."""

    kind: EntryKind

    def entries(self) -> Sequence[Entry]:
        """Return what there is now, in its own order."""

    def choose(self, id_: str) -> None:
        """Do what the entry stands for."""
