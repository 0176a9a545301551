"""Files dropped on a window: those of conversations are to be imported, others attached."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from wizchat.ui.chat.view import ChatView
    from wizchat.ui.presenters.errands import Errands


class ChatDrops(QObject):
    """Looks at what is dropped, on the thread of errands. Lives on the GUI thread."""

    def __init__(
        self, offer: Callable[[Path], None], errands: Errands, parent: QObject | None = None
    ) -> None:
        """`offer` previews a file of conversations."""
        super().__init__(parent)
        self._offer = offer
        self._errands = errands

    def watch(self, view: ChatView) -> None:
        """Sort what is dropped on a view's window from now on."""
        view.sorts_files = True
        view.files_dropped.connect(lambda files: self._sort(view, files))

    def _sort(self, view: ChatView, files: tuple[Path, ...]) -> None:
        self._errands.run(
            lambda: _chats_among(files),
            lambda chats: self._on_sorted(view, files, chats),
        )

    def _on_sorted(self, view: ChatView, files: tuple[Path, ...], chats: tuple[Path, ...]) -> None:
        others = tuple(path for path in files if path not in chats)
        if others and isValid(view):
            view.composer.offer_files(others)
        if chats:
            self._offer(chats[0])


def _chats_among(files: tuple[Path, ...]) -> tuple[Path, ...]:
    from wizchat.chat.exchange.reading import looks_like_chats

    return tuple(path for path in files if looks_like_chats(path))
