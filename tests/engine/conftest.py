"""A client with a scripted worker, for every test of the engine that wants one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.engine_events import Events
from tests.helpers.fake_clients import Start, fake_clients

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def events() -> Events:
    return Events()


@pytest.fixture
def start(events: Events, tmp_path: Path) -> Iterator[Start]:
    with fake_clients(events, tmp_path / "engine.log") as make:
        yield make
