from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from wizchat.ui.settings.tuning_row import TuningRow
from wizchat.ui.theme.theme import Theme
from wizchat.ui.widgets.button import PillButton
from wizchat.ui.widgets.progress import ThinProgress

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def row(qtbot: QtBot) -> TuningRow:
    made = TuningRow(Theme())
    qtbot.addWidget(made)
    made.resize(600, 160)
    return made


def test_it_asks_what_is_known_when_it_is_shown(row: TuningRow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(row.wanted):
        row.show()


def test_one_button_begins_and_ends(row: TuningRow, qtbot: QtBot) -> None:
    button, bar = row.findChild(PillButton), row.findChild(ThinProgress)
    assert button is not None
    assert bar is not None
    row.show_state("Not measured yet.", None, possible=True)
    assert bar.isHidden()
    with qtbot.waitSignal(row.tune_requested):
        button.click()
    row.show_state("Measuring: 40 %", 0.4, possible=True)
    assert not bar.isHidden()
    assert bar.value() == 400
    assert button.accessibleName() == "Stop tuning"
    with qtbot.waitSignal(row.stop_requested):
        button.click()
    row.show_state("Done", None, possible=True)
    assert button.accessibleName() == "Tune for this computer"


def test_nothing_to_tune(row: TuningRow) -> None:
    row.show_state("No model is in use.", None, possible=False)
    button = row.findChild(PillButton)
    assert button is not None
    assert not button.isEnabled()


def test_a_search_finds_it(row: TuningRow) -> None:
    assert row.matches("threads")
    assert row.matches("benchmark")
    assert not row.matches("backup")
