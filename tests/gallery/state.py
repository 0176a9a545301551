"""A state of the app that is worth a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from tests.helpers.surfaces import Surfaces

HEIGHT = 780


class State(NamedTuple):
    """How it is reached: a window is made, shown, and prepared."""

    name: str
    """A part of a file's name."""
    make: Callable[[Surfaces], QWidget]
    prepare: Callable[[Any, Surfaces], None] | None = None
    """Done with the shown window."""
    height: int = HEIGHT
    text_scale: float = 1.0
    own_size: bool = False
    """Whether it opens at a size of its own, and is made larger by nobody."""


def made(name: str) -> Callable[[Surfaces], QWidget]:
    """Return what makes one of the `Surfaces` by its name."""

    def make(surfaces: Surfaces) -> QWidget:
        return surfaces.make(name)

    return make
