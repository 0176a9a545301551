"""A window always comes up where it can be taken hold of."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize

from wizchat.ui.shell.on_screen import fitting, free_place, reachable

LEFT, RIGHT = QRect(0, 0, 1920, 1040), QRect(1920, 200, 1280, 1000)
LEAST = QSize(360, 400)
numbers = st.integers(-20_000, 20_000)
sides = st.integers(1, 10_000)


@pytest.mark.parametrize(
    "place",
    [
        QRect(100, 100, 800, 600),
        QRect(1500, 100, 800, 600),  # over the edge of two screens
        QRect(-700, 100, 800, 600),  # mostly outside, with enough left to drag it back
        QRect(100, 1000, 800, 600),
    ],
)
def test_a_place_that_can_be_reached_stays(place: QRect) -> None:
    assert reachable(place, [LEFT, RIGHT]) == place


@pytest.mark.parametrize(
    ("place", "moved"),
    [
        (QRect(5000, 5000, 800, 600), QRect(2400, 600, 800, 600)),
        (QRect(100, -300, 800, 600), QRect(100, 0, 800, 600)),  # its title bar is out of reach
        (QRect(2000, 1190, 800, 600), QRect(2000, 600, 800, 600)),
        (QRect(9000, 0, 4000, 3000), QRect(1920, 200, 1280, 1000)),
    ],
)
def test_a_place_out_of_reach_is_moved_to_the_nearest_screen(place: QRect, moved: QRect) -> None:
    assert reachable(place, [LEFT, RIGHT]) == moved


def test_a_window_that_fits_is_left_where_the_window_system_puts_it() -> None:
    assert fitting(QSize(1200, 780), LEFT, LEAST) is None


@pytest.mark.parametrize("area", [QRect(0, 0, 1093, 570), QRect(1920, 24, 700, 440)])
def test_a_window_too_large_for_the_screen_is_made_smaller(area: QRect) -> None:
    place = fitting(QSize(1200, 780), area, LEAST)
    assert place is not None
    assert area.contains(place.adjusted(0, -30, 0, 0))  # with its title bar
    assert abs(place.center().x() - area.center().x()) <= 1


def test_new_windows_do_not_cover_each_other() -> None:
    start, taken = QRect(100, 100, 760, 780), []
    for _ in range(12):
        place = free_place(start, LEFT, taken)
        assert LEFT.contains(place)
        assert place.topLeft() not in taken
        taken.append(place.topLeft())


def test_a_window_as_large_as_the_screen_is_placed_too() -> None:
    place = free_place(QRect(0, 0, 5000, 5000), LEFT, [LEFT.topLeft()])
    assert place == LEFT


def test_without_a_screen_nothing_is_moved() -> None:
    assert reachable(QRect(9, 9, 9, 9), []) == QRect(9, 9, 9, 9)


@given(numbers, numbers, sides, sides)
def test_whatever_was_remembered_can_be_reached(x: int, y: int, width: int, height: int) -> None:
    place = reachable(QRect(x, y, width, height), [LEFT, RIGHT])
    edge = QRect(place.topLeft(), place.size())
    seen = max((edge & area for area in (LEFT, RIGHT)), key=lambda part: part.width())
    assert seen.width() >= min(96, place.width())
    assert reachable(place, [LEFT, RIGHT]) == place
