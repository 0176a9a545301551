"""The sidebar's rows as a Qt model: headings and conversations."""

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
    Signal,
)

from wizchat.chat.values import Conversation
from wizchat.ui.shell.sections import Section, SectionKind, arrange

if TYPE_CHECKING:
    from collections.abc import Iterable

Index = QModelIndex | QPersistentModelIndex


class RowRole(IntEnum):
    """What a row says beyond its text."""

    ID = Qt.ItemDataRole.UserRole
    """The conversation's id; None for a heading."""
    ANSWERING = Qt.ItemDataRole.UserRole + 1
    ELSEWHERE = Qt.ItemDataRole.UserRole + 2


class ConversationModel(QAbstractListModel):
    """Headings cannot be selected; a title set through the model is only asked for."""

    rename_requested = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Section | Conversation] = []
        self._row_of: dict[str, int] = {}
        self._answering: frozenset[str] = frozenset()
        self._elsewhere: frozenset[str] = frozenset()

    def set_conversations(self, conversations: Iterable[Conversation]) -> None:
        """Show these; resets the model only when rows came, went or moved."""
        rows: list[Section | Conversation] = []
        for section, members in arrange(conversations, datetime.now().astimezone().date()):
            rows += [section, *members]
        if [_key(row) for row in rows] == [_key(row) for row in self._rows]:
            changed = [at for at, row in enumerate(rows) if row != self._rows[at]]
            self._rows = rows
            self._say_changed(changed)
            return
        self.beginResetModel()
        self._rows = rows
        self._row_of = {row.id: at for at, row in enumerate(rows) if isinstance(row, Conversation)}
        self.endResetModel()

    def set_answering(self, ids: frozenset[str]) -> None:
        """Mark the conversations that are being answered."""
        changed = ids ^ self._answering
        self._answering = ids
        self._say_changed(self._row_of[id_] for id_ in changed if id_ in self._row_of)

    def set_elsewhere(self, ids: frozenset[str]) -> None:
        """Mark the conversations that are open in windows of their own."""
        changed = ids ^ self._elsewhere
        self._elsewhere = ids
        self._say_changed(self._row_of[id_] for id_ in changed if id_ in self._row_of)

    def index_of(self, conversation_id: str | None) -> QModelIndex:
        """Return the conversation's index, invalid when it is not shown."""
        row = self._row_of.get(conversation_id) if conversation_id is not None else None
        return QModelIndex() if row is None else self.index(row)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows there are, headings included."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let conversations be selected and renamed."""
        if not index.isValid() or isinstance(self._rows[index.row()], Section):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row shows or says."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if isinstance(row, Section):
            return self._heading(row) if role in _TEXT_ROLES else None
        return self._conversation(row, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for another title; it shows once the conversation has it."""
        row = self._rows[index.row()]
        title = " ".join(str(value).split())
        if role != Qt.ItemDataRole.EditRole or isinstance(row, Section):
            return False
        if title and title != row.title:
            self.rename_requested.emit(row.id, title)
        return True

    def title(self, conversation: Conversation) -> str:
        """Return the title, or what stands for it before the first message."""
        return conversation.title or self.tr("New conversation")

    def _conversation(self, row: Conversation, role: int) -> Any:
        answering = row.id in self._answering
        elsewhere = row.id in self._elsewhere
        spoken = self.tr("{0}, being answered") if answering else "{0}"
        if elsewhere:
            spoken = self.tr("{0}, in its own window").format(spoken)
        shown: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: self.title(row),
            Qt.ItemDataRole.EditRole: row.title,
            Qt.ItemDataRole.AccessibleTextRole: spoken.format(self.title(row)),
            RowRole.ID: row.id,
            RowRole.ANSWERING: answering,
            RowRole.ELSEWHERE: elsewhere,
        }
        return shown.get(role)

    def _heading(self, section: Section) -> str:
        match section.kind:
            case SectionKind.PINNED:
                return self.tr("Pinned")
            case SectionKind.TODAY:
                return self.tr("Today")
            case SectionKind.YESTERDAY:
                return self.tr("Yesterday")
            case SectionKind.WEEK:
                return self.tr("Previous 7 days")
            case SectionKind.MONTH:
                month = QLocale().standaloneMonthName(section.month)
                return self.tr("{month} {year}").format(month=month, year=section.year)

    def _say_changed(self, rows: Iterable[int]) -> None:
        for row in rows:
            self.dataChanged.emit(self.index(row), self.index(row))


_TEXT_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


def _key(row: Section | Conversation) -> Section | str:
    return row if isinstance(row, Section) else row.id
