"""Full disks, disks with a file size limit, and folders that cannot be written."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
import threading
from collections import namedtuple
from typing import TYPE_CHECKING

import pytest

from tests.helpers.downloading import MAIN, NAME, QUICK, Notes, fetch, fetch_until, part_of
from wizchat.downloads.control import Control
from wizchat.downloads.disk import require_space
from wizchat.downloads.errors import DiskFailed, NotEnoughSpace
from wizchat.downloads.hub import Hub
from wizchat.downloads.items import DownloadItem, DownloadPart
from wizchat.downloads.row import Row
from wizchat.downloads.run import Run
from wizchat.downloads.transfer import Limits

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.helpers.loopback_hub import LoopbackHub, StoredFile

from tests.helpers.hub_faults import Fault

_Usage = namedtuple("_Usage", "total used free")
TIGHT = Limits(stall=QUICK.stall, retry=QUICK.retry, space_margin=0)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real file system of 4 MiB."""
    place = tmp_path / "disk"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(place)]
    if shutil.which("mount") is None or subprocess.run(command, check=False).returncode != 0:
        pytest.skip("only root can mount a small disk")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def test_no_byte_is_asked_for_when_the_disk_is_too_small(
    loopback: LoopbackHub, model: StoredFile, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: _Usage(10**9, 0, model.size))
    with pytest.raises(NotEnoughSpace) as caught:
        fetch(loopback, part_of(MAIN), folder)
    error = caught.value
    assert error.needed > model.size == error.free
    assert error.folder == str(folder)
    assert loopback.ranges() == []


def test_only_what_is_missing_has_to_fit(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: _Usage(10**12, 0, 10**9))
    require_space(tmp_path, 900_000_000)
    require_space(tmp_path, 0)
    with pytest.raises(NotEnoughSpace):
        require_space(tmp_path, 960_000_000)  # it would fit, with less than 5 % to spare
    monkeypatch.setattr(shutil, "disk_usage", lambda _: _Usage(10**12, 0, 0))
    require_space(tmp_path, 0)


def test_a_disk_that_fills_up_under_way_keeps_the_part(
    loopback: LoopbackHub, model: StoredFile, small_disk: Path
) -> None:
    filler = small_disk / "filler"

    def fills(done: int) -> None:
        if done >= 500_000 and not filler.exists():
            filler.write_bytes(b"x" * (shutil.disk_usage(small_disk).free - 400_000))

    loopback.rate = 20_000_000
    folder = small_disk / "models"
    with pytest.raises(NotEnoughSpace) as caught:
        fetch(loopback, part_of(MAIN), folder, Notes(fills), limits=TIGHT)
    assert caught.value.needed > 0
    length = (folder / f"{NAME}.part").stat().st_size
    assert 500_000 <= length < model.size

    filler.unlink()
    assert fetch(loopback, part_of(MAIN), folder, limits=TIGHT) is not None
    assert loopback.ranges()[-1] == f"bytes={length}-"
    assert (folder / NAME).read_bytes() == model.path.read_bytes()


@pytest.mark.usefixtures("model")
def test_a_file_size_limit_has_its_errno(loopback: LoopbackHub, folder: Path) -> None:
    """As on FAT32, which ends at 4 GiB."""
    resource = pytest.importorskip("resource")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, limits[1]))
    try:
        with pytest.raises(DiskFailed) as caught:
            fetch(loopback, part_of(MAIN), folder)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert caught.value.errno == errno.EFBIG
    assert fetch(loopback, part_of(MAIN), folder) is not None


@pytest.mark.usefixtures("model")
@pytest.mark.skipif(sys.platform == "win32", reason="permissions are POSIX's")
def test_a_folder_that_is_a_file(loopback: LoopbackHub, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_bytes(b"mine")
    with pytest.raises(DiskFailed) as caught:
        fetch(loopback, part_of(MAIN), blocked / "models")
    assert caught.value.errno == errno.ENOTDIR
    assert blocked.read_bytes() == b"mine"


@pytest.mark.usefixtures("model")
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write")
def test_a_folder_that_cannot_be_written(loopback: LoopbackHub, tmp_path: Path) -> None:
    locked = tmp_path / "locked"
    locked.mkdir(mode=0o500)
    with pytest.raises(DiskFailed) as caught:
        fetch(loopback, part_of(MAIN), locked)
    assert caught.value.errno == errno.EACCES


def test_after_a_restart_of_the_computer_only_flushed_bytes_count(
    loopback: LoopbackHub, model: StoredFile, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wizchat.downloads.partial.FLUSH_EVERY", 800_000)
    loopback.rate = 20_000_000
    loopback.faults.add(Fault(stall_after=1_590_000))  # no second flush, however late it is stopped
    fetch_until(loopback, part_of(MAIN), folder, 1_500_000)
    loopback.faults.clear()
    part = folder / f"{NAME}.part"
    with part.open("r+b") as file:  # what a power cut leaves: the length without the bytes
        file.truncate(1_400_000)
        file.truncate(2_500_000)
    monkeypatch.setattr("wizchat.downloads.partial.boot_time", lambda: 4e9)
    assert fetch(loopback, part_of(MAIN), folder) is not None
    start = int((loopback.ranges()[1] or "").strip("bytes=-"))
    assert 800_000 <= start <= 1_400_000
    assert len(loopback.ranges()) == 2
    assert (folder / NAME).read_bytes() == model.path.read_bytes()


def test_a_split_model_has_to_fit_as_a_whole(
    loopback: LoopbackHub, model: StoredFile, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    later = DownloadPart(filename="m-00002-of-00002.gguf", sources=(), size=4 * model.size)
    item = DownloadItem(
        id="1", label="", sources=part_of(MAIN).sources, filename=NAME, further=(later,)
    )
    monkeypatch.setattr(shutil, "disk_usage", lambda _: _Usage(10**9, 0, 4 * model.size))
    run = Run(Row(item), threading.Lock(), lambda *_, **__: None)
    with pytest.raises(NotEnoughSpace) as caught:
        run.fetch(folder, Hub(loopback.endpoint), Control(), TIGHT)
    assert caught.value.needed > 5 * model.size
    assert loopback.ranges() == []
