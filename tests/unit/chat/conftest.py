"""A chat service with a scripted engine."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.chat_desk import Desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """The engine has no model yet."""
    desk = Desk(tmp_path / "conversations.sqlite3")
    yield desk
    desk.service.close()


@pytest.fixture
def ready(desk: Desk) -> Desk:
    """The engine has a model."""
    desk.engine.load()
    desk.settle()
    return desk
