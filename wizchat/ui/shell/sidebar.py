"""The left of the main window: search, conversations, the download, Models and Settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from wizchat.ui.shell.conversation_list import ConversationList
from wizchat.ui.shell.download_bar import DownloadBar
from wizchat.ui.shell.row_button import RowButton
from wizchat.ui.shell.search_field import SearchField
from wizchat.ui.theme.tokens import GRID
from wizchat.ui.widgets.card import Hairline
from wizchat.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from wizchat.chat.values import Conversation
    from wizchat.ui.theme.theme import Theme


class Sidebar(QWidget):
    """Emits what is asked for; shows what it is given."""

    new_requested = Signal()
    models_requested = Signal()
    settings_requested = Signal()
    search_changed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(self.tr("Sidebar"))
        self.search = SearchField(theme, _keys("Ctrl+Shift+F"))
        self.new = RowButton(
            theme,
            "plus",
            self.tr("New conversation"),
            hint=_keys(QKeySequence.StandardKey.New),
            strong=True,
        )
        self.conversations = ConversationList(theme)
        self.download = DownloadBar(theme)
        self._empty = EmptyState(theme, "")
        self._models = RowButton(theme, "models", self.tr("Models"))
        self._settings = RowButton(theme, "settings", self.tr("Settings"))
        self.setFocusProxy(self.search)
        self._connect()
        self._lay_out()
        theme.changed.connect(self.update)
        self.set_conversations(())

    def set_conversations(self, conversations: tuple[Conversation, ...]) -> None:
        """Show these, or say why there is none."""
        self.conversations.set_conversations(conversations)
        if self.search.text().strip():
            self._empty.title.setText(self.tr("Nothing found"))
            self._empty.set_sentence(self.tr("Search looks at titles and messages."))
        else:
            self._empty.title.setText(self.tr("No conversations yet"))
            self._empty.set_sentence(self.tr("What you write is kept here, on this computer."))
        self._middle.setCurrentIndex(1 if self.conversations.is_empty() else 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the line towards the page."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("sidebar"))
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        edge = 0 if rtl else self.width() - 1
        painter.fillRect(edge, 0, 1, self.height(), self._theme.colour("line"))

    def _connect(self) -> None:
        self.search.search_changed.connect(self.search_changed)
        self.search.list_wanted.connect(self._on_list_wanted)
        self.new.clicked.connect(self.new_requested)
        self.download.clicked.connect(self.models_requested)
        self._models.clicked.connect(self.models_requested)
        self._settings.clicked.connect(self.settings_requested)

    def _lay_out(self) -> None:
        middle = QWidget()
        self._middle = QStackedLayout(middle)
        self._middle.addWidget(self.conversations)
        self._middle.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID + 2, GRID + 4, GRID + 3, GRID + 4)
        layout.setSpacing(0)
        layout.addWidget(self.search)
        layout.addSpacing(GRID + 1)
        layout.addWidget(self.new)
        layout.addSpacing(GRID // 2)
        layout.addWidget(middle, 1)
        layout.addWidget(Hairline(self._theme))
        layout.addSpacing(GRID)
        for row in (self.download, self._models, self._settings):
            layout.addWidget(row)

    def _on_list_wanted(self) -> None:
        if not self.conversations.is_empty():
            self.conversations.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _keys(keys: QKeySequence.StandardKey | str) -> str:
    """Return a shortcut as it is shown beside a text: Ctrl N."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText).replace("+", " ")
