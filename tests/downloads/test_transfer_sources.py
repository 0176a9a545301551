"""One file that several repositories have."""

from __future__ import annotations

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
from tests.helpers.hub_faults import CDN, HUB, Fault, gated, gone, login_needed
from wizchat.downloads.errors import DifferentFile, Gone, SizeMismatch

if TYPE_CHECKING:
    from pathlib import Path

    from tests.helpers.loopback_hub import LoopbackHub, StoredFile


@pytest.fixture
def twin(loopback: LoopbackHub, model: StoredFile) -> StoredFile:
    return loopback.add(OTHER, model.path, NAME)


@pytest.mark.usefixtures("twin")
@pytest.mark.parametrize(
    "fault",
    [gone(MAIN), gated(MAIN), login_needed(MAIN), Fault(where=HUB, contains=MAIN, status=500),
     Fault(where=CDN, contains=MAIN, status=500)],
)  # fmt: skip
def test_the_next_source_goes_on_with_the_same_part(
    loopback: LoopbackHub, model: StoredFile, folder: Path, fault: Fault
) -> None:
    part = part_of(MAIN, OTHER)
    loopback.rate = 20_000_000
    fetch_until(loopback, part, folder, 500_000)
    length = (folder / f"{NAME}.part").stat().st_size
    loopback.fail(fault)
    done = fetch(loopback, part, folder)
    assert done is not None
    assert done.source == part.sources[1]
    assert loopback.ranges()[-1] == f"bytes={length}-"
    assert (folder / NAME).read_bytes() == model.path.read_bytes()


@pytest.mark.usefixtures("twin")
def test_a_source_that_dies_under_way_is_replaced(
    loopback: LoopbackHub, model: StoredFile, folder: Path
) -> None:
    def dies(done: int) -> None:
        if done and not notes.waits:
            loopback.fail(gone(MAIN))

    notes = Notes(dies)
    loopback.fail(Fault(contains=MAIN, cut_after=800_000))
    done = fetch(loopback, part_of(MAIN, OTHER), folder, notes)
    assert done is not None
    assert done.source is not None
    assert done.source.repo_id == OTHER
    assert (folder / NAME).read_bytes() == model.path.read_bytes()


def test_a_source_with_another_sha256_is_passed_over(
    loopback: LoopbackHub, model: StoredFile, folder: Path, tmp_path: Path
) -> None:
    loopback.add(OTHER, noise(tmp_path / "requantized", model.size, seed=5), NAME)
    done = fetch(loopback, part_of(OTHER, MAIN, sha256=model.sha256), folder)
    assert done is not None
    assert done.source is not None
    assert done.source.repo_id == MAIN
    with pytest.raises(DifferentFile) as caught:
        fetch(loopback, part_of(OTHER, sha256=model.sha256), folder / "x")
    assert caught.value.expected == model.sha256


def test_without_a_known_sha256_the_first_source_decides_which_file_it_is(
    loopback: LoopbackHub, model: StoredFile, folder: Path, tmp_path: Path
) -> None:
    """A part is never finished with bytes of another file."""
    loopback.add(OTHER, noise(tmp_path / "requantized", model.size, seed=5), NAME)
    loopback.fail(Fault(contains=MAIN, where=CDN, cut_after=500_000, times=1))
    loopback.fail(Fault(contains=MAIN, where=CDN, status=500, times=2))
    assert fetch(loopback, part_of(MAIN, OTHER), folder) is not None
    assert (folder / NAME).read_bytes() == model.path.read_bytes()


@pytest.mark.usefixtures("model")
def test_another_size_than_the_items_is_another_file(loopback: LoopbackHub, folder: Path) -> None:
    with pytest.raises(SizeMismatch):
        fetch(loopback, part_of(MAIN, size=5), folder)


@pytest.mark.usefixtures("twin")
def test_a_source_that_lies_about_its_bytes_is_replaced(
    loopback: LoopbackHub, model: StoredFile, folder: Path
) -> None:
    loopback.fail(Fault(contains=MAIN, corrupt_at=5))
    done = fetch(loopback, part_of(MAIN, OTHER), folder)
    assert done is not None
    assert done.source is not None
    assert done.source.repo_id == OTHER
    assert (folder / NAME).read_bytes() == model.path.read_bytes()


@pytest.mark.usefixtures("twin")
def test_when_all_fail_the_first_failure_is_told(loopback: LoopbackHub, folder: Path) -> None:
    loopback.fail(gone(MAIN))
    loopback.fail(gated(OTHER))
    with pytest.raises(Gone) as caught:
        fetch(loopback, part_of(MAIN, OTHER), folder)
    assert caught.value.repo == MAIN
