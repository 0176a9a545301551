"""The trash, in the place of the list: what is in it, for how long, and its two ways out."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wizchat.chat.store.store import TRASH_DAYS
from wizchat.ui import words
from wizchat.ui.shell.entries import title_of, trashed_entry
from wizchat.ui.shell.kept_view import KeptView
from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import GRID, ROW_INSET
from wizchat.ui.widgets.button import ButtonKind, YieldingButton
from wizchat.ui.widgets.label import Label
from wizchat.ui.widgets.speech import speak

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from wizchat.chat.values import Conversation
    from wizchat.ui.shell.asks import KeepingAsks
    from wizchat.ui.theme.theme import Theme

_DAY = timedelta(days=1)
_ROOM_TO_EXPLAIN: Final = 160
"""Pixels of height at 100 % text scale; the rows say it too, and need what there is."""
_ROOM_FOR_ROWS: Final = 100
"""Pixels of height at 100 % text scale: two rows."""


class TrashView(KeptView):
    """Puts back at once; deletes for good after a question in its own place."""

    def __init__(self, theme: Theme, asks: KeepingAsks, parent: QWidget | None = None) -> None:
        super().__init__(theme, asks, parent)
        self._asks = asks
        self._shown: dict[str, Conversation] = {}
        self._doomed: tuple[str, ...] = ()
        self.set_name(self.tr("Trash"))
        kept = self.tr("What is here is deleted for good after {0} days.")
        self.empty.title.setText(self.tr("The trash is empty"))
        self.empty.set_sentence(kept.format(words.number(TRASH_DAYS)))
        self.explanation = Label(theme, "", role=FontRole.SMALL, colour="muted", wrap=True)
        self.explanation.setText(kept.format(words.number(TRASH_DAYS)))
        self.explanation.setContentsMargins(ROW_INSET, 0, ROW_INSET, 0)
        self.put_back = YieldingButton(theme, self.tr("Put back"))
        self.delete = YieldingButton(theme, self.tr("Delete…"), kind=ButtonKind.DANGER)
        self.empty_trash = YieldingButton(theme, self.tr("Empty…"), kind=ButtonKind.QUIET)
        self.empty_trash.setAccessibleName(self.tr("Empty the trash"))
        self.question = _Question(theme)
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, GRID // 2)
        row.setSpacing(GRID // 2)
        for button in (self.put_back, self.delete):
            row.addWidget(button, 1)
        self._head.addWidget(self.empty_trash)
        self._column.insertWidget(1, self.explanation)
        for widget in (self._buttons, self.question):
            self._column.addWidget(widget)
        self._connect()
        self.set_conversations(())

    def set_conversations(
        self, conversations: tuple[Conversation, ...], now: datetime | None = None
    ) -> None:
        """Show what is in the trash and how long it stays."""
        moment = now or datetime.now(UTC)
        self._shown = {conversation.id: conversation for conversation in conversations}
        self.show_entries(trashed_entry(c, _days_left(c, moment)) for c in conversations)
        self._doomed = tuple(id_ for id_ in self._doomed if id_ in self._shown)
        if not self._doomed:
            self._ask_nothing()
        self._enable()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the rows the room where there is little."""
        super().resizeEvent(event)
        self._explain()
        self._make_room_to_ask()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc first takes the question back."""
        if event.key() == Qt.Key.Key_Escape and self._doomed:
            self._on_kept()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self.put_back.clicked.connect(self._on_put_back)
        self.delete.clicked.connect(self._on_delete)
        self.empty_trash.clicked.connect(self._on_empty)
        self.conversations.delete_wanted.connect(self._ask)
        self.conversations.selectionModel().selectionChanged.connect(self._enable)
        self.question.yes.clicked.connect(self._on_confirmed)
        self.question.no.clicked.connect(self._on_kept)

    def _on_put_back(self) -> None:
        self._asks.restore_requested.emit(self.conversations.selected_ids())

    def _on_delete(self) -> None:
        self._ask(self.conversations.selected_ids())

    def _on_empty(self) -> None:
        self._ask(tuple(self._shown))

    def _ask(self, ids: tuple[str, ...]) -> None:
        """Ask whether these should go for good."""
        if not ids:
            return
        self._doomed = ids
        if len(ids) == 1:
            title = title_of(self._shown[ids[0]])
            text = self.tr("Delete “{0}” for good? This cannot be undone.").format(title)
        elif len(ids) == len(self._shown):
            text = self.tr(
                "Delete all {0} conversations in the trash for good? This cannot be undone."
            ).format(words.number(len(ids)))
        else:
            text = self.tr("Delete {0} conversations for good? This cannot be undone.").format(
                words.number(len(ids))
            )
        self.question.text.setText(text)
        self._make_room_to_ask()
        for widget in (self._buttons, self.explanation, self.empty_trash):
            widget.hide()
        self.question.show()
        self.question.no.setFocus(Qt.FocusReason.OtherFocusReason)
        speak(self, text)

    def _on_confirmed(self) -> None:
        doomed, self._doomed = self._doomed, ()
        self._asks.delete_requested.emit(doomed)
        self._ask_nothing()
        self.take_focus()

    def _on_kept(self) -> None:
        self._doomed = ()
        self._ask_nothing()
        self.take_focus()

    def _make_room_to_ask(self) -> None:
        """Show the question whole, in the place of the rows where there is no room for both."""
        asked = self.question.claim_height(self.width())
        rest = self.height() - self._head.sizeHint().height() - asked - 2 * self._column.spacing()
        self._rows.setVisible(not self._doomed or rest >= self._theme.scaled(_ROOM_FOR_ROWS))

    def _ask_nothing(self) -> None:
        self.question.hide()
        self._rows.show()
        for widget in (self._buttons, self.empty_trash):
            widget.setVisible(bool(self._shown))
        self._explain()

    def _explain(self) -> None:
        room = self.height() >= self._theme.scaled(_ROOM_TO_EXPLAIN)
        self.explanation.setVisible(bool(self._shown) and not self._doomed and room)

    def _enable(self) -> None:
        is_any = bool(self.conversations.selected_ids())
        self.put_back.setEnabled(is_any)
        self.delete.setEnabled(is_any)


class _Question(QWidget):
    """A question with its two answers; the harmless one has the keyboard first."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = Label(theme, "", role=FontRole.SMALL, wrap=True)
        self.no = YieldingButton(theme, self.tr("Keep"))
        self.yes = YieldingButton(theme, self.tr("Delete for good"), kind=ButtonKind.DANGER)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID // 2, 0, GRID // 2)
        column.setSpacing(GRID)
        self.text.setContentsMargins(ROW_INSET, 0, ROW_INSET, 0)
        column.addWidget(self.text)
        row = QHBoxLayout()
        row.setSpacing(GRID // 2)
        row.addWidget(self.no, 1)
        row.addWidget(self.yes, 2)
        column.addLayout(row)
        self._column = column
        self.hide()

    def claim_height(self, width: int) -> int:
        """Keep the height that all of it takes at a width, and return it."""
        self._column.invalidate()
        height = max(0, self._column.totalHeightForWidth(width))
        self.setMinimumHeight(height)
        return height


def _days_left(conversation: Conversation, now: datetime) -> int:
    """Return the days, begun ones included, before the next start deletes it; 0 for none."""
    since = conversation.trashed_at or now
    left = since + timedelta(days=TRASH_DAYS) - now
    return max(math.ceil(left / _DAY), 0)
