"""Full-text search over titles and messages, made for what people type.

Every word must occur somewhere in the title or in one message, in any order and inside longer
words. Words of three characters and more use the trigram index (https://sqlite.org/fts5.html,
4.3.4); shorter ones, common in Chinese and Japanese, are compared row by row.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizchat.chat.store.rows import to_conversation
from wizchat.chat.values import SearchHit

if TYPE_CHECKING:
    from wizchat.chat.store.database import Database, Row

_TRIGRAM = 3
_LIMIT = 100
_NEWEST = 5_000
"""Matches that are looked at, newest first: a frequent word may be in most of the messages."""

_EXCERPT = 80
"""Characters of an excerpt, about a line of the sidebar's tooltip."""

_CONVERSATION = """
    SELECT conversations.*, drafts.text AS draft, {more}
    FROM {source} JOIN conversations ON {join}
    LEFT JOIN drafts ON drafts.conversation_id = conversations.id
    WHERE conversations.trashed_at IS NULL
    ORDER BY conversations.updated_at DESC LIMIT {limit}
"""


class Search:
    """Finds conversations."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, text: str) -> tuple[SearchHit, ...]:
        """Return at most 100 conversations: those whose title matches, then by last change."""
        words = text.replace("\0", " ").split()
        if not words:
            return ()
        hits: dict[str, SearchHit] = {}
        for row in self._titles(words):
            hits[row["id"]] = SearchHit(to_conversation(row))
        for row in self._messages(words):
            if row["id"] not in hits:
                excerpt = _excerpt(row["found_text"], words)
                hits[row["id"]] = SearchHit(to_conversation(row), row["found_id"], excerpt)
        return tuple(hits.values())[:_LIMIT]

    def _titles(self, words: list[str]) -> list[Row]:
        source, values = _matching("conversations", "title", "title_index", words)
        query = _CONVERSATION.format(
            more="1", source=source, join="conversations.row = found.row", limit=_LIMIT
        )
        return self._database.read(query, values)

    def _messages(self, words: list[str]) -> list[Row]:
        source, values = _matching("messages", "text", "message_index", words)
        newest = f"""(
            SELECT messages.conversation_id, max(messages.row) AS row
            FROM {source} JOIN messages ON messages.row = found.row
            GROUP BY messages.conversation_id
        ) AS newest JOIN messages ON messages.row = newest.row"""  # noqa: S608 - names from here
        query = _CONVERSATION.format(
            more="messages.id AS found_id, messages.text AS found_text",
            source=newest,
            join="conversations.id = newest.conversation_id",
            limit=_LIMIT,
        )
        return self._database.read(query, values)


def _matching(table: str, column: str, index: str, words: list[str]) -> tuple[str, list[str]]:
    """Return a subquery, named `found`, of the newest rows with all words, and its values."""
    long = [word for word in words if len(word) >= _TRIGRAM]
    source, conditions, values = table, [], []
    if long:
        source = f"{index} JOIN {table} ON {table}.row = {index}.rowid"
        conditions.append(f"{index} MATCH ?")
        # Quoted, so that AND, NEAR, *, : and quotes are what the person typed.
        values.append(" AND ".join('"' + word.replace('"', '""') + '"' for word in long))
    for word in words:
        if len(word) < _TRIGRAM:
            conditions.append(f"{table}.{column} LIKE ? ESCAPE '\\'")
            values.append("%" + "".join(f"\\{c}" if c in "\\%_" else c for c in word) + "%")
    row = f"{index}.rowid" if long else f"{table}.row"
    query = f"""
        SELECT {row} AS row FROM {source} WHERE {" AND ".join(conditions)}
        ORDER BY {row} DESC LIMIT {_NEWEST}
    """  # noqa: S608 - names from here
    return f"({query}) AS found", values


def _excerpt(text: str, words: list[str]) -> str:
    """Return one line of text around the first word that is found."""
    line = " ".join(text.split())
    lower = line.lower()
    places = [place for place in (lower.find(word.lower()) for word in words) if place >= 0]
    start = max(min(places, default=0) - _EXCERPT // 4, 0)
    if start:
        space = line.find(" ", start, start + _EXCERPT // 4)
        start = space + 1 if space >= 0 else start
    piece = line[start : start + _EXCERPT]
    return ("…" if start else "") + piece + ("…" if start + _EXCERPT < len(line) else "")
