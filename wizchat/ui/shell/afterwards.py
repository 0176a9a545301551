"""What the first picture of the window does not need, done once that is painted."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QWidget

_AT_LATEST_MS: Final = 1_000
"""A window that begins minimized or on another desktop is not painted at all."""


class Afterwards(QObject):
    """Does its steps in order, one at each turn of the event loop. GUI thread.

    So what a person does between two steps is taken in at once.
    """

    done = Signal()
    """Every step has been done."""

    def __init__(
        self,
        window: QWidget,
        steps: Iterable[Callable[[], object]],
        parent: QObject | None = None,
    ) -> None:
        """Take the steps; `window` is the one whose first painting is waited for."""
        super().__init__(parent)
        self._window = window
        self._steps = deque(steps)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_turn)

    def begin(self) -> None:
        """Wait for the window; call it before that is shown."""
        self._window.installEventFilter(self)
        self._timer.start(_AT_LATEST_MS)

    def finish(self) -> None:
        """Do at once what is left, such as when the app quits already."""
        while self._steps:
            self._on_turn()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin when the loop has nothing more to paint."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._timer.start(0)
        return False

    def _on_turn(self) -> None:
        self._timer.setInterval(0)
        self._steps.popleft()()
        if not self._steps:
            self._timer.stop()
            self._window.removeEventFilter(self)
            self.done.emit()
