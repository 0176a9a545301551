"""Every language that is shipped: its words have room, and its menus a letter for each entry."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QMenu

from tests.gallery.settings import CHANGED
from tests.gallery.settings_page import SettingsPage
from tests.helpers.clipping import clipped
from tests.helpers.surfaces import NAMES, Surfaces
from translations.main import ts_path
from translations.ts_file import FORMS
from wizchat.desktop.settings import Language
from wizchat.ui import words
from wizchat.ui.language import speak
from wizchat.ui.shell.main_window import MainWindow
from wizchat.ui.widgets.label import SectionCaption

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from wizchat.ui.theme.theme import Theme

LANGUAGES = ["en", *(language for language in FORMS if ts_path(language).exists())]


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    before = QLocale(), qapp.layoutDirection()
    speak(Language(request.param))
    yield request.param
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before[0])
    qapp.setLayoutDirection(before[1])


@pytest.mark.parametrize("width", [480, 1100])
@pytest.mark.parametrize("name", NAMES)
def test_its_words_have_room(
    qtbot: QtBot, language: str, surfaces: Surfaces, name: str, width: int
) -> None:
    window = surfaces.make(name)
    window.resize(width, 700)
    window.show()

    def fits() -> None:
        assert list(clipped(window)) == []

    qtbot.waitUntil(fits)
    mirrored = window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert mirrored is (language == "ar")


def test_each_entry_of_a_menu_has_a_letter_of_its_own(language: str, surfaces: Surfaces) -> None:
    window = surfaces.make("main")
    assert isinstance(window, MainWindow)
    bar = window.menuBar()
    menus = [action.menu() for action in bar.actions()]
    assert len(menus) > 5, language
    for entries in (bar, *menus):
        texts = [action.text() for action in entries.actions() if action.text()]
        letters = Counter(letter for text in texts if (letter := underlined(text)))
        twice = {letter for letter, count in letters.items() if count > 1}
        told = entries.title() if isinstance(entries, QMenu) else "menu bar"
        assert not twice, (told, texts)


def underlined(text: str) -> str:
    _, and_, rest = text.replace("&&", "").partition("&")
    return rest[:1].lower() if and_ else ""


def test_the_settings_fit_also_at_twice_the_size_in_a_narrow_window(
    qtbot: QtBot, language: str, theme: Theme, surfaces: Surfaces
) -> None:
    theme.set_text_scale(2.0)
    page = SettingsPage(theme, surfaces._store, CHANGED)
    qtbot.addWidget(page)
    page.measure()
    offer = "3 models (12 GB) can be moved from /home/ada/.local/share/wizchat to /media/ada."
    page.line.offer(offer)
    page.resize(480, 900)
    page.show()

    def fits() -> None:
        assert page._page.width() == page._scroll.viewport().width()

    qtbot.waitUntil(fits)
    assert language


def test_captions_can_be_read_where_letters_have_no_capitals(
    language: str, surfaces: Surfaces
) -> None:
    window = surfaces.make("models")
    sizes = {part.font().pixelSize() for part in window.findChildren(SectionCaption)}
    assert sizes == {{"ar": 13, "zh_CN": 12, "ja": 12}.get(language, 11)}


def test_numbers_begin_where_everything_begins(language: str, surfaces: Surfaces) -> None:
    window = surfaces.make("settings")
    window.show()
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    for field in window.findChildren(QAbstractSpinBox):
        assert (field.alignment() & right == right) is (language == "ar")


def test_figures_and_facts_read_as_the_window_does(language: str) -> None:
    """Latin names and units would turn what begins with them otherwise."""
    for said in (words.size(4_370_000_000), words.speed(8e6), words.listed(("GPU", "CUDA"))):
        assert said.startswith("\u200f") is (language == "ar")
