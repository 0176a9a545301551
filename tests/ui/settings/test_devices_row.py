"""The devices in the settings, with their switches."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from wizchat.ui.settings.device_entry import DeviceEntry, DeviceView
from wizchat.ui.settings.devices_row import DevicesRow
from wizchat.ui.theme.theme import Theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

CARD = DeviceView("G0", "GeForce RTX 4060", "GPU, CUDA, 6.2 GB of 8.0 GB free", "", used=True)
CPU = DeviceView("CPU", "Ryzen 7", "CPU, 12 GB of 32 GB free", "Computes whatever no GPU takes.")
BAD = DeviceView("G0", "GeForce RTX 4060", CARD.facts, "Its driver is faulty.", True, False)


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    return Theme()


@pytest.fixture
def row(theme: Theme, qtbot: QtBot) -> DevicesRow:
    row = DevicesRow(theme)
    qtbot.addWidget(row)
    row.resize(600, 300)
    row.show()
    return row


def entries(row: DevicesRow) -> list[DeviceEntry]:
    return row.findChildren(DeviceEntry)


def test_it_asks_when_it_comes_into_sight(theme: Theme, qtbot: QtBot) -> None:
    row = DevicesRow(theme)
    qtbot.addWidget(row)
    with qtbot.waitSignal(row.wanted):
        row.show()


def test_a_gpu_has_a_switch_and_the_cpu_has_none(row: DevicesRow) -> None:
    row.show_devices((CARD, CPU), "", can_look_again=False)
    card, cpu = entries(row)
    assert card.switch.isVisibleTo(card)
    assert card.switch.isChecked()
    assert not cpu.switch.isVisibleTo(cpu)
    assert card.switch.accessibleName() == "Use this device: GeForce RTX 4060"


def test_switching_says_which(row: DevicesRow, qtbot: QtBot) -> None:
    row.show_devices((CARD, CPU), "", can_look_again=False)
    with qtbot.waitSignal(row.switched) as said:
        entries(row)[0].switch.click()
    assert said.args == ["G0", False]


def test_what_changes_changes_in_its_place(row: DevicesRow) -> None:
    row.show_devices((CARD, CPU), "", can_look_again=False)
    before = entries(row)[0]
    before.switch.setFocus()
    row.show_devices((BAD, CPU), "", can_look_again=False)
    assert entries(row)[0] is before
    assert not before.switch.isChecked()
    assert before.switch.accessibleDescription() == "Its driver is faulty."
    assert "faulty" in row.searched_text()


def test_a_device_that_is_gone_is_not_shown(row: DevicesRow) -> None:
    row.show_devices((CARD, CPU), "", can_look_again=False)
    row.show_devices((CPU,), "No GPU was found.", can_look_again=False)
    assert "GeForce" not in row.searched_text()
    assert row.matches("no gpu found")


def test_looking_again_can_be_asked_for(row: DevicesRow, qtbot: QtBot) -> None:
    row.show_devices((CPU,), "The driver crashed.", can_look_again=True)
    with qtbot.waitSignal(row.look_again_requested):
        button = row.focusProxy()
        assert button is not None
        button.click()


def test_the_keyboard_goes_to_the_first_switch(row: DevicesRow) -> None:
    row.show_devices((CARD, CPU), "", can_look_again=False)
    assert row.focusProxy() is entries(row)[0].switch
    row.show_devices((CPU,), "", can_look_again=False)
    assert row.focusProxy() is None


@pytest.mark.parametrize(("width", "below"), [(300, True), (900, False)])
def test_the_switch_goes_below_where_it_is_narrow(
    row: DevicesRow, qtbot: QtBot, width: int, *, below: bool
) -> None:
    row.show_devices((BAD,), "", can_look_again=False)
    row.resize(width, 300)
    (entry,) = entries(row)
    qtbot.waitUntil(lambda: (entry._field.y() > entry._facts.geometry().bottom()) is below)


def test_it_is_found_by_what_people_call_it(row: DevicesRow) -> None:
    row.show_devices((CARD,), "", can_look_again=False)
    for word in ("graphics card", "vram", "geforce", "cuda"):
        assert row.matches(word)
