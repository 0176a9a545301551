"""One message on the page: a person's own in a bubble, an answer across the column."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from wizchat.chat.values import MessageStatus, Role
from wizchat.render.blocks import Plain
from wizchat.ui.chat import clipping, sayings
from wizchat.ui.chat.body import MessageBody
from wizchat.ui.chat.footer import INSET, Footer
from wizchat.ui.chat.message_actions import MessageAction
from wizchat.ui.chat.sent_attachments import SentAttachments
from wizchat.ui.chat.stand_ins import StandIns
from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import FOCUS_WIDTH, RADIUS_CARD
from wizchat.ui.widgets.button import ButtonKind, PillButton
from wizchat.ui.widgets.label import Label
from wizchat.ui.words import closed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from wizchat.chat.values import TranscriptEntry
    from wizchat.render.blocks import Block
    from wizchat.render.typesetter import Typesetter
    from wizchat.ui.theme.theme import Theme

MARGIN: Final = 12
"""Pixels on both sides of the column, where the focus ring is."""
_BUBBLE_PADDING: Final = (14, 8)
_BUBBLE_PART: Final = 0.86  # of the column, at most
_SMALL_CORNER: Final = 4
_LABEL_GAP: Final = 3
_RING_ABOVE: Final = _LABEL_GAP - FOCUS_WIDTH / 2
"""Pixels by which the focus ring is higher than the text; the name above it stays clear of it."""
_ATTACHED_GAP: Final = 6
_FOOTER_GAP: Final = 10
_FOOTER_HEIGHT: Final = 26
_OWN_FOOTER_HEIGHT: Final = 22
_AFTER_ANSWER: Final = 20
"""Pixels before the next question, so that it does not seem to belong to this answer's figures."""


