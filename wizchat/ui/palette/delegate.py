"""How the rows of the palette are painted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from wizchat.render.utf16 import units
from wizchat.ui.palette.entries import Entry, EntryKind
from wizchat.ui.palette.matching import Query, fold
from wizchat.ui.palette.rows import EntryRole
from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import GRID, RADIUS_CONTROL

if TYPE_CHECKING:
    from wizchat.ui.theme.theme import Theme

ROW: Final = 36
_INSET: Final = 12
_ICON: Final = 16
_LEAST_TITLE: Final = 150
"""Pixels that a title keeps before the note beside it goes."""
_AS_ONE: Final = "\u2066{0}\u2069"
"""Keeps "Ctrl+." from being turned round where the language is written from the right."""
_ICONS: Final = {
    EntryKind.ACTION: "action",
    EntryKind.MODEL: "models",
    EntryKind.SETTING: "settings",
    EntryKind.CONVERSATION: "chat",
}
Index = QModelIndex | QPersistentModelIndex


class PaletteDelegate(QStyledItemDelegate):
    """Icon, title with what fits of it emphasised, note, and shortcut at the end."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._query = Query("")

    def set_query(self, typed: str) -> None:
        """Emphasise what fits this."""
        self._query = Query(typed)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height of every row; its width is the view's."""
        return QSize(0, self._theme.scaled(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        entry: Entry | None = index.data(EntryRole.ENTRY)
        if entry is None:
            self._paint_heading(painter, option, str(index.data()))
        else:
            self._paint_entry(painter, option, entry, str(index.data(EntryRole.NOTE)))
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, text: str) -> None:
        area: QRect = option.rect.adjusted(_INSET, 0, -_INSET, -GRID // 2)
        painter.setFont(self._theme.font(FontRole.CAPTION))
        painter.setPen(self._theme.colour("muted"))
        shown = painter.fontMetrics().elidedText(
            text.upper(), Qt.TextElideMode.ElideRight, area.width()
        )
        painter.drawText(area, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading, shown)

    def _paint_entry(
        self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry, note: str
    ) -> None:
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        area: QRect = option.rect
        if selected or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("tint" if selected else "hover"))
            painter.drawRoundedRect(QRectF(area), RADIUS_CONTROL, RADIUS_CONTROL)
        area = area.adjusted(_INSET, 0, -_INSET, 0)
        area = self._paint_icon(painter, area, option, entry)
        small = self._theme.font(FontRole.SMALL)
        if entry.keys and entry.enabled:
            area = self._paint_end(painter, area, option, _AS_ONE.format(entry.keys), small)
        if note:
            area = self._paint_note(painter, area, option, entry, note)
        self._paint_title(painter, area, option, entry)

    def _paint_icon(
        self, painter: QPainter, area: QRect, option: QStyleOptionViewItem, entry: Entry
    ) -> QRect:
        side, widget = self._theme.scaled(_ICON), option.widget
        ratio = widget.devicePixelRatio() if isinstance(widget, QWidget) else 1.0
        icon = self._theme.pixmap(_ICONS[entry.kind], "muted", _ICON, ratio)
        place = _at_start(area, side, option)
        painter.drawPixmap(place.left(), place.center().y() - side // 2, icon)
        return _less(area, side + _INSET, option, at_end=False)

    def _paint_end(
        self, painter: QPainter, area: QRect, option: QStyleOptionViewItem, text: str, font: QFont
    ) -> QRect:
        width = QFontMetrics(font).horizontalAdvance(text)
        painter.setFont(font)
        painter.setPen(self._theme.colour("muted"))
        place = _at_end(area, width, option)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)
        return _less(area, width + _INSET, option, at_end=True)

    def _paint_note(
        self, painter: QPainter, area: QRect, option: QStyleOptionViewItem, entry: Entry, note: str
    ) -> QRect:
        """Paint the note where the title keeps room enough; why not is never left out."""
        small = self._theme.font(FontRole.SMALL)
        metrics = QFontMetrics(small)
        title = QFontMetrics(self._bold()).horizontalAdvance(entry.title)
        room = area.width() - min(title, self._theme.scaled(_LEAST_TITLE)) - _INSET
        wanted = metrics.horizontalAdvance(note)
        if entry.enabled and wanted > min(room, area.width() - title - _INSET):
            return area
        shown = metrics.elidedText(note, Qt.TextElideMode.ElideRight, max(0, room))
        return self._paint_end(painter, area, option, shown, small)

    def _paint_title(
        self, painter: QPainter, area: QRect, option: QStyleOptionViewItem, entry: Entry
    ) -> None:
        font = self._theme.font(FontRole.INTERFACE)
        painter.setPen(self._theme.colour("text" if entry.enabled else "muted"))
        shown = QFontMetrics(self._bold()).elidedText(
            entry.title, Qt.TextElideMode.ElideRight, area.width()
        )
        whole = len(shown) if shown == entry.title else len(shown) - 1
        layout = QTextLayout(shown, font)
        way = QTextOption()
        way.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # as its letters say
        way.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(way)
        layout.setFormats(self._emphasis(entry, whole))
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(line.naturalTextWidth())
        layout.endLayout()
        top = area.top() + (area.height() - line.height()) / 2
        rest = area.width() - line.naturalTextWidth() if _is_mirrored(option) else 0
        layout.draw(painter, QPointF(area.left() + rest, top))

    def _emphasis(self, entry: Entry, whole: int) -> list[QTextLayout.FormatRange]:
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        if entry.enabled:
            bold.setForeground(self._theme.colour("accent"))
        formats = []
        for begin, end in _utf16(entry.title, self._query.places(fold(entry.title))):
            part = QTextLayout.FormatRange()
            part.start, part.length, part.format = begin, min(end, whole) - begin, bold
            if part.length > 0:
                formats.append(part)
        return formats

    def _bold(self) -> QFont:
        font = self._theme.font(FontRole.INTERFACE)
        font.setWeight(QFont.Weight.Bold)
        return font


def _utf16(text: str, places: tuple[tuple[int, int], ...]) -> list[tuple[int, int]]:
    """Return places in a text as Qt counts them: in units of UTF-16."""
    return [(units(text[:begin]), units(text[:end])) for begin, end in places]


def _is_mirrored(option: QStyleOptionViewItem) -> bool:
    direction: Qt.LayoutDirection = option.direction
    return direction == Qt.LayoutDirection.RightToLeft


def _at_start(area: QRect, width: int, option: QStyleOptionViewItem) -> QRect:
    left = area.right() + 1 - width if _is_mirrored(option) else area.left()
    return QRect(left, area.top(), width, area.height())


def _at_end(area: QRect, width: int, option: QStyleOptionViewItem) -> QRect:
    left = area.left() if _is_mirrored(option) else area.right() + 1 - width
    return QRect(left, area.top(), width, area.height())


def _less(area: QRect, width: int, option: QStyleOptionViewItem, *, at_end: bool) -> QRect:
    """Return the area less a width at where a line of text ends, or begins."""
    if at_end == _is_mirrored(option):
        return area.adjusted(width, 0, 0, 0)
    return area.adjusted(0, 0, -width, 0)
