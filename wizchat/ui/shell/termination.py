"""Leaving in order when the system or a terminal asks the process to end."""

from __future__ import annotations

import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

_ASKED_BY = ("SIGINT", "SIGTERM", "SIGHUP")


class Termination(QObject):
    """Emits `requested` on the GUI thread for SIGINT, SIGTERM and SIGHUP.

    Python runs signal handlers only between its own instructions, and Qt's loop has none. So the
    interpreter writes the signal's number to a socket, and the loop wakes up for that
    (https://docs.python.org/3/library/signal.html#signal.set_wakeup_fd).
    """

    requested = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read, self._write = socket.socketpair()
        self._read.settimeout(0)
        self._write.settimeout(0)
        signal.set_wakeup_fd(self._write.fileno(), warn_on_full_buffer=False)
        for name in _ASKED_BY:
            number = getattr(signal, name, None)
            if number is not None:
                signal.signal(number, _note)
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_activated)

    def restore(self) -> None:
        """Give the signals back to their defaults; a second Ctrl+C then ends at once."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        for name in _ASKED_BY:
            number = getattr(signal, name, None)
            if number is not None:
                signal.signal(number, signal.SIG_DFL)
        self._read.close()
        self._write.close()

    @Slot()
    def _on_activated(self) -> None:
        try:
            self._read.recv(64)
        except BlockingIOError:
            return  # woken for nothing, as select may be
        self.requested.emit()


def _note(_number: int, _frame: object) -> None:
    """Do nothing here; the wake-up socket has the number already."""
