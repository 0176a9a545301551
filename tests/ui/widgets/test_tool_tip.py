"""Texts from outside shown as tool tips: what looks like HTML is no HTML."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import Qt, QTextDocument

from wizchat.ui.theme.theme import Theme
from wizchat.ui.widgets.button import IconButton, YieldingButton
from wizchat.ui.widgets.label import ElidedLabel
from wizchat.ui.widgets.tool_tip import tip_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

HOSTILE = 'report <img src="file://server/share/x.png"> &amp; <b>bold</b>\n  second  line'


def seen(tip: str) -> str:
    """Return what a person reads in a tool tip."""
    document = QTextDocument()
    if Qt.mightBeRichText(tip):
        document.setHtml(tip)
    else:
        document.setPlainText(tip)
    return document.toPlainText()


@pytest.mark.parametrize("text", [HOSTILE, "plain & simple", "a < b", "", "<b>", "&lt;"])
def test_a_tip_reads_as_the_text_does(text: str) -> None:
    assert seen(tip_of(text)) == text


def test_widgets_show_names_as_they_are(qtbot: QtBot) -> None:
    theme = Theme()
    name = HOSTILE.replace("\n", " ")
    for widget in (
        IconButton(theme, "close", name),
        YieldingButton(theme, name),
        ElidedLabel(theme, name),
    ):
        qtbot.addWidget(widget)
        widget.resize(60, 20)
        widget.show()
        assert seen(widget.toolTip()) == name
