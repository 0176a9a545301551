"""What stands where a long answer has not been read yet: its end, a place in it, or words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QRect, Qt, Signal

from wizchat.ui.chat.block_area import BlockArea
from wizchat.ui.chat.excerpt import ExcerptArea
from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import GRID
from wizchat.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from wizchat.render.blocks import Block
    from wizchat.render.typesetter import Typesetter
    from wizchat.ui.chat.excerpt import Excerpt
    from wizchat.ui.theme.theme import Theme

_WORTH_WORDS: Final = 12 * GRID
"""Pixels of an empty part of the screen in which words are worth their while."""


class StandIns(QObject):
    """Widgets of one message, each made when it is first needed; gone when the body is whole."""

    resized = Signal()

    def __init__(self, theme: Theme, typesetter: Typesetter, home: QWidget) -> None:
        super().__init__(home)
        self._theme = theme
        self._typesetter = typesetter
        self._home = home
        self.ending: BlockArea | None = None
        self.excerpt: ExcerptArea | None = None
        self.words: Label | None = None
        self._empty = (0, 0)
        """Between which heights of the message nothing stands."""

    def show_ending(self, blocks: Sequence[Block]) -> None:
        """Show the end of the text at the end of what is reserved for it."""
        if self.ending is None and blocks:
            self.ending = BlockArea(self._theme, self._typesetter, self._home)
            self.ending.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self.ending.resized.connect(self.resized)
        if self.ending is not None:
            self.ending.replace_from(0, blocks)

    def show_excerpt(self, excerpt: Excerpt | None) -> None:
        """Show what is around a place in the text."""
        if self.excerpt is None and excerpt is not None:
            self.excerpt = ExcerptArea(self._theme, self._typesetter, self._home)
            self.excerpt.resized.connect(self.resized)
        if self.excerpt is not None:
            self.excerpt.show_excerpt(excerpt)

    def show_changes(self) -> None:
        """Have painted what has been laid out anew."""
        for part in (self.ending, self.excerpt):
            if part is not None:
                part.show_changes()

    def clear(self) -> None:
        """Show nothing."""
        self.show_ending(())
        self.show_excerpt(None)
        self._empty = (0, 0)
        self.look(0, 0)

    def lay_out(self, body: QRect, shown: int, *, is_whole: bool) -> dict[QWidget, QRect]:
        """Find places in that of the body, of which `shown` pixels are there."""
        places: dict[QWidget, QRect] = {}
        bottom = body.top() + body.height()
        self._empty = (bottom, bottom) if is_whole else (body.top() + shown, bottom)
        if self.ending is not None:
            height = self.ending.lay_out(body.width())
            is_shown = not is_whole and 0 < height <= body.height() - shown
            self.ending.setVisible(is_shown)
            if is_shown:
                top = bottom - height
                places[self.ending] = QRect(body.left(), top, body.width(), height)
                self.ending.raise_()
                self._empty = (self._empty[0], top)
        if self.excerpt is not None and not (is_whole or self.excerpt.isHidden()):
            places[self.excerpt] = self.excerpt.find_place(body)
            self.excerpt.raise_()
            self._empty = (bottom, bottom)  # what is on the screen is covered
        return places

    def look(self, top: int, bottom: int) -> None:
        """Say in the middle of what is empty on the screen, between two heights, that text comes.

        Only a body that is not whole has anything empty.
        """
        first, last = max(top, self._empty[0]), min(bottom, self._empty[1])
        if last - first < self._theme.scaled(_WORTH_WORDS):
            if self.words is not None:
                self.words.hide()
            return
        if self.words is None:
            said = self.tr("Preparing this long answer…")
            self.words = Label(
                self._theme, said, role=FontRole.SMALL, colour="muted", wrap=True, parent=self._home
            )
            self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self.words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        width = self._home.width() - 4 * GRID
        height = self.words.heightForWidth(width)
        self.words.setGeometry(2 * GRID, (first + last - height) // 2, width, height)
        self.words.show()
