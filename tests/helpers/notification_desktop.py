"""A session bus of its own and a desktop on it that shows notifications to nobody."""

from __future__ import annotations

import queue
import shutil
import subprocess
import threading
from typing import Any, Self

from jeepney import (
    DBusAddress,
    HeaderFields,
    MessageType,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

from wizchat.desktop.notifications import OBJECT, SERVICE

AVAILABLE = shutil.which("dbus-daemon") is not None
_CONFIG = """<busconfig><type>session</type><listen>unix:dir={0}</listen>
<policy context="default"><allow send_destination="*"/><allow eavesdrop="true"/>
<allow own="*"/></policy></busconfig>"""


class NotificationDesktop:
    """Remembers what it was asked for; `address` goes into DBUS_SESSION_BUS_ADDRESS."""

    def __init__(self, folder: Any, capabilities: tuple[str, ...] = ("actions", "body")) -> None:
        config = folder / "bus.conf"
        config.write_text(_CONFIG.format(folder))
        self._daemon = subprocess.Popen(
            ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._daemon.stdout is not None
        self.address = self._daemon.stdout.readline().strip()
        self.capabilities = capabilities
        self.refuses = False
        self.shown: queue.Queue[tuple[Any, ...]] = queue.Queue()
        self.closed: queue.Queue[int] = queue.Queue()
        self._numbers = 0
        self._connection = open_dbus_connection(self.address)
        name = message_bus.RequestName(SERVICE)
        self._connection.send_and_get_reply(name)
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._daemon.poll() is None:
            self.stop()

    def stop(self) -> None:
        """End the bus, as at the end of a session."""
        self._daemon.kill()
        self._daemon.communicate()
        self._thread.join(5)
        self._connection.close()

    def click(self, number: int, token: str = "") -> None:
        """Click a notification."""
        here = DBusAddress(OBJECT, SERVICE, SERVICE)
        if token:
            self._connection.send(new_signal(here, "ActivationToken", "us", (number, token)))
        self._connection.send(new_signal(here, "ActionInvoked", "us", (number, "default")))

    def _serve(self) -> None:
        try:
            while True:
                message = self._connection.receive()
                if message.header.message_type is MessageType.method_call:
                    self._connection.send(self._answer(message))
        except (OSError, ValueError):
            return  # the daemon ended

    def _answer(self, message: Any) -> Any:
        method = message.header.fields[HeaderFields.member]
        if self.refuses:
            return new_error(message, "org.freedesktop.Notifications.Error.ExcessNotifications")
        match method:
            case "GetCapabilities":
                return new_method_return(message, "as", (list(self.capabilities),))
            case "Notify":
                assert message.header.fields[HeaderFields.signature] == "susssasa{sv}i"
                number = message.body[1]
                if not number:
                    self._numbers += 1
                    number = self._numbers
                self.shown.put((number, *message.body))
                return new_method_return(message, "u", (number,))
            case "CloseNotification":
                self.closed.put(message.body[0])
                return new_method_return(message)
        return new_error(message, "org.freedesktop.DBus.Error.UnknownMethod")
