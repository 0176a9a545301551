"""The rows of the person's own prompts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizchat.chat.store.rows import to_milliseconds, to_moment
from wizchat.chat.values import Snippet

if TYPE_CHECKING:
    from wizchat.chat.store.database import Database


class Snippets:
    """Reads and writes prompts. Writes belong inside `Store.transaction`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def listed(self) -> tuple[Snippet, ...]:
        """Return all, in the order of the alphabet."""
        rows = self._database.read("SELECT * FROM snippets")
        found = (
            Snippet(
                id=row["id"],
                title=row["title"],
                text=row["text"],
                updated_at=to_moment(row["updated_at"]),
            )
            for row in rows
        )
        return tuple(sorted(found, key=lambda snippet: (snippet.title.casefold(), snippet.id)))

    def save(self, snippet: Snippet) -> None:
        """Write one, new or known."""
        self._database.write(
            "INSERT INTO snippets (id, title, text, updated_at) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET title = excluded.title, text = excluded.text,"
            " updated_at = excluded.updated_at",
            (snippet.id, snippet.title, snippet.text, to_milliseconds(snippet.updated_at)),
        )

    def remove(self, snippet_id: str) -> None:
        """Delete one."""
        self._database.write("DELETE FROM snippets WHERE id = ?", (snippet_id,))
