from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from PySide6.QtSvg import QSvgRenderer

from wizchat.desktop.resources import resource
from wizchat.ui.theme.icons import pixmap
from wizchat.ui.theme.theme import Theme, ThemeMode

pytestmark = pytest.mark.usefixtures("qapp")


def _icons() -> list[str]:
    return sorted(file.stem for file in resource("icons").glob("*.svg"))


@pytest.mark.parametrize("name", _icons())
def test_every_icon_can_be_drawn(name: str) -> None:
    assert QSvgRenderer(str(resource("icons") / f"{name}.svg")).isValid()
    image = pixmap(resource("icons") / f"{name}.svg", "#FF0000", 24, 1.0).toImage()
    assert any(image.pixelColor(x, y).alpha() > 0 for x in range(24) for y in range(24))


def test_icons_take_the_colour_of_the_token() -> None:
    stop = resource("icons") / "stop.svg"
    assert pixmap(stop, "#8B8BF0", 24, 2.0).toImage().pixelColor(24, 24) == QColor("#8B8BF0")


def test_icons_are_as_sharp_as_the_screen() -> None:
    made = Theme(mode=ThemeMode.LIGHT).pixmap("plus", "text", 16, 2.0)
    assert made.width() == 32
    assert made.deviceIndependentSize().width() == 16


def test_a_missing_icon_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        Theme().icon("no-such-icon")
