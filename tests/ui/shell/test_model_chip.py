from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea

from tests.ui.shell.samples import FAILED, MODELS, READY
from wizchat.ui.shell.about import AboutDialog
from wizchat.ui.shell.model_chip import ModelChip
from wizchat.ui.shell.views import EngineStatus, EngineView

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot

    from wizchat.ui.theme.theme import Theme


@pytest.fixture
def chip(qtbot: QtBot, theme: Theme) -> ModelChip:
    made = ModelChip(theme)
    qtbot.addWidget(made)
    return made


def _models(chip: ModelChip) -> list[QAction]:
    return chip._menu._group.actions()


@pytest.mark.parametrize(
    ("view", "words"),
    [
        (EngineView(), "No model"),
        (EngineView(EngineStatus.STARTING), "Starting"),
        (
            EngineView(EngineStatus.LOADING, "WizardLM-2 7B · Q4_K_M", fraction=0.405),
            "Loading WizardLM-2 7B · Q4_K_M · 40\xa0%",
        ),
        (READY, "WizardLM-2 7B · Q4_K_M · CPU"),
        (FAILED, "WizardLM-2 7B · Q8_0 · not running"),
    ],
)
def test_words_say_what_the_dot_says(chip: ModelChip, view: EngineView, words: str) -> None:
    chip.set_engine(view)
    assert chip.text() == words
    assert words in chip.accessibleName()


def test_the_short_name_is_used_where_there_is_little_room(chip: ModelChip) -> None:
    chip.set_engine(READY)
    chip.set_compact(compact=True)
    assert chip.text() == "Q4_K_M · CPU"
    assert "WizardLM-2 7B" in chip.accessibleName()


def test_the_reason_stands_in_the_menu(chip: ModelChip) -> None:
    chip.set_engine(FAILED)
    assert chip._menu._explanation.text() == FAILED.notice
    assert chip.accessibleDescription() == FAILED.notice


def test_choosing_a_model_says_its_id(chip: ModelChip, qtbot: QtBot) -> None:
    chip.set_models(MODELS, "q4")
    assert [action.isChecked() for action in _models(chip)] == [True, False, False]
    with qtbot.waitSignal(chip.model_chosen) as emitted:
        _models(chip)[1].trigger()
    assert emitted.args == ["q6"]


def test_a_model_whose_file_is_missing_cannot_be_chosen(chip: ModelChip) -> None:
    chip.set_models(MODELS, None)
    missing = _models(chip)[2]
    assert not missing.isEnabled()
    assert "file missing" in missing.text()


def test_without_models_the_menu_says_so(chip: ModelChip) -> None:
    chip.set_models((), None)
    assert chip._menu._none.isVisible()
    chip.set_models(MODELS, None)
    assert not chip._menu._none.isVisible()


def test_about_says_plainly_what_the_model_is(qtbot: QtBot, theme: Theme) -> None:
    dialog = AboutDialog(theme)
    qtbot.addWidget(dialog)
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    for fact in ("April 2024", "withdrawn", "community copies", "Apache", "llama.cpp", "PySide6"):
        assert fact in said


def test_a_long_name_loses_its_end_in_a_mirrored_window_too(
    chip: ModelChip, qapp: QApplication
) -> None:
    """The dots stand at the right of Latin letters, wherever the line begins."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        chip.set_engine(replace(READY, label="M" * 99))
        chip.resize(240, chip.sizeHint().height())
        image = chip.grab().toImage()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    half_as_high = image.height() // 2 - 3
    dark = [x for x in range(30, 215) if image.pixelColor(x, half_as_high).lightness() < 128]
    assert min(dark) < 35
    assert max(dark) < 207


def test_about_is_as_high_as_what_it_says(qtbot: QtBot, theme: Theme) -> None:
    dialog = AboutDialog(theme)
    qtbot.addWidget(dialog)
    dialog.show()
    (scroll,) = dialog.findChildren(QScrollArea)
    page = scroll.widget()
    assert page.height() - page.heightForWidth(page.width()) < 8
    assert not scroll.verticalScrollBar().isVisible()
