"""A thread that writes files: laying out pages takes Qt's own kind of thread."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QThread, Signal

from wizchat.chat.store.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizchat.chat.exchange.exporting import Exported, Progress

_BETWEEN: Final = 0.1
"""Seconds between two reports."""


class Stopped(Exception):
    """The export was cancelled."""


class ExportThread(QThread):
    """Does one export; its signals arrive on the GUI thread."""

    progressed = Signal(int, int)
    ended = Signal(object)
    """An Exported, the OSError or StoreError that ended it, or None when it was stopped."""

    def __init__(
        self, work: Callable[[Progress, Callable[[], None]], Exported], parent: QObject
    ) -> None:
        """`work` gets whom to tell its progress, and what to call often: it stops there."""
        super().__init__(parent)
        self._work = work
        self._stop = threading.Event()
        self._told = 0.0

    def run(self) -> None:
        """Do the work; called on the thread."""
        result: object = None
        try:
            result = self._work(self._tell, self._tick)
        except Stopped:
            pass
        except (OSError, StoreError) as error:
            result = error
        finally:  # also after a mistake of this program, which is told elsewhere
            self.ended.emit(result)

    def stop(self) -> None:
        """End the work at its next look; what it wrote whole stays."""
        self._stop.set()

    def _tick(self) -> None:
        if self._stop.is_set():
            raise Stopped

    def _tell(self, done: int, total: int) -> None:
        self._tick()
        now = time.monotonic()
        if now - self._told >= _BETWEEN:
            self._told = now
            self.progressed.emit(done, total)
