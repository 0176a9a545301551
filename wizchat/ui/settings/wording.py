"""What there is to say of an option."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class Shape(Enum):
    """How a value is written, where its type alone does not tell."""

    PLAIN = auto()
    PERCENT = auto()
    """A float whose 1.0 is shown as 100 %."""
    FOLDER = auto()
    FONT = auto()
    """A typeface that is installed."""


@dataclass(frozen=True, slots=True)
class OptionWords:
    """The words of one option."""

    label: str
    help: str
    unset: str = ""
    """What None is called."""
    origin: str = ""
    """Where the default comes from."""
    shape: Shape = Shape.PLAIN
    unit: str = ""
    """What a number counts."""
    synonyms: str = ""
    """Other words that people look for it by, separated by spaces."""
