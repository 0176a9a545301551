"""The command palette and the shortcuts in every window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from wizchat.chat.events import ConversationsListed
from wizchat.desktop.lazy import Lazy
from wizchat.desktop.settings import SettingsNotSaved
from wizchat.ui.palette.entries import ALL, EntryKind
from wizchat.ui.shell.actions import ActionId
from wizchat.ui.shell.palette_sources import (
    ActionSource,
    ConversationSource,
    WindowConversations,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wizchat.desktop.settings import SettingsStore
    from wizchat.ui.palette.entries import EntrySource
    from wizchat.ui.palette.palette import CommandPalette
    from wizchat.ui.presenters.shortcuts import ShortcutsPresenter
    from wizchat.ui.shell.action_set import ActionSet
    from wizchat.ui.theme.theme import Theme

_REMEMBERED: Final = 20
_KINDS: Final = {
    ActionId.PALETTE: ALL,
    ActionId.OPEN: frozenset({EntryKind.CONVERSATION}),
}


class CommandsPresenter(QObject):
    """Gives each window that is attached its shortcuts, their sheet, and a palette. GUI thread.

    `shared` are the sources that are the same in every window.
    """

    def __init__(
        self,
        store: SettingsStore,
        theme: Theme,
        shared: Sequence[EntrySource],
        shortcuts: ShortcutsPresenter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._theme = theme
        self._shared = shared
        self._shortcuts = shortcuts
        self._conversations = ConversationSource(self)

    def attach(
        self, window: QWidget, actions: ActionSet, open_conversation: Callable[[str], None]
    ) -> None:
        """Serve a window; `open_conversation` is what choosing one in its palette does there."""
        self._shortcuts.attach(actions)
        here = WindowConversations(self._conversations, open_conversation)
        sources = (ActionSource(actions), *self._shared, here)
        commands = WindowCommands(self._theme, window, actions, sources, self._recent)
        commands.used.connect(self._on_used)
        commands.shortcuts_requested.connect(self._on_shortcuts_requested)

    def handle(self, event: object) -> None:
        """Keep up with the conversations, as the chat router tells of them."""
        if isinstance(event, ConversationsListed):
            self._conversations.set_conversations(event.conversations)

    def _recent(self) -> Sequence[str]:
        return self._store.current.recent_commands

    def _on_shortcuts_requested(self, window: QWidget) -> None:
        self._shortcuts.open_sheet(window)

    def _on_used(self, key: str) -> None:
        earlier = [other for other in self._recent() if other != key]
        try:
            self._store.update(recent_commands=(key, *earlier)[:_REMEMBERED])
        except SettingsNotSaved:
            return  # a list in another order is no reason to disturb anyone


class WindowCommands(QObject):
    """Opens what the actions of one window ask for; goes with the window. GUI thread."""

    used = Signal(str)
    """The key of what was chosen in the palette."""
    shortcuts_requested = Signal(QWidget)

    def __init__(
        self,
        theme: Theme,
        window: QWidget,
        actions: ActionSet,
        sources: Sequence[EntrySource],
        recent: Callable[[], Sequence[str]],
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._sources = sources
        self._recent = recent
        self._palette = Lazy(self._make_palette)
        actions.triggered.connect(self._on_triggered)

    def _on_triggered(self, name: str) -> None:
        id_ = ActionId(name)
        if id_ is ActionId.SHORTCUTS:
            self.shortcuts_requested.emit(self._window)
        elif id_ in _KINDS:
            self._open(_KINDS[id_])

    def _open(self, kinds: frozenset[EntryKind]) -> None:
        self._palette.get().open(kinds)

    def _make_palette(self) -> CommandPalette:
        from wizchat.ui.palette.palette import CommandPalette

        palette = CommandPalette(self._theme, self._window, self._sources, self._recent)
        palette.used.connect(self.used)
        return palette
