"""Files that are almost models: each is refused with a code, answers, or costs one worker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.helpers.fuzzed_loader import FuzzedLoader
from wizchat.engine.protocol import LoadErrorCode

if TYPE_CHECKING:
    from pathlib import Path

FILES = 300
"""`python -m tests.bench.mutated_files` takes as many as are wanted."""


def test_files_with_something_wrong(tmp_path: Path) -> None:
    with FuzzedLoader(tmp_path) as loader:
        assert loader.whole_loads()
        loader.run(FILES)
        assert loader.seen.total() == FILES
        assert loader.seen[LoadErrorCode.NOT_A_MODEL] > FILES / 10
        assert loader.seen["answered"] > FILES / 20
        assert not loader.seen[LoadErrorCode.INTERNAL]
        assert loader.whole_loads()
