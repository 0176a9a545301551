"""Ending a worker that goes on with what was cancelled."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from wizchat.engine.protocol import Delta, Finished

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizchat.engine.deadlines import Deadlines
    from wizchat.engine.patience import Patience
    from wizchat.engine.protocol import Loaded
    from wizchat.engine.requests import RequestEvent

_WARM: Final = 2
"""Tokens of a reply: the first comes of reading the prompt, with other shaders than the rest."""


class CancelWatch:
    """Waits for the end of each request that was cancelled. It belongs to the client's thread."""

    def __init__(
        self, deadlines: Deadlines, patience: Patience, ignored: Callable[[str, float], None]
    ) -> None:
        """`ignored` gets a request that did not end, and the seconds that it had for it."""
        self._deadlines = deadlines
        self._patience = patience
        self._ignored = ignored
        self._waiting: set[str] = set()
        self._is_cold = False

    def loaded(self, loaded: Loaded) -> None:
        """Take note of a model: its GPU, if it has one, may have to prepare its first decodes."""
        self._is_cold = loaded.gpu_layers > 0
        for request_id in tuple(self._waiting):
            self.ended(request_id)  # it went with the model before

    def heard(self, event: RequestEvent) -> None:
        """Take note of an answer: from the second token on, a GPU has all that it needs."""
        if self._is_cold and _tokens(event) >= _WARM:
            self._is_cold = False
            for request_id in self._waiting:
                self._set(request_id)

    def cancelled(self, request_id: str) -> None:
        """Wait for the end of a request that the worker has."""
        self._waiting.add(request_id)
        self._set(request_id)

    def ended(self, request_id: str) -> None:
        """Take note that a request has ended."""
        self._waiting.discard(request_id)
        self._deadlines.clear(_name(request_id))

    def _set(self, request_id: str) -> None:
        patience = self._patience
        seconds = max(patience.cancel, patience.first_decodes) if self._is_cold else patience.cancel
        action = partial(self._out_of_patience, request_id, seconds)
        self._deadlines.set(_name(request_id), seconds, action)

    def _out_of_patience(self, request_id: str, seconds: float) -> None:
        self._waiting.discard(request_id)
        self._ignored(request_id, seconds)


def _name(request_id: str) -> str:
    return f"cancel {request_id}"


def _tokens(event: RequestEvent) -> int:
    match event:
        case Delta(tokens=tokens):
            return tokens
        case Finished(usage=usage):
            return usage.reply_tokens
        case _:
            return 0
