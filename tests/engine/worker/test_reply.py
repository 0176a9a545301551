"""Text and token ids of a growing reply."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from wizchat.engine.worker.reply import Reply


def reply_of(*pieces: bytes, stops: tuple[str, ...] = ()) -> Reply:
    reply = Reply(stops)
    for number, piece in enumerate(pieces):
        reply.feed(number, piece)
    return reply


def test_half_an_emoji_is_held_back() -> None:
    wizard = "🧙".encode()
    reply = Reply(())
    shown = []
    for number in range(4):
        reply.feed(number, wizard[number : number + 1])
        shown.append(reply.take())
    assert shown == ["", "", "", "🧙"]


def test_a_stray_byte_is_shown_at_once_and_stalls_nothing() -> None:
    reply = reply_of(b"a\xff")
    assert reply.take() == "a\ufffd"
    reply.feed(1, b"b")
    assert reply.take() == "b"


def test_the_model_may_end_in_half_an_emoji() -> None:
    reply = reply_of(b"a", b"\xf0\x9f")
    reply.finish(whole=True)
    assert (reply.take(), reply.shown_ids()) == ("a\ufffd", (0, 1))


def test_a_cut_leaves_half_an_emoji_and_its_tokens_out() -> None:
    reply = reply_of(b"a", b"\xf0", b"\x9f")
    reply.finish(whole=False)
    assert (reply.take(), reply.shown_ids()) == ("a", (0,))


def test_a_cut_shows_what_was_held_back_for_a_stop_text() -> None:
    reply = reply_of(b"Yes ", b"US", b"ER", stops=("USER:",))
    assert reply.take() == "Yes "
    reply.finish(whole=False)
    assert (reply.take(), reply.shown_ids()) == ("USER", (0, 1, 2))


def test_a_token_that_reaches_into_the_stop_text_is_not_among_the_ids() -> None:
    reply = reply_of(b"Yes.", b" US", b"ER", b":", stops=("USER:",))
    assert reply.stopped
    reply.finish(whole=False)
    assert (reply.take(), reply.shown_ids()) == ("Yes. ", (0,))


def test_control_tokens_have_no_text_and_stay_among_the_ids() -> None:
    reply = reply_of(b"Yes", b"", b".")
    reply.finish(whole=True)
    assert (reply.take(), reply.shown_ids()) == ("Yes.", (0, 1, 2))


@given(st.lists(st.one_of(st.binary(max_size=5), st.text(max_size=3).map(str.encode))))
def test_pieces_give_what_the_whole_gives(pieces: list[bytes]) -> None:
    reply = reply_of(*pieces)
    reply.finish(whole=True)
    assert reply.take() == b"".join(pieces).decode("utf-8", "replace")
    assert reply.shown_ids() == tuple(range(len(pieces)))


@given(st.text(max_size=30), st.data())
def test_after_a_cut_the_ids_say_what_was_shown(text: str, data: st.DataObject) -> None:
    whole = text.encode()
    cuts = sorted(data.draw(st.lists(st.integers(0, len(whole)), max_size=10)))
    pieces = [whole[a:b] for a, b in zip([0, *cuts], [*cuts, len(whole)], strict=True)]
    kept = data.draw(st.integers(0, len(pieces)))
    reply = reply_of(*pieces[:kept], stops=("USER:",))
    reply.finish(whole=False)
    shown = reply.take()
    ids = reply.shown_ids()
    assert text.startswith(shown)
    assert shown.encode().startswith(b"".join(pieces[: len(ids)]))
    if not reply.stopped and len(ids) < kept:
        # The next token is left out because it ends within a character.
        assert len(b"".join(pieces[: len(ids) + 1])) > len(shown.encode())
