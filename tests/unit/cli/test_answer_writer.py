"""An answer on standard output."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from wizchat.cli.answer_writer import AnswerWriter

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
