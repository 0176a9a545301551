from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from wizchat.render.typesetter import Typesetter
from wizchat.ui.theme.theme import Theme, ThemeMode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture(autouse=True)
def every_reading_is_cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """Show each frame at once, however busy the machine is."""
    monkeypatch.setattr("wizchat.ui.chat.answer.CHEAP_SECONDS", float("inf"))


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    return Theme(mode=ThemeMode.LIGHT)


@pytest.fixture
def typesetter(qtbot: QtBot) -> Iterator[Typesetter]:
    typesetter = Typesetter()
    yield typesetter
    typesetter.close()
