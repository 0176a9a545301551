"""Widgets in lines that break where there is no more room."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QWidget

from wizchat.ui.widgets.flow import FlowLayout

GAP = 10


class Box(QWidget):
    def __init__(self, width: int, height: int = 20) -> None:
        super().__init__()
        self._hint = QSize(width, height)

    def sizeHint(self) -> QSize:
        return self._hint

    def minimumSizeHint(self) -> QSize:
        return self._hint


class Row:
    """A parent whose boxes flow."""

    def __init__(self, *widths: int, rtl: bool = False) -> None:
        self.parent = QWidget()
        if rtl:
            self.parent.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.flow = FlowLayout(spacing=GAP, parent=self.parent)
        self.boxes = [Box(width) for width in widths]
        for box in self.boxes:
            self.flow.addWidget(box)

    def place(self, width: int) -> list[tuple[int, int]]:
        """Lay out at a width and return where each box begins."""
        self.flow.setGeometry(QRect(0, 0, width, 1000))
        return [(box.x(), box.y()) for box in self.boxes]


@pytest.mark.usefixtures("qapp")
def test_a_line_breaks_where_there_is_no_more_room() -> None:
    row = Row(100, 100, 100)
    assert row.place(320) == [(0, 0), (110, 0), (220, 0)]
    assert row.place(319) == [(0, 0), (110, 0), (0, 30)]
    assert row.place(50) == [(0, 0), (0, 30), (0, 60)]
    assert [row.flow.heightForWidth(width) for width in (320, 319, 50)] == [20, 50, 80]
    assert row.flow.sizeHint() == QSize(320, 20)
    assert row.flow.minimumSize() == QSize(100, 20)


@pytest.mark.usefixtures("qapp")
def test_right_to_left_begins_at_the_right() -> None:
    assert Row(100, 50, rtl=True).place(300) == [(200, 0), (140, 0)]


@pytest.mark.usefixtures("qapp")
def test_what_is_hidden_takes_no_room() -> None:
    row = Row(100, 100, 100)
    row.boxes[1].hide()
    assert row.place(320)[2] == (110, 0)
    assert row.flow.sizeHint().width() == 210


@pytest.mark.usefixtures("qapp")
def test_an_empty_one_and_places_beyond_the_end() -> None:
    row = Row()
    assert row.flow.heightForWidth(100) == 0
    assert row.flow.sizeHint() == QSize(0, 0)
    assert (row.flow.itemAt(0), row.flow.takeAt(-1)) == (None, None)


@pytest.mark.usefixtures("qapp")
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(widths=st.lists(st.integers(1, 200), min_size=1, max_size=9), room=st.integers(1, 500))
def test_nothing_overlaps_and_the_order_stays(widths: list[int], room: int) -> None:
    row = Row(*widths)
    places = row.place(room)
    for (box, place), (_, following) in pairwise(zip(row.boxes, places, strict=True)):
        if following[1] == place[1]:
            assert following[0] == place[0] + box.width() + GAP
        else:
            assert (following[0], following[1]) == (0, place[1] + 20 + GAP)
    for box, (left, _) in zip(row.boxes, places, strict=True):
        assert left == 0 or left + box.width() <= room
    assert row.flow.heightForWidth(room) == places[-1][1] + 20


@pytest.mark.parametrize("rtl", [False, True])
@pytest.mark.usefixtures("qapp")
def test_what_is_aligned_to_the_trailing_side_stands_at_the_far_end(rtl: bool) -> None:
    row = Row(100, 50, rtl=rtl)
    row.flow.setAlignment(row.boxes[1], Qt.AlignmentFlag.AlignTrailing)
    assert row.place(300) == ([(200, 0), (0, 0)] if rtl else [(0, 0), (250, 0)])
    assert row.place(120)[1] == ((0, 30) if rtl else (70, 30))


@pytest.mark.usefixtures("qapp")
def test_what_is_wider_than_the_line_gets_the_line() -> None:
    row = Row(300, 50)
    assert row.place(200) == [(0, 0), (0, 30)]
    assert row.boxes[0].width() == 200
