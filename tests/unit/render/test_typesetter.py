from __future__ import annotations

from typing import TYPE_CHECKING

from wizchat.render.typesetter import Typesetter

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_colours_come_later_and_are_kept(qtbot: QtBot) -> None:
    typesetter = Typesetter()
    assert typesetter.known_colours("python", "return") is None
    with qtbot.waitSignal(typesetter.coloured, timeout=60_000) as found:
        typesetter.request_colours("python", "return")
    language, text, lines = found.args
    assert (language, text) == ("python", "return")
    assert typesetter.known_colours("python", "return") == lines
    assert typesetter.known_colours("", "return") == ()
    typesetter.close()


def test_closing_ends_what_is_under_way(qtbot: QtBot) -> None:
    typesetter = Typesetter()
    for number in range(50):
        typesetter.request_colours("python", f"x = {number}")
    typesetter.close()
