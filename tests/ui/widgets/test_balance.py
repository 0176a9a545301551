from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt

from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.theme import Theme, ThemeMode
from wizchat.ui.widgets.balance import ends_short, narrowest
from wizchat.ui.widgets.empty_state import EmptyState
from wizchat.ui.widgets.label import Label

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def label(qtbot: QtBot) -> Label:
    label = Label(Theme(mode=ThemeMode.LIGHT), role=FontRole.SMALL, wrap=True)
    qtbot.addWidget(label)
    return label


def width_of(label: Label, text: str) -> int:
    area = QRect(0, 0, 9999, 99)
    return label.fontMetrics().boundingRect(area, Qt.TextFlag.TextWordWrap, text).width()


@pytest.mark.parametrize(
    "text", ["these are words of a text of more than one line", "此线以上的内容，模型已看不到"]
)
def test_the_last_word_gets_company(label: Label, text: str) -> None:
    label.setText(text)
    room = width_of(label, text) - 2
    assert ends_short(text, label.font(), room)
    balanced = narrowest(label.heightForWidth, room)
    assert not ends_short(text, label.font(), balanced)
    assert label.heightForWidth(balanced) == label.heightForWidth(room)


def test_one_line_never_ends_short(label: Label) -> None:
    assert not ends_short("word", label.font(), 10 * width_of(label, "word"))


def test_no_paragraph_of_an_empty_page_ends_in_a_lost_word(qtbot: QtBot) -> None:
    """One that fits its line exactly leaves the width to one that is a word longer."""
    first = "one line as wide as it gets before it wraps"
    second = f"{first} and"
    page = EmptyState(Theme(mode=ThemeMode.LIGHT), "Nothing here", f"{first}\n{second}")
    qtbot.addWidget(page)
    words = page.sentence
    page.resize(width_of(words, first) + 2 + 4 * 8, 600)
    page.show()
    width = words.maximumWidth()
    assert not any(ends_short(each, words.font(), width) for each in (first, second))
