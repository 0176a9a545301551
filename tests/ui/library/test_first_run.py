from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from tests.ui.library.gallery import offers
from wizchat.ui.library.choice import Choice
from wizchat.ui.library.first_run import FirstRunPage
from wizchat.ui.library.offer_row import OfferChoice
from wizchat.ui.library.values import Found
from wizchat.ui.theme.theme import Theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def page(qtbot: QtBot) -> FirstRunPage:
    page = FirstRunPage(Theme())
    qtbot.addWidget(page)
    page.set_offers(offers())
    page.resize(1000, 700)
    page.show()
    return page


def button(page: FirstRunPage, text: str) -> QPushButton:
    return next(b for b in page.findChildren(QPushButton) if text in b.text())


def test_the_recommended_one_is_downloaded_unless_another_is_chosen(
    page: FirstRunPage, qtbot: QtBot
) -> None:
    download = button(page, "Download and start")
    with qtbot.waitSignal(page.download_requested) as first:
        qtbot.mouseClick(download, Qt.MouseButton.LeftButton)
    assert first.args == ["Q4_K_M"]
    row = page.findChildren(OfferChoice)[1]
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.download_requested) as second:
        qtbot.mouseClick(download, Qt.MouseButton.LeftButton)
    assert second.args == ["Q5_K_M"]


def test_a_choice_survives_new_offers(page: FirstRunPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.findChildren(OfferChoice)[2], Qt.MouseButton.LeftButton)
    page.set_offers(offers())
    with qtbot.waitSignal(page.download_requested) as chosen:
        button(page, "Download and start").click()
    assert chosen.args == ["Q8_0"]


def test_choices_are_named_for_screen_readers(page: FirstRunPage) -> None:
    choices = page.findChildren(Choice)
    assert [c.accessibleName() for c in choices] == ["Q4_K_M", "Q5_K_M", "Q8_0", "F16"]
    assert all("needs" in c.accessibleDescription() for c in choices)


def test_without_offers_nothing_can_be_downloaded(page: FirstRunPage, qtbot: QtBot) -> None:
    page.set_offers(())
    assert not button(page, "Download and start").isEnabled()
    fresh = FirstRunPage(Theme())
    qtbot.addWidget(fresh)
    assert not button(fresh, "Download and start").isEnabled()


def test_files_of_other_apps_are_offered_once(page: FirstRunPage, qtbot: QtBot) -> None:
    file = Found("/models/a.gguf", "LM Studio", "Q6_K")
    page.set_found([file])
    page.set_found([file])
    qtbot.waitUntil(
        lambda: len([b for b in page.findChildren(QPushButton) if "LM Studio" in b.text()]) == 1
    )
    with qtbot.waitSignal(page.found_chosen) as chosen:
        button(page, "LM Studio").click()
    assert chosen.args == ["/models/a.gguf"]


def test_it_fits_a_narrow_window(page: FirstRunPage, qtbot: QtBot) -> None:
    page.resize(480, 800)
    qtbot.waitUntil(lambda: page.widget().width() <= page.viewport().width())


def test_the_tour_is_offered_where_there_is_one(page: FirstRunPage, qtbot: QtBot) -> None:
    start = button(page, "Start the tour")
    assert not start.isVisible()
    page.set_tour_offered(offered=True)
    with qtbot.waitSignal(page.tour_requested):
        qtbot.mouseClick(start, Qt.MouseButton.LeftButton)
    page.resize(480, 900)
    qtbot.waitUntil(lambda: start.y() > 40)  # below the words


@pytest.mark.parametrize("width", [1200, 860])
@pytest.mark.parametrize("scale", [0.8, 0.9, 1.0, 1.1, 1.25])
def test_the_computers_line_stays_one_line(qtbot: QtBot, width: int, scale: float) -> None:
    page = FirstRunPage(Theme(text_scale=scale))
    qtbot.addWidget(page)
    page.resize(width, 700)
    page.set_computer("25 GB memory · 2 cores")
    page.show()
    label = page._computer
    qtbot.waitUntil(lambda: label.width() >= label.minimumWidth() > 0)
    assert label.heightForWidth(label.width()) < 2 * label.fontMetrics().height()


def test_the_keyboard_stays_where_it_was_when_offers_are_renewed(
    page: FirstRunPage, qtbot: QtBot
) -> None:
    page.activateWindow()
    third = page.findChildren(OfferChoice)[2].choice
    third.setFocus()
    qtbot.waitUntil(third.hasFocus)
    page.set_offers(offers())
    named = [b for b in page._choices.buttons() if b.hasFocus()]
    assert [b.accessibleName() for b in named] == ["Q8_0"]
    assert page._focused() == "Q8_0"
    page.set_offers(offers()[:2])
    assert page._focused() == "Q4_K_M"
    page.set_offers(())
    assert page._own_file.hasFocus()


def test_the_keyboard_stays_on_a_found_file(page: FirstRunPage, qtbot: QtBot) -> None:
    one, two = Found("/a.gguf", "Jan", "A"), Found("/b.gguf", "Jan", "B")
    page.set_found([one, two])
    page.activateWindow()
    page._found[1].setFocus()
    qtbot.waitUntil(page._found[1].hasFocus)
    page.set_found([two])
    assert page._found[0].hasFocus()
    page.set_found([])
    assert page._own_file.hasFocus()


def test_the_tint_of_a_choice_is_round_where_the_card_is_and_nowhere_else(
    page: FirstRunPage,
) -> None:
    row = page.findChildren(OfferChoice)[0]
    card = row.parentWidget()
    assert card is not None
    picture = card.grab().toImage()
    tint = row._theme.colour("tint")
    below = row.geometry().bottom()
    assert picture.pixelColor(1, below) == tint
    assert picture.pixelColor(card.width() // 2, 1) == tint
    assert picture.pixelColor(3, 3) != tint  # the line of the card goes round here
