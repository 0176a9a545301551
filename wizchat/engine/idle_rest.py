"""Frees the model when nobody has asked it anything for a while."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizchat.engine.deadlines import Deadlines

_NAME = "rest"


class IdleRest:
    """A timer that begins anew with all that is asked. It belongs to the client's thread."""

    def __init__(
        self, deadlines: Deadlines, is_idle: Callable[[], bool], rest: Callable[[], object]
    ) -> None:
        """`is_idle` tells whether a model is there with nothing to do; `rest` frees it."""
        self._deadlines = deadlines
        self._is_idle = is_idle
        self._rest = rest
        self._seconds: float | None = None

    def after(self, seconds: float | None) -> None:
        """Rest after so many seconds without a request; None for never."""
        self._seconds = seconds
        self.begin_anew()

    def begin_anew(self) -> None:
        """Count from now; nothing counts while there is something to do."""
        if self._seconds is None or not self._is_idle():
            self._deadlines.clear(_NAME)
        else:
            self._deadlines.set(_NAME, self._seconds, self._on_due)

    def _on_due(self) -> None:
        if self._is_idle():
            self._rest()
