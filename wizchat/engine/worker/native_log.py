"""What llama.cpp and ggml say, sent to this process's own log with the right levels."""

from __future__ import annotations

import logging
from collections import deque
from typing import TYPE_CHECKING

from llama_cpp import llama_cpp as native

if TYPE_CHECKING:
    from collections.abc import Callable

_logger = logging.getLogger("llama.cpp")

# enum ggml_log_level in ggml.h. The package's own handler maps these wrongly and hides errors.
_LEVELS = {1: logging.DEBUG, 2: logging.INFO, 3: logging.WARNING, 4: logging.ERROR}
_CONTINUED = 5

_KEPT_ERRORS = 20


class NativeLog:
    """Receives every line; called on whatever thread llama.cpp logs from.

    `interrupted` tells whether we have just asked llama.cpp to stop: it reports that as an error,
    and it is none.
    """

    def __init__(self, interrupted: Callable[[], bool]) -> None:
        self._interrupted = interrupted
        self._level = logging.INFO
        self._errors: deque[str] = deque(maxlen=_KEPT_ERRORS)
        # llama.cpp keeps the bare pointer: without this reference the process would crash.
        self._callback = native.llama_log_callback(self._on_text)

    def install(self) -> None:
        """Replace llama.cpp's default of printing everything to stderr."""
        native.llama_log_set(self._callback, None)

    def forget_errors(self) -> None:
        """Start a new account, before something that may fail."""
        self._errors.clear()

    def last_errors(self) -> str:
        """Return the error lines since then, the last ones if they are many."""
        return "\n".join(self._errors)

    def _on_text(self, kind: int, text: bytes | None, _: object) -> None:
        if kind != _CONTINUED:
            self._level = _LEVELS.get(kind, logging.INFO)
        line = (text or b"").decode("utf-8", "replace").strip()
        if not line.strip("."):
            return  # a row of dots that grows while a model loads
        level = self._level
        if level >= logging.WARNING and self._interrupted():
            level = logging.DEBUG
        if level >= logging.ERROR:
            self._errors.append(line)
        _logger.log(level, "%s", line)
