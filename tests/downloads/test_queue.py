"""The queue: order, pausing, cancelling, retrying."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import pytest

from tests.helpers.download_lists import Desk, item
from tests.helpers.downloading import MAIN, NAME, Notes, fetch, noise, part_of
from tests.helpers.hub_faults import CDN, HUB, Fault, gone, rate_limited
from wizchat.downloads.errors import Gone, HashMismatch, Offline, RateLimited
from wizchat.downloads.hub import Hub
from wizchat.downloads.items import ACTIVE, DownloadState, DownloadStatus
from wizchat.downloads.queue import DownloadQueue
from wizchat.downloads.transfer import Limits

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.helpers.loopback_hub import LoopbackHub, StoredFile

QUEUED, RUNNING, WAITING, PAUSED, VERIFYING, DONE, FAILED, CANCELLED = DownloadState


@pytest.fixture
def desk(loopback: LoopbackHub, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(loopback, tmp_path)
    desk.queue.start()
    yield desk
    desk.queue.close()
    assert desk.inbox.broken_rules == []


def has_bytes(status: DownloadStatus) -> bool:
    return status.state is RUNNING and status.done > 0


def test_an_item_is_fetched_and_told_of(desk: Desk, model: StoredFile) -> None:
    desk.queue.add(item(NAME))
    done = desk.inbox.state(DONE)
    assert done.path == desk.folder / NAME
    assert done.path.read_bytes() == model.path.read_bytes()
    assert (done.done, done.total) == (model.size, model.size)
    assert [(f.sha256, f.size) for f in done.files] == [(model.sha256, model.size)]
    assert desk.inbox.states(NAME) == [QUEUED, RUNNING, DONE]
    assert [s.state for s in desk.queue.statuses()] == [DONE]
    desk.queue.forget(NAME)
    assert desk.queue.statuses() == ()


def test_pause_and_resume(desk: Desk, loopback: LoopbackHub, model: StoredFile) -> None:
    loopback.rate = 3_000_000
    desk.queue.add(item(NAME))
    desk.inbox.wait(has_bytes)
    desk.queue.pause(NAME)
    paused = desk.inbox.state(PAUSED)
    assert 0 < paused.done == (desk.folder / f"{NAME}.part").stat().st_size < model.size
    loopback.rate = None
    desk.queue.resume(NAME)
    desk.inbox.state(DONE)
    assert loopback.ranges()[-1] == f"bytes={paused.done}-"
    assert (desk.folder / NAME).read_bytes() == model.path.read_bytes()
    assert VERIFYING in desk.inbox.states(NAME)


@pytest.mark.usefixtures("model")
def test_pausing_takes_a_moment_even_when_the_network_is_silent(
    loopback: LoopbackHub, tmp_path: Path
) -> None:
    desk = Desk(loopback, tmp_path, limits=Limits())
    loopback.fail(Fault(stall_after=300_000))
    desk.queue.start()
    desk.queue.add(item(NAME))
    desk.inbox.wait(has_bytes)
    desk.queue.pause(NAME)
    desk.queue.resume(NAME)
    desk.inbox.state(QUEUED)
    desk.inbox.state(RUNNING)
    desk.queue.close()
    assert desk.inbox.broken_rules == []


@pytest.mark.usefixtures("model")
def test_cancel_removes_the_part(desk: Desk, loopback: LoopbackHub) -> None:
    loopback.rate = 3_000_000
    desk.queue.add(item(NAME))
    desk.inbox.wait(has_bytes)
    desk.queue.cancel(NAME)
    desk.inbox.state(CANCELLED)
    assert list(desk.folder.iterdir()) == []
    assert desk.queue.statuses() == ()
    desk.queue.add(item(NAME))
    loopback.rate = None
    desk.inbox.state(DONE)


@pytest.mark.usefixtures("model")
def test_cancelling_a_paused_item_removes_the_part_too(desk: Desk, loopback: LoopbackHub) -> None:
    loopback.rate = 3_000_000
    desk.queue.add(item(NAME))
    desk.inbox.wait(has_bytes)
    desk.queue.pause(NAME)
    desk.inbox.state(PAUSED)
    desk.queue.cancel(NAME)
    desk.inbox.state(CANCELLED)
    assert list(desk.folder.iterdir()) == []


@pytest.mark.usefixtures("model")
def test_cancelling_a_finished_item_leaves_the_file(desk: Desk) -> None:
    desk.queue.add(item(NAME))
    desk.inbox.state(DONE)
    desk.queue.cancel(NAME)
    desk.inbox.state(CANCELLED)
    assert (desk.folder / NAME).exists()


@pytest.mark.usefixtures("model")
def test_cancel_leaves_alone_what_another_process_is_fetching(
    desk: Desk, loopback: LoopbackHub
) -> None:
    def meanwhile(done: int) -> None:
        if not done or desk.queue.statuses():
            return
        desk.queue.add(item(NAME))
        desk.inbox.state(FAILED)
        desk.queue.cancel(NAME)
        desk.inbox.state(CANCELLED)
        notes.on_progress = lambda _: None

    notes = Notes(meanwhile)
    assert fetch(loopback, part_of(MAIN), desk.folder, notes) is not None
    assert (desk.folder / NAME).exists()


def test_a_failure_stays_in_the_row_and_can_be_retried(
    desk: Desk, loopback: LoopbackHub, model: StoredFile
) -> None:
    loopback.fail(gone())
    desk.queue.add(item(NAME))
    failed = desk.inbox.state(FAILED)
    assert isinstance(failed.error, Gone)
    loopback.heal()
    desk.queue.retry(NAME)
    done = desk.inbox.state(DONE)
    assert done.error is None
    assert (desk.folder / NAME).read_bytes() == model.path.read_bytes()


@pytest.mark.usefixtures("model")
def test_bytes_that_proved_wrong_are_not_counted_as_kept(desk: Desk, loopback: LoopbackHub) -> None:
    loopback.fail(Fault(where=CDN, corrupt_at=5))
    desk.queue.add(item(NAME))
    failed = desk.inbox.state(FAILED)
    assert isinstance(failed.error, HashMismatch)
    assert failed.done == 0


@pytest.mark.usefixtures("model")
def test_a_waiting_item_says_why_and_until_when(desk: Desk, loopback: LoopbackHub) -> None:
    loopback.fail(rate_limited(retry_after=600, times=1))
    desk.queue.add(item(NAME))
    waiting = desk.inbox.state(WAITING)
    assert isinstance(waiting.error, RateLimited)
    assert waiting.retry_at is not None
    desk.queue.retry(NAME)
    done = desk.inbox.state(DONE)
    assert (done.error, done.retry_at) == (None, None)


@pytest.mark.usefixtures("model")
def test_offline_is_waited_out(desk: Desk, loopback: LoopbackHub) -> None:
    loopback.fail(Fault(where=HUB, drop=True))
    desk.queue.add(item(NAME))
    for _ in range(6):  # more tries than other errors get
        waiting = desk.inbox.state(WAITING)
        assert isinstance(waiting.error, Offline)
        desk.inbox.state(RUNNING)
    loopback.heal()
    desk.inbox.state(DONE)


def test_two_at_once_and_the_rest_in_order(
    desk: Desk, loopback: LoopbackHub, tmp_path: Path
) -> None:
    names = [f"m{i}.gguf" for i in range(5)]
    for seed, name in enumerate(names):
        loopback.add(MAIN, noise(tmp_path / name, 300_000, seed))
    loopback.rate = 2_000_000
    most = 0
    lock = threading.Lock()
    for name in names:
        desk.queue.add(item(name))

    def all_done(_: DownloadStatus) -> bool:
        nonlocal most
        states = [s.state for s in desk.queue.statuses()]
        with lock:
            most = max(most, sum(state in ACTIVE for state in states))
        return states == [DONE] * 5

    desk.inbox.wait(all_done)
    assert most == 2
    first_runs = [s.item.id for s in desk.inbox.heard if s.state is RUNNING]
    assert list(dict.fromkeys(first_runs)) == names


@pytest.mark.usefixtures("model")
def test_progress_comes_a_few_times_a_second_with_speed_and_time_left(
    desk: Desk, loopback: LoopbackHub
) -> None:
    loopback.rate = 2_000_000  # the file takes 1.5 s and arrives in some fifty pieces
    began = time.monotonic()
    desk.queue.add(item(NAME))
    desk.inbox.state(DONE)
    running = [s for s in desk.inbox.heard if s.state is RUNNING]
    assert 4 <= len(running) <= 5 * (time.monotonic() - began) + 4
    told = [s for s in running if s.bytes_per_second is not None]
    assert told
    assert all(0 < (s.bytes_per_second or 0) < 4_000_000 for s in told)
    assert all(s.seconds_left is not None for s in told)


def test_words_to_unknown_rows_are_ignored(desk: Desk) -> None:
    for word in (desk.queue.pause, desk.queue.resume, desk.queue.cancel, desk.queue.retry):
        word("nothing of that name")
    desk.queue.forget("nothing of that name")
    assert desk.queue.statuses() == ()


@pytest.mark.usefixtures("model")
def test_adding_what_is_there_starts_nothing_twice(desk: Desk, loopback: LoopbackHub) -> None:
    loopback.rate = 10_000_000
    desk.queue.add(item(NAME))
    desk.queue.add(item(NAME))
    desk.inbox.state(DONE)
    assert loopback.ranges() == ["bytes=0-"]
    desk.queue.add(item(NAME))
    desk.inbox.wait(lambda s: s.state is DONE and s.files[0].source is None)
    assert loopback.ranges() == ["bytes=0-"]


@pytest.mark.logs_warnings
@pytest.mark.usefixtures("model")
def test_a_listener_that_fails_costs_nothing(loopback: LoopbackHub, tmp_path: Path) -> None:
    desk = Desk(loopback, tmp_path)
    heard = desk.inbox

    def fails(status: DownloadStatus) -> None:
        heard(status)
        raise RuntimeError("a fault of the interface")

    queue = DownloadQueue(desk.folder, desk.state_file, Hub(loopback.endpoint), fails)
    queue.start()
    queue.add(item(NAME))
    heard.state(DONE)
    queue.close()
    desk.open()
    assert [s.state for s in desk.queue.statuses()] == [DONE]
