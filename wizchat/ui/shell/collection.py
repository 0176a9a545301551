"""Garbage collection on the GUI thread alone, and at times when nobody watches."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

_FULL_MS: Final = 30_000
_YOUNG_MS: Final = 1_000


class QuietCollection(QObject):
    """Does every collection itself, on the GUI thread.

    Left alone, the interpreter collects on whichever thread makes the next object. A widget or a
    timer in a cycle would then be deleted on the chat's or a download's thread, which Qt forbids
    (https://doc.qt.io/qt-6/threads-qobject.html) and which can end the app.

    A full collection walks every object of the process and takes some 30 ms, so it waits until no
    answer streams; objects made since the last look are looked through each second, once: a middle
    generation that fills up for ten seconds takes 10 ms to walk. What is there after start-up is
    set apart (`gc.freeze`), so that no collection walks it at all.
    """

    def __init__(self, is_busy: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_busy = is_busy
        self._full = self._every(_FULL_MS, self.collect)
        self._young = self._every(_YOUNG_MS, self.collect_young)

    def start(self) -> None:
        """Take over; call it before there is another thread."""
        gc.disable()
        self._full.start()
        self._young.start()

    def set_apart(self) -> None:
        """Keep what is there now for good; call it when the app has been built.

        The garbage in it, less than a thousand small objects, is not worth the walk.
        """
        gc.freeze()

    def stop(self) -> None:
        """Give collecting back to the interpreter; call it when the other threads have ended."""
        self._full.stop()
        self._young.stop()
        gc.unfreeze()
        gc.enable()

    def collect(self) -> None:
        """Collect everything, unless somebody is watching an answer."""
        if not self._is_busy():
            gc.collect()

    def collect_young(self) -> None:
        """Collect what the interpreter would have by now, the oldest objects apart."""
        if gc.get_count()[0] > gc.get_threshold()[0]:
            gc.collect(1)

    def _every(self, milliseconds: int, do: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(milliseconds)
        timer.timeout.connect(do)
        return timer
