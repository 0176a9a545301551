"""The command palette: a card over the window, to find and choose by typing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from shiboken6 import isValid

from wizchat.ui.palette.entries import ALL, EntryKind
from wizchat.ui.palette.field import PaletteField
from wizchat.ui.palette.index import PaletteIndex
from wizchat.ui.palette.list import PaletteList
from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import GRID, RADIUS_CARD
from wizchat.ui.widgets.card import CardFrame, Hairline
from wizchat.ui.widgets.label import ElidedLabel
from wizchat.ui.widgets.speech import speak
from wizchat.ui.words import number

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from wizchat.ui.palette.entries import Entry, EntrySource
    from wizchat.ui.theme.theme import Theme

MOST_SHOWN: Final = 200
_WIDEST: Final = 640
_TOP_PART: Final = 0.12
"""Of the window's height, above the card."""
_HIGHEST_PART: Final = 0.7
_SHADOW: Final = 16


class CommandPalette(QWidget):
    """Covers its window while it is open; a click beside the card or Esc closes it. GUI thread.

    `sources` offer what can be chosen, each time anew; `recent` returns the keys of the entries
    used last, the latest first.
    """

    used = Signal(str)
    """The key of an entry that was chosen."""

    def __init__(
        self,
        theme: Theme,
        window: QWidget,
        sources: Sequence[EntrySource],
        recent: Callable[[], Sequence[str]],
    ) -> None:
        super().__init__(window)
        self._home = window
        self._theme = theme
        self._sources = {source.kind: source for source in sources}
        self._recent = recent
        self._kinds = ALL
        self._index = PaletteIndex(())
        self._before: QWidget | None = None
        self.setAccessibleName(self.tr("Command palette"))
        self.card = CardFrame(theme)
        self.card.setParent(self)
        self.field = PaletteField(theme)
        self.list = PaletteList(theme)
        self._line = Hairline(theme)
        self._foot = ElidedLabel(theme, role=FontRole.SMALL, colour="muted")
        self._lay_out()
        self._connect()
        window.installEventFilter(self)
        self.hide()

    def open(self, kinds: frozenset[EntryKind] = ALL) -> None:
        """Open over the window with these kinds of entries; closes when it shows them already."""
        if self.isVisible() and kinds == self._kinds:
            self.close_palette()
            return
        if not self.isVisible():
            self._before = self.window().focusWidget()
        self._kinds = kinds
        self._gather()
        self.field.set_hint(self._hint())
        self.field.clear()
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        self._search()

    @Slot()
    def close_palette(self) -> None:
        """Close, and give the keyboard back to what had it."""
        if self.isHidden():
            return
        before, self._before = self._before, None
        self.hide()
        # An editor in the list goes with the keyboard that it lost.
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    # --- Inside ------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self.card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        inside.addWidget(self.field)
        inside.addWidget(Hairline(self._theme))
        inside.addWidget(self.list, 1)
        inside.addWidget(self._line)
        below = QVBoxLayout()
        below.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        below.addWidget(self._foot)
        inside.addLayout(below)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._search)
        self.field.moved.connect(self.list.move_by)
        self.field.confirmed.connect(self._on_confirmed)
        self.field.dismissed.connect(self.close_palette)
        self.list.clicked.connect(self._on_clicked)
        self.list.current_changed.connect(self._on_current_changed)
        self._theme.changed.connect(self._place)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    def _gather(self) -> None:
        entries: list[Entry] = []
        for kind in EntryKind:
            if kind in self._kinds and kind in self._sources:
                entries += self._sources[kind].entries()
        self._index = PaletteIndex(entries, self._recent())

    def _hint(self) -> str:
        if self._kinds == {EntryKind.CONVERSATION}:
            return self.tr("Find a conversation")
        return self.tr("Find an action, conversation, model or setting")

    @Slot()
    def _search(self) -> None:
        typed = self.field.text()
        found = self._index.search(typed, MOST_SHOWN)
        self.list.show_found(found, typed)
        shown = sum(len(group.entries) for group in found.groups)
        for part in (self.list, self._line):
            part.setVisible(shown > 0)
        self._foot.setText(self._said(shown, found.more))
        self._place()
        if typed.strip():
            first = self.list.current_entry()
            words = self._foot.text() if first is None else self.list.spoken(first)
            speak(self, self.tr("{0} found. {1}").format(number(shown + found.more), words))

    def _said(self, shown: int, more: int) -> str:
        if not shown:
            return self.tr("Nothing found. Try fewer letters, or another word.")
        if more:
            return self.tr("{0} more: type to find them").format(number(more))
        return self.tr("Enter chooses, Esc closes")

    @Slot()
    def _on_confirmed(self) -> None:
        entry = self.list.current_entry()
        if entry is not None:
            self._choose(entry)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        entry = self.list.entry(index.row())
        if entry is not None:
            self._choose(entry)

    def _choose(self, entry: Entry) -> None:
        """Do what was chosen, with the keyboard where it was before; first why, where it cannot."""
        if not entry.enabled:
            speak(self, self.list.spoken(entry))
            return
        self.close_palette()
        self.used.emit(entry.key)
        self._sources[entry.kind].choose(entry.id)

    @Slot(str)
    def _on_current_changed(self, spoken: str) -> None:
        self.field.setAccessibleDescription(spoken)
        if self.field.has_moved:
            speak(self, spoken)

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Close when something else in the window took the keyboard, as a shortcut may."""
        if self.isHidden() or now is None or self.isAncestorOf(now):
            return
        if now.window() is self.window() and QApplication.activePopupWidget() is None:
            self._before = None
            self.close_palette()

    def _place(self) -> None:
        self.setGeometry(self._home.rect())
        width = min(self._theme.scaled(_WIDEST), self.width() - 2 * GRID)
        top = max(GRID, round(self.height() * _TOP_PART))
        foot = self._foot.sizeHint().height() + 2 * GRID
        around = self.field.minimumHeight() + foot + 4
        room = min(round(self.height() * _HIGHEST_PART), self.height() - top - GRID) - around
        height = around + min(self.list.wanted_height(), max(room, 0))
        self.card.setGeometry((self.width() - width) // 2, top, width, height)
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle of the window."""
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget():
            self._place()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close on a click beside the card."""
        if not self.card.geometry().contains(event.position().toPoint()):
            self.close_palette()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the shadow of the card in thin layers, far cheaper than a blur at each key."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shade = self._theme.colour("shadow")
        shade.setAlphaF(0.03 if self._theme.tokens.dark else 0.008)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        card = QRectF(self.card.geometry())
        for grow in range(_SHADOW, 0, -1):
            layer = card.adjusted(-grow, -grow + 5, grow, grow + 5)
            painter.drawRoundedRect(layer, RADIUS_CARD + grow, RADIUS_CARD + grow)
