"""Notifications of the Linux desktop, over the session bus.

As https://specifications.freedesktop.org/notification-spec/1.2/ says. QtDBus cannot do it from
Python: it has no way to write the unsigned number that Notify takes.
"""

from __future__ import annotations

import contextlib
import logging
import os
import queue
import select
import socket
import threading
from collections import deque
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable

_logger = logging.getLogger(__name__)

SERVICE: Final = "org.freedesktop.Notifications"
OBJECT: Final = "/org/freedesktop/Notifications"
_PATIENCE: Final = 5.0
"""Seconds that the desktop has for an answer."""
_OPEN: Final = "default"
"""The action of a click on the notification itself, by the specification."""
_NEW: Final = 0
_RINGS: Final = 4096
_NO_BUS: Final = (OSError, LookupError, ValueError, RuntimeError)
"""What jeepney raises, beside its own, where no bus is or where it does not let anybody in."""


class BusNotifications:
    """Shows notifications by keys of the caller; methods return at once, on any thread.

    After `close` nothing is shown any more, and nobody is told.

    `on_click` gets the key of a notification that was clicked and a token that lets a window come
    forward (xdg-activation; empty where there is none), `on_failed` the key of one that could not
    be shown. Both are called on the thread of this object, which begins with the first one.
    """

    def __init__(
        self,
        icon: Path | None,
        on_click: Callable[[str, str], None],
        on_failed: Callable[[str], None],
    ) -> None:
        self._icon = icon
        self._on_click = on_click
        self._on_failed = on_failed
        self._jobs: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._bell, self._ring = socket.socketpair()
        self._ring.settimeout(0)
        self._lock = threading.Lock()
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="notifications", daemon=True)
        self._bus: _Bus | None = None
        self._numbers: dict[str, int] = {}
        self._tokens: dict[int, str] = {}

    def show(self, key: str, title: str, text: str, open_label: str) -> None:
        """Show one in the place of the one before with the same key."""
        self._post(lambda: self._show(key, title, text, open_label), begin=True)

    def withdraw(self, key: str) -> None:
        """Take one back; nothing happens when it is gone already."""
        self._post(lambda: self._withdraw(key))

    def close(self) -> None:
        """Leave the bus; what is shown stays. Waits for a desktop that is slow to answer."""
        self._post(None)
        with self._lock:
            self._closed = True
        if self._thread.is_alive():
            self._thread.join(_PATIENCE)
        if not self._thread.is_alive():  # else it still waits at one of them, and ends later
            self._bell.close()
            self._ring.close()

    def _post(self, job: Callable[[], None] | None, *, begin: bool = False) -> None:
        with self._lock:
            if self._closed:
                return
            if begin and not self._thread.is_alive():
                self._thread.start()
            self._jobs.put(job)
            with contextlib.suppress(BlockingIOError):  # it has been rung for often enough
                self._ring.send(b"\0")

    # --- On the thread --------------------------------------------------------------------------

    def _run(self) -> None:
        while True:
            heard_from: list[Any] = [self._bell]
            if self._bus is not None:
                heard_from.append(self._bus.socket)
            ready, _, _ = select.select(heard_from, [], [])
            if self._bell in ready:
                self._bell.recv(_RINGS)
                if not self._work():
                    break
            self._listen()
        self._leave()

    def _work(self) -> bool:
        """Do what is to be done; False when that is to end."""
        while True:
            try:
                job = self._jobs.get_nowait()
            except queue.Empty:
                return True
            if job is None:
                return False
            job()

    def _show(self, key: str, title: str, text: str, open_label: str) -> None:
        from jeepney import DBusErrorResponse  # type: ignore[import-untyped]

        try:
            if self._bus is None:
                self._bus = _Bus()
            shown = escape(text, quote=False) if self._bus.reads_markup else text
            icon = str(self._icon) if self._icon is not None else ""
            hints = {"desktop-entry": ("s", "wizchat")}
            before = self._numbers.get(key, _NEW)
            body = ("WizChat", before, icon, title, shown, [_OPEN, open_label], hints, -1)
            (self._numbers[key],) = self._bus.call("Notify", "susssasa{sv}i", body)
        except (*_NO_BUS, DBusErrorResponse) as error:
            _logger.info("no notification can be shown: %r", error)
            self._leave()
            self._on_failed(key)

    def _withdraw(self, key: str) -> None:
        from jeepney import DBusErrorResponse

        number = self._numbers.pop(key, None)
        if number is None or self._bus is None:
            return
        try:
            self._bus.call("CloseNotification", "u", (number,))
        except DBusErrorResponse:
            return  # it is gone already
        except OSError as error:
            _logger.info("the desktop takes no notification back: %r", error)
            self._leave()

    def _listen(self) -> None:
        """Take in what the desktop said meanwhile."""
        if self._bus is None:
            return
        try:
            signals = self._bus.signals()
        except OSError as error:
            _logger.info("the session bus is gone: %r", error)
            self._leave()
            return
        for name, number, text in signals:
            if name == "ActivationToken":
                self._tokens[number] = text
            elif name == "ActionInvoked" and text == _OPEN:
                self._clicked(number)

    def _clicked(self, number: int) -> None:
        token = self._tokens.pop(number, "")
        for key, shown in self._numbers.items():
            if shown == number:
                self._on_click(key, token)

    def _leave(self) -> None:
        if self._bus is not None:
            self._bus.close()
            self._bus = None
            self._numbers.clear()


