from __future__ import annotations

import pytest

from tests.helpers.documents import docx, paragraph, pdf
from wizchat.chat.attachments.kinds import display_name, kind_of
from wizchat.chat.attachments.problems import AttachmentProblemCode, Unreadable
from wizchat.chat.values import AttachmentKind


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("README", AttachmentKind.TEXT),
        ("notes.MD", AttachmentKind.MARKDOWN),
        ("main.rs", AttachmentKind.CODE),
        ("sales.csv", AttachmentKind.TABLE),
        ("data.json", AttachmentKind.JSON),
        ("page.html", AttachmentKind.HTML),
    ],
)
def test_texts_are_known_by_their_names(name: str, kind: AttachmentKind) -> None:
    assert kind_of(name, b"words") is kind


def test_documents_are_known_by_their_bytes_whatever_their_names() -> None:
    assert kind_of("x.txt", pdf("a")) is AttachmentKind.PDF
    assert kind_of("x.bin", docx(paragraph("a"))) is AttachmentKind.WORD


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("x.png", b"\x89PNG\r\n\x1a\n...", AttachmentProblemCode.IMAGE),
        ("x", b"RIFF....WEBPVP8", AttachmentProblemCode.IMAGE),
        ("x.gguf", b"GGUF\3\0\0\0", AttachmentProblemCode.MODEL),
        ("x.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", AttachmentProblemCode.OFFICE),
        ("x.xlsx", b"PK\x03\x04....xl/workbook.xml", AttachmentProblemCode.OFFICE),
        ("x.zip", b"PK\x03\x04....", AttachmentProblemCode.ARCHIVE),
        ("x.gz", b"\x1f\x8b..", AttachmentProblemCode.ARCHIVE),
    ],
)
def test_what_holds_no_text_is_refused_by_what_it_is(
    name: str, data: bytes, code: AttachmentProblemCode
) -> None:
    with pytest.raises(Unreadable) as refused:
        kind_of(name, data)
    assert refused.value.problem.code is code


def test_names_are_one_honest_line() -> None:
    assert display_name("in\nvoice\u202efdp.exe") == "invoicefdp.exe"
    assert display_name("a" * 300 + ".pdf").endswith("….pdf"[1:])
    assert len(display_name("a" * 300)) <= 120
    assert display_name("\n") == "?"
    assert display_name("پیش\u200cنویس.txt") == "پیش\u200cنویس.txt"
