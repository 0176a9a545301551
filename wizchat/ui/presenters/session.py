"""Windows that come back: written down while they are open, opened again at the next start."""

from __future__ import annotations

from functools import partial
from itertools import compress
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from wizchat.chat.events import ConversationsListed
from wizchat.chat.incognito import is_incognito
from wizchat.desktop.session import Session, SessionWindow

if TYPE_CHECKING:
    from wizchat.desktop.session import SessionFile
    from wizchat.ui.presenters.conversation import ConversationPresenter
    from wizchat.ui.presenters.errands import Errands
    from wizchat.ui.presenters.known import KnownConversations
    from wizchat.ui.presenters.routing import ChatRouter
    from wizchat.ui.presenters.windows import ConversationWindows, OpenWindow

_SETTLED_AFTER_MS: Final = 500


class SessionPresenter(QObject):
    """Keeps the session's file up to date and opens its windows once. GUI thread.

    Drafts and places in the text are not its business: they are with the conversations.
    """

    def __init__(
        self,
        file: SessionFile,
        windows: ConversationWindows,
        main_view: ConversationPresenter,
        known: KnownConversations,
        *,
        router: ChatRouter,
        errands: Errands,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._file = file
        self._windows = windows
        self._main_view = main_view
        self._known = known
        self._router = router
        self._errands = errands
        self._last = file.load()
        self._written: Session | None = None
        self._is_restored = False
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_AFTER_MS)
        self._settled.timeout.connect(self._write)
        router.told.connect(self._on_told)

    @property
    def main(self) -> str | None:
        """The conversation that the main window showed at the end; None at a first start."""
        return None if self._last is None else self._last.main

    @property
    def is_written(self) -> bool:
        """Whether the windows have lain still since they were last written down."""
        return self._is_restored and not self._settled.isActive()

    def end(self) -> None:
        """Write down what is open, at once, and follow it no further: the app is quitting."""
        if self._is_restored:
            self._is_restored = False
            self._settled.stop()
            self._file.save(self._now())

    def _on_told(self, event: object) -> None:
        if not self._is_restored and isinstance(event, ConversationsListed):
            self._router.told.disconnect(self._on_told)
            self._restore()

    def _restore(self) -> None:
        """Open the windows of conversations that are still there, the foremost last."""
        if self._last is not None:
            for place, window in enumerate(self._last.windows):
                if place == self._last.behind and place:
                    self._windows.main.come_to_front()
                if self._known.kept(window.conversation_id) is not None:
                    self._windows.open(window.conversation_id, window.geometry)
            if self._last.windows and self._last.behind == len(self._last.windows):
                self._windows.main.come_to_front()
        self._is_restored = True
        for opened in self._windows.windows:
            self._follow(opened)
        self._windows.opened.connect(self._follow)
        self._windows.changed.connect(self._on_changed)
        self._windows.order_changed.connect(self._on_changed)
        self._main_view.shown.connect(self._on_changed)
        self._on_changed()

    def _follow(self, opened: OpenWindow) -> None:
        opened.window.geometry_changed.connect(self._on_changed)

    def _on_changed(self) -> None:
        if self._is_restored:
            self._settled.start()

    def _write(self) -> None:
        now = self._now()
        if now != self._written:
            self._written = now
            self._errands.run(partial(self._file.save, now), _say_nothing)

    def _now(self) -> Session:
        """Return what is open, without the incognito conversations, which end with the app."""
        by_depth, main = self._windows.by_depth, self._main_view.wanted_id
        stay = [not is_incognito(opened.conversation_id) for opened in by_depth]
        windows = [
            SessionWindow(opened.conversation_id, opened.window.place())
            for opened in compress(by_depth, stay)
        ]
        behind = sum(stay[: self._windows.behind_main])
        return Session("" if is_incognito(main) else main, tuple(windows), behind)


def _say_nothing(_nothing: None) -> None:
    """Nobody waits for the session to be written."""