class _Bus:
    """A connection to the session bus; belongs to one thread."""

    def __init__(self) -> None:
        """Connect and subscribe; raises one of _NO_BUS or DBusErrorResponse."""
        from jeepney import DBusAddress, MatchRule
        from jeepney.bus_messages import message_bus  # type: ignore[import-untyped]
        from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]

        self._address = DBusAddress(OBJECT, SERVICE, SERVICE)
        self._connection = open_dbus_connection(_address(), auth_timeout=_PATIENCE)
        try:
            self._heard: deque[Any] = deque()
            rule = MatchRule(type="signal", interface=SERVICE, path=OBJECT)
            self._connection.filter(rule, queue=self._heard)
            self._send(message_bus.AddMatch(rule))
            (abilities,) = self.call("GetCapabilities", None, ())
        except BaseException:
            self.close()
            raise
        self.reads_markup = "body-markup" in abilities

    @property
    def socket(self) -> socket.socket:
        """What to wait for."""
        found: socket.socket = self._connection.sock
        return found

    def call(self, method: str, signature: str | None, body: tuple[object, ...]) -> Any:
        """Call and return what comes back; raises OSError or DBusErrorResponse."""
        from jeepney import new_method_call

        return self._send(new_method_call(self._address, method, signature, body))

    def signals(self) -> list[tuple[str, int, str]]:
        """Return the signals that came, without waiting; raises OSError when the bus is gone."""
        from jeepney import HeaderFields

        try:
            while True:
                self._connection.recv_messages(timeout=0)
        except TimeoutError:
            came = [(m.header.fields[HeaderFields.member], m.body) for m in self._heard]
            self._heard.clear()
        return [(name, *body) for name, body in came if _is_of_number_and_text(body)]

    def close(self) -> None:
        """Leave the bus."""
        self._connection.close()

    def _send(self, message: Any) -> Any:
        from jeepney.wrappers import unwrap_msg  # type: ignore[import-untyped]

        return unwrap_msg(self._connection.send_and_get_reply(message, timeout=_PATIENCE))


def _is_of_number_and_text(body: tuple[object, ...]) -> bool:
    match body:
        case (int(), str()):
            return True
        case _:
            return False


def _address() -> str:
    """Return where the session bus is; raises LookupError when nothing tells."""
    told = os.environ.get("DBUS_SESSION_BUS_ADDRESS")
    if told:
        return told
    usual = Path(os.environ["XDG_RUNTIME_DIR"]) / "bus"  # where systemd puts it
    return f"unix:path={usual}"
