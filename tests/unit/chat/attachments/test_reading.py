"""Files as they lie about: documents through their own process, and everything that is no text."""

from __future__ import annotations

import os
import socket
import sys
import time
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.helpers.documents import docx, encrypted_pdf, paragraph, pdf
from wizchat.chat.attachments.isolation import Abandoned, extract
from wizchat.chat.attachments.limits import FILE_BYTES, PAGES
from wizchat.chat.attachments.problems import AttachmentProblem, AttachmentProblemCode, Unreadable
from wizchat.chat.attachments.reading import read
from wizchat.chat.values import AttachmentKind

if TYPE_CHECKING:
    from pathlib import Path

Code = AttachmentProblemCode


def problem_of(path: Path) -> AttachmentProblem:
    with pytest.raises(Unreadable) as refused:
        read(path, extract)
    return refused.value.problem


def write(tmp_path: Path, name: str, data: bytes) -> Path:
    path = tmp_path / name
    path.write_bytes(data)
    return path


def test_a_text_is_read(tmp_path: Path) -> None:
    found = read(write(tmp_path, "notes.md", b"# Hi\r\nthere\r\n"), extract)
    assert (found.kind, found.text) == (AttachmentKind.MARKDOWN, "# Hi\nthere")


def test_a_pdf_is_read_page_by_page(tmp_path: Path) -> None:
    found = read(write(tmp_path, "Bericht 山.pdf", pdf("First page", "", "Third")), extract)
    assert (found.kind, found.text) == (AttachmentKind.PDF, "First page\n\nThird")


def test_a_word_document_is_read(tmp_path: Path) -> None:
    found = read(write(tmp_path, "x.docx", docx(paragraph("Hello"))), extract)
    assert (found.kind, found.text) == (AttachmentKind.WORD, "Hello")


def test_a_pdf_that_only_its_owner_may_change_is_read(tmp_path: Path) -> None:
    assert read(write(tmp_path, "x.pdf", encrypted_pdf("Hi", "")), extract).text == "Hi"


def test_a_pdf_with_a_password_is_encrypted(tmp_path: Path) -> None:
    path = write(tmp_path, "x.pdf", encrypted_pdf("Hi", "secret"))
    assert problem_of(path).code is Code.ENCRYPTED


def test_a_pdf_of_pictures_is_scanned(tmp_path: Path) -> None:
    problem = problem_of(write(tmp_path, "x.pdf", pdf("", "")))
    assert (problem.code, problem.found) == (Code.SCANNED, 2)


def test_a_pdf_with_too_many_pages_says_how_many(tmp_path: Path) -> None:
    problem = problem_of(write(tmp_path, "x.pdf", pdf(*["a"] * (PAGES + 1))))
    assert (problem.code, problem.found) == (Code.TOO_MANY_PAGES, PAGES + 1)


def test_a_broken_document_is_damaged(tmp_path: Path) -> None:
    assert problem_of(write(tmp_path, "x.pdf", b"%PDF-1.7\nnothing")).code is Code.DAMAGED
    broken = docx(paragraph("x"))[:200] + b"word/"
    assert problem_of(write(tmp_path, "x.docx", broken)).code is Code.DAMAGED


def test_what_cannot_be_read_says_why(tmp_path: Path) -> None:
    assert problem_of(tmp_path / "gone.txt").code is Code.GONE
    assert problem_of(tmp_path).code is Code.FOLDER
    assert problem_of(tmp_path / "a\0b").code is Code.NOT_READABLE
    assert problem_of(write(tmp_path, "empty.txt", b"")).code is Code.EMPTY
    large = write(tmp_path, "large.txt", b"x")
    os.truncate(large, FILE_BYTES + 1)
    assert problem_of(large) == AttachmentProblem(Code.TOO_LARGE, FILE_BYTES + 1, FILE_BYTES)


@pytest.mark.skipif(sys.platform == "win32", reason="no such files there")
def test_a_pipe_or_socket_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert problem_of(tmp_path / "pipe").code is Code.NOT_A_FILE
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "socket"))
        assert problem_of(tmp_path / "socket").code is Code.NOT_A_FILE


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root reads everything")
def test_a_file_of_somebody_else_is_not_readable(tmp_path: Path) -> None:
    path = write(tmp_path, "x.txt", b"x")
    path.chmod(0)
    assert problem_of(path).code is Code.NOT_READABLE


def _command(script: str) -> tuple[str, ...]:
    return (sys.executable, "-c", script)


def test_a_document_that_takes_too_long_is_ended(tmp_path: Path) -> None:
    began = time.monotonic()
    with pytest.raises(Unreadable) as refused:
        extract(
            AttachmentKind.PDF,
            tmp_path,
            command=_command("import time; time.sleep(60)"),
            seconds=0.5,
        )
    assert refused.value.problem.code is Code.TOO_SLOW
    assert time.monotonic() - began < 30


def test_a_document_that_nobody_wants_is_ended(tmp_path: Path) -> None:
    with pytest.raises(Abandoned):
        extract(
            AttachmentKind.PDF,
            tmp_path,
            command=_command("import time; time.sleep(60)"),
            wanted=lambda: False,
        )


@pytest.mark.parametrize(
    "script", ["import os; os.abort()", "print('not an answer')", "raise SystemExit(3)"]
)
def test_a_reader_that_dies_makes_the_file_damaged(tmp_path: Path, script: str) -> None:
    with pytest.raises(Unreadable) as refused:
        extract(AttachmentKind.PDF, tmp_path, command=_command(script))
    assert refused.value.problem.code is Code.DAMAGED


def test_a_reader_that_cannot_be_started_says_why(tmp_path: Path) -> None:
    with pytest.raises(Unreadable) as refused:
        extract(AttachmentKind.PDF, tmp_path, command=(str(tmp_path / "none"),))
    assert refused.value.problem.code is Code.NOT_READABLE


@pytest.mark.slow
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.integers(0, 700), st.integers(0, 255)), min_size=1, max_size=30))
def test_a_damaged_pdf_is_text_or_a_typed_error(
    tmp_path_factory: pytest.TempPathFactory, changes: list[tuple[int, int]]
) -> None:
    damaged = bytearray(pdf("First page", "Second"))
    for at, byte in changes:
        damaged[at % len(damaged)] = byte
    path = tmp_path_factory.getbasetemp() / "fuzzed.pdf"
    path.write_bytes(damaged)
    with suppress(Unreadable):
        assert read(path, extract).text
