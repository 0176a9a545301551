from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizchat.chat.attachments.decoding import decode, tidy
from wizchat.chat.attachments.limits import CHARACTERS
from wizchat.chat.attachments.problems import AttachmentProblemCode, Unreadable

WORDS = "Grüße aus Köln, 山 и привет 🧙\nsecond line"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_unicode_is_read_with_and_without_its_mark(encoding: str) -> None:
    assert decode(WORDS.encode(encoding)) == WORDS


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_western_utf_16_without_a_mark_is_read(encoding: str) -> None:
    assert decode("Grüße aus Köln".encode(encoding)) == "Grüße aus Köln"


@pytest.mark.parametrize(
    ("encoding", "words"),
    [
        (
            "cp1252",
            "Die Größe des Schiffes überraschte die Behörden, für die Prüfung zu spät. " * 5,
        ),
        ("cp1251", "Это письмо было написано очень давно и сохранено в старой кодировке. " * 5),
        ("shift_jis", "これは古い文字コードで保存された日本語の文章です。とても長い文章です。" * 5),
    ],
)
def test_encodings_from_before_unicode_are_recognised(encoding: str, words: str) -> None:
    assert decode(words.encode(encoding)) == words.rstrip()


def test_line_ends_controls_and_blank_ends_are_tidied() -> None:
    assert decode(b"\r\n\r\n\tone\r\ntwo\rthree\fa \x1b[1mbold\n\n  ") == (
        "\tone\ntwo\nthree\na [1mbold"
    )


@pytest.mark.parametrize(
    "data",
    [bytes(range(256)) * 40, b"\x7fELF" + b"\0\1\2\3" * 200, b"\xff\xfe" + b"\x00\xd8" * 3],
    ids=["all bytes", "program", "broken utf-16"],
)
def test_garbage_is_no_text(data: bytes) -> None:
    with pytest.raises(Unreadable) as refused:
        decode(data)
    assert refused.value.problem.code is AttachmentProblemCode.BINARY


@pytest.mark.parametrize("data", [b"", b"\n \t\n", b"\xef\xbb\xbf"])
def test_nothing_visible_is_empty(data: bytes) -> None:
    with pytest.raises(Unreadable) as refused:
        decode(data)
    assert refused.value.problem.code is AttachmentProblemCode.EMPTY


def test_more_text_than_any_window_holds_is_refused_with_its_size() -> None:
    with pytest.raises(Unreadable) as refused:
        tidy("x" * (CHARACTERS + 1))
    problem = refused.value.problem
    assert (problem.code, problem.found) == (AttachmentProblemCode.TOO_MUCH_TEXT, CHARACTERS + 1)


@given(st.binary(max_size=400))
def test_any_bytes_are_text_or_a_typed_error(data: bytes) -> None:
    try:
        text = decode(data)
    except Unreadable:
        return
    assert text.strip()
    assert text.encode() == text.encode("utf-8", "strict")
    assert not set(text) & {"\0", "\r", "\x1b", "\x07"}
    assert tidy(text) == text
