"""The rows of a transcript: messages, and the line where the model's window begins."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QPointF

from wizchat.chat.values import Role
from wizchat.render.blocks import Plain
from wizchat.render.stream import read
from wizchat.ui.chat.answer import AnswerText
from wizchat.ui.chat.block_area import make_item
from wizchat.ui.chat.ending import ending
from wizchat.ui.chat.excerpt import excerpt
from wizchat.ui.chat.look import look
from wizchat.ui.chat.message import MARGIN, AnswerMessage, MessageView
from wizchat.ui.chat.message_actions import offered
from wizchat.ui.chat.row import Row
from wizchat.ui.chat.window_line import WindowLine

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Generator, Sequence

    from PySide6.QtWidgets import QWidget

    from wizchat.chat.values import Message, TranscriptEntry
    from wizchat.render.blocks import Block
    from wizchat.render.formulas import Formulas
    from wizchat.ui.chat.items import BlockItem
    from wizchat.ui.chat.message_views import MessageViews
    from wizchat.ui.theme.theme import Theme

_LETTER: Final = 7.4  # pixels, of the answers' font on average
_LINE: Final = 26  # pixels, gaps between blocks included
_AROUND: Final = 64  # label and footer
_AT_ONCE: Final = 6000
"""Characters of an answer that are read and laid out in one turn, about 40 ms."""
_FILLED: Final = 0.7
"""Part of a text with line breaks that goes over the end of a line, about."""


class MessageRow(Row):
    """One message; an answer's blocks are kept here, whether or not it has a widget."""

    def __init__(
        self,
        entry: TranscriptEntry,
        theme: Theme,
        views: MessageViews,
        formulas: Formulas | None = None,
    ) -> None:
        super().__init__()
        self._formulas = formulas
        self.entry = entry
        self.waiting = ""
        self.offers_tour = False
        self._is_last = False
        self._theme = theme
        self._views = views
        self._answer: AnswerText | None = None
        if entry.message.status.is_open:
            self._answer = AnswerText(entry.message.text)

    @property
    def message(self) -> Message:
        """The message as last told, without what has streamed since."""
        return self.entry.message

    @property
    def answer(self) -> AnswerText:
        """The text as blocks; a finished message is read when it is first needed."""
        if self._answer is None:
            opened = AnswerText.opened if self._is_long else AnswerText.finished
            self._answer = opened(self.message.text)
        return self._answer

    @property
    def _is_long(self) -> bool:
        return len(self.message.text) > _AT_ONCE

    @property
    def is_read(self) -> bool:
        """Whether the blocks are there already."""
        return self.message.role is Role.USER or (self._answer is not None and self._answer.is_read)

    def blocks(self) -> tuple[Block, ...]:
        """Return the blocks; those of an answer never shown are not kept, as that may be many."""
        if self.message.role is Role.USER:
            return (Plain(self.message.text),)
        known = self._answer if self.is_read else None
        return read(self.message.text) if known is None else known.blocks

    def reading(self) -> Generator[None, None, tuple[Block, ...]]:
        """Return what `blocks` does, with a stop after each step of some milliseconds."""
        if self.is_read or not self._is_long:
            return self.blocks()
        answer = AnswerText.opened(self.message.text)
        while not answer.is_read:
            answer.read_on()
            yield
        return answer.blocks

    @property
    def text(self) -> str:
        """The text so far, as it was written or typed."""
        return self._answer.text if self._answer is not None else self.message.text

    def items_for(self, blocks: Sequence[Block]) -> Sequence[BlockItem]:
        """Return the blocks as they lie in the message, whether or not it has a widget."""
        if self.view is not None and self.is_whole:
            return cast("MessageView", self.view).body.items
        shape = look(self._theme, self._formulas)
        return [make_item(block, shape) for block in blocks]

    @property
    def may_go(self) -> bool:
        """Keep the widget of an answer that is being written."""
        return super().may_go and not self.message.status.is_open

    def update(self, entry: TranscriptEntry) -> None:
        """Take another state of the same message; what is already read stays."""
        old, self.entry = self.entry, entry
        if entry == old and not entry.message.status.is_open:
            return
        message = entry.message
        shown = self._answer.text if self._answer else old.message.text
        if message.status.is_open and not old.message.status.is_open:
            self._answer = AnswerText(message.text)  # it goes on: the one before was finished
        elif message.text != shown:
            if self._answer is not None and message.text.startswith(shown):
                self._answer.grow(message.text[len(shown) :])
            else:
                self._answer = AnswerText(message.text) if message.status.is_open else None
        if not message.status.is_open:
            self.waiting = ""
            if self._answer is not None and old.message.status.is_open:
                self._answer.finish()
        elif self._answer is None:
            self._answer = AnswerText(message.text)
        self._show()

    def set_last(self, is_last: bool) -> None:
        """Know whether no other message follows."""
        if is_last != self._is_last:
            self._is_last = is_last
            self._offer()
            self.is_exact = False

    def _offer(self) -> None:
        if self.view is not None:
            view = cast("MessageView", self.view)
            view.show_actions(offered(self.entry, is_last=self._is_last))

    def grow(self, text: str) -> None:
        """Take a new piece of an answer for the next frame."""
        self.waiting = ""
        self.answer.grow(text)

    def take_frame(self, width: int) -> None:
        """Show what came since the last frame; `width` is that of the column."""
        first = self.answer.take()
        if self.view is None:
            self.height = self.estimate(width)
            return
        view = cast("MessageView", self.view)
        view.body.replace_from(first, self.answer.blocks[first:])
        if isinstance(view, AnswerMessage):
            view.show_waiting(self.waiting, offers_tour=self.offers_tour)
        self.is_exact = False

    def say(self, waiting: str, *, offers_tour: bool = False) -> None:
        """Say why there is no text yet; the tour may be offered meanwhile."""
        self.waiting, self.offers_tour = waiting, offers_tour
        if isinstance(self.view, AnswerMessage):
            self.view.show_waiting(waiting, offers_tour=offers_tour)
        self.is_exact = False

    def prepare(self) -> bool:
        """Read the text, unless that is done as it is shown."""
        return not self.is_read and not self._is_long and bool(self.answer.blocks)

    @property
    def is_whole(self) -> bool:
        """Whether all of the message has been read and shown."""
        return self.view is None or self.message.role is Role.USER or self.answer.is_read

    def show_around(self, pattern: re.Pattern[str], number: int) -> bool:
        """Show what is around a found place while not all is there; False where that is unknown."""
        around = None if self.is_whole else excerpt(self.message.text, pattern, number)
        if isinstance(self.view, AnswerMessage) and around is not None:
            self.view.stand_ins.show_excerpt(around)
            self.is_exact = False
        return around is not None

    @property
    def place_around(self) -> int | None:
        """Where the place that `show_around` shows stands in the row; None when it is gone."""
        return self.view.excerpt_line if isinstance(self.view, AnswerMessage) else None

    def go_on(self) -> None:
        """Read and show more of a long message."""
        first = self.answer.read_on()
        cast("MessageView", self.view).body.replace_from(first, self.answer.blocks[first:])
        if self.answer.is_read:
            self._show_ending()
        self.is_exact = False

    def make(self, parent: QWidget) -> QWidget:
        """Take a widget and show the message in it."""
        self.view = self._views.take(parent, self.message.role)
        self._show()
        return self.view

    def drop(self) -> None:
        """Give the widget back."""
        if self.view is not None:
            self._views.give_back(cast("MessageView", self.view))
            self.view = None
            if self._is_long and not self.message.status.is_open:
                self._answer = None  # it comes back part by part

    def lay_out(self, width: int) -> int:
        """Lay the message out; one that is not whole has about the height that it will have."""
        view = cast("MessageView", self.view)
        view.reserved = 0 if self.is_whole else self._estimate_body(width)
        return view.lay_out(width)

    def expose(self, top: int, bottom: int) -> None:
        """Show what has been laid out, and have widgets on the code blocks near the screen."""
        view = cast("MessageView", self.view)
        view.place()
        view.body.show_headers(top - view.body_top, bottom - view.body_top)
        if isinstance(view, AnswerMessage):
            beyond = (bottom - top) // 3
            view.stand_ins.look(top + beyond, bottom - beyond)

    def mark_at(self, offset: int) -> object | None:
        """Return the block, the position of its line, and how far that begins above."""
        view = cast("MessageView", self.view)
        body, y = view.body, offset - view.body_top
        if not self.is_whole or not body.items or not 0 <= y < body.height():
            return None
        spot = body.spot_at(QPointF(0, y))
        return (*spot, y - body.line_of(spot).top())

    def offset_of(self, mark: object) -> int | None:
        """Return where the line stands now."""
        if self.view is None or not self.is_exact:
            return None
        block, position, above = cast("tuple[int, int, float]", mark)
        view = cast("MessageView", self.view)
        line = view.body.line_of((block, position))
        return round(view.body_top + line.top() + min(above, line.height()))

    def estimate(self, width: int) -> int:
        """Count lines as if every letter were of average width: quick, and near enough."""
        attached = _LINE if self.message.attachments else 0
        return self._estimate_body(width) + round((attached + _AROUND) * self._theme.text_scale)

    def _estimate_body(self, width: int) -> int:
        scale = self._theme.text_scale
        letters = max(10.0, (width - 2 * MARGIN) / (_LETTER * scale))
        text = self._answer.text if self._answer else self.message.text
        breaks = text.count("\n")
        lines = 1 + breaks + int(len(text) / letters * (_FILLED if breaks else 1))
        return round(lines * _LINE * scale)

    def _show(self) -> None:
        if self.view is None:
            return
        view = cast("MessageView", self.view)
        blocks = self.answer.blocks if self.message.role is Role.ASSISTANT else ()
        view.show_entry(self.entry, blocks)
        self._offer()
        if isinstance(view, AnswerMessage):
            view.show_waiting(self.waiting, offers_tour=self.offers_tour)
            self._show_ending()
        self.is_exact = False

    def _show_ending(self) -> None:
        """Have something at the end of a long answer while it is read from its beginning."""
        stand_ins = cast("AnswerMessage", self.view).stand_ins
        if self.is_whole:
            stand_ins.clear()
        else:
            stand_ins.show_ending(ending(self.message.text))


class WindowRow(Row):
    """The line above which the model sees nothing."""

    def __init__(self, theme: Theme, explain: Callable[[], object]) -> None:
        """Take what to do when the line is clicked."""
        super().__init__()
        self._theme = theme
        self._explain = explain
        self._has_pins = False

    def set_pins(self, *, has_pins: bool) -> None:
        """Know whether pinned turns above it are still seen."""
        self._has_pins = has_pins
        if self.view is not None:
            cast("WindowLine", self.view).set_pins(has_pins=has_pins)
            self.is_exact = False

    def make(self, parent: QWidget) -> QWidget:
        """Make the line."""
        self.view = line = WindowLine(self._theme, parent)
        line.set_pins(has_pins=self._has_pins)
        line.clicked.connect(self._explain)
        return line

    def lay_out(self, width: int) -> int:
        """Lay the line out."""
        return cast("WindowLine", self.view).lay_out(width)

    def estimate(self, _width: int) -> int:
        """Return the height of one line of small text and the room around it."""
        return 40
