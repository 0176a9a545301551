"""What of the queue survives the end of the app, orderly or not."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.helpers.download_lists import Desk, item
from tests.helpers.downloading import MAIN, NAME, noise
from tests.helpers.hub_faults import gone
from wizchat.downloads.errors import Gone
from wizchat.downloads.items import DownloadState, DownloadStatus

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.helpers.loopback_hub import LoopbackHub, StoredFile

QUEUED, RUNNING, WAITING, PAUSED, VERIFYING, DONE, FAILED, CANCELLED = DownloadState
ROOT = Path(__file__).parents[2]


@pytest.fixture
def desk(loopback: LoopbackHub, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(loopback, tmp_path)
    desk.queue.start()
    yield desk
    desk.queue.close()
    assert desk.inbox.broken_rules == []


def has_bytes(status: DownloadStatus) -> bool:
    return status.state is RUNNING and status.done > 0


def test_what_ran_runs_again_from_where_it_was(
    desk: Desk, loopback: LoopbackHub, model: StoredFile
) -> None:
    loopback.rate = 3_000_000
    desk.queue.add(item(NAME))
    desk.inbox.wait(has_bytes)
    desk.queue.close()
    length = (desk.folder / f"{NAME}.part").stat().st_size
    assert length > 0
    loopback.rate = None
    desk.restart()
    first = desk.inbox.wait(lambda s: s.state in {QUEUED, RUNNING})
    assert first.done >= length
    desk.inbox.state(DONE)
    assert loopback.ranges()[-1] == f"bytes={length}-"
    assert (desk.folder / NAME).read_bytes() == model.path.read_bytes()


@pytest.mark.usefixtures("model")
def test_what_was_paused_stays_paused(desk: Desk, loopback: LoopbackHub) -> None:
    loopback.rate = 3_000_000
    desk.queue.add(item(NAME))
    desk.inbox.wait(has_bytes)
    desk.queue.pause(NAME)
    paused = desk.inbox.state(PAUSED)
    asked = len(loopback.requests)
    desk.restart()
    again = desk.inbox.state(PAUSED)
    assert (again.done, again.total) == (paused.done, paused.total)
    assert len(loopback.requests) == asked
    desk.queue.resume(NAME)
    desk.inbox.state(DONE)


@pytest.mark.usefixtures("model")
def test_a_failure_is_still_explained(desk: Desk, loopback: LoopbackHub) -> None:
    loopback.fail(gone())
    desk.queue.add(item(NAME))
    desk.inbox.state(FAILED)
    desk.restart()
    assert isinstance(desk.inbox.state(FAILED).error, Gone)


def test_a_finished_item_is_told_again_until_it_is_forgotten(desk: Desk, model: StoredFile) -> None:
    desk.queue.add(item(NAME))
    desk.inbox.state(DONE)
    desk.restart()
    done = desk.inbox.state(DONE)
    assert done.path == desk.folder / NAME
    assert done.files[0].sha256 == model.sha256
    desk.queue.forget(NAME)
    desk.restart()
    assert desk.queue.statuses() == ()


@pytest.mark.usefixtures("model")
def test_a_finished_item_whose_file_is_gone_is_not_told(desk: Desk) -> None:
    desk.queue.add(item(NAME))
    desk.inbox.state(DONE)
    (desk.folder / NAME).unlink()
    desk.restart()
    assert desk.queue.statuses() == ()


@pytest.mark.logs_warnings
@pytest.mark.usefixtures("model")
def test_a_broken_list_is_kept_and_the_part_is_still_used(
    desk: Desk, loopback: LoopbackHub
) -> None:
    loopback.rate = 3_000_000
    desk.queue.add(item(NAME))
    desk.inbox.wait(has_bytes)
    desk.queue.close()
    length = (desk.folder / f"{NAME}.part").stat().st_size
    desk.state_file.write_bytes(b'{"items": [{"item"')
    desk.restart()
    assert desk.queue.statuses() == ()
    assert desk.queue.broken_list is not None
    assert desk.queue.broken_list.exists()
    desk.queue.add(item(NAME))
    desk.inbox.state(DONE)
    assert loopback.ranges()[-1] == f"bytes={length}-"


_CHILD = """
import os, signal, sys, threading
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from tests.helpers.download_lists import item
from tests.helpers.downloading import NAME
from wizchat.downloads.hub import Hub
from wizchat.downloads.queue import DownloadQueue

def listener(status):
    if status.done > 500_000:
        os.kill(os.getpid(), signal.SIGKILL)

root = Path(sys.argv[3])
queue = DownloadQueue(root / "Models", root / "downloads.json", Hub(sys.argv[2]), listener)
queue.start()
queue.add(item(NAME))
threading.Event().wait(30)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="POSIX signals")
def test_a_killed_app_goes_on_by_itself(
    loopback: LoopbackHub, model: StoredFile, tmp_path: Path
) -> None:
    loopback.rate = 3_000_000
    arguments = [str(ROOT), loopback.endpoint, str(tmp_path)]
    ended = subprocess.run(
        [sys.executable, "-c", _CHILD, *arguments],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
    )
    assert ended.returncode == -signal.SIGKILL
    loopback.rate = None
    desk = Desk(loopback, tmp_path)
    length = (desk.folder / f"{NAME}.part").stat().st_size
    assert length > 500_000
    desk.queue.start()
    desk.inbox.state(DONE)
    desk.queue.close()
    assert loopback.ranges()[-1] == f"bytes={length}-"
    assert (desk.folder / NAME).read_bytes() == model.path.read_bytes()


@pytest.fixture
def split(loopback: LoopbackHub, tmp_path: Path) -> list[StoredFile]:
    names = [f"WizardLM-2-8x22B-0000{i}-of-00003.gguf" for i in (1, 2, 3)]
    return [
        loopback.add(MAIN, noise(tmp_path / name, 1_000_000 + i, seed=i))
        for i, name in enumerate(names)
    ]


def test_a_split_model_is_one_item(
    desk: Desk, loopback: LoopbackHub, split: list[StoredFile]
) -> None:
    names = [stored.path.name for stored in split]
    loopback.rate = 4_000_000
    desk.queue.add(item(*names, item_id="8x22B"))
    desk.inbox.wait(lambda s: len(s.files) == 1 and s.done > split[0].size)
    desk.restart()
    loopback.rate = None
    done = desk.inbox.state(DONE)
    assert done.done == done.total == sum(stored.size for stored in split)
    assert done.path == desk.folder / names[0]
    assert [Path(file.path).name for file in done.files] == names
    for stored in split:
        assert (desk.folder / stored.path.name).read_bytes() == stored.path.read_bytes()
    assert loopback.ranges().count("bytes=0-") == 3  # nothing was begun twice


def test_cancelling_a_split_model_removes_its_finished_files(
    desk: Desk, loopback: LoopbackHub, split: list[StoredFile]
) -> None:
    loopback.rate = 4_000_000
    desk.queue.add(item(*(stored.path.name for stored in split), item_id="8x22B"))
    desk.inbox.wait(lambda s: len(s.files) == 2)
    desk.queue.cancel("8x22B")
    desk.inbox.state(CANCELLED)
    assert list(desk.folder.iterdir()) == []
