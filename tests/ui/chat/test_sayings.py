from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from wizchat.chat.values import Message, MessageStatus, Role
from wizchat.ui.chat.sayings import ending, writer

STOPPED = Message(
    id="m",
    conversation_id="c",
    parent_id=None,
    role=Role.ASSISTANT,
    text="Half an",
    status=MessageStatus.STOPPED,
    created_at=datetime(2026, 1, 1, tzinfo=UTC),
)


def test_a_stopped_answer_says_what_is_kept_and_an_empty_one_what_to_do() -> None:
    assert "is kept" in ending(STOPPED)
    empty = ending(replace(STOPPED, text=""))
    assert "is kept" not in empty
    assert "Regenerate" in empty


def test_only_an_answer_that_can_go_on_is_said_to() -> None:
    failed = replace(STOPPED, status=MessageStatus.FAILED, error_code="engine_crashed")
    assert "continue" in ending(failed)
    assert "continue" not in ending(failed, goes_on=False)
    assert "is kept" in ending(failed, goes_on=False)
    assert "is kept" not in ending(replace(failed, text=""), goes_on=False)


def test_an_answer_of_another_app_is_not_said_to_be_the_models() -> None:
    assert writer(replace(STOPPED, model_name="Q4_K_M")) == "Q4_K_M"
    assert writer(replace(STOPPED, status=MessageStatus.WAITING)) == "WizardLM-2 7B"
    assert writer(replace(STOPPED, status=MessageStatus.COMPLETE)) == "Assistant"
