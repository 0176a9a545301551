from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from tests.helpers.conversations import NOW
from wizchat.chat.values import Attachment, AttachmentKind
from wizchat.ui.chat.attachment_chip import AttachmentChip
from wizchat.ui.theme.theme import Theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LONG = Attachment(
    id="a",
    conversation_id="c",
    message_id=None,
    name="the figures of the whole year as somebody named them.csv",
    kind=AttachmentKind.TABLE,
    text="1,2",
    tokens=210,
    added_at=NOW,
)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_in_little_room_the_name_gives_way_and_all_stays_inside(scale: float, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    chip = AttachmentChip(Theme(text_scale=scale), LONG.id, LONG.name, parent=page)
    chip.show_attachment(LONG)
    page.show()
    room = round(220 * scale)
    assert chip.minimumSizeHint().width() < room < chip.sizeHint().width()
    chip.resize(room, chip.sizeHint().height())
    name, facts, remove = chip._name, chip._facts, chip._remove
    assert name.width() < name.sizeHint().width()
    assert facts.width() >= facts.sizeHint().width()
    assert name.geometry().left() >= 0
    assert remove.geometry().right() < room
