"""The rows of the palette as a Qt model: headings and entries."""

from __future__ import annotations

from datetime import datetime
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from wizchat.ui import words
from wizchat.ui.palette.entries import Entry, EntryKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizchat.ui.palette.index import Found

Index = QModelIndex | QPersistentModelIndex
_TEXTS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class EntryRole(IntEnum):
    """What a row says beyond its text."""

    ENTRY = Qt.ItemDataRole.UserRole
    """The Entry; None for a heading."""
    NOTE = Qt.ItemDataRole.UserRole + 1


class PaletteRows(QAbstractListModel):
    """Headings stand between groups; one group alone has none."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Entry | str] = []

    def show_found(self, found: Found) -> None:
        """Show what a search came to."""
        self.beginResetModel()
        self._rows = []
        for group in found.groups:
            if len(found.groups) > 1:
                self._rows.append(self.heading(group.kind))
            self._rows += group.entries
        self.endResetModel()

    def heading(self, kind: EntryKind | None) -> str:
        """Return what a group is called."""
        names = {
            None: self.tr("Used lately"),
            EntryKind.ACTION: self.tr("Actions"),
            EntryKind.MODEL: self.tr("Models"),
            EntryKind.SETTING: self.tr("Settings"),
            EntryKind.CONVERSATION: self.tr("Conversations"),
        }
        return names[kind]

    def kind(self, entry: Entry) -> str:
        """Return what one entry is."""
        names = {
            EntryKind.ACTION: self.tr("action"),
            EntryKind.MODEL: self.tr("model"),
            EntryKind.SETTING: self.tr("setting"),
            EntryKind.CONVERSATION: self.tr("conversation"),
        }
        return names[entry.kind]

    def entry(self, row: int) -> Entry | None:
        """Return the entry in a row; None for a heading and beyond the rows."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, Entry) else None

    def spoken(self, entry: Entry) -> str:
        """Return an entry as a screen reader says it."""
        said = [entry.title, self.kind(entry)]
        if not entry.enabled:
            said.append(self.tr("not available"))
        return words.listed((*said, self._note(entry), entry.keys))

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows there are, headings included."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the keyboard reach every entry, also one that only says why it cannot be chosen."""
        if self.entry(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row shows or says."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if isinstance(row, str):
            return row if role in _TEXTS else None
        shown: dict[int, Callable[[], object]] = {
            Qt.ItemDataRole.DisplayRole: lambda: row.title,
            Qt.ItemDataRole.AccessibleTextRole: lambda: self.spoken(row),
            EntryRole.ENTRY: lambda: row,
            EntryRole.NOTE: lambda: self._note(row),
        }
        return shown[role]() if role in shown else None

    def _note(self, entry: Entry) -> str:
        if entry.changed_at is None:
            return entry.note
        day = entry.changed_at.astimezone().date()
        age = (datetime.now().astimezone().date() - day).days
        if age <= 0:
            return self.tr("Today")
        if age == 1:
            return self.tr("Yesterday")
        moment = entry.changed_at.astimezone()
        return QLocale().toString(moment.date(), QLocale.FormatType.ShortFormat)  # type: ignore[call-overload, no-any-return]
