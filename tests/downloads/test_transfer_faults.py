"""One transfer when the network, the Hub or the CDN misbehaves."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from tests.helpers.downloading import MAIN, NAME, QUICK, Notes, fetch, fetch_until, noise, part_of
from tests.helpers.hub_faults import HUB, Fault, gated, gone, login_needed, rate_limited
from wizchat.downloads.control import Control
from wizchat.downloads.errors import (
    AuthNeeded,
    BadAnswer,
    DownloadError,
    Gone,
    HashMismatch,
    Offline,
    RateLimited,
    ServerError,
    SizeMismatch,
)
from wizchat.downloads.retry import RetryPolicy
from wizchat.downloads.transfer import Limits

if TYPE_CHECKING:
    from pathlib import Path

    from tests.helpers.loopback_hub import LoopbackHub, StoredFile


@pytest.mark.parametrize(
    "fault",
    [
        Fault(cut_after=700_000, times=3),
        Fault(cut_after=700_000, reset=True, times=3),
        Fault(cut_after=0, times=2),
        Fault(stall_after=700_000, times=1),
        Fault(stall_after=0, times=1),
        Fault(drop=True, times=2),
        Fault(where=HUB, drop=True, times=2),
        Fault(status=500, times=2),
        Fault(where=HUB, status=502, times=3),
        Fault(status=403, times=1),  # an expired CDN address
        rate_limited(retry_after=0, times=1),
        Fault(content_range="bytes 5-3000016/3000017", times=1),
        Fault(content_range="nonsense", times=1),
        Fault(status=416, times=1),
        Fault(ignore_range=True),
    ],
)
def test_faults_that_pass_are_survived(
    loopback: LoopbackHub, model: StoredFile, folder: Path, fault: Fault
) -> None:
    fetch_until(loopback, part_of(MAIN), folder, 1)
    loopback.fail(fault)
    assert fetch(loopback, part_of(MAIN), folder) is not None
    assert (folder / NAME).read_bytes() == model.path.read_bytes()


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (gone(), Gone),
        (gated(), AuthNeeded),
        (login_needed(), AuthNeeded),
        (Fault(status=500), ServerError),
        (Fault(where=HUB, status=503), ServerError),
        (rate_limited(retry_after=0), RateLimited),
        (Fault(content_range="bytes 0-0/99"), SizeMismatch),
        (Fault(content_range="bytes 7-3000016/3000017"), BadAnswer),
        (Fault(status=206), BadAnswer),
        (Fault(status=416), BadAnswer),
    ],
)
def test_faults_that_stay_end_with_their_name_and_keep_the_part(
    loopback: LoopbackHub, model: StoredFile, folder: Path, fault: Fault, error: type[DownloadError]
) -> None:
    loopback.rate = 20_000_000
    fetch_until(loopback, part_of(MAIN), folder, 500_000)
    length = (folder / f"{NAME}.part").stat().st_size
    loopback.fail(fault)
    limits = Limits(retry=RetryPolicy(first=0, limit=2, chance=lambda: 0))
    with pytest.raises(error):
        fetch(loopback, part_of(MAIN), folder, limits=limits)
    assert (folder / f"{NAME}.part").stat().st_size == length
    loopback.heal()
    assert fetch(loopback, part_of(MAIN), folder) is not None
    assert loopback.ranges()[-1] == f"bytes={length}-"
    assert (folder / NAME).read_bytes() == model.path.read_bytes()


def test_tries_are_not_counted_while_bytes_come(
    loopback: LoopbackHub, model: StoredFile, folder: Path
) -> None:
    notes = Notes()
    for _ in range(10):
        loopback.fail(Fault(status=500, times=2))
        loopback.fail(Fault(cut_after=100_000, times=1))
    assert fetch(loopback, part_of(MAIN), folder, notes) is not None
    assert len(notes.waits) == 30 > QUICK.retry.limit
    assert {type(error) for error in notes.waits} == {Offline, ServerError}
    assert (folder / NAME).read_bytes() == model.path.read_bytes()


@pytest.mark.usefixtures("model")
def test_a_connection_that_falls_silent_is_given_up(loopback: LoopbackHub, folder: Path) -> None:
    notes = Notes()
    loopback.fail(Fault(stall_after=700_000, times=1))
    assert fetch(loopback, part_of(MAIN), folder, notes) is not None
    (error,) = notes.waits
    assert isinstance(error, Offline)
    assert error.detail == "no data for 0.4 s"
    assert loopback.ranges()[1] == "bytes=700000-"


def test_nothing_is_lost_when_a_server_ignores_ranges_and_cuts(
    loopback: LoopbackHub, model: StoredFile, folder: Path
) -> None:
    """The part only ever grows: what is on disk is left out of the answer, not fetched again."""
    notes = Notes()
    loopback.fail(Fault(cut_after=1_000_000, times=1))
    loopback.fail(Fault(ignore_range=True, cut_after=2_000_000, times=1))
    loopback.fail(Fault(ignore_range=True))
    assert fetch(loopback, part_of(MAIN), folder, notes) is not None
    assert notes.progress == sorted(notes.progress)
    assert (folder / NAME).read_bytes() == model.path.read_bytes()


@pytest.mark.usefixtures("model")
@pytest.mark.parametrize("where", ["cdn", "hub"])
def test_a_stop_is_heard_while_the_network_is_silent(
    loopback: LoopbackHub, folder: Path, where: str
) -> None:
    """The read would block for 15 s; the transfer leaves it behind."""
    control, ended = Control(), threading.Event()
    loopback.fail(Fault(where=where, stall_after=500_000))
    notes = Notes(lambda done: threading.Timer(0.05, control.stop).start() if done else None)
    if where == "hub":
        notes.on_progress = lambda _: threading.Timer(0.05, control.stop).start()

    def run() -> None:
        assert (
            fetch(loopback, part_of(MAIN), folder, notes, control=control, limits=Limits()) is None
        )
        ended.set()

    thread = threading.Thread(target=run)
    thread.start()
    assert ended.wait(5)
    thread.join()


@pytest.mark.usefixtures("model")
def test_a_wait_is_told_and_can_be_ended(loopback: LoopbackHub, folder: Path) -> None:
    loopback.fail(rate_limited(retry_after=600, times=1))
    control, notes = Control(), Notes()
    notes.on_wait = lambda: threading.Timer(0.05, control.hurry).start()
    assert fetch(loopback, part_of(MAIN), folder, notes, control=control) is not None
    (error,) = notes.waits
    assert isinstance(error, RateLimited)
    assert error.retry_after == 600


def test_a_corrupt_byte_costs_one_fresh_try(
    loopback: LoopbackHub, model: StoredFile, folder: Path
) -> None:
    loopback.fail(Fault(corrupt_at=1_234_567, times=1))
    assert fetch(loopback, part_of(MAIN), folder) is not None
    assert loopback.ranges() == ["bytes=0-", "bytes=0-"]
    assert (folder / NAME).read_bytes() == model.path.read_bytes()


def test_corruption_that_stays_is_told_and_nothing_bad_is_kept(
    loopback: LoopbackHub, model: StoredFile, folder: Path
) -> None:
    loopback.fail(Fault(corrupt_at=0))
    with pytest.raises(HashMismatch) as caught:
        fetch(loopback, part_of(MAIN), folder)
    assert caught.value.expected == model.sha256
    assert loopback.ranges() == ["bytes=0-", "bytes=0-"]
    assert list(folder.iterdir()) == []


def test_a_part_spoiled_on_disk_is_found_and_replaced(
    loopback: LoopbackHub, model: StoredFile, folder: Path
) -> None:
    fetch_until(loopback, part_of(MAIN), folder, 500_000)
    part = folder / f"{NAME}.part"
    with part.open("r+b") as file:
        file.write(b"\0" * 1000)
    assert fetch(loopback, part_of(MAIN), folder) is not None
    assert loopback.ranges()[-1] == "bytes=0-"
    assert (folder / NAME).read_bytes() == model.path.read_bytes()


def test_a_file_changed_on_the_hub_does_not_mix_with_the_part(
    loopback: LoopbackHub, model: StoredFile, folder: Path, tmp_path: Path
) -> None:
    """The part stays with its commit; once that is gone, the new file is fetched from its start."""
    fetch_until(loopback, part_of(MAIN), folder, 500_000)
    changed = loopback.add(MAIN, noise(tmp_path / "changed", model.size, seed=9), NAME)
    fetch_until(loopback, part_of(MAIN), folder, 600_000)
    assert "bytes=0-" not in loopback.ranges()[1:]
    commits = loopback.repositories[MAIN].commits
    del commits[next(iter(commits))]
    assert fetch(loopback, part_of(MAIN), folder) is not None
    assert (folder / NAME).read_bytes() == changed.path.read_bytes()


@pytest.mark.usefixtures("model")
def test_a_server_that_ignores_ranges_and_always_cuts_is_given_up(
    loopback: LoopbackHub, folder: Path
) -> None:
    loopback.rate = 20_000_000
    fetch_until(loopback, part_of(MAIN), folder, 500_000)
    loopback.fail(Fault(ignore_range=True, cut_after=100_000))
    notes = Notes()
    with pytest.raises(BadAnswer):
        fetch(loopback, part_of(MAIN), folder, notes)
    assert len(notes.waits) == QUICK.retry.limit - 1


def test_a_catalogue_that_knows_better_leaves_the_commit_of_an_old_part(
    loopback: LoopbackHub, model: StoredFile, folder: Path, tmp_path: Path
) -> None:
    fetch_until(loopback, part_of(MAIN), folder, 500_000)
    fixed = loopback.add(MAIN, noise(tmp_path / "fixed", model.size, seed=9), NAME)
    assert fetch(loopback, part_of(MAIN, sha256=fixed.sha256), folder) is not None
    assert (folder / NAME).read_bytes() == fixed.path.read_bytes()
