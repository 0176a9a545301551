from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextLayout

from wizchat.ui.chat import first_letters
from wizchat.ui.chat.first_letters import FirstLetters

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from wizchat.ui.theme.theme import Theme


def test_every_font_is_laid_out_once(
    qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    laid_out: list[tuple[str, str, int, int, bool]] = []

    class Noting(QTextLayout):
        def endLayout(self) -> None:
            super().endLayout()
            font = self.font()
            which = (font.family(), font.pixelSize(), font.weight(), font.italic())
            laid_out.append((self.text(), *which))

    monkeypatch.setattr(first_letters, "QTextLayout", Noting)
    parent = QObject()
    letters = FirstLetters(theme, parent)
    assert not letters.is_done
    letters.prepare()
    assert not laid_out  # each has its turn
    qtbot.waitUntil(lambda: letters.is_done)
    assert len(laid_out) == len(set(laid_out)) == 16
    letters.prepare()
    qtbot.wait(1)
    assert len(laid_out) == 16
