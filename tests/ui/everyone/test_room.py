"""Every window has room for longer words and for large text, and says nothing untranslated."""

from __future__ import annotations

import re
from contextlib import nullcontext
from typing import TYPE_CHECKING

import pytest

from tests.helpers.clipping import clipped
from tests.helpers.pseudo_locale import pseudo, pseudo_locale
from tests.helpers.said import said
from tests.helpers.surfaces import NAMES, is_data

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.helpers.surfaces import Surfaces
    from wizchat.ui.theme.theme import Theme

HEIGHT = 700
WORDS = re.compile(r"[A-Za-z]{3}")
KEY = (
    r"((Ctrl|Shift|Alt|Meta)\+)*"
    r"(Backspace|Return|PgUp|PgDown|Home|End|Esc|Del|Up|Down|Left|Right|.)"
)
KEYS = re.compile(rf"{KEY}( / {KEY})?")
"""Keys are named by Qt, in the language of the system."""


def everything_fits(qtbot: QtBot, surfaces: Surfaces, name: str, width: int) -> None:
    window = surfaces.make(name)
    window.resize(width, HEIGHT)
    window.show()

    def fits() -> None:
        assert list(clipped(window)) == []

    qtbot.waitUntil(fits)
    assert window.height() <= HEIGHT


@pytest.mark.parametrize("width", [480, 900])
@pytest.mark.parametrize("name", NAMES)
def test_words_may_be_longer(qtbot: QtBot, surfaces: Surfaces, name: str, width: int) -> None:
    with pseudo_locale():
        everything_fits(qtbot, surfaces, name, width)


@pytest.mark.parametrize("longer", [False, True], ids=["English", "longer"])
@pytest.mark.parametrize("name", NAMES)
def test_text_may_be_twice_as_large(
    qtbot: QtBot, surfaces: Surfaces, theme: Theme, name: str, *, longer: bool
) -> None:
    theme.set_text_scale(2.0)
    with pseudo_locale() if longer else nullcontext():
        everything_fits(qtbot, surfaces, name, 900)


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_said_untranslated(surfaces: Surfaces, name: str) -> None:
    with pseudo_locale():
        window = surfaces.make(name)
        window.show()
        found = {
            text
            for text in said(window)
            if WORDS.search(text) and "⟦" not in text
            if not KEYS.fullmatch(text) and not is_data(text)
        }
    assert found == set()


def test_the_pseudo_locale_keeps_what_must_stay() -> None:
    assert pseudo("&Open {0}…") == "⟦&Opéñ {0} lö⟧…"
    assert "%n" in pseudo("%n cores")
