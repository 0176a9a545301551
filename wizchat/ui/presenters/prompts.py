"""The window in which the person's prompts are written, and the service that keeps them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from wizchat.chat import events
from wizchat.ui.shell.opening import open_window

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizchat.chat.service import ChatService
    from wizchat.ui.chat.prompts_window import PromptsWindow
    from wizchat.ui.chat.view import ChatView
    from wizchat.ui.presenters.routing import ChatRouter
    from wizchat.ui.shell.main_window import MainWindow


class PromptsPresenter(QObject):
    """Makes the window when it is first wanted; lives on the GUI thread."""

    def __init__(
        self,
        service: ChatService,
        router: ChatRouter,
        make: Callable[[], PromptsWindow],
        main: MainWindow,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._make = make
        self._main = main
        self._window: PromptsWindow | None = None
        router.told.connect(self._on_told)

    @property
    def window(self) -> PromptsWindow | None:
        """The window, once it has been opened."""
        return self._window

    def attach(self, view: ChatView) -> None:
        """Open the window for a view, too."""
        view.composer.prompts.manage_requested.connect(self.open)

    def open(self) -> None:
        """Show the window in front."""
        if self._window is None:
            self._window = self._make()
            self._window.saved.connect(self._on_saved)
            self._window.removed.connect(self._service.remove_snippet)
        self._service.list_snippets()
        open_window(self._window, self._main)

    def flush(self) -> None:
        """Hand over what waits to be saved, as before quitting."""
        if self._window is not None:
            self._window.flush()

    def _on_saved(self, snippet_id: str, title: str, text: str) -> None:
        self._service.save_snippet(title, text, snippet_id)

    def _on_told(self, event: events.ChatEvent) -> None:
        if isinstance(event, events.SnippetsListed) and self._window is not None:
            self._window.show_snippets(event.snippets)
