"""Log files: what the app did, and what happened when it died.

Conversations are never logged. Nothing goes to standard output, which belongs to answers in the
terminal.
"""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import logging.handlers
import os
import sys
import threading
from typing import IO, TYPE_CHECKING

from wizchat.files_in_use import put_in_place

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from wizchat.desktop.paths import Paths

_LARGEST = 2 * 2**20
_KEPT = 3
_TAIL_BYTES = 256 * 1024
_FORMAT = "%(asctime)s.%(msecs)03d %(levelname)s %(name)s [%(threadName)s] %(message)s"

_logger = logging.getLogger("wizchat")


class LogFiles:
    """The logging of this process, as `configure` set it up; `close` undoes it. Main thread."""

    def __init__(self, handlers: list[logging.Handler], crash_file: IO[str] | None) -> None:
        self._handlers = handlers
        self._crash_file = crash_file

    def close(self) -> None:
        """Close the files. May be called twice."""
        root = logging.getLogger()
        for handler in self._handlers:
            root.removeHandler(handler)
            handler.close()
        self._handlers = []
        sys.excepthook, threading.excepthook = sys.__excepthook__, threading.__excepthook__
        if self._crash_file is not None:
            faulthandler.disable()
            self._crash_file.close()
            self._crash_file = None


def configure(paths: Paths, *, verbose: bool) -> LogFiles:
    """Log to rotating files below `paths.logs`, with `verbose` in detail and to stderr too.

    Tracebacks of fatal faults (a segmentation fault in native code) go to `paths.crash_log`, those
    of uncaught exceptions, also of threads, to the log. A folder that cannot be written to leaves
    the app without a log; that is no reason not to start.
    """
    handlers: list[logging.Handler] = []
    with contextlib.suppress(OSError):
        handlers.append(
            logging.handlers.RotatingFileHandler(
                paths.app_log, maxBytes=_LARGEST, backupCount=_KEPT, encoding="utf-8", delay=False
            )
        )
    if verbose and sys.stderr is not None:
        handlers.append(logging.StreamHandler(sys.stderr))
    root = logging.getLogger()
    for handler in handlers:
        handler.setFormatter(logging.Formatter(_FORMAT, "%Y-%m-%d %H:%M:%S"))
        root.addHandler(handler)
    root.setLevel(logging.WARNING)  # other packages
    _logger.setLevel(logging.DEBUG if verbose else logging.INFO)
    sys.excepthook = _uncaught
    threading.excepthook = _uncaught_in_thread
    return LogFiles(handlers, _watch_for_faults(paths.crash_log))


def tail(path: Path, lines: int) -> str:
    """Return the last lines of a text file, an empty text when it cannot be read."""
    try:
        with path.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - _TAIL_BYTES))
            text = file.read(_TAIL_BYTES).decode("utf-8", "replace")
    except OSError:
        return ""
    return "\n".join(text.splitlines()[-lines:]) if lines > 0 else ""


def _watch_for_faults(path: Path) -> IO[str] | None:
    try:
        if path.exists() and path.stat().st_size > _LARGEST:
            with contextlib.suppress(OSError):  # it grows until it can be set aside
                put_in_place(path, path.with_name(path.name + ".1"))
        file = path.open("a", encoding="utf-8")
    except OSError:
        return None
    faulthandler.enable(file)
    return file


def _uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    _logger.critical("uncaught", exc_info=(kind, error, trace))
    if sys.stderr is not None:
        sys.__excepthook__(kind, error, trace)


def _uncaught_in_thread(failure: threading.ExceptHookArgs) -> None:
    if failure.exc_value is not None and failure.exc_type is not SystemExit:
        name = failure.thread.name if failure.thread else "?"
        _logger.critical(
            "uncaught in thread %s",
            name,
            exc_info=(failure.exc_type, failure.exc_value, failure.exc_traceback),
        )
