"""The left of the main window: search, conversations, archive and trash, the download, Models."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from wizchat.desktop.lazy import Lazy
from wizchat.ui.shell.asks import KeepingAsks
from wizchat.ui.shell.conversation_list import ConversationList
from wizchat.ui.shell.download_bar import DownloadBar
from wizchat.ui.shell.entries import found_entry
from wizchat.ui.shell.row_button import RowButton
from wizchat.ui.shell.search_field import SearchField
from wizchat.ui.theme.tokens import GRID
from wizchat.ui.widgets.button import IconButton
from wizchat.ui.widgets.card import Hairline
from wizchat.ui.widgets.empty_state import EmptyState
from wizchat.ui.widgets.margins import margins_from_start

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from wizchat.chat.values import Conversation, Folder, SearchHit
    from wizchat.ui.shell.kept_view import ArchiveView, KeptView
    from wizchat.ui.shell.trash_view import TrashView
    from wizchat.ui.theme.theme import Theme


class Sidebar(QWidget):
    """Emits what is asked for; shows what it is given."""

    new_requested = Signal()
    incognito_requested = Signal()
    models_requested = Signal()
    settings_requested = Signal()
    search_changed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(self.tr("Sidebar"))
        self.asks = KeepingAsks(self)
        self._folders: tuple[Folder, ...] = ()
        self._listed: dict[str, Conversation] = {}
        self._incognito: tuple[Conversation, ...] = ()
        self._archived: dict[str, Conversation] = {}
        self._trashed: tuple[Conversation, ...] = ()
        self.search = SearchField(theme)
        self.new = RowButton(
            theme, "plus", self.tr("New conversation"), strong=True, end_inset=GRID // 2
        )
        self.incognito = IconButton(theme, "incognito", self.tr("New incognito conversation"))
        self.conversations = ConversationList(theme, self.asks)
        self.archive = Lazy(self._make_archive)
        self.trash = Lazy(self._make_trash)
        self.download = DownloadBar(theme)
        self._empty = EmptyState(theme, "")
        self._archive = RowButton(theme, "archive", self.tr("Archive"))
        self._trash = RowButton(theme, "trash", self.tr("Trash"))
        self._models = RowButton(theme, "models", self.tr("Models"))
        self._settings = RowButton(theme, "settings", self.tr("Settings"))
        self.setFocusProxy(self.search)
        self._connect()
        self._lay_out()
        theme.changed.connect(self.update)
        self.set_conversations(())

    def show_keys(self, *, new: str, search: str) -> None:
        """Show the shortcuts beside what they do, without the sign between keys: Ctrl N."""
        self.new.set_hint(new.replace("+", " "))
        self.search.set_hint(search.replace("+", " "))

    @property
    def is_searching(self) -> bool:
        """Whether something stands in the search field."""
        return bool(self.search.text().strip())

    def set_conversations(
        self,
        conversations: tuple[Conversation, ...],
        folders: tuple[Folder, ...] = (),
        *,
        shown: bool = True,
    ) -> None:
        """Know all, and unless not `shown`, list them under their headings."""
        self._folders, before = folders, self._folders
        if folders != before and (view := self.archive.made) is not None:
            view.set_conversations(tuple(self._archived.values()), folders)
        self._listed = {conversation.id: conversation for conversation in conversations}
        if shown:
            self._show_all()

    def set_incognito(self, conversations: tuple[Conversation, ...]) -> None:
        """Know the incognito conversations, and list them above the others."""
        self._incognito = conversations
        if not self.is_searching:
            self._show_all()

    def _show_all(self) -> None:
        listed = (*self._incognito, *self._listed.values())
        self.conversations.set_conversations(listed, self._folders)
        self._empty.title.setText(self.tr("No conversations yet"))
        self._empty.set_sentence(self.tr("What you write is kept here, on this computer."))
        self._show_list_or_why_not()

    def show_found(self, hits: tuple[SearchHit, ...], *, is_exact: bool) -> None:
        """Show what a search found; counts are lower bounds unless `is_exact`."""
        self.conversations.set_entries(
            (found_entry(hit, is_exact=is_exact) for hit in hits), self._folders
        )
        self._empty.title.setText(self.tr("Nothing found"))
        self._empty.set_sentence(self.tr("Search looks at titles and messages."))
        self._show_list_or_why_not()

    def set_archive(self, conversations: tuple[Conversation, ...]) -> None:
        """Show what is in the archive."""
        self._archived = {conversation.id: conversation for conversation in conversations}
        if (view := self.archive.made) is not None:
            view.set_conversations(conversations, self._folders)

    def set_trash(self, conversations: tuple[Conversation, ...]) -> None:
        """Show what is in the trash."""
        self._trashed = conversations
        if (view := self.trash.made) is not None:
            view.set_conversations(conversations)

    @property
    def folders(self) -> tuple[Folder, ...]:
        """The folders there are."""
        return self._folders

    def conversation(self, conversation_id: str | None) -> Conversation | None:
        """Return a conversation that was listed, in the archive or not."""
        if conversation_id is None:
            return None
        return self._listed.get(conversation_id) or self._archived.get(conversation_id)

    def selected_ids(self) -> tuple[str, ...]:
        """Return what is selected in the list that is shown, when that is more than one."""
        shown = self._middle.currentWidget()
        archive = self.archive.made
        in_archive = archive is not None and archive.conversations
        rows = in_archive if in_archive and shown is archive else self.conversations
        ids = rows.selected_ids()
        return ids if len(ids) > 1 else ()

    def open_archive(self) -> None:
        """Show the archive in the place of the list."""
        self._open_kept(self.archive.get())
        self.asks.archive_shown.emit()

    def open_trash(self) -> None:
        """Show the trash in the place of the list."""
        self._open_kept(self.trash.get())
        self.asks.trash_shown.emit()

    def is_shown(self, kept: QWidget) -> bool:
        """Whether the archive or the trash stands in the place of the list."""
        return self._middle.currentWidget() is kept

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
        self.incognito.clicked.connect(self.incognito_requested)
        self.download.clicked.connect(self.models_requested)
        self._archive.clicked.connect(self.open_archive)
        self._trash.clicked.connect(self.open_trash)
        self.search.textChanged.connect(self._on_search_typed)
        self._models.clicked.connect(self.models_requested)
        self._settings.clicked.connect(self.settings_requested)

    def _on_turned(self) -> None:
        """Mark which of the two stands in the place of the list."""
        self._archive.set_current(current=self._is_in_place(self.archive.made))
        self._trash.set_current(current=self._is_in_place(self.trash.made))

    def _is_in_place(self, kept: QWidget | None) -> bool:
        return kept is not None and self.is_shown(kept)

    def _lay_out(self) -> None:
        middle = QWidget()
        self._middle = QStackedLayout(middle)
        self._middle.addWidget(self.conversations)
        self._middle.addWidget(self._empty)
        self._middle.currentChanged.connect(self._on_turned)
        away = QHBoxLayout()
        away.setSpacing(GRID // 2)
        away.addWidget(self._archive, 1)
        away.addWidget(self._trash, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins_from_start(self, GRID + 2, GRID + 4, GRID + 3, GRID + 4))
        layout.setSpacing(0)
        layout.addWidget(self.search)
        layout.addSpacing(GRID + 1)
        begin = QHBoxLayout()
        begin.setSpacing(0)
        begin.addWidget(self.new, 1)
        begin.addWidget(self.incognito)
        layout.addLayout(begin)
        layout.addSpacing(GRID // 2)
        layout.addWidget(middle, 1)
        layout.addLayout(away)
        layout.addSpacing(GRID // 2)
        layout.addWidget(Hairline(self._theme))
        layout.addSpacing(GRID)
        for row in (self.download, self._models, self._settings):
            layout.addWidget(row)

    def _show_list_or_why_not(self) -> None:
        if self._middle.currentWidget() in {self.archive.made, self.trash.made}:
            return
        self._show_list()

    def _show_list(self) -> None:
        is_empty = self.conversations.is_empty()
        self._middle.setCurrentWidget(self._empty if is_empty else self.conversations)

    def _make_archive(self) -> ArchiveView:
        from wizchat.ui.shell.kept_view import ArchiveView

        view = ArchiveView(self._theme, self.asks)
        view.set_conversations(tuple(self._archived.values()), self._folders)
        self._hold(view)
        return view

    def _make_trash(self) -> TrashView:
        from wizchat.ui.shell.trash_view import TrashView

        view = TrashView(self._theme, self.asks)
        view.set_conversations(self._trashed)
        self._hold(view)
        return view

    def _hold(self, kept: KeptView) -> None:
        kept.closed.connect(self._on_kept_closed)
        self._middle.addWidget(kept)

    def _open_kept(self, kept: KeptView) -> None:
        if self.is_searching:
            self.search.clear()
        self._middle.setCurrentWidget(kept)
        kept.take_focus()

    def _on_kept_closed(self) -> None:
        self._show_list()
        self.conversations.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_search_typed(self) -> None:
        if self.is_searching:
            self._show_list()

    def _on_list_wanted(self) -> None:
        if not self.conversations.is_empty():
            self.conversations.setFocus(Qt.FocusReason.ShortcutFocusReason)
