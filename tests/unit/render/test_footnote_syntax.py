from __future__ import annotations

from wizchat.render.blocks import Code, Note, Paragraph, plain_text
from wizchat.render.stream import read


def test_references_are_marked_whether_or_not_there_is_a_note() -> None:
    (block,) = read("Water[^1] is wet[^why].")
    assert isinstance(block, Paragraph)
    assert [run.text for run in block.runs if run.note] == ["1", "why"]
    assert plain_text(block) == "Water[1] is wet[why]."


def test_notes_stand_where_they_are_written_and_hold_blocks() -> None:
    blocks = read("a\n\n[^1]: one\n[^b]: two\n\n    ```\n    code\n    ```\n\nend")
    assert [plain_text(block) for block in blocks] == ["a", "one", "two", "code", "end"]
    assert [block.place.containers for block in blocks] == [
        (), (Note("1"),), (Note("b"),), (Note("b"),), ()
    ]  # fmt: skip
    assert isinstance(blocks[3], Code)


def test_an_empty_note_is_shown() -> None:
    assert [block.place.containers for block in read("[^1]:\n\ntext")] == [(Note("1"),), ()]


def test_a_caret_alone_is_text() -> None:
    assert [plain_text(block) for block in read("[^] and [^a b]: c")] == ["[^] and [^a b]: c"]
