"""Full-text search over titles and messages, in steps short enough to be stopped between them.

A search goes from the newest message to the oldest. What it found so far can be shown at any
time; a common word is all over the place, and nobody waits for its last occurrence.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wizchat.chat.store.matching import Matching
from wizchat.chat.store.rows import to_conversation
from wizchat.chat.values import SearchHit

if TYPE_CHECKING:
    from wizchat.chat.store.database import Database, Row
    from wizchat.chat.values import Conversation

HITS = 100
"""Conversations that a search gives at most."""

_MOST = 5_000
"""Matching messages after which a search ends; nobody looks through more."""
_ROWS = 4_000
"""Messages that one step compares with a word too short for the index."""
_MATCHES = 400
"""Matches that one step takes from the index."""


@dataclass
class SearchRun:
    """A search under way; belongs to the thread of the store."""

    text: str
    """As it was asked."""
    matching: Matching
    is_complete: bool = False
    """Whether there is no step left."""
    is_cut: bool = False
    """Whether it ended with messages unseen; then counts are lower bounds."""
    changed: dict[str, int] = field(default_factory=dict, repr=False)
    """When each conversation that may be found last changed."""
    titles: list[str] = field(default_factory=list, repr=False)
    newest: dict[str, int] = field(default_factory=dict, repr=False)
    """Row of the newest matching message of each conversation."""
    counts: dict[str, int] = field(default_factory=dict, repr=False)
    below: int = 0
    """Messages from this row on have been searched."""

    @property
    def has_hits(self) -> bool:
        """Whether anything was found so far."""
        return bool(self.titles or self.newest)


class Search:
    """Finds conversations outside the trash."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, text: str) -> tuple[SearchHit, ...]:
        """Return at most 100 conversations: those whose title matches, then by last change."""
        run = self.begin(text)
        while not run.is_complete:
            self.step(run)
        return self.hits(run)

    def begin(self, text: str) -> SearchRun:
        """Return a search that has looked at the titles."""
        run = SearchRun(text, Matching(text))
        if not run.matching.words:
            run.is_complete = True
            return run
        rows = self._database.read(
            "SELECT id, updated_at FROM conversations WHERE trashed_at IS NULL"
        )
        run.changed = {row["id"]: row["updated_at"] for row in rows}
        run.titles = self._titles(run)
        last = self._database.read_one("SELECT max(row) AS last FROM messages")
        run.below = 1 + (last["last"] or 0 if last else 0)
        return run

    def step(self, run: SearchRun) -> None:
        """Look through some more messages."""
        found = self._indexed(run) if run.matching.uses_index else self._compared(run)
        for row in found:
            conversation = row["conversation_id"]
            if conversation in run.changed:
                run.newest.setdefault(conversation, row["row"])
                run.counts[conversation] = run.counts.get(conversation, 0) + 1
        if not run.is_complete and sum(run.counts.values()) >= _MOST:
            run.is_complete = run.is_cut = True

    def hits(self, run: SearchRun) -> tuple[SearchHit, ...]:
        """Return what was found so far."""
        titled = set(run.titles)
        chosen = sorted(
            titled | run.newest.keys(), key=lambda c: (c in titled, run.changed[c]), reverse=True
        )[:HITS]
        conversations = self._conversations(chosen)
        newest = {row: conversation for conversation, row in run.newest.items()}
        texts = {
            newest[row["row"]]: row
            for row in self._among(
                "SELECT row, id, text FROM messages WHERE row",
                [run.newest[c] for c in chosen if c in run.newest],
            )
        }
        return tuple(
            self._hit(run, conversations[c], texts.get(c)) for c in chosen if c in conversations
        )

    def _hit(self, run: SearchRun, conversation: Conversation, message: Row | None) -> SearchHit:
        marks = run.matching.marks(conversation.title)
        if message is None:
            return SearchHit(conversation, title_marks=marks)
        excerpt, places = run.matching.excerpt(message["text"])
        return SearchHit(
            conversation,
            message["id"],
            excerpt,
            marks=places,
            title_marks=marks,
            matches=run.counts[conversation.id],
        )

    def _titles(self, run: SearchRun) -> list[str]:
        more, values = run.matching.conditions("conversations.title")
        if run.matching.uses_index:
            rows = self._database.read(
                f"""
                SELECT id FROM title_index JOIN conversations ON row = title_index.rowid
                WHERE title_index MATCH ? {more}
                """,  # noqa: S608 - conditions from here
                [run.matching.index_query, *values],
            )
        else:
            rows = self._database.read(f"SELECT id FROM conversations WHERE 1{more}", values)  # noqa: S608
        return [row["id"] for row in rows if row["id"] in run.changed]

    def _indexed(self, run: SearchRun) -> list[Row]:
        more, values = run.matching.conditions("messages.text")
        rows = self._database.read(
            f"""
            SELECT messages.row, conversation_id, deleted_at
            FROM message_index JOIN messages ON messages.row = message_index.rowid
            WHERE message_index MATCH ? AND message_index.rowid < ? {more}
            ORDER BY message_index.rowid DESC LIMIT {_MATCHES}
            """,  # noqa: S608 - conditions from here
            [run.matching.index_query, run.below, *values],
        )
        if len(rows) < _MATCHES:
            run.is_complete = True
        else:
            run.below = rows[-1]["row"]
        return [row for row in rows if row["deleted_at"] is None]

    def _compared(self, run: SearchRun) -> list[Row]:
        more, values = run.matching.conditions("text")
        end, run.below = run.below, run.below - _ROWS
        run.is_complete = run.below <= 1
        return self._database.read(
            f"""
            SELECT row, conversation_id FROM messages
            WHERE row >= ? AND row < ? {more} AND deleted_at IS NULL ORDER BY row DESC
            """,  # noqa: S608 - conditions from here
            [run.below, end, *values],
        )

    def _conversations(self, ids: list[str]) -> dict[str, Conversation]:
        rows = self._among(
            "SELECT conversations.*, drafts.text AS draft FROM conversations"
            " LEFT JOIN drafts ON drafts.conversation_id = conversations.id"
            " WHERE conversations.id",
            ids,
        )
        return {row["id"]: to_conversation(row) for row in rows}

    def _among(self, query: str, values: list[str] | list[int]) -> list[Row]:
        """Read with a list of values, however long."""
        sql = f"{query} IN (SELECT value FROM json_each(?))"  # noqa: S608 - from here
        return self._database.read(sql, (json.dumps(values),))
