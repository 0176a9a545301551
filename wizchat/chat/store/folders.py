"""The rows of folders; which conversations are in one stands with the conversations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizchat.chat.store.rows import to_milliseconds
from wizchat.chat.values import Folder

if TYPE_CHECKING:
    from datetime import datetime

    from wizchat.chat.store.database import Database, Row


class Folders:
    """Reads and writes folders. Writes belong inside `Store.transaction`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def listed(self) -> tuple[Folder, ...]:
        """Return all, in the order in which they were made."""
        return tuple(map(_to_folder, self._database.read("SELECT id, name FROM folders")))

    def get(self, folder_id: str) -> Folder | None:
        """Return one; None when it is gone."""
        row = self._database.read_one("SELECT id, name FROM folders WHERE id = ?", (folder_id,))
        return None if row is None else _to_folder(row)

    def add(self, folder: Folder, now: datetime) -> None:
        """Make a folder; nothing happens when it is there."""
        self._database.write(
            "INSERT INTO folders (id, name, created_at) VALUES (?, ?, ?)"
            " ON CONFLICT (id) DO NOTHING",
            (folder.id, folder.name, to_milliseconds(now)),
        )

    def rename(self, folder_id: str, name: str) -> None:
        """Give another name."""
        self._database.write("UPDATE folders SET name = ? WHERE id = ?", (name, folder_id))

    def remove(self, folder_id: str) -> None:
        """Delete a folder; what was in it is in none then."""
        self._database.write("DELETE FROM folders WHERE id = ?", (folder_id,))

    def members(self, folder_id: str) -> tuple[str, ...]:
        """Return the ids of the conversations in a folder, those in archive and trash too."""
        rows = self._database.read("SELECT id FROM conversations WHERE folder_id = ?", (folder_id,))
        return tuple(str(row["id"]) for row in rows)


def _to_folder(row: Row) -> Folder:
    return Folder(id=row["id"], name=row["name"])
