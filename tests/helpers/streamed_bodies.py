"""A body shown an answer as it streams, and one shown the whole: they must be the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from wizchat.render.stream import read
from wizchat.ui.chat.answer import AnswerText
from wizchat.ui.chat.block_area import BlockArea

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizchat.render.typesetter import Typesetter
    from wizchat.ui.theme.theme import Theme

WIDTH = 520


class StreamedBodies:
    """Shows random documents; GUI thread. `home` must be kept as long as this is used."""

    def __init__(self, theme: Theme, typesetter: Typesetter) -> None:
        self.home = QWidget()
        self._theme, self._typesetter = theme, typesetter

    def compare(self, pieces: Sequence[str]) -> None:
        """Fail when streaming the pieces shows other than the whole text."""
        streamed, whole = self._area(), self._area()
        answer = AnswerText()
        for piece in pieces:
            answer.grow(piece)
            first = answer.take()
            streamed.replace_from(first, answer.blocks[first:])
            streamed.lay_out(WIDTH)
        first = answer.finish()
        streamed.replace_from(first, answer.blocks[first:])
        whole.replace_from(0, read("".join(pieces)))
        assert streamed.blocks == whole.blocks
        assert streamed.lay_out(WIDTH) == whole.lay_out(WIDTH)
        for one, other in zip(streamed.items, whole.items, strict=True):
            assert (one.top, one.height, one.left) == (other.top, other.height, other.left)
            assert one.length == other.length
            every = (0, other.length)
            assert one.text_between(every) == other.text_between(every)
        assert streamed.grab().toImage() == whole.grab().toImage()
        for area in (streamed, whole):
            area.deleteLater()

    def _area(self) -> BlockArea:
        area = BlockArea(self._theme, self._typesetter, self.home)
        area.resize(WIDTH, 900)
        return area
