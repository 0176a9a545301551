"""A lazy part is made once, when it is wanted, and those who wait for it are called then."""

from __future__ import annotations

from wizchat.desktop.lazy import Lazy


def test_a_part_is_made_when_it_is_wanted_and_only_once() -> None:
    made: list[object] = []

    def make() -> object:
        made.append(object())
        return made[-1]

    part = Lazy(make)
    assert part.made is None
    assert made == []
    assert part.get() is part.get() is part.made
    assert len(made) == 1


def test_who_waits_for_a_part_is_called_in_order_when_it_is_made() -> None:
    part = Lazy(lambda: "part")
    heard: list[str] = []
    part.when_made(lambda made: heard.append(f"first {made}"))
    part.when_made(lambda made: heard.append(f"second {made}"))
    assert heard == []
    part.get()
    part.get()
    assert heard == ["first part", "second part"]
    part.when_made(lambda made: heard.append(f"late {made}"))
    assert heard[2:] == ["late part"]


def test_a_part_is_there_for_those_who_are_called() -> None:
    part = Lazy(lambda: "part")
    part.when_made(lambda made: heard.append(part.get() is made))
    heard: list[bool] = []
    part.get()
    assert heard == [True]
