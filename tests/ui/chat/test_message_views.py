from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QWidget

from tests.helpers.conversations import FACTORIAL, RICH, answer, own
from wizchat.chat.values import Message, MessageStatus, Role, TranscriptEntry
from wizchat.ui.chat.message_actions import offered
from wizchat.ui.chat.message_views import MessageViews
from wizchat.ui.chat.rows import MessageRow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from wizchat.render.typesetter import Typesetter
    from wizchat.ui.chat.message import MessageView
    from wizchat.ui.theme.theme import Theme

WIDTH = 560
MESSAGES = (
    answer(FACTORIAL),
    own("Tell me\nmore"),
    answer("", status=MessageStatus.WAITING),
    answer("It be", status=MessageStatus.FAILED, error_code="engine_crashed", reply_tokens=2),
    own("And this?"),
    answer(RICH, tokens_per_second=None),
    answer("A part", status=MessageStatus.STREAMING),
    answer("Done."),
)


class Stage:
    """Shows messages one after the other."""

    def __init__(self, theme: Theme, typesetter: Typesetter, home: QWidget) -> None:
        self.home = home
        self.made: list[MessageView] = []
        self.views = MessageViews(theme, typesetter, self.made.append)
        self._theme = theme

    def show(self, message: Message, at: int) -> MessageRow:
        entry = TranscriptEntry(message, sibling_index=at % 2, sibling_count=1 + at % 3)
        row = MessageRow(entry, self._theme, self.views)
        view = row.make(self.home)
        view.resize(WIDTH, row.lay_out(WIDTH))
        row.expose(0, view.height())
        view.show()
        return row


@pytest.fixture
def home(qtbot: QtBot) -> QWidget:
    home = QWidget()
    qtbot.addWidget(home)
    home.setGeometry(0, 0, WIDTH, 700)
    QCursor.setPos(WIDTH + 100, 10)  # what is under the pointer shows its buttons
    home.show()
    return home


def touch(view: MessageView) -> None:
    """Leave traces: a selection, found words, a button that says what it did."""
    view.body.select_all()
    view.body.mark(re.compile("e"), (0, 0))
    view.footer.copy.confirm("Copied")


def test_a_widget_used_again_looks_like_a_new_one(
    qtbot: QtBot, theme: Theme, typesetter: Typesetter, home: QWidget
) -> None:
    again = Stage(theme, typesetter, home)
    for round_ in range(2):
        for at, message in enumerate(MESSAGES):
            fresh = Stage(theme, typesetter, home).show(message, at)
            used = again.show(message, at)
            assert fresh.view is not None
            assert used.view is not None
            assert used.view.grab().toImage() == fresh.view.grab().toImage(), (round_, at)
            body, other = used.view.body, fresh.view.body  # type: ignore[attr-defined]
            assert body.accessibleName() == other.accessibleName()
            assert body.accessibleDescription() == other.accessibleDescription()
            touch(used.view)  # type: ignore[arg-type]
            used.drop()
            fresh.drop()
    assert len(again.made) == 2


def test_a_spare_widget_offers_nothing(
    qtbot: QtBot, theme: Theme, typesetter: Typesetter, home: QWidget
) -> None:
    stage = Stage(theme, typesetter, home)
    row = stage.show(MESSAGES[0], 0)
    (view,) = stage.made
    assert offered(row.entry, is_last=False)
    row.drop()
    assert view.isHidden()
    assert view.entry is None
    assert not view.offered
    assert not view.body.items


def test_no_more_widgets_are_kept_than_a_screen_needs(
    qtbot: QtBot, theme: Theme, typesetter: Typesetter, home: QWidget
) -> None:
    stage = Stage(theme, typesetter, home)
    rows = [stage.show(own(str(number)), number) for number in range(40)]
    for row in rows:
        row.drop()
    kept = [stage.views.take(home, Role.USER) for _ in range(40)]
    assert 0 < len(set(kept) & set(stage.made[:40])) < 40
