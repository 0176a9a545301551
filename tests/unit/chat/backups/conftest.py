"""A store of its own for each test, and conversations to fill it with."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.chats import NOW
from wizchat.chat.store.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "données 山" / "conversations.sqlite3"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    store = Store(path, NOW)
    yield store
    store.close()
