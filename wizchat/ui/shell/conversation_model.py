"""The rows of a list of conversations as a Qt model: headings and conversations."""

from __future__ import annotations

from datetime import datetime
from enum import IntEnum
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from wizchat.chat.incognito import is_incognito
from wizchat.ui.shell.entries import Entry, spoken, title_of
from wizchat.ui.shell.heading_words import heading, spoken_heading
from wizchat.ui.shell.sections import Section, SectionKind, arrange

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from wizchat.chat.values import Conversation, Folder
    from wizchat.ui.shell.sections import Arranged

Index = QModelIndex | QPersistentModelIndex

IDS_TYPE: Final = "application/x-wizchat-conversations"
"""MIME type of conversations that are dragged: their ids, one a line."""


class RowRole(IntEnum):
    """What a row says beyond its text."""

    ID = Qt.ItemDataRole.UserRole
    """The conversation's id; None for a heading."""
    ANSWERING = Qt.ItemDataRole.UserRole + 1
    ENTRY = Qt.ItemDataRole.UserRole + 2
    """The whole Entry; None for a heading."""
    SECTION = Qt.ItemDataRole.UserRole + 3
    """The Section; None for a conversation."""
    COLLAPSED = Qt.ItemDataRole.UserRole + 4
    """Whether a heading's conversations are hidden."""
    OPEN = Qt.ItemDataRole.UserRole + 5
    """Whether this conversation is the one on the page."""
    COUNT = Qt.ItemDataRole.UserRole + 6
    """How many conversations a heading has."""
    ELSEWHERE = Qt.ItemDataRole.UserRole + 7
    """Whether it is open in a window of its own."""


