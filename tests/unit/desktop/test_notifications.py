"""Notifications of the Linux desktop, on a real session bus."""

from __future__ import annotations

import queue
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if sys.platform != "linux":
    pytest.skip("only Linux desktops have a session bus", allow_module_level=True)

from tests.helpers.notification_desktop import AVAILABLE, NotificationDesktop
from wizchat.desktop.notifications import BusNotifications

if TYPE_CHECKING:
    from collections.abc import Iterator

SECONDS = 20
needs_daemon = pytest.mark.skipif(not AVAILABLE, reason="there is no dbus-daemon here")


class Heard:
    """What the notifications told."""

    def __init__(self) -> None:
        self.clicked: queue.Queue[tuple[str, str]] = queue.Queue()
        self.failed: queue.Queue[str] = queue.Queue()
        self.notifications = BusNotifications(
            Path("/icons/wizchat.svg"),
            lambda key, token: self.clicked.put((key, token)),
            self.failed.put,
        )

    def show(self, key: str = "c1", title: str = "Recursion", text: str = "It is when") -> None:
        self.notifications.show(key, title, text, "Open")


@pytest.fixture
def heard() -> Iterator[Heard]:
    made = Heard()
    yield made
    made.notifications.close()


@pytest.fixture
def desktop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[NotificationDesktop]:
    with NotificationDesktop(tmp_path) as made:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", made.address)
        yield made


@needs_daemon
def test_it_is_shown_and_a_click_comes_back(heard: Heard, desktop: NotificationDesktop) -> None:
    heard.show()
    number, name, _, icon, title, text, actions, hints, _ = desktop.shown.get(timeout=SECONDS)
    assert (name, icon, title, text) == ("WizChat", "/icons/wizchat.svg", "Recursion", "It is when")
    assert actions == ["default", "Open"]
    assert hints["desktop-entry"] == ("s", "wizchat")
    desktop.click(number, "a-token")
    assert heard.clicked.get(timeout=SECONDS) == ("c1", "a-token")


@needs_daemon
def test_a_second_one_of_a_key_takes_the_place_of_the_first(
    heard: Heard, desktop: NotificationDesktop
) -> None:
    heard.show("c1")
    heard.show("c2")
    heard.show("c1", text="More")
    numbers = [desktop.shown.get(timeout=SECONDS)[0] for _ in range(3)]
    assert numbers == [1, 2, 1]
    desktop.click(2)
    assert heard.clicked.get(timeout=SECONDS) == ("c2", "")


@needs_daemon
def test_one_that_was_seen_is_taken_back_once(heard: Heard, desktop: NotificationDesktop) -> None:
    heard.notifications.withdraw("never shown")
    heard.show()
    heard.notifications.withdraw("c1")
    heard.notifications.withdraw("c1")
    heard.show("c2")
    assert desktop.closed.get(timeout=SECONDS) == 1
    assert desktop.shown.get(timeout=SECONDS)[0] == 1
    assert desktop.shown.get(timeout=SECONDS)[0] == 2
    assert desktop.closed.empty()


@needs_daemon
@pytest.mark.parametrize(
    ("capabilities", "shown"),
    [(("body",), "<b> & co"), (("body", "body-markup"), "&lt;b&gt; &amp; co")],
)
def test_text_stays_text(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    heard: Heard,
    capabilities: tuple[str, ...],
    shown: str,
) -> None:
    with NotificationDesktop(tmp_path, capabilities) as desktop:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", desktop.address)
        heard.show(text="<b> & co")
        assert desktop.shown.get(timeout=SECONDS)[5] == shown


@needs_daemon
def test_a_desktop_that_refuses_is_told(heard: Heard, desktop: NotificationDesktop) -> None:
    desktop.refuses = True
    heard.show()
    assert heard.failed.get(timeout=SECONDS) == "c1"
    desktop.refuses = False
    heard.show("c2")
    assert desktop.shown.get(timeout=SECONDS)[4] == "Recursion"


@needs_daemon
def test_a_bus_that_ended_is_told(heard: Heard, desktop: NotificationDesktop) -> None:
    heard.show()
    heard.notifications.withdraw("c1")
    desktop.closed.get(timeout=SECONDS)  # so the first one was shown, and its answer read
    desktop.stop()
    heard.show("c2")
    assert heard.failed.get(timeout=SECONDS) == "c2"


@pytest.mark.parametrize(
    "address",
    ["", "garbage", "unix:path=/nowhere", "tcp:host=localhost,port=1", "unix:path=/etc/passwd"],
)
def test_without_a_bus_it_is_told(
    heard: Heard, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    heard.show()
    assert heard.failed.get(timeout=SECONDS) == "c1"


@needs_daemon
def test_after_the_end_nothing_is_shown_and_nothing_breaks(
    heard: Heard, desktop: NotificationDesktop
) -> None:
    heard.show()
    desktop.shown.get(timeout=SECONDS)
    heard.notifications.close()
    heard.show("c2")
    heard.notifications.withdraw("c1")
    heard.notifications.close()
    assert desktop.shown.empty()
    assert desktop.closed.empty()
    assert heard.failed.empty()


def test_the_end_comes_before_anything_was_shown(heard: Heard) -> None:
    heard.notifications.close()
    heard.show()
    assert heard.failed.empty()


@needs_daemon
def test_a_thousand_at_once_are_shown_in_order(heard: Heard, desktop: NotificationDesktop) -> None:
    for number in range(1000):
        heard.show(title=str(number))
    titles = [desktop.shown.get(timeout=SECONDS)[4] for _ in range(1000)]
    assert titles == [str(number) for number in range(1000)]
