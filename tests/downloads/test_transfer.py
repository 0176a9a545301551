"""One transfer when all goes well, and when a part is there already."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.helpers.downloading import MAIN, NAME, OTHER, Notes, fetch, fetch_until, noise, part_of
from tests.helpers.hub_faults import Fault
from wizchat.downloads.control import Control
from wizchat.downloads.errors import AlreadyDownloading, NameTaken, NoChecksum, UnsafeName
from wizchat.downloads.items import DownloadPart, HubFile
from wizchat.downloads.names import LONGEST

if TYPE_CHECKING:
    from pathlib import Path

    from tests.helpers.loopback_hub import LoopbackHub, StoredFile


def test_a_file_arrives_whole(loopback: LoopbackHub, model: StoredFile, folder: Path) -> None:
    notes = Notes()
    done = fetch(loopback, part_of(MAIN), folder, notes)
    assert done is not None
    assert (done.size, done.sha256) == (model.size, model.sha256)
    assert (folder / NAME).read_bytes() == model.path.read_bytes()
    assert [p.name for p in folder.iterdir()] == [NAME]
    assert notes.progress[-1] == model.size
    assert notes.progress == sorted(notes.progress)


@pytest.mark.usefixtures("model")
def test_every_request_goes_to_the_pinned_commit_with_a_range(
    loopback: LoopbackHub, folder: Path
) -> None:
    loopback.fail(Fault(cut_after=1_000_000, times=2))
    fetch(loopback, part_of(MAIN), folder)
    commit = next(reversed(loopback.repositories[MAIN].commits))
    gets = [r for r in loopback.requests if r.where == "hub" and r.method == "GET"]
    assert [g.range for g in gets] == ["bytes=0-", "bytes=1000000-", "bytes=2000000-"]
    for get in gets:
        assert f"/resolve/{commit}/" in get.path
        assert get.headers["accept-encoding"] == "identity"


def test_a_stopped_transfer_goes_on_where_it_was(
    loopback: LoopbackHub, model: StoredFile, folder: Path
) -> None:
    loopback.rate = 20_000_000
    fetch_until(loopback, part_of(MAIN), folder, 1_000_000)
    length = (folder / f"{NAME}.part").stat().st_size
    assert 1_000_000 <= length < model.size
    note = json.loads((folder / f"{NAME}.part.json").read_bytes())
    assert note["fingerprint"] == {"sha256": model.sha256, "size": model.size}

    notes = Notes()
    assert fetch(loopback, part_of(MAIN), folder, notes) is not None
    assert loopback.ranges()[-1] == f"bytes={length}-"
    assert notes.verified[-1] == length
    assert (folder / NAME).read_bytes() == model.path.read_bytes()


def test_a_stop_is_heard_while_the_part_is_verified(
    loopback: LoopbackHub, model: StoredFile, folder: Path
) -> None:
    fetch_until(loopback, part_of(MAIN), folder, 1)
    control, notes = Control(), Notes()
    notes.on_verify = lambda _: control.stop()
    assert fetch(loopback, part_of(MAIN), folder, notes, control=control) is None
    assert fetch(loopback, part_of(MAIN), folder) is not None
    assert (folder / NAME).read_bytes() == model.path.read_bytes()


def test_a_finished_file_is_recognised_without_network(
    loopback: LoopbackHub, model: StoredFile, folder: Path
) -> None:
    folder.mkdir()
    (folder / NAME).write_bytes(model.path.read_bytes())
    (folder / f"{NAME}.part.json").write_bytes(b"left by a crash")
    done = fetch(loopback, part_of(MAIN, sha256=model.sha256), folder)
    assert done is not None
    assert done.source is None
    assert loopback.requests == []
    assert [p.name for p in folder.iterdir()] == [NAME]


def test_a_finished_file_is_recognised_by_the_hubs_sha256(
    loopback: LoopbackHub, model: StoredFile, folder: Path
) -> None:
    folder.mkdir()
    (folder / NAME).write_bytes(model.path.read_bytes())
    assert fetch(loopback, part_of(MAIN), folder) is not None
    assert loopback.ranges() == []


@pytest.mark.parametrize("same_size", [True, False])
def test_another_file_of_that_name_is_left_alone(
    loopback: LoopbackHub, model: StoredFile, folder: Path, *, same_size: bool
) -> None:
    folder.mkdir()
    mine = noise(folder / NAME, model.size if same_size else 5, seed=2).read_bytes()
    for sha256 in (None, model.sha256):
        with pytest.raises(NameTaken):
            fetch(loopback, part_of(MAIN, sha256=sha256), folder)
    assert (folder / NAME).read_bytes() == mine
    assert loopback.ranges() == []


def test_a_part_of_another_file_is_begun_anew(
    loopback: LoopbackHub, model: StoredFile, folder: Path, tmp_path: Path
) -> None:
    loopback.add(OTHER, noise(tmp_path / "other.gguf", model.size, seed=2), NAME)
    fetch_until(loopback, part_of(OTHER), folder, 1)
    assert fetch(loopback, part_of(MAIN), folder) is not None
    assert loopback.ranges() == ["bytes=0-", "bytes=0-"]
    assert (folder / NAME).read_bytes() == model.path.read_bytes()


@pytest.mark.parametrize("note", [None, b"", b"{}", b"\xff", b'{"commit": "\xff"}'])
def test_a_part_that_nothing_vouches_for_is_begun_anew(
    loopback: LoopbackHub, model: StoredFile, folder: Path, note: bytes | None
) -> None:
    folder.mkdir()
    noise(folder / f"{NAME}.part", 1000, seed=3)
    if note is not None:
        (folder / f"{NAME}.part.json").write_bytes(note)
    assert fetch(loopback, part_of(MAIN), folder) is not None
    assert loopback.ranges() == ["bytes=0-"]
    assert (folder / NAME).read_bytes() == model.path.read_bytes()


@pytest.mark.usefixtures("model")
def test_a_second_writer_is_turned_away(loopback: LoopbackHub, folder: Path) -> None:
    caught: list[AlreadyDownloading] = []

    def second(done: int) -> None:
        if done and not caught:
            with pytest.raises(AlreadyDownloading) as raised:
                fetch(loopback, part_of(MAIN), folder)
            caught.append(raised.value)

    assert fetch(loopback, part_of(MAIN), folder, Notes(second)) is not None
    assert caught[0].path == str(folder / NAME)


def test_a_file_that_nothing_can_verify_is_refused(
    loopback: LoopbackHub, folder: Path, tmp_path: Path
) -> None:
    stored = loopback.add(MAIN, noise(tmp_path / "small", 1000), NAME, lfs=False)
    with pytest.raises(NoChecksum):
        fetch(loopback, part_of(MAIN), folder)
    assert list(folder.iterdir()) == []
    assert fetch(loopback, part_of(MAIN, sha256=stored.sha256), folder) is not None


def test_an_unsafe_name_touches_nothing(loopback: LoopbackHub, folder: Path) -> None:
    part = DownloadPart(filename="../x.gguf", sources=(HubFile(MAIN, "main", "x.gguf"),))
    with pytest.raises(UnsafeName):
        fetch(loopback, part, folder)
    assert not folder.exists()


@pytest.mark.parametrize("size", [1, 65_536, 1_048_576])
def test_sizes_at_the_edges(loopback: LoopbackHub, folder: Path, tmp_path: Path, size: int) -> None:
    stored = loopback.add(MAIN, noise(tmp_path / "edge", size), NAME)
    loopback.fail(Fault(cut_after=max(1, size // 2), times=1))
    assert fetch(loopback, part_of(MAIN), folder) is not None
    assert (folder / NAME).read_bytes() == stored.path.read_bytes()


def test_the_longest_name_still_has_room_for_notes(
    loopback: LoopbackHub, model: StoredFile, folder: Path
) -> None:
    name = "山" * ((LONGEST - 5) // 3) + ".gguf"
    part = DownloadPart(filename=name, sources=(HubFile(MAIN, "main", NAME),))
    fetch_until(loopback, part, folder, 1)
    assert fetch(loopback, part, folder) is not None
    assert (folder / name).read_bytes() == model.path.read_bytes()
