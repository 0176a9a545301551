"""The process dies with SIGKILL; the next one goes on from what is on disk."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.helpers.downloading import (
    MAIN,
    NAME,
    OTHER,
    Notes,
    fetch,
    fetch_until,
    noise,
    part_of,
)

if TYPE_CHECKING:
    from tests.helpers.loopback_hub import LoopbackHub, StoredFile

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="POSIX signals")

ROOT = Path(__file__).parents[2]

_CHILD = """
import os, signal, sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from tests.helpers.downloading import MAIN, Notes, fetch, part_of
from tests.helpers import downloading
from wizchat.downloads import partial

endpoint, folder, where, count = sys.argv[2:6]

def die(*_, **__):
    os.kill(os.getpid(), signal.SIGKILL)

def die_at(done):
    if done >= int(count):
        die()

class Hub:
    pass

hub = Hub()
hub.endpoint = endpoint
notes = Notes()
if where == "running":
    notes.on_progress = die_at
elif where == "verifying":
    notes.on_verify = die_at
elif where == "note written":
    partial.PartialFile._begin_hash = die
elif where == "note replaced":
    write = partial.write_atomically
    partial.write_atomically = lambda *arguments: (write(*arguments), die())
elif where == "before rename":
    replace = Path.replace
    Path.replace = lambda self, to: die() if self.suffix == ".part" else replace(self, to)
elif where == "after rename":
    partial.sync_folder = die
fetch(hub, part_of(MAIN), Path(folder), notes)
"""


def die(hub: LoopbackHub, folder: Path, where: str, count: int = 0) -> None:
    """Run a transfer in a process of its own that is killed at one exact place."""
    arguments = [str(ROOT), hub.endpoint, str(folder), where, str(count)]
    environ = {**os.environ, "PYTHONPATH": str(ROOT)}
    ended = subprocess.run([sys.executable, "-c", _CHILD, *arguments], env=environ, check=False)
    assert ended.returncode == -signal.SIGKILL


@pytest.mark.parametrize("enough", [1, 500_000, 1_500_000, 2_900_000])
def test_killed_while_bytes_come(
    loopback: LoopbackHub, model: StoredFile, folder: Path, enough: int
) -> None:
    loopback.rate = 20_000_000
    die(loopback, folder, "running", enough)
    length = (folder / f"{NAME}.part").stat().st_size
    assert length >= enough
    assert not (folder / NAME).exists()

    loopback.rate = None
    notes = Notes()
    assert fetch(loopback, part_of(MAIN), folder, notes) is not None
    if length < model.size:  # else the last byte had come already
        assert loopback.ranges()[-1] == f"bytes={length}-"
    assert notes.waits == []
    assert (folder / NAME).read_bytes() == model.path.read_bytes()
    assert [path.name for path in folder.iterdir()] == [NAME]


@pytest.mark.parametrize("where", ["verifying", "note written", "before rename", "after rename"])
def test_killed_between_steps(
    loopback: LoopbackHub, model: StoredFile, folder: Path, where: str
) -> None:
    fetch_until(loopback, part_of(MAIN), folder, 1)
    die(loopback, folder, where)
    asked = len(loopback.ranges())
    done = fetch(loopback, part_of(MAIN), folder)
    assert done is not None
    assert (folder / NAME).read_bytes() == model.path.read_bytes()
    assert [path.name for path in folder.iterdir()] == [NAME]
    if where.endswith("rename"):
        assert len(loopback.ranges()) == asked  # every byte was there: nothing is fetched twice


def test_killed_between_the_note_and_the_part(
    loopback: LoopbackHub, model: StoredFile, folder: Path, tmp_path: Path
) -> None:
    """Bytes of another file never pass for the wanted one's."""
    loopback.add(OTHER, noise(tmp_path / "other.gguf", model.size, seed=2), NAME)
    fetch_until(loopback, part_of(OTHER), folder, 1)
    die(loopback, folder, "note replaced")
    assert fetch(loopback, part_of(MAIN), folder) is not None
    assert loopback.ranges() == ["bytes=0-", "bytes=0-"]
    assert (folder / NAME).read_bytes() == model.path.read_bytes()


def test_killed_again_and_again(loopback: LoopbackHub, model: StoredFile, folder: Path) -> None:
    loopback.rate = 20_000_000
    for enough in range(400_000, 2_800_000, 400_000):
        die(loopback, folder, "running", enough)
    assert fetch(loopback, part_of(MAIN), folder) is not None
    assert (folder / NAME).read_bytes() == model.path.read_bytes()
    starts = [int((asked or "").strip("bytes=-")) for asked in loopback.ranges()]
    assert starts == sorted(starts)
