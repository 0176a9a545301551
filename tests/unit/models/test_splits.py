from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from wizchat.models.errors import PartMissing
from wizchat.models.gguf import Header
from wizchat.models.splits import is_later_part, parts_of

if TYPE_CHECKING:
    from pathlib import Path


def header(path: Path, count: int) -> Header:
    return Header(path, 3, {"split.no": 0, "split.count": count}, (), 0, 0)


def test_a_file_alone_is_all_there_is(tmp_path: Path) -> None:
    alone = Header(tmp_path / "m.gguf", 3, {}, (), 0, 0)
    assert parts_of(alone) == (tmp_path / "m.gguf",)


def test_all_parts_in_order(tmp_path: Path) -> None:
    paths = [tmp_path / f"m-0000{part}-of-00003.gguf" for part in (1, 2, 3)]
    for path in paths:
        path.touch()
    assert parts_of(header(paths[0], 3)) == tuple(paths)


def test_the_first_one_that_is_not_there_is_told(tmp_path: Path) -> None:
    first = tmp_path / "m-00001-of-00002.gguf"
    first.touch()
    with pytest.raises(PartMissing) as caught:
        parts_of(header(first, 2))
    assert caught.value.path == tmp_path / "m-00002-of-00002.gguf"


def test_more_parts_claimed_than_the_name_tells(tmp_path: Path) -> None:
    first = tmp_path / "m-00001-of-00002.gguf"
    first.touch()
    with pytest.raises(PartMissing) as caught:
        parts_of(header(first, 2**62))
    assert caught.value.path == tmp_path / f"m-00001-of-{2**62}.gguf"


@pytest.mark.parametrize(("name", "later"), [
    ("m-00002-of-00003.gguf", True),
    ("m-00001-of-00003.gguf", False),
    ("m-00002-of-00003.GGUF", True),
    ("m.gguf", False),
])  # fmt: skip
def test_later_parts_by_their_names(name: str, later: bool) -> None:
    assert is_later_part(name) is later