class MessageView(QWidget):
    """What both kinds have in common; `lay_out` places the parts and returns the height."""

    sibling_requested = Signal(str, int)
    tour_answer_requested = Signal()
    """The tour is to answer what waits."""
    action_requested = Signal(str)
    """A MessageAction, to be done with `entry`."""
    link_clicked = Signal(str)
    place_requested = Signal(str)
    menu_requested = Signal(object, str)
    """The global position, the address of a link there or nothing."""
    save_requested = Signal(str, str)
    resized = Signal()

    def __init__(self, theme: Theme, typesetter: Typesetter, parent: QWidget, *, own: bool) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)  # growing paints only what is new
        self._theme = theme
        self._entry: TranscriptEntry | None = None
        self._areas: dict[QWidget, QRect] = {}
        """Where the parts belong."""
        self._is_placed = True
        self.offered: frozenset[MessageAction] = frozenset()
        """What can be done with the message now."""
        self.reserved = 0
        """Pixels that the body takes at least, while not all of it is there."""
        self.body = MessageBody(theme, typesetter, self)
        self.footer = Footer(theme, self, own=own)
        self.body.link_clicked.connect(self.link_clicked)
        self.body.place_requested.connect(self.place_requested)
        self.body.menu_requested.connect(self.menu_requested)
        self.body.save_requested.connect(self.save_requested)
        self.body.resized.connect(self.resized)
        self.body.focus_changed.connect(self.update)
        self.footer.outgrown.connect(self.resized)
        self.footer.copy_requested.connect(self._on_copy_requested)
        self.footer.action_requested.connect(self.action_requested)
        self.footer.more_requested.connect(self._on_more_requested)
        self.footer.sibling_requested.connect(self._on_sibling_requested)

    def lay_out(self, width: int) -> int:
        """Find places for the parts in a width, margins included; return the height."""
        raise NotImplementedError

    def place(self) -> None:
        """Put the parts where `lay_out` has found places for them.

        Apart from it, as pixels can only be moved while nothing waits to be painted again.
        """
        if not self._is_placed:
            self._is_placed = True
            for part, area in self._areas.items():
                part.setGeometry(area)
            self.body.show_changes()
            if self.body.hasFocus():
                self.update()  # the ring has another size

    @property
    def body_top(self) -> int:
        """Where the body begins."""
        return self._areas[self.body].top() if self.body in self._areas else 0

    def _arrange(self, part: QWidget, left: float, top: int, width: int, height: int) -> None:
        self._areas[part] = QRect(round(left), top, width, height)
        self._is_placed = False

    @property
    def entry(self) -> TranscriptEntry | None:
        """The message that is shown."""
        return self._entry

    def show_actions(self, actions: frozenset[MessageAction]) -> None:
        """Offer what can be done with the message now."""
        self.offered = actions
        waits = self._entry is not None and self._entry.message.status is MessageStatus.WAITING
        self.footer.show_actions(actions, waits=waits)

    def show_entry(self, entry: TranscriptEntry, blocks: Sequence[Block]) -> None:
        """Show a message and its blocks."""
        self._entry = entry
        self.footer.pinned.setVisible(entry.in_pinned_turn and entry.message.role is Role.USER)
        self.footer.siblings.show_place(entry.sibling_index, entry.sibling_count)
        self.body.set_growing(entry.message.status.is_open)
        self.body.replace_from(0, blocks)

    def clear(self) -> None:
        """Show nothing, and forget the message; another one may come."""
        self._entry = None
        self.offered = frozenset()
        self.reserved = 0
        self._areas.clear()
        self.body.clear()
        self.footer.clear()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Show which message has the keyboard."""
        if not self.body.hasFocus() or not self.window().testAttribute(
            Qt.WidgetAttribute.WA_KeyboardFocusChange
        ):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("accent"), FOCUS_WIDTH))
        ring = QRectF(self.body.geometry()).adjusted(-8, -_RING_ABOVE, 8, 4)
        painter.drawRoundedRect(ring, 8, 8)

    def _scaled(self, pixels: float) -> int:
        return round(pixels * self._theme.text_scale)

    def _footer_height(self, least: int, width: int) -> int:
        """Return how high the footer is under a column; its words end where the column does."""
        return max(self._scaled(least), self.footer.heightForWidth(width + 2 * INSET))

    def _arrange_footer(self, top: int, column: int, height: int) -> None:
        self._arrange(self.footer, MARGIN - INSET, top, column + 2 * INSET, height)

    def _on_more_requested(self) -> None:
        below = QPoint(0, self.footer.more.height())
        self.menu_requested.emit(self.footer.more.mapToGlobal(below), "")

    def _on_copy_requested(self) -> None:
        if self._entry is not None:
            clipping.put_text(self._entry.message.text.strip("\n"))
            self.footer.copy.confirm(self.tr("Copied"))

    def _on_sibling_requested(self, step: int) -> None:
        if self._entry is not None:
            self.sibling_requested.emit(self._entry.message.id, step)


class OwnMessage(MessageView):
    """What the person wrote, as it was typed, in a tinted bubble at the far side."""

    def __init__(self, theme: Theme, typesetter: Typesetter, parent: QWidget) -> None:
        super().__init__(theme, typesetter, parent, own=True)
        self._bubble = QRectF()
        self._attached = SentAttachments(theme, self)

    def show_entry(self, entry: TranscriptEntry, _blocks: Sequence[Block]) -> None:
        """Show the message."""
        super().show_entry(entry, (Plain(entry.message.text),))
        self._attached.show_attachments(entry.message.attachments)
        self.body.setVisible(bool(entry.message.text) or not entry.message.attachments)
        self.body.setAccessibleName(self.tr("You wrote"))
        self.body.setAccessibleDescription(entry.message.text)

    def lay_out(self, width: int) -> int:
        """Make the bubble as wide as its text, within bounds, below what is attached."""
        column = width - 2 * MARGIN
        top = self._lay_out_attached(width, round(column * _BUBBLE_PART))
        bottom = top
        self._bubble = QRectF()
        if not self.body.isHidden():
            bottom = self._lay_out_bubble(width, column, top)
        footer = self._footer_height(_OWN_FOOTER_HEIGHT, column)
        self._arrange_footer(bottom, column, footer)
        self.update()
        return bottom + footer

    def _lay_out_attached(self, width: int, most: int) -> int:
        """Place the attachments at the far side; return where the bubble begins."""
        used, height = self._attached.size_within(most)
        if not used:
            return 0
        left = width - MARGIN - used
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = MARGIN
        self._arrange(self._attached, left, 0, used, height)
        return height + _ATTACHED_GAP

    def _lay_out_bubble(self, width: int, column: int, top: int) -> int:
        """Place the bubble and the text in it; return its end."""
        across, down = _BUBBLE_PADDING
        most = column * _BUBBLE_PART - 2 * across
        text_width = round(min(most, self.body.ideal_width) + 1)
        height = self.body.lay_out(text_width)
        if text_width >= most:  # wrapped: no wider than the longest line came out
            text_width = min(text_width, round(self.body.used_width + 1))
        left = width - MARGIN - text_width - 2 * across
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = MARGIN
        self._bubble = QRectF(left, top, text_width + 2 * across, height + 2 * down)
        self._arrange(self.body, left + across, top + down, text_width, height)
        return round(self._bubble.bottom())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bubble."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("tint"))
        shape = QPainterPath()
        shape.setFillRule(Qt.FillRule.WindingFill)
        shape.addRoundedRect(self._bubble, RADIUS_CARD, RADIUS_CARD)
        side = 2 * RADIUS_CARD
        corner = QRectF(self._bubble.right() - side, self._bubble.bottom() - side, side, side)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            corner.moveLeft(self._bubble.left())
        shape.addRoundedRect(corner, _SMALL_CORNER, _SMALL_CORNER)
        painter.drawPath(shape.simplified())
        painter.end()
        super().paintEvent(event)


class AnswerMessage(MessageView):
    """What the model wrote, how it ended, and what can be done with it."""

    def __init__(self, theme: Theme, typesetter: Typesetter, parent: QWidget) -> None:
        super().__init__(theme, typesetter, parent, own=False)
        self._label = Label(theme, role=FontRole.BUTTON, colour="muted", parent=self)
        self._status = Label(theme, role=FontRole.SMALL, colour="muted", wrap=True, parent=self)
        self._waiting = ""
        self.stand_ins = StandIns(theme, typesetter, self)
        """For a long text, until all of its body is there."""
        self.stand_ins.resized.connect(self.resized)
        self._tour = PillButton(
            theme, self.tr("Let the tour answer"), kind=ButtonKind.ACCENT, parent=self
        )
        self._tour.hide()
        self._tour.clicked.connect(self.tour_answer_requested)

    def show_entry(self, entry: TranscriptEntry, blocks: Sequence[Block]) -> None:
        """Show the answer so far."""
        super().show_entry(entry, blocks)
        message = entry.message
        name = sayings.writer(message)
        self._label.setText(name)
        self.body.setAccessibleName(self.tr("{0} answered").format(name))
        if not message.status.is_open:
            self._waiting = ""
            self.body.setAccessibleDescription(message.text)
        self.footer.show_numbers(sayings.numbers(message))
        self.footer.setVisible(message.status is not MessageStatus.STREAMING)
        self._show_status()

    def show_actions(self, actions: frozenset[MessageAction]) -> None:
        """Offer these, and in words what is among them."""
        super().show_actions(actions)
        self._show_status()

    def show_waiting(self, words: str, *, offers_tour: bool = False) -> None:
        """Say why there is no text yet, or nothing; the tour may be offered meanwhile."""
        self._waiting = words
        self._tour.setVisible(bool(words) and offers_tour)
        self._show_status()

    @property
    def excerpt_line(self) -> int | None:
        """Where the place in the excerpt stands now; None without one."""
        excerpt = self.stand_ins.excerpt
        if excerpt is None or excerpt not in self._areas:
            return None
        return round(self._areas[excerpt].top() + excerpt.line_top)

    def place(self) -> None:
        """Put the parts where they belong."""
        super().place()
        self.stand_ins.show_changes()

    def clear(self) -> None:
        """Show nothing."""
        self.stand_ins.clear()
        super().clear()

    def lay_out(self, width: int) -> int:
        """Stack label, text, status and footer."""
        column = width - 2 * MARGIN
        label = self._label.sizeHint().height()
        self._arrange(self._label, MARGIN, 0, column, label)
        top = label + self._scaled(_LABEL_GAP)
        shown = self.body.lay_out(column)
        height = max(self.reserved, shown)
        self._arrange(self.body, MARGIN, top, column, height)
        self.body.setVisible(height > 0)
        top += height
        self._lay_out_stand_ins(QRect(MARGIN, top - height, column, height), shown)
        if self._status.text():
            top += self._scaled(_LABEL_GAP if not height else 8)
            status = self._status.heightForWidth(column)
            self._arrange(self._status, MARGIN, top, column, status)
            top += status
        if not self._tour.isHidden():
            top += self._scaled(10)
            size = self._tour.sizeHint()
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            left = width - MARGIN - size.width() if rtl else MARGIN
            self._arrange(self._tour, left, top, min(size.width(), column), size.height())
            top += size.height()
        footer = self._footer_height(_FOOTER_HEIGHT, column)
        top += self._scaled(_FOOTER_GAP)
        self._arrange_footer(top, column, footer)
        return top + footer + self._scaled(_AFTER_ANSWER)

    def _lay_out_stand_ins(self, body: QRect, shown: int) -> None:
        for part in (self.stand_ins.ending, self.stand_ins.excerpt):
            if part is not None:
                self._areas.pop(part, None)
        places = self.stand_ins.lay_out(body, shown, is_whole=not self.reserved)
        for widget, place in places.items():
            self._arrange(widget, place.left(), place.top(), place.width(), place.height())

    def _show_status(self) -> None:
        if self._entry is None:
            return
        goes_on = MessageAction.GO_ON in self.offered
        words = self._waiting or sayings.ending(self._entry.message, goes_on=goes_on)
        failed = not self._waiting and self._entry.message.error_code is not None
        if not words and self._status.isHidden():
            return
        self._status.setText(closed(words))
        self._status.set_colour("warning" if failed else "muted")
        self._status.setVisible(bool(words))
