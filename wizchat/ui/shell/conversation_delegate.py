"""How the rows of conversations are painted and renamed in place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from wizchat.chat.incognito import is_incognito
from wizchat.ui import words
from wizchat.ui.shell import marked_text
from wizchat.ui.shell.conversation_model import RowRole
from wizchat.ui.shell.sections import Section, SectionKind
from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import FOCUS_WIDTH, GRID, RADIUS_CONTROL, ROW_HEIGHT, ROW_INSET
from wizchat.ui.widgets.field_side import begin_with_window
from wizchat.ui.widgets.tool_tip import tip_of

if TYPE_CHECKING:
    from wizchat.ui.shell.entries import Entry
    from wizchat.ui.theme.theme import Theme

_HEADING_HEIGHT: Final = 37
_HEADING_LINE: Final = 24
"""The lower part of a heading, in which its words stand."""
_TWO_LINES_HEIGHT: Final = 50
_LINE: Final = 21
"""Height of each of two lines."""
_DOT: Final = 7
_ICON: Final = 14

Index = QModelIndex | QPersistentModelIndex


class ConversationDelegate(QStyledItemDelegate):
    """Paints headings and conversations by the tokens."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.several_selected = False
        """Whether a selection is under way; else the open conversation looks selected."""
        self._measure()
        theme.changed.connect(self._measure)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row; its width is the view's."""
        entry = index.data(RowRole.ENTRY)
        if entry is None:
            return self._heading_size
        return self._two_lines_size if entry.two_lines else self._row_size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        section = index.data(RowRole.SECTION)
        if section is None:
            self._paint_conversation(painter, option, index)
        else:
            self._paint_heading(painter, option, index, section)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Show what is elided: the title, and the words that were found."""
        entry = index.data(RowRole.ENTRY)
        if event.type() != QEvent.Type.ToolTip or entry is None:
            return super().helpEvent(event, view, option, index)
        text = "\n".join(part for part in (str(index.data()), entry.detail) if part)
        words_width = QFontMetrics(self._theme.font(FontRole.INTERFACE)).horizontalAdvance
        room = option.rect.width() - 2 * ROW_INSET
        is_elided = any(words_width(line) > room for line in text.split("\n"))
        QToolTip.showText(event.globalPos(), tip_of(text) if is_elided else "", view)
        return True

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, index: Index
    ) -> QLineEdit:
        """Return the field that a title or a folder's name is typed into."""
        editor = QLineEdit(parent)
        is_folder = index.data(RowRole.SECTION) is not None
        name = self.tr("Name of the folder") if is_folder else self.tr("Title of the conversation")
        editor.setAccessibleName(name)
        begin_with_window(editor)
        return editor

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: Index
    ) -> None:
        """Let the field fill the row, or the lower part of a heading."""
        area: QRect = option.rect
        area.setTop(area.bottom() + 1 - min(area.height(), self._theme.scaled(ROW_HEIGHT)))
        editor.setGeometry(area)

    # --- Headings -------------------------------------------------------------------------------

    def _paint_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, section: Section
    ) -> None:
        area = QRect(option.rect)
        area.setTop(area.bottom() + 1 - self._theme.scaled(_HEADING_LINE))
        state: QStyle.StateFlag = option.state
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if focused:
            self._paint_ground(painter, area, "hover", ring=True)
        area.adjust(ROW_INSET, 0, -ROW_INSET, 0)
        collapsed = bool(index.data(RowRole.COLLAPSED))
        is_folder = section.kind is SectionKind.FOLDER
        if is_folder:
            area = self._paint_icon(painter, area, "folder", option, at_end=False)
        if collapsed or hovered or focused:
            area = self._paint_icon(painter, area, _chevron(option, collapsed), option, at_end=True)
        if collapsed:
            area = self._paint_note(painter, area, words.number(index.data(RowRole.COUNT)), option)
        text = str(index.data())
        font = self._theme.font(FontRole.SMALL if is_folder else FontRole.CAPTION)
        if is_folder:
            font.setWeight(QFont.Weight.Medium)
        ink = self._theme.colour("text" if is_folder else "muted")
        shown = text if is_folder else text.upper()
        marked_text.draw(painter, area, shown, (), font=font, ink=ink, marked=ink)

    # --- Conversations --------------------------------------------------------------------------

    def _paint_conversation(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        entry: Entry = index.data(RowRole.ENTRY)
        state: QStyle.StateFlag = option.state
        is_open = bool(index.data(RowRole.OPEN))
        selected = bool(state & QStyle.StateFlag.State_Selected)
        selected = selected or (is_open and not self.several_selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        if selected or focused or state & QStyle.StateFlag.State_MouseOver:
            ground = "tint" if selected else "hover"
            self._paint_ground(painter, option.rect, ground, ring=focused)
        area: QRect = option.rect.adjusted(ROW_INSET, 0, -ROW_INSET, 0)
        if is_incognito(entry.id):
            area = self._paint_icon(painter, area, "incognito", option, at_end=False)
        if entry.two_lines:
            line = self._theme.scaled(_LINE)
            top = area.center().y() - line
            below = QRect(area.left(), top + line, area.width(), line)
            area = QRect(area.left(), top, area.width(), line)
            if entry.in_folder:
                below = self._paint_icon(painter, below, "folder", option, at_end=False)
            self._paint_detail(painter, below, entry)
        self._paint_title(painter, area, option, index, is_open=is_open)

    def _paint_title(
        self,
        painter: QPainter,
        area: QRect,
        option: QStyleOptionViewItem,
        index: Index,
        *,
        is_open: bool,
    ) -> None:
        entry: Entry = index.data(RowRole.ENTRY)
        if index.data(RowRole.ANSWERING):
            self._paint_dot(painter, area)
            area = _without_end(area, _DOT + GRID, option)
        if index.data(RowRole.ELSEWHERE):
            area = self._paint_icon(painter, area, "window", option, at_end=True)
        if entry.shows_archived:
            area = self._paint_icon(painter, area, "archive", option, at_end=True)
        if entry.note:
            area = self._paint_note(painter, area, entry.note, option)
        font = self._theme.font(FontRole.INTERFACE)
        if is_open:
            font.setWeight(QFont.Weight.Medium)
        marked_text.draw(
            painter,
            area,
            str(index.data()),
            entry.title_marks,
            font=font,
            ink=self._theme.colour("text"),
            marked=self._theme.colour("accent"),
        )

    def _paint_detail(self, painter: QPainter, area: QRect, entry: Entry) -> None:
        marked_text.draw(
            painter,
            area,
            entry.detail,
            entry.marks,
            font=self._theme.font(FontRole.SMALL),
            ink=self._theme.colour("muted"),
            marked=self._theme.colour("accent"),
        )

    # --- Pieces ---------------------------------------------------------------------------------

    def _paint_note(
        self, painter: QPainter, area: QRect, text: str, option: QStyleOptionViewItem
    ) -> QRect:
        """Paint a few words at the end of a line, half of it at most; return what is left."""
        painter.setFont(self._theme.font(FontRole.SMALL))
        painter.setPen(self._theme.colour("muted"))
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width() // 2)
        width = metrics.horizontalAdvance(shown)
        left = area.left() if _is_rtl(option) else area.right() + 1 - width
        at_end = QRect(left, area.top(), width, area.height())
        painter.drawText(at_end, Qt.AlignmentFlag.AlignVCenter, shown)
        return _without_end(area, width + GRID, option)

    def _paint_icon(
        self,
        painter: QPainter,
        area: QRect,
        name: str,
        option: QStyleOptionViewItem,
        *,
        at_end: bool,
    ) -> QRect:
        """Paint an icon at one end of a line; return what is left of it."""
        side = self._theme.scaled(_ICON)
        at_right = at_end != _is_rtl(option)
        left = area.right() + 1 - side if at_right else area.left()
        ratio = painter.device().devicePixelRatioF()
        picture = self._theme.pixmap(name, "muted", _ICON, ratio)
        painter.drawPixmap(left, area.top() + (area.height() - side) // 2, picture)
        taken = side + GRID - 2
        return area.adjusted(0, 0, -taken, 0) if at_right else area.adjusted(taken, 0, 0, 0)

    def _paint_ground(self, painter: QPainter, area: QRect, colour: str, *, ring: bool) -> None:
        ring_pen = QPen(self._theme.colour("accent"), FOCUS_WIDTH)
        painter.setPen(ring_pen if ring else QPen(QColor(Qt.GlobalColor.transparent)))
        painter.setBrush(self._theme.colour(colour))
        half = FOCUS_WIDTH / 2 if ring else 0
        ground = QRectF(area).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(ground, RADIUS_CONTROL, RADIUS_CONTROL)

    def _paint_dot(self, painter: QPainter, area: QRect) -> None:
        side = self._theme.scaled(_DOT)
        at_left = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = area.left() if at_left else area.right() - side + 1
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("accent"))
        painter.drawEllipse(QRectF(left, area.center().y() - side / 2 + 1, side, side))

    def _measure(self) -> None:
        scaled = self._theme.scaled
        self._row_size = QSize(0, scaled(ROW_HEIGHT))
        self._heading_size = QSize(0, scaled(_HEADING_HEIGHT))
        self._two_lines_size = QSize(0, scaled(_TWO_LINES_HEIGHT))


def _is_rtl(option: QStyleOptionViewItem) -> bool:
    direction: Qt.LayoutDirection = option.direction
    return direction == Qt.LayoutDirection.RightToLeft


def _chevron(option: QStyleOptionViewItem, collapsed: bool) -> str:
    if not collapsed:
        return "chevron-down"
    return "chevron-left" if _is_rtl(option) else "chevron-right"


def _without_end(area: QRect, width: int, option: QStyleOptionViewItem) -> QRect:
    """Return the area less a width at the side where a line of text ends."""
    return area.adjusted(width, 0, 0, 0) if _is_rtl(option) else area.adjusted(0, 0, -width, 0)
