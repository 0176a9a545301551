"""A loopback Hub with one model in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.downloading import MAIN, NAME, noise
from tests.helpers.loopback_hub import LoopbackHub, StoredFile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SIZE = 3_000_017


@pytest.fixture
def loopback() -> Iterator[LoopbackHub]:
    with LoopbackHub() as hub:
        yield hub


@pytest.fixture
def model(loopback: LoopbackHub, tmp_path: Path) -> StoredFile:
    return loopback.add(MAIN, noise(tmp_path / "model.gguf", SIZE), NAME)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "Models 山"
