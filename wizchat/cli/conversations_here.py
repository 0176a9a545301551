"""The conversations of this computer, read beside whatever window has them open."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from wizchat.cli import words
from wizchat.cli.exits import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizchat.chat.exchange.snapshot import Snapshot
    from wizchat.cli.home import Home


@contextmanager
def snapshot(home: Home) -> Iterator[Snapshot | None]:
    """Give the conversations, or None where there are none yet; StoreError ends as Refusal."""
    from wizchat.chat.exchange.snapshot import OlderSchema, Snapshot
    from wizchat.chat.store.errors import StoreError
    from wizchat.chat.store.store import Store

    path = home.paths.database
    if not path.exists():
        yield None
        return
    try:
        try:
            found = Snapshot(path)
        except OlderSchema:
            Store(path, datetime.now(UTC)).close()  # which makes it one of this version
            found = Snapshot(path)
        with found:
            yield found
    except StoreError as error:
        raise Refusal(words.store_error(error)) from error
