"""The tables, and how each released schema becomes the next one.

A released entry of MIGRATIONS never changes; a new schema is one more entry and one more
fixture database in the tests.
"""

from __future__ import annotations

APPLICATION_ID = 0x57697A43
"""'WizC' in the file's header, so that no other program's database is taken for ours."""

_V1 = (
    # Times are milliseconds since 1970, UTC.
    """CREATE TABLE conversations (
        row INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL DEFAULT '',
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        leaf_id TEXT,
        window_start_id TEXT,
        window_tokens INTEGER,
        trashed_at INTEGER,
        pinned INTEGER NOT NULL DEFAULT 0
    )""",
    # No action on parent_id: cascading down a long conversation would exceed SQLite's trigger
    # depth of 1,000. Messages go only with their whole conversation or leaf first.
    """CREATE TABLE messages (
        row INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
        parent_id TEXT REFERENCES messages (id) DEFERRABLE INITIALLY DEFERRED,
        role TEXT NOT NULL CHECK (role IN ('user', 'assistant')),
        text TEXT NOT NULL,
        status TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        model_name TEXT,
        quantization TEXT,
        reply_ids BLOB,
        tokenizer_hash TEXT,
        seed INTEGER,
        temperature REAL,
        prompt_tokens INTEGER,
        reply_tokens INTEGER,
        tokens_per_second REAL,
        error_code TEXT
    )""",
    "CREATE INDEX messages_of_conversation ON messages (conversation_id)",
    "CREATE INDEX messages_of_parent ON messages (parent_id)",
    "CREATE INDEX open_answers ON messages (status) WHERE status IN ('waiting', 'streaming')",
    """CREATE TABLE drafts (
        conversation_id TEXT PRIMARY KEY REFERENCES conversations (id) ON DELETE CASCADE,
        text TEXT NOT NULL,
        updated_at INTEGER NOT NULL
    )""",
    # Append-only: an answer of 16,000 characters is not rewritten, nor indexed, each second.
    """CREATE TABLE journal (
        row INTEGER PRIMARY KEY,
        message_id TEXT NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
        text TEXT NOT NULL
    )""",
    "CREATE INDEX journal_of_message ON journal (message_id)",
    # Trigrams find parts of words and text without spaces between words (Chinese, Japanese).
    """CREATE VIRTUAL TABLE message_index USING fts5 (
        text, content = 'messages', content_rowid = 'row', tokenize = 'trigram')""",
    """CREATE VIRTUAL TABLE title_index USING fts5 (
        title, content = 'conversations', content_rowid = 'row', tokenize = 'trigram')""",
    """CREATE TRIGGER message_added AFTER INSERT ON messages BEGIN
        INSERT INTO message_index (rowid, text) VALUES (new.row, new.text);
    END""",
    """CREATE TRIGGER message_removed AFTER DELETE ON messages BEGIN
        INSERT INTO message_index (message_index, rowid, text)
        VALUES ('delete', old.row, old.text);
    END""",
    """CREATE TRIGGER message_changed AFTER UPDATE OF text ON messages BEGIN
        INSERT INTO message_index (message_index, rowid, text)
        VALUES ('delete', old.row, old.text);
        INSERT INTO message_index (rowid, text) VALUES (new.row, new.text);
    END""",
    """CREATE TRIGGER conversation_added AFTER INSERT ON conversations BEGIN
        INSERT INTO title_index (rowid, title) VALUES (new.row, new.title);
    END""",
    """CREATE TRIGGER conversation_removed AFTER DELETE ON conversations BEGIN
        INSERT INTO title_index (title_index, rowid, title)
        VALUES ('delete', old.row, old.title);
    END""",
    """CREATE TRIGGER conversation_renamed AFTER UPDATE OF title ON conversations BEGIN
        INSERT INTO title_index (title_index, rowid, title)
        VALUES ('delete', old.row, old.title);
        INSERT INTO title_index (rowid, title) VALUES (new.row, new.title);
    END""",
)

_V2 = (
    """CREATE TABLE folders (
        row INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        created_at INTEGER NOT NULL
    )""",
    """ALTER TABLE conversations ADD COLUMN folder_id TEXT
        REFERENCES folders (id) ON DELETE SET NULL""",
    "ALTER TABLE conversations ADD COLUMN archived_at INTEGER",
    # Where the reader was: the topmost message in view, and how many pixels of it were above.
    "ALTER TABLE conversations ADD COLUMN place_id TEXT",
    "ALTER TABLE conversations ADD COLUMN place_offset INTEGER NOT NULL DEFAULT 0",
    # A pinned turn stays in the context window when older ones are dropped.
    "ALTER TABLE messages ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE messages ADD COLUMN deleted_at INTEGER",
    # What it takes to get the same answer again: the file, and the whole sampling as JSON.
    "ALTER TABLE messages ADD COLUMN model_sha256 TEXT",
    "ALTER TABLE messages ADD COLUMN sampling TEXT",
    "ALTER TABLE messages ADD COLUMN finished_at INTEGER",
    # Text of files. Without a message, an attachment belongs to the conversation's draft.
    """CREATE TABLE attachments (
        row INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
        message_id TEXT REFERENCES messages (id) ON DELETE CASCADE,
        name TEXT NOT NULL,
        kind TEXT NOT NULL,
        text TEXT NOT NULL,
        tokens INTEGER,
        added_at INTEGER NOT NULL
    )""",
    "CREATE INDEX attachments_of_message ON attachments (message_id)",
    "CREATE INDEX attachments_of_conversation ON attachments (conversation_id)",
    # Texts that the person keeps to use again.
    """CREATE TABLE snippets (
        row INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL,
        text TEXT NOT NULL,
        updated_at INTEGER NOT NULL
    )""",
)

_V3 = (
    # What is being written in the place of earlier messages. At most one of a conversation is
    # open, and the draft waits meanwhile; the others wait for their messages to be edited again.
    """CREATE TABLE edits (
        message_id TEXT PRIMARY KEY REFERENCES messages (id) ON DELETE CASCADE,
        conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
        text TEXT NOT NULL,
        attachment_ids TEXT NOT NULL,
        updated_at INTEGER NOT NULL,
        is_open INTEGER NOT NULL
    )""",
    "CREATE INDEX edits_of_conversation ON edits (conversation_id)",
)

MIGRATIONS: tuple[tuple[str, ...], ...] = (_V1, _V2, _V3)
"""Entry n makes schema n + 1 out of schema n; schema 0 is an empty file."""
