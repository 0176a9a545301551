"""Garbage collection at times when nobody watches."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

_PERIOD_MS: Final = 30_000
_NEVER: Final = 1_000_000


class QuietCollection(QObject):
    """Does the full collections itself, between answers, instead of in the middle of a frame.

    A full collection walks every object of the process and takes some 30 ms on the GUI thread; the
    small ones, of young objects alone, go on as ever. What is there after start-up is set apart
    (`gc.freeze`), so that later collections do not walk it again.
    """

    def __init__(self, is_busy: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_busy = is_busy
        self._timer = QTimer(self)
        self._timer.setInterval(_PERIOD_MS)
        self._timer.timeout.connect(self.collect)
        self._before = gc.get_threshold()

    def start(self) -> None:
        """Take over; call it when the app has been built."""
        gc.collect()
        gc.freeze()
        young, middle, _ = self._before
        gc.set_threshold(young, middle, _NEVER)
        self._timer.start()

    def stop(self) -> None:
        """Give collecting back to the interpreter."""
        self._timer.stop()
        gc.set_threshold(*self._before)
        gc.unfreeze()

    def collect(self) -> None:
        """Collect everything, unless somebody is watching an answer."""
        if not self._is_busy():
            gc.collect()