class ConversationModel(QAbstractListModel):
    """Headings cannot be selected; a title set through the model is only asked for."""

    rename_requested = Signal(str, str)
    folder_rename_requested = Signal(str, str)
    dropped = Signal(object, object)
    """Tuple of conversation ids, and the Section they were dropped on."""
    collapsed_changed = Signal(object)
    """frozenset of the keys of collapsed sections."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Section | Entry] = []
        self._keys: list[tuple[str, bool]] = []
        self._row_of: dict[str, int] = {}
        self._arranged: Arranged = []
        self._counts: dict[Section, int] = {}
        self._collapsed: frozenset[str] = frozenset()
        self._answering: frozenset[str] = frozenset()
        self._elsewhere: frozenset[str] = frozenset()
        self._open: str | None = None

    # --- What is shown --------------------------------------------------------------------------

    def set_conversations(
        self, conversations: Iterable[Conversation], folders: Iterable[Folder] = ()
    ) -> None:
        """Show these under headings; resets the model only when rows came, went or moved."""
        today = datetime.now().astimezone().date()
        self._arranged = arrange(conversations, today, folders)
        self._counts = {section: len(members) for section, members in self._arranged}
        self._set_rows(self._unfolded())

    def set_entries(self, entries: Iterable[Entry]) -> None:
        """Show these as they are, without headings."""
        self._arranged = []
        self._set_rows(list(entries))

    def set_collapsed(self, keys: frozenset[str]) -> None:
        """Hide what is in these sections."""
        if keys == self._collapsed:
            return
        changed = keys ^ self._collapsed
        self._collapsed = keys
        if self._arranged:
            self._set_rows(self._unfolded())
            self._say_changed(
                at
                for at, row in enumerate(self._rows)
                if isinstance(row, Section) and row.key in changed
            )

    def fold(self, section: Section, *, collapsed: bool) -> None:
        """Hide or show what is in a section, as the person asked."""
        one = {section.key}
        keys = self._collapsed | one if collapsed else self._collapsed - one
        if keys != self._collapsed:
            self.set_collapsed(keys)
            self.collapsed_changed.emit(keys)

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

    def set_open(self, conversation_id: str | None) -> None:
        """Mark the conversation that is on the page."""
        changed = {self._open, conversation_id}
        self._open = conversation_id
        self._say_changed(self._row_of[id_] for id_ in changed if id_ in self._row_of)

    def index_of(self, conversation_id: str | None) -> QModelIndex:
        """Return the conversation's index, invalid when it is not shown."""
        row = self._row_of.get(conversation_id) if conversation_id is not None else None
        return QModelIndex() if row is None else self.index(row)

    def index_of_folder(self, folder_id: str) -> QModelIndex:
        """Return the index of a folder's heading, invalid when it is not shown."""
        for at, row in enumerate(self._rows):
            if isinstance(row, Section) and row.folder_id == folder_id:
                return self.index(at)
        return QModelIndex()

    def heading_above(self, row: int) -> QModelIndex:
        """Return the heading that a row is under, invalid when there is none."""
        for at in range(row, -1, -1):
            if isinstance(self._rows[at], Section):
                return self.index(at)
        return QModelIndex()

    def section_rows(self, row: int) -> tuple[int, int] | None:
        """Return the first and the last row of the section that a row is in."""
        first = self.heading_above(row).row()
        if first < 0:
            return None
        last = first
        while last + 1 < len(self._rows) and isinstance(self._rows[last + 1], Entry):
            last += 1
        return first, last

    # --- Qt's model -----------------------------------------------------------------------------

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows there are, headings included."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let conversations be selected, renamed and dragged, and sections be dropped on."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        row = self._rows[index.row()]
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        if self._arranged:
            flags |= Qt.ItemFlag.ItemIsDropEnabled
        if isinstance(row, Section):
            is_folder = row.kind is SectionKind.FOLDER
            return flags | Qt.ItemFlag.ItemIsEditable if is_folder else flags
        flags |= Qt.ItemFlag.ItemIsSelectable
        if row.conversation.trashed_at is None:
            flags |= Qt.ItemFlag.ItemIsEditable
        can_move = self._arranged and not is_incognito(row.id)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if can_move else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row shows or says."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        return self._heading(row, role) if isinstance(row, Section) else self._entry(row, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for another title or name; it shows once the conversation or folder has it."""
        row = self._rows[index.row()]
        text = " ".join(str(value).split())
        if role != Qt.ItemDataRole.EditRole:
            return False
        if isinstance(row, Section):
            if text and text != row.name:
                self.folder_rename_requested.emit(row.folder_id, text)
        elif text and text != row.conversation.title:
            self.rename_requested.emit(row.id, text)
        return True

    def mimeTypes(self) -> list[str]:
        """Return the one kind of data that is dragged."""
        return [IDS_TYPE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the ids of what is dragged; no text, which must not leave the app by accident."""
        ids = [index.data(RowRole.ID) for index in indexes]
        data = QMimeData()
        data.setData(IDS_TYPE, "\n".join(id_ for id_ in ids if id_).encode())
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        """Return that what is dragged moves."""
        return Qt.DropAction.MoveAction

    def canDropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, _row: int, _column: int, parent: Index
    ) -> bool:
        """Say whether conversations can go where the pointer is."""
        section = self._section_at(parent)
        return (
            data.hasFormat(IDS_TYPE)
            and section is not None
            and section.kind is not SectionKind.INCOGNITO
        )

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Ask to have conversations moved to where they were dropped."""
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        ids = tuple(data.data(IDS_TYPE).toStdString().split("\n"))
        self.dropped.emit(ids, self._section_at(parent))
        return False  # nothing was inserted: the new list comes from the conversations

    # --- Rows -----------------------------------------------------------------------------------

    def _unfolded(self) -> list[Section | Entry]:
        rows: list[Section | Entry] = []
        for section, members in self._arranged:
            rows.append(section)
            if section.key not in self._collapsed:
                rows += map(Entry, members)
        return rows

    def _set_rows(self, rows: list[Section | Entry]) -> None:
        keys = [_key(row) for row in rows]
        if keys == self._keys:
            pairs = enumerate(zip(rows, self._rows, strict=True))
            changed = [at for at, (new, old) in pairs if new is not old and new != old]
            self._rows = rows
            self._say_changed(changed)
            return
        self.beginResetModel()
        self._rows, self._keys = rows, keys
        self._row_of = {row.id: at for at, row in enumerate(rows) if isinstance(row, Entry)}
        self.endResetModel()

    def _section_at(self, index: Index) -> Section | None:
        if not (self._arranged and index.isValid()):
            return None
        section = self.heading_above(index.row()).data(RowRole.SECTION)
        return section if isinstance(section, Section) else None

    def _entry(self, row: Entry, role: int) -> Any:
        if role == RowRole.ENTRY:  # asked for most
            return row
        about: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: title_of(row.conversation),
            Qt.ItemDataRole.EditRole: row.conversation.title,
            RowRole.ID: row.id,
            RowRole.ANSWERING: row.id in self._answering,
            RowRole.ELSEWHERE: row.id in self._elsewhere,
            RowRole.OPEN: row.id == self._open,
        }
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(
                row,
                is_answering=row.id in self._answering,
                is_elsewhere=row.id in self._elsewhere,
            )
        return about.get(role)

    def _heading(self, section: Section, role: int) -> Any:
        is_collapsed = section.key in self._collapsed
        count = self._counts.get(section, 0)
        if role == Qt.ItemDataRole.DisplayRole:
            return heading(section)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken_heading(section, count, is_collapsed=is_collapsed)
        about: dict[int, object] = {
            Qt.ItemDataRole.EditRole: section.name,
            RowRole.SECTION: section,
            RowRole.COLLAPSED: is_collapsed,
            RowRole.COUNT: count,
        }
        return about.get(role)

    def _say_changed(self, rows: Iterable[int]) -> None:
        for row in rows:
            self.dataChanged.emit(self.index(row), self.index(row))


def _key(row: Section | Entry) -> tuple[str, bool]:
    """Return what tells rows apart; a row of another height is another row."""
    return (row.key, False) if isinstance(row, Section) else (row.conversation.id, row.two_lines)
