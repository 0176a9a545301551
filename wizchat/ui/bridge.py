"""The single place where events of the core reach the GUI thread.

Core parts call listeners on their own threads. `Bridge.listener()` gives each part such a
listener; what it is called with arrives, in order, at the handler registered for it, on the GUI
thread. A queued signal ends in a method of a QObject, because PySide runs plain functions on the
emitting thread, whatever the connection type.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

EventT = TypeVar("EventT")


class Bridge(QObject):
    """Carries events from any thread to handlers on the thread that made the bridge."""

    _posted = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = True
        self._posted.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def listener(self, handler: Callable[[EventT], None]) -> Callable[[EventT], None]:
        """Return a callable for any thread that runs `handler(event)` on the GUI thread."""

        def post(event: EventT) -> None:
            if self._open:
                self._posted.emit(handler, event)

        return post

    def close(self) -> None:
        """Deliver nothing from now on, not even what is under way; for the time of quitting."""
        self._open = False

    @Slot(object, object)
    def _deliver(self, handler: Callable[[Any], None], event: object) -> None:
        if self._open:
            handler(event)
