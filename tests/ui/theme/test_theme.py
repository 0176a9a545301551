from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFontDatabase, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from wizchat.desktop.settings import AnswerWidth, Motion
from wizchat.ui.theme import fonts
from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.theme import Theme, ThemeMode
from wizchat.ui.theme.tokens import DARK, LIGHT

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.usefixtures("qapp")


def test_mode_decides_the_tokens_and_says_so(qtbot: QtBot) -> None:
    theme = Theme(mode=ThemeMode.LIGHT)
    assert theme.tokens is LIGHT
    with qtbot.waitSignal(theme.changed):
        theme.set_mode(ThemeMode.DARK)
    assert theme.tokens is DARK
    assert QApplication.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.background


def test_every_window_has_the_icon_of_the_app() -> None:
    QApplication.setWindowIcon(QIcon())
    Theme().dress()
    assert not QWidget().windowIcon().isNull()


def test_the_system_is_followed_until_a_mode_is_chosen(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme = Theme(mode=ThemeMode.SYSTEM)
    night = SimpleNamespace(
        colorScheme=lambda: Qt.ColorScheme.Dark, setColorScheme=lambda _scheme: None
    )
    monkeypatch.setattr(theme, "_hints", night)
    with qtbot.waitSignal(theme.changed):
        theme._on_scheme_changed(Qt.ColorScheme.Dark)
    assert theme.tokens is DARK
    theme.set_mode(ThemeMode.LIGHT)
    theme._on_scheme_changed(Qt.ColorScheme.Dark)
    assert theme.tokens is LIGHT


def test_same_mode_again_changes_nothing(qtbot: QtBot) -> None:
    theme = Theme(mode=ThemeMode.DARK)
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_mode(ThemeMode.DARK)


@pytest.mark.parametrize(
    ("role", "pixels"),
    [(FontRole.INTERFACE, 14), (FontRole.ANSWER, 15), (FontRole.CODE, 13)],
)
def test_fonts_grow_with_the_text_scale(role: FontRole, pixels: int) -> None:
    assert Theme().font(role).pixelSize() == pixels
    assert Theme(text_scale=2.0).font(role).pixelSize() == 2 * pixels


def test_text_scale_reaches_the_application(qtbot: QtBot) -> None:
    theme = Theme()
    with qtbot.waitSignal(theme.changed):
        theme.set_text_scale(1.5)
    assert QApplication.font().pixelSize() == 21
    theme.set_text_scale(1.0)


def test_code_is_set_in_a_fixed_pitch() -> None:
    assert Theme().font(FontRole.CODE).fixedPitch()


def test_motion_can_be_switched_off_and_on_again() -> None:
    theme = Theme()
    blink = QApplication.cursorFlashTime()
    theme.set_motion(Motion.ON)
    assert theme.reduced_motion
    assert QApplication.cursorFlashTime() == 0
    assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)
    theme.set_motion(Motion.OFF)
    assert not theme.reduced_motion
    assert QApplication.cursorFlashTime() == blink
    theme.set_motion(Motion.SYSTEM)


def test_a_typeface_counts_for_everything_but_code(qtbot: QtBot) -> None:
    theme = Theme()
    before = theme.font(FontRole.CODE).families()
    with qtbot.waitSignal(theme.changed):
        theme.set_font_family("No Such Typeface")
    assert QApplication.font().families()[0] == "No Such Typeface"
    assert theme.font(FontRole.ANSWER).families()[1:], "what stands in for letters it has not"
    assert theme.font(FontRole.CODE).families() == before
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_font_family("No Such Typeface")
    theme.set_font_family(None)
    assert "No Such Typeface" not in QApplication.font().families()


def test_conversations_can_be_wider(qtbot: QtBot) -> None:
    theme = Theme(text_scale=1.5)
    narrow = theme.transcript_width
    with qtbot.waitSignal(theme.changed):
        theme.set_width(AnswerWidth.WIDE)
    assert theme.transcript_width > narrow == 1080


@pytest.mark.parametrize("role", [FontRole.ANSWER, FontRole.CODE])
def test_characters_are_those_of_the_language(
    role: FontRole, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFontDatabase, "hasFamily", lambda _family: True)
    before = QLocale()
    last = {}
    try:
        for language in (QLocale.Language.Chinese, QLocale.Language.Japanese):
            QLocale.setDefault(QLocale(language))
            fonts._han.cache_clear()
            last[language] = fonts.font(role, 1.0).families()[-1]
    finally:
        QLocale.setDefault(before)
        fonts._han.cache_clear()
    assert last[QLocale.Language.Chinese] == "Noto Sans CJK SC"
    assert last[QLocale.Language.Japanese] == "Noto Sans CJK JP"
