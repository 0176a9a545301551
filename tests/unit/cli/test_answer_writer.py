"""An answer on standard output."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from wizchat.cli.answer_writer import AnswerWriter, TourWriter

if TYPE_CHECKING:
    from collections.abc import Sequence


@pytest.mark.parametrize(
    ("pieces", "shown"),
    [
        ([" Hello", " there."], "Hello there.\n"),
        ([" ", " \n", "Hi"], "Hi\n"),
        (["Hi\n"], "Hi\n"),
        (["a", "  b"], "a  b\n"),
        ([], ""),
        ([" "], ""),
    ],
)
def test_no_blank_before_and_a_newline_after(
    pieces: Sequence[str], shown: str, capsys: pytest.CaptureFixture[str]
) -> None:
    writer = AnswerWriter()
    for piece in pieces:
        writer.write(piece)
    writer.end()
    writer.end()
    assert capsys.readouterr() == (shown, "")


ANSWER = "Every download has a Pause button.\n\n[Open Models](wizchat:models)"


@pytest.mark.parametrize("size", [1, 2, 7, 100])
@pytest.mark.parametrize(
    ("answer", "shown"),
    [
        (ANSWER, "Every download has a Pause button.\n"),
        (ANSWER + "\n\nMore.", "Every download has a Pause button.\n\nMore.\n"),
        ("[x](https://a.b), a[1].\n\n- [ ] open", "[x](https://a.b), a[1].\n\n- [ ] open\n"),
        ("[Cut](wizchat:mod", "[Cut](wizchat:mod\n"),
    ],
)  # fmt: skip
def test_the_tours_links_to_windows_are_left_out(
    answer: str, shown: str, size: int, capsys: pytest.CaptureFixture[str]
) -> None:
    writer = TourWriter()
    for at in range(0, len(answer), size):
        writer.write(answer[at : at + size])
    writer.end()
    writer.end()
    assert capsys.readouterr() == (shown, "")
