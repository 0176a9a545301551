"""Where the reader was in a conversation."""

from tests.helpers.chat_desk import Desk


def test_the_place_of_the_reader_is_kept_and_is_no_change(ready: Desk) -> None:
    ready.exchange("Hi", "Hello.")
    before = ready.transcript().conversation
    question = ready.transcript().messages[0].message.id
    ready.service.save_place("c1", question, -12)
    after = ready.transcript().conversation
    assert (after.place_id, after.place_offset) == (question, -12)
    assert after.updated_at == before.updated_at
    ready.service.save_place("c1", None, 0)
    assert ready.transcript().conversation.place_id is None
    ready.service.save_place("unknown", question, 0)
    assert [c.id for c in ready.listed()] == ["c1"]
