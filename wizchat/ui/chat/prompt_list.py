"""The person's own prompts, listed while a message begins with `/`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from wizchat.ui.chat.composer_card import SHADOW
from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import GRID, RADIUS_CODE, ROW_HEIGHT
from wizchat.ui.widgets.card import CardFrame
from wizchat.ui.widgets.shadow import SoftShadow
from wizchat.ui.widgets.speech import speak
from wizchat.ui.widgets.tool_tip import tip_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wizchat.chat.values import Snippet
    from wizchat.ui.theme.theme import Theme

_MOST_ROWS: Final = 8
_WIDTH: Final = 460
_EXCERPT: Final = Qt.ItemDataRole.UserRole + 1
_SNIPPET: Final = Qt.ItemDataRole.UserRole + 2


class PromptList(CardFrame):
    """Floats above the composer, which keeps the keyboard and hands over the keys."""

    chosen = Signal(object)
    """A Snippet."""
    manage_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, radius=RADIUS_CODE, parent=parent)
        self._rows = QListWidget()
        self._rows.setFrameShape(QFrame.Shape.NoFrame)
        self._rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows.setMouseTracking(True)
        self._rows.setItemDelegate(PromptDelegate(theme, self._rows))
        self._rows.setAccessibleName(self.tr("Your prompts"))
        self._rows.viewport().setAutoFillBackground(False)
        self._rows.itemClicked.connect(self._on_clicked)
        self._rows.itemEntered.connect(self._rows.setCurrentItem)
        self._snippets: tuple[Snippet, ...] = ()
        self._query = ""
        self._anchor: QWidget | None = None
        self.setAccessibleName(self.tr("Your prompts"))
        self.setGraphicsEffect(SoftShadow(theme, self))
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID // 2, GRID // 2, GRID // 2, GRID // 2)
        column.addWidget(self._rows)
        self.hide()

    @property
    def titles(self) -> list[str]:
        """The rows that are shown."""
        return [self._rows.item(row).text() for row in range(self._rows.count())]

    def set_snippets(self, snippets: tuple[Snippet, ...]) -> None:
        """Know the prompts."""
        self._snippets = snippets
        if self.isVisible():
            self.filter(self._query)

    def filter(self, query: str) -> bool:
        """Show the prompts with every word of a query; return whether there are any.

        Without a query, all of them and the way to where they are written.
        """
        self._query = query
        words = query.casefold().split()
        found = [each for each in self._snippets if _matches(each, words)]
        self._rows.clear()
        for snippet in found:
            self._add(snippet.title, " ".join(snippet.text.split()), snippet)
        if not query:
            self._add(
                self.tr("Manage prompts…") if self._snippets else self.tr("New prompt…"),
                "" if self._snippets else self.tr("Texts you use often, opened with /"),
                None,
            )
        self._rows.setCurrentRow(0)
        self._fit()
        return self._rows.count() > 0

    def open_above(self, anchor: QWidget) -> None:
        """Show it above a widget of the same window, as wide as that allows."""
        window = anchor.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        self._anchor = anchor
        self._fit()
        self.show()
        self.raise_()
        speak(self, self.tr("{0} prompts").format(len(self._snippets)))
        self._speak_current()

    def step(self, by: int) -> None:
        """Go to the next or the previous row, around the ends."""
        self._rows.setCurrentRow((self._rows.currentRow() + by) % max(self._rows.count(), 1))
        self._speak_current()

    def choose_current(self) -> None:
        """Choose the current row."""
        self._choose(self._rows.currentItem())

    def _add(self, title: str, excerpt: str, snippet: Snippet | None) -> None:
        item = QListWidgetItem(title)
        item.setData(_EXCERPT, excerpt)
        item.setData(_SNIPPET, snippet)
        if snippet is not None:
            item.setToolTip(tip_of(snippet.text[:600]))
        self._rows.addItem(item)

    def _fit(self) -> None:
        anchor = self._anchor
        if anchor is None:
            return
        margins = self.contentsMargins()
        row = self._theme.scaled(ROW_HEIGHT)
        height = row * min(max(self._rows.count(), 1), _MOST_ROWS) + GRID + 2
        place = anchor.mapTo(anchor.window(), QPoint(0, 0))
        place += QPoint(SHADOW, SHADOW)  # the card begins there
        within = anchor.width() - 2 * SHADOW
        width = min(self._theme.scaled(_WIDTH), within)
        left = place.x()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = place.x() + within - width
        height = min(height, max(place.y() - 2 * GRID, row)) + margins.top()
        self.setGeometry(left, place.y() - height - GRID, width, height)

    def _speak_current(self) -> None:
        item = self._rows.currentItem()
        if item is not None:
            speak(self._rows, item.text())

    def _on_clicked(self, item: QListWidgetItem) -> None:
        self._choose(item)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        snippet = item.data(_SNIPPET)
        self.hide()
        if snippet is None:
            self.manage_requested.emit()
        else:
            self.chosen.emit(snippet)


class PromptDelegate(QStyledItemDelegate):
    """Paints the title and, muted, the beginning of the text."""

    def __init__(self, theme: Theme, parent: QListWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of a row."""
        return QSize(0, self._theme.scaled(ROW_HEIGHT))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area: QRect = option.rect
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("tint"))
            painter.drawRoundedRect(area, 6, 6)
        area = area.adjusted(GRID, 0, -GRID, 0)
        used = self._draw(painter, area, str(index.data()), FontRole.INTERFACE, "text")
        excerpt = str(index.data(_EXCERPT) or "")
        gap = used + 2 * GRID
        if excerpt and gap < area.width():
            rest = area.adjusted(gap, 0, 0, 0)
            if self._is_mirrored():
                rest = area.adjusted(0, 0, -gap, 0)
            self._draw(painter, rest, excerpt, FontRole.SMALL, "muted")
        painter.restore()

    def _is_mirrored(self) -> bool:
        parent = self.parent()
        return (
            isinstance(parent, QWidget)
            and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        )

    def _draw(self, painter: QPainter, area: QRect, text: str, role: FontRole, colour: str) -> int:
        """Draw a text, cut to the area; return its width."""
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # as its letters say
        painter.setFont(self._theme.font(role))
        painter.setPen(self._theme.colour(colour))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        side = Qt.AlignmentFlag.AlignRight if self._is_mirrored() else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, int(flags), shown)
        return painter.fontMetrics().horizontalAdvance(shown)


def _matches(snippet: Snippet, words: Iterable[str]) -> bool:
    title, text = snippet.title.casefold(), snippet.text.casefold()
    return all(word in title or word in text for word in words)
