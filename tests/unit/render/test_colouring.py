from __future__ import annotations

from typing import TYPE_CHECKING

from wizchat.render.colouring import CodeColourer

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_colours_come_later_and_are_kept(qtbot: QtBot) -> None:
    colourer = CodeColourer()
    assert colourer.known("python", "return") is None
    with qtbot.waitSignal(colourer.coloured, timeout=60_000) as found:
        colourer.request("python", "return")
    language, text, lines = found.args
    assert (language, text) == ("python", "return")
    assert colourer.known("python", "return") == lines
    assert colourer.known("", "return") == ()
    colourer.close()


def test_closing_ends_what_is_under_way(qtbot: QtBot) -> None:
    colourer = CodeColourer()
    for number in range(50):
        colourer.request("python", f"x = {number}")
    colourer.close()
