"""One running app for each home folder: a second start wakes the first and ends.

A file lock says who is first; the system releases it however a process dies. The first one listens
on the loopback interface at a port of the system's choosing and writes the port and a random token
beside the lock, readable by this person alone. A later start sends the token and its arguments.
"""

from __future__ import annotations

import contextlib
import hmac
import logging
import secrets
import socket
import threading
import time
from typing import TYPE_CHECKING

import msgspec
from filelock import FileLock, Timeout

from wizchat.desktop.atomic import write_atomically
from wizchat.files_in_use import remove

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

_LOOPBACK = "127.0.0.1"
_LONGEST_MESSAGE = 64 * 1024
_PATIENCE = 2.0
"""Seconds that either side waits for the other; a loopback answer takes milliseconds."""
_PAUSE = 0.05
_ACCEPTED = b"ok\n"

_logger = logging.getLogger(__name__)


class _Address(msgspec.Struct, frozen=True, kw_only=True):
    port: int
    token: str


class _Activate(msgspec.Struct, frozen=True, kw_only=True):
    token: str
    arguments: list[str]


class SingleInstance:
    """The claim of this process to be the app. Use from one thread.

    `on_activate` gets the arguments of a later start, on the listener's thread.
    """

    def __init__(self, runtime: Path, on_activate: Callable[[list[str]], None]) -> None:
        self._lock = FileLock(runtime / "instance.lock")
        self._address_file = runtime / "instance.json"
        self._on_activate = on_activate
        self._server: socket.socket | None = None
        self._thread: threading.Thread | None = None
        self._closing = threading.Event()

    def acquire(self) -> bool:
        """Become the running app; False when another process is. Raises OSError.

        When no port can be had (a firewall product), this is the running app all the same; a later
        start then cannot wake it.
        """
        try:
            self._lock.acquire(blocking=False)
        except Timeout:
            return False
        try:
            self._listen()
        except OSError as error:
            _logger.info("cannot be woken by a second start: %s", error)
            self._stop_listening()
        return True

    def notify_first(self, arguments: Sequence[str]) -> bool:
        """Give the running app these arguments; False when it did not answer. Never raises.

        Between another start's lock and its address lies a moment, and nothing here can be waited
        for but time; so this tries for two seconds.
        """
        words = [argument.encode("utf-8", "replace").decode() for argument in arguments]
        deadline = time.monotonic() + _PATIENCE
        while not self._notify(words):
            if time.monotonic() > deadline:
                return False
            threading.Event().wait(_PAUSE)
        return True

    def release(self) -> None:
        """Give the claim up and end the listener's thread. May be called twice."""
        if self._lock.is_locked:
            self._stop_listening()
            self._lock.release()

    def _notify(self, arguments: list[str]) -> bool:
        try:
            address = msgspec.json.decode(self._address_file.read_bytes(), type=_Address)
            message = _Activate(token=address.token, arguments=arguments)
            with socket.create_connection((_LOOPBACK, address.port), timeout=_PATIENCE) as link:
                link.sendall(msgspec.json.encode(message) + b"\n")
                return link.recv(len(_ACCEPTED)) == _ACCEPTED
        except (OSError, ValueError, OverflowError) as error:
            _logger.info("the running app does not answer: %s", error)
            return False

    def _listen(self) -> None:
        self._closing.clear()
        self._server = socket.create_server((_LOOPBACK, 0))
        token = secrets.token_urlsafe(32)
        port = self._server.getsockname()[1]
        write_atomically(self._address_file, msgspec.json.encode(_Address(port=port, token=token)))
        self._thread = threading.Thread(
            target=self._serve, args=(self._server, token), name="instance", daemon=True
        )
        self._thread.start()

    def _stop_listening(self) -> None:
        with contextlib.suppress(OSError):
            remove(self._address_file)
        self._closing.set()
        if self._server is not None and self._thread is not None:
            # Closing a socket does not wake a thread in accept() on every system; a caller does.
            with contextlib.suppress(OSError):
                socket.create_connection(self._server.getsockname(), timeout=_PATIENCE).close()
            self._thread.join(_PATIENCE * 2)
        if self._server is not None:
            self._server.close()
        self._server = self._thread = None

    def _serve(self, server: socket.socket, token: str) -> None:
        """Answer one start after the other until this one closes."""
        while not self._closing.is_set():
            try:
                link, _ = server.accept()
            except OSError as error:
                _logger.info("cannot be woken any longer: %s", error)
                return
            with link:
                arguments = None if self._closing.is_set() else _arguments(link, token)
            if arguments is not None:
                self._on_activate(arguments)


def _arguments(link: socket.socket, token: str) -> list[str] | None:
    """Read one message and say that it came; None when it is none or lacks the token."""
    try:
        message = msgspec.json.decode(_line(link), type=_Activate)
        if not hmac.compare_digest(message.token.encode(), token.encode()):
            _logger.info("a message with another token")
            return None
        link.sendall(_ACCEPTED)
    except (OSError, ValueError) as error:  # no JSON, not UTF-8, nobody there
        _logger.info("no message of ours: %s", error)
        return None
    return message.arguments


def _line(link: socket.socket) -> bytearray:
    """Read up to the end of a line, but no longer than others can wait."""
    deadline = time.monotonic() + _PATIENCE
    data = bytearray()
    while not data.endswith(b"\n") and len(data) < _LONGEST_MESSAGE:
        link.settimeout(max(0.001, deadline - time.monotonic()))
        piece = link.recv(4096)
        if not piece:
            break
        data += piece
    return data
