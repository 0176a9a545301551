from __future__ import annotations

import io
import tracemalloc
import zipfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.helpers.documents import docx, paragraph
from wizchat.chat.attachments.docx import docx_text
from wizchat.chat.attachments.limits import CHARACTERS
from wizchat.chat.attachments.problems import AttachmentProblemCode, Unreadable

if TYPE_CHECKING:
    from collections.abc import Callable

SOUND = docx(paragraph("One") + paragraph("Two", listed=True))


@pytest.fixture
def text_of(tmp_path: Path) -> Callable[[bytes], str]:
    def read(data: bytes) -> str:
        path = tmp_path / "x.docx"
        path.write_bytes(data)
        return docx_text(path)

    return read


def test_paragraphs_headings_lists_and_tables(text_of: Callable[[bytes], str]) -> None:
    cell = "<w:tc>{}</w:tc>".format
    row = f"<w:tr>{cell(paragraph('a'))}{cell(paragraph('b') + paragraph('c'))}</w:tr>"
    body = (
        paragraph("Report", style="Title")
        + paragraph("Part", style="Heading2")
        + paragraph("first", listed=True)
        + f"<w:tbl>{row}</w:tbl>"
        + paragraph("End")
    )
    assert text_of(docx(body)) == "# Report\n## Part\n- first\n| a | b c |\nEnd"


def test_tabs_breaks_and_changes(text_of: Callable[[bytes], str]) -> None:
    run = (
        "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>"
        "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>new</w:t></w:r></w:ins>"
        "<w:r><w:instrText>PAGE</w:instrText></w:r>"
        "<mc:AlternateContent><mc:Choice Requires='x'><w:r><w:t>!</w:t></w:r></mc:Choice>"
        "<mc:Fallback><w:r><w:t>!</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>"
    )
    assert text_of(docx(run)) == "a\tb\ncnew!"


def test_the_main_part_may_have_another_name(text_of: Callable[[bytes], str]) -> None:
    assert text_of(docx(paragraph("x"), target="/word/document2.xml")) == "x"


@pytest.mark.parametrize(
    "doctype",
    ['<!DOCTYPE x [<!ENTITY a "aaaa">]>', '<!DOCTYPE x SYSTEM "file:///etc/passwd">'],
)
def test_a_dtd_is_refused(text_of: Callable[[bytes], str], doctype: str) -> None:
    with pytest.raises(Unreadable) as refused:
        text_of(docx(paragraph("x"), doctype=doctype))
    assert refused.value.problem.code is AttachmentProblemCode.DAMAGED


def test_a_bomb_of_text_is_read_up_to_the_limit_alone(text_of: Callable[[bytes], str]) -> None:
    data = docx(paragraph("word " * 4_000_000))
    assert len(data) < 100_000
    tracemalloc.start()
    text = text_of(data)
    assert CHARACTERS < len(text) < CHARACTERS + 100_000
    assert tracemalloc.get_traced_memory()[1] < 20_000_000
    tracemalloc.stop()


@pytest.mark.slow
def test_a_bomb_of_nothing_is_too_complex(text_of: Callable[[bytes], str]) -> None:
    with pytest.raises(Unreadable) as refused:
        text_of(docx("<w:p/>" * 11_000_000))
    assert refused.value.problem.code is AttachmentProblemCode.TOO_COMPLEX


def test_a_package_without_a_document_is_damaged(text_of: Callable[[bytes], str]) -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as package:
        package.writestr("word/styles.xml", "<x/>")
    with pytest.raises(Unreadable):
        text_of(made.getvalue())


@settings(max_examples=300, deadline=None)
@given(data=st.data())
def test_a_damaged_document_raises_typed_errors_alone(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    damaged = bytearray(SOUND)
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(damaged) - 1))
        damaged[at] = data.draw(st.integers(0, 255))
    if data.draw(st.booleans()):
        del damaged[data.draw(st.integers(0, len(damaged) - 1)) :]
    path = tmp_path_factory.getbasetemp() / "fuzzed.docx"
    path.write_bytes(damaged)
    with suppress(Unreadable):
        docx_text(path)


@given(st.text(alphabet="<>/wptcbrl:'\" =a", max_size=120))
def test_any_xml_raises_typed_errors_alone(body: str) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.docx"
        path.write_bytes(docx(body))
        with suppress(Unreadable):
            docx_text(path)
