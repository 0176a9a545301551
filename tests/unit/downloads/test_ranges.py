from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizchat.downloads.errors import BadAnswer, SizeMismatch
from wizchat.downloads.ranges import ContentRange, place, request_header

SIZES = st.integers(1, 10**12)


@given(st.data(), SIZES)
def test_a_content_range_is_read_back(data: st.DataObject, total: int) -> None:
    first = data.draw(st.integers(0, total - 1))
    last = data.draw(st.integers(first, total - 1))
    assert ContentRange.parse(f"bytes {first}-{last}/{total}") == ContentRange(first, last, total)
    assert ContentRange.parse(f"Bytes {first}-{last}/*") == ContentRange(first, last, None)
    assert ContentRange.parse(f"bytes */{total}") == ContentRange(None, None, total)


@pytest.mark.parametrize(
    "text",
    ["", "bytes", "bytes 5-4/10", "bytes 0-10/10", "bytes -1-4/10", "items 0-4/10", "bytes 0-4",
     "bytes 0-4/10, bytes 5-9/10", "bytes ٣-٤/٩", "bytes 0x1-2/5", "bytes 1-/5"],
)  # fmt: skip
def test_malformed_content_ranges_are_nothing(text: str) -> None:
    assert ContentRange.parse(text) is None


@given(st.text())
def test_no_text_breaks_the_parser(text: str) -> None:
    parsed = ContentRange.parse(text)
    assert parsed is None or text.lower().strip().startswith("bytes")


@given(st.data(), SIZES)
def test_pieces_in_any_cut_make_the_whole(data: st.DataObject, size: int) -> None:
    """However answers are cut short, each continues where the last one ended."""
    length, rounds = 0, 0
    while length < size and rounds < 20:
        last = data.draw(st.integers(length, size - 1))
        header = {"content-range": f"bytes {length}-{last}/{size}"}
        assert request_header(length) == f"bytes={length}-"
        placement = place(206, header, length, size)
        assert placement.skip == 0
        assert length < placement.end == last + 1 <= size
        length, rounds = placement.end, rounds + 1


@given(st.data(), SIZES)
def test_bytes_from_elsewhere_are_refused(data: st.DataObject, size: int) -> None:
    start = data.draw(st.integers(0, size - 1))
    first = data.draw(st.integers(0, size - 1).filter(lambda n: n != start))
    header = {"content-range": f"bytes {first}-{size - 1}/{size}"}
    with pytest.raises(BadAnswer):
        place(206, header, start, size)


def test_a_server_that_ignores_ranges_costs_bandwidth_and_not_the_part() -> None:
    placement = place(200, {"content-length": "100"}, 40, 100)
    assert (placement.skip, placement.end) == (40, 100)


@pytest.mark.parametrize(
    ("status", "headers"),
    [
        (200, {"content-length": "99"}),
        (206, {"content-range": "bytes 40-98/99"}),
        (416, {"content-range": "bytes */30"}),
    ],
)
def test_another_total_is_another_file(status: int, headers: dict[str, str]) -> None:
    with pytest.raises(SizeMismatch):
        place(status, headers, 40, 100)


@pytest.mark.parametrize(
    ("status", "headers"),
    [
        (206, {}),
        (206, {"content-range": "bytes */100"}),
        (206, {"content-range": "bytes 40-100/*"}),
        (206, {"content-range": "bytes 40-99/100", "content-encoding": "gzip"}),
        (200, {"content-encoding": "br"}),
        (204, {}),
        (416, {}),
        (416, {"content-range": "bytes */100"}),
    ],
)
def test_answers_that_cannot_be_placed_are_refused(status: int, headers: dict[str, str]) -> None:
    with pytest.raises(BadAnswer):
        place(status, headers, 40, 100)
