from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.ui.shell.samples import CONVERSATIONS, conversation
from wizchat.ui.shell.conversation_model import ConversationModel, RowRole

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot


@pytest.fixture
def model(qapp: object, qtmodeltester: ModelTester) -> ConversationModel:
    made = ConversationModel()
    made.set_conversations(CONVERSATIONS)
    qtmodeltester.check(made)
    return made


def _texts(model: ConversationModel) -> list[str]:
    return [model.index(row).data() for row in range(model.rowCount())]


def test_headings_stand_above_their_conversations(model: ConversationModel) -> None:
    assert _texts(model) == [
        "Pinned",
        "Thesis outline",
        "Today",
        "Recursion, explained",
        "Three days in Lisbon",
        "Letter to the landlord",
        "Yesterday",
        "SQL: top customers per month",
        "为什么天空是蓝色的？",
    ]


def test_headings_cannot_be_chosen(model: ConversationModel) -> None:
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsSelectable
    assert model.flags(model.index(1)) & Qt.ItemFlag.ItemIsSelectable


def test_an_answer_is_said_not_only_shown(model: ConversationModel) -> None:
    model.set_answering(frozenset({"thesis"}))
    index = model.index_of("thesis")
    assert index.data(RowRole.ANSWERING)
    assert "being answered" in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_new_title_alone_does_not_reset(model: ConversationModel, qtbot: QtBot) -> None:
    renamed = tuple(replace(c, title=c.title + "!") for c in CONVERSATIONS)
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.set_conversations(renamed)
    assert model.index_of("thesis").data() == "Thesis outline!"


@pytest.mark.parametrize(("typed", "asked"), [("  New \n name ", "New name"), ("   ", None)])
def test_a_title_is_asked_for_in_one_line(
    model: ConversationModel, qtbot: QtBot, typed: str, asked: str | None
) -> None:
    index = model.index_of("thesis")
    if asked is None:
        with qtbot.assertNotEmitted(model.rename_requested):
            model.setData(index, typed)
    else:
        with qtbot.waitSignal(model.rename_requested) as emitted:
            model.setData(index, typed)
        assert emitted.args == ["thesis", asked]
    assert index.data() == "Thesis outline"


def test_a_conversation_without_a_title_has_a_name(model: ConversationModel) -> None:
    model.set_conversations((conversation("blank", ""),))
    assert model.index_of("blank").data() == "New conversation"
