from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from wizchat.ui.chat.composer_history import History


def history(*texts: str) -> History:
    made = History()
    made.show(texts)
    return made


def test_it_goes_back_message_by_message_and_forward_to_what_was_written() -> None:
    made = history("one", "two")
    assert made.step(-1, "") == "two"
    assert made.step(-1, "two") == "one"
    assert made.step(-1, "one") is None
    assert made.step(1, "one") == "two"
    assert made.step(1, "two") == ""
    assert made.step(1, "") is None


def test_what_was_written_or_changed_is_left_alone() -> None:
    made = history("one", "two")
    assert made.step(-1, "draft") is None
    assert made.step(-1, "") == "two"
    assert made.step(-1, "two, changed") is None


def test_a_message_that_was_sent_since_comes_first() -> None:
    made = history("one")
    assert made.step(-1, "") == "one"
    made.show(("one", "two"))
    assert made.step(-1, "") == "two"


def test_without_messages_there_is_nothing() -> None:
    assert history().step(-1, "") is None
    assert history().step(1, "") is None


@given(st.lists(st.sampled_from(["a", "b", "c"])), st.lists(st.sampled_from([-1, 1])))
def test_any_way_through_shows_messages_alone(texts: list[str], steps: list[int]) -> None:
    made, written = history(*texts), ""
    for step in steps:
        text = made.step(step, written)
        assert text is None or text in {*texts, ""}
        written = written if text is None else text
