"""What a message is made of once its Markdown is read: a flat run of blocks.

Lists and quotations are not nested boxes but the place a block stands at, so that each block can
be finished, laid out and kept on its own while the rest of an answer is still being written.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class Math(Enum):
    """How a formula is set."""

    INLINE = auto()
    DISPLAY = auto()


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one style; a newline in it is a line break inside the block."""

    text: str
    bold: bool = False
    italic: bool = False
    strike: bool = False
    code: bool = False
    href: str | None = None
    """Where a link leads, percent-encoded and with its host in ASCII; never fetched."""
    math: Math | None = None
    """The text is the LaTeX of a formula, without the marks around it."""
    note: bool = False
    """The text is the label of a footnote that is referred to."""

    @property
    def words(self) -> str:
        """The text as it is copied and read out: formulas as LaTeX, footnotes in brackets."""
        if self.math is not None:
            return latex(self.text, self.math)
        return f"[{self.text}]" if self.note else self.text


def latex(source: str, math: Math) -> str:
    """Return a formula's source between the marks that make it one."""
    return f"$${source}$$" if math is Math.DISPLAY else f"${source}$"


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation that blocks stand in."""


@dataclass(frozen=True, slots=True)
class Item:
    """A list item that blocks stand in."""

    marker: str
    """As shown: a bullet, or a number with its full stop or bracket."""
    done: bool | None = None
    """For an item of a task list, whether it is ticked."""


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote that blocks stand in."""

    label: str


Container = Quote | Item | Note


@dataclass(frozen=True, slots=True)
class Place:
    """Where a block stands."""

    containers: tuple[Container, ...] = ()
    """From the outermost to the innermost."""
    opened: int = 0
    """How many of them, counted from the innermost, begin with this block."""


TOP = Place()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; empty in a list item without content."""

    runs: tuple[Run, ...]
    place: Place = TOP


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 to 6."""

    level: int
    runs: tuple[Run, ...]
    place: Place = TOP


@dataclass(frozen=True, slots=True)
class Code:
    """Code; `growing` while its fence is open and more is to come."""

    language: str
    text: str
    place: Place = TOP
    growing: bool = False


class Alignment(Enum):
    """How a table's column is set; START follows the direction of the text."""

    START = auto()
    LEFT = auto()
    CENTER = auto()
    RIGHT = auto()


Cell = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table; each row has as many cells as the header."""

    header: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]
    alignments: tuple[Alignment, ...]
    place: Place = TOP


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula on lines of its own."""

    latex: str
    place: Place = TOP


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across."""

    place: Place = TOP


@dataclass(frozen=True, slots=True)
class Plain:
    """Text shown as it was typed: what a person wrote."""

    text: str
    place: Place = TOP


Block = Paragraph | Heading | Code | Table | Formula | Rule | Plain


def links(block: Block) -> tuple[str, ...]:
    """Return where the links of a block lead, in order."""
    match block:
        case Paragraph(runs=runs) | Heading(runs=runs):
            return tuple(run.href for run in runs if run.href)
        case Table(header=header, rows=rows):
            cells = (cell for row in (header, *rows) for cell in row)
            return tuple(run.href for cell in cells for run in cell if run.href)
        case _:
            return ()


def plain_text(block: Block) -> str:
    """Return the words of a block: for the clipboard's plain text and for screen readers."""
    match block:
        case Paragraph(runs=runs) | Heading(runs=runs):
            return "".join(run.words for run in runs)
        case Code(text=text) | Plain(text=text):
            return text
        case Formula(latex=source):
            return latex(source, Math.DISPLAY)
        case Table(header=header, rows=rows):
            return "\n".join(
                "\t".join("".join(run.words for run in cell) for cell in row)
                for row in (header, *rows)
            )
        case Rule():
            return ""
