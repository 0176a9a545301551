"""What is selected in a message, across its blocks, and in a transcript, across its messages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from wizchat.render.blocks import Item, Note, Table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from wizchat.render.blocks import Block
    from wizchat.ui.chat.items import BlockItem
    from wizchat.ui.chat.pieces import Selection

Spot = tuple[int, int]
"""Which block, and the position in its document."""

START: Final[Spot] = (0, 0)
END: Final[Spot] = (1 << 30, 0)
"""After everything, however much a message grows."""


@dataclass(frozen=True, slots=True)
class TextSelection:
    """From where the mouse went down to where it is; the two may be in either order."""

    anchor: Spot
    head: Spot

    @property
    def is_empty(self) -> bool:
        """Whether nothing is selected."""
        return self.anchor == self.head

    def within(self, index: int, length: int) -> Selection | None:
        """Return what is selected in a block whose last position is `length`."""
        start, end = sorted((self.anchor, self.head))
        if not start[0] <= index <= end[0]:
            return None
        return (
            start[1] if index == start[0] else 0,
            end[1] if index == end[0] else length,
        )


EVERYTHING: Final = TextSelection(START, END)
"""A whole message."""


@dataclass(frozen=True, slots=True)
class Point:
    """A spot in one message of a transcript."""

    message_id: str
    spot: Spot


@dataclass(frozen=True, slots=True)
class TranscriptSelection:
    """From one point of a transcript to another, in either order."""

    anchor: Point
    head: Point

    @property
    def is_empty(self) -> bool:
        """Whether nothing is selected."""
        return self.anchor == self.head

    def ends(self, order: Mapping[str, int]) -> tuple[Point, Point]:
        """Return the earlier point and the later one; `order` has the place of each message."""
        one, other = self.anchor, self.head
        if (order[other.message_id], other.spot) < (order[one.message_id], one.spot):
            return other, one
        return one, other

    def within(self, message_id: str, order: Mapping[str, int]) -> TextSelection | None:
        """Return what is selected in one message."""
        first, last = self.ends(order)
        if not order[first.message_id] <= order[message_id] <= order[last.message_id]:
            return None
        return TextSelection(
            first.spot if message_id == first.message_id else START,
            last.spot if message_id == last.message_id else END,
        )


def selected_text(items: Sequence[BlockItem], selection: TextSelection | None) -> str:
    """Return the selected words as plain text, list markers included."""
    if selection is None:
        return ""
    parts: list[str] = []
    before: Block | None = None
    for index, item in enumerate(items):
        selected = selection.within(index, item.length)
        if selected is None or selected[0] == selected[1]:
            continue
        if before is not None:
            parts.append(separator(before, item.block))
        if selected[0] == 0:
            parts.append(markers(item.block))
        parts.append(_words(item, selected))
        before = item.block
    return "".join(parts)


def _words(item: BlockItem, selected: Selection) -> str:
    if isinstance(item.block, Table) and selected == (0, item.length):
        rows = (item.block.header, *item.block.rows)
        return "\n".join("\t".join("".join(r.words for r in cell) for cell in row) for row in rows)
    return item.text_between(selected)


def separator(before: Block, block: Block) -> str:
    """Return what stands between two blocks in plain text."""
    listed = all(
        any(isinstance(container, Item | Note) for container in each.place.containers)
        for each in (before, block)
    )
    return "\n" if listed else "\n\n"


def markers(block: Block) -> str:
    """Return the markers of the items that begin with a block, indented by their depth."""
    place = block.place
    first = len(place.containers) - place.opened
    marks = [_marker(it) for it in place.containers[first:] if isinstance(it, Item | Note)]
    depth = sum(isinstance(it, Item) for it in place.containers[:first])
    return "  " * depth + "".join(f"{mark} " for mark in marks) if marks else ""


def _marker(container: Item | Note) -> str:
    return f"[{container.label}]" if isinstance(container, Note) else container.marker
