"""Parts that are made when they are first wanted, so that no start waits for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

PartT = TypeVar("PartT")


class Lazy(Generic[PartT]):
    """A part and how it is made. For one thread.

    Whoever wants the part calls `get`. Whoever has something to do with it only once it is there,
    such as listening to it, says so with `when_made`.
    """

    def __init__(self, make: Callable[[], PartT]) -> None:
        self._make = make
        self._made: PartT | None = None
        self._then: list[Callable[[PartT], object]] = []

    @property
    def made(self) -> PartT | None:
        """The part, or None while nobody wanted it."""
        return self._made

    def get(self) -> PartT:
        """Return the part; raises what making it raises."""
        if self._made is None:
            self._made = made = self._make()
            for do in self._then:
                do(made)
            self._then.clear()
            return made
        return self._made

    def when_made(self, do: Callable[[PartT], object]) -> None:
        """Do something with the part as soon as it is made, in the order of asking."""
        if self._made is None:
            self._then.append(do)
        else:
            do(self._made)
