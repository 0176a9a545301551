"""Texts stand out as they are painted, as WCAG AA asks, in colours that are tested in pairs."""

from __future__ import annotations

import re
from dataclasses import fields
from itertools import chain
from typing import TYPE_CHECKING

import pytest

from tests.helpers.ink import faint
from tests.helpers.surfaces import NAMES
from wizchat.desktop.resources import resource
from wizchat.ui.theme.theme import ThemeMode
from wizchat.ui.theme.tokens import SIGN_PAIRS, TEXT_PAIRS, Tokens

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.helpers.surfaces import Surfaces
    from wizchat.ui.theme.theme import Theme

SOURCES = resource("icons").parents[1] / "wizchat" / "ui"
TEXT_COLOUR = re.compile(r'(?:\bcolour=|set_colour\()"(\w+)"|[^-]color: \$(\w+)')
NEVER_A_SIGN = {"line", "shadow", "track"}
"""Hairlines, shadows and the empty part of a bar: nothing depends on seeing them."""


@pytest.mark.parametrize("mode", [ThemeMode.LIGHT, ThemeMode.DARK], ids=["light", "dark"])
@pytest.mark.parametrize("name", NAMES)
def test_texts_stand_out(
    qtbot: QtBot, surfaces: Surfaces, theme: Theme, name: str, mode: ThemeMode
) -> None:
    theme.set_mode(mode)
    window = surfaces.make(name)
    window.resize(1100, 760)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    assert list(faint(window)) == []


def test_every_colour_of_a_text_is_among_the_tested_ones() -> None:
    tested = {front for front, _ in TEXT_PAIRS}
    for path in SOURCES.rglob("*.py"):
        for found in TEXT_COLOUR.finditer(path.read_text(encoding="utf-8")):
            assert (found[1] or found[2]) in tested, path


def test_every_token_is_in_a_tested_pair() -> None:
    tested = set(chain.from_iterable(TEXT_PAIRS + SIGN_PAIRS))
    tokens = {field.name for field in fields(Tokens)} - {"dark"}
    assert tokens - tested == NEVER_A_SIGN - tested
