from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from wizchat.ui.shell.actions import ActionId
from wizchat.ui.shell.model_chip import ModelChip
from wizchat.ui.shell.tour_bar import TourBar
from wizchat.ui.shell.views import EngineStatus, EngineView, ModelChoice, TourLine

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wizchat.ui.shell.main_window import MainWindow
    from wizchat.ui.theme.theme import Theme

LINE = TourLine("The tour answers: a tiny model that knows this app, and nothing else.", "Back")


@pytest.fixture
def bar(qtbot: QtBot, theme: Theme) -> TourBar:
    bar = TourBar(theme)
    qtbot.addWidget(bar)
    bar.resize(800, 50)
    return bar


def test_it_is_there_only_while_the_tour_answers(bar: TourBar, qtbot: QtBot) -> None:
    assert bar.isHidden()
    bar.show_line(LINE)
    assert not bar.isHidden()
    with qtbot.waitSignal(bar.action_requested):
        qtbot.mouseClick(bar._action, Qt.MouseButton.LeftButton)
    bar.show_line(None)
    assert bar.isHidden()


def test_without_a_way_out_there_is_no_button(bar: TourBar) -> None:
    bar.show_line(TourLine("The tour answers."))
    assert bar._action.isHidden()
    bar.show_line(LINE)
    assert not bar._action.isHidden()


def test_where_there_is_little_room_the_button_stands_below(bar: TourBar) -> None:
    bar.show_line(LINE)
    bar.resize(400, bar.heightForWidth(400))
    bar.layout().activate()
    assert bar._action.y() >= bar._text.geometry().bottom()
    bar.resize(800, bar.heightForWidth(800))
    bar.layout().activate()
    assert bar._action.x() >= bar._text.geometry().right()


def test_the_chip_is_marked_and_offers_it(qtbot: QtBot, theme: Theme) -> None:
    chip = ModelChip(theme)
    qtbot.addWidget(chip)
    assert not chip._menu._tour.isVisible()
    chip.set_tour_offered(offered=True)
    assert chip._menu._tour.isVisible()
    with qtbot.waitSignal(chip.tour_requested):
        chip._menu._tour.trigger()
    chip.set_engine(EngineView(EngineStatus.READY, "Tour", is_tour=True, notice="Only the tour."))
    assert chip.accessibleName() == "Model: Tour"
    assert chip.accessibleDescription() == "Only the tour."


def test_models_stand_above_it_in_the_menu(qtbot: QtBot, theme: Theme) -> None:
    chip = ModelChip(theme)
    qtbot.addWidget(chip)
    chip.set_models((ModelChoice("a", "Q4_K_M"),), None)
    actions = chip._menu.actions()
    assert actions.index(chip._menu._group.actions()[0]) < actions.index(chip._menu._tour)


def test_f1_asks_for_it(main_window: MainWindow, qtbot: QtBot) -> None:
    action = main_window._actions[ActionId.TOUR]
    assert action.shortcut().toString() == "F1"
    main_window.set_tour_offered(offered=False, known=False)
    assert not action.isEnabled()
    main_window.set_tour_offered(offered=False, known=True)
    with qtbot.waitSignal(main_window.tour_requested):
        action.trigger()
