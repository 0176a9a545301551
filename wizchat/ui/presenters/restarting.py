"""Starting the app again: what would be lost by it is asked about first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wizchat.chat import events

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wizchat.ui.presenters.known import KnownConversations
    from wizchat.ui.presenters.routing import ChatRouter
    from wizchat.ui.theme.theme import Theme


class RestartPresenter(QObject):
    """Asks where an answer would be broken off, or an incognito conversation would end. GUI thread.

    Quitting does both without a question, but who changes a setting has not thought of either.
    """

    confirmed = Signal()
    """The app is to be started again, now."""

    def __init__(
        self,
        router: ChatRouter,
        known: KnownConversations,
        theme: Theme,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._known = known
        self._theme = theme
        self._has_incognito = False
        router.told.connect(self._on_told)

    def ask(self, window: QWidget) -> None:
        """Have the app started again, after a question over this window where one is needed."""
        streams = self._known.is_streaming
        if not (streams or self._has_incognito):
            self.confirmed.emit()
            return
        from wizchat.ui.settings.restart_sheet import RestartSheet

        sheet = RestartSheet(
            self._theme, streams=streams, has_incognito=self._has_incognito, parent=window
        )
        sheet.accepted.connect(self.confirmed)
        sheet.open()

    def _on_told(self, event: events.ChatEvent) -> None:
        if isinstance(event, events.IncognitoListed):
            self._has_incognito = any(each.title or each.draft for each in event.conversations)
