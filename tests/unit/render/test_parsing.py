"""Where blocks stand: lists, quotations, tables."""

from __future__ import annotations

from wizchat.render.blocks import (
    Alignment,
    Code,
    Heading,
    Item,
    Paragraph,
    Place,
    Quote,
    Rule,
    Run,
    Table,
    plain_text,
)
from wizchat.render.stream import read


def test_nested_lists_know_their_markers_and_where_items_begin() -> None:
    blocks = read("3. a\n   - b\n\n     c\n4. d\n")
    assert [plain_text(block) for block in blocks] == ["a", "b", "c", "d"]
    assert [block.place for block in blocks] == [
        Place((Item("3."),), 1),
        Place((Item("3."), Item("•")), 1),
        Place((Item("3."), Item("•")), 0),
        Place((Item("4."),), 1),
    ]


def test_bullets_differ_by_depth() -> None:
    markers = [block.place.containers[-1] for block in read("- a\n  - b\n    - c\n")]
    assert markers == [Item("•"), Item("◦"), Item("▪")]


def test_task_lists() -> None:
    done = [block.place.containers[0] for block in read("- [x] a\n- [ ] b\n- c\n")]
    assert done == [Item("•", done=True), Item("•", done=False), Item("•")]


def test_an_empty_item_is_shown() -> None:
    assert read("- a\n-\n- c\n")[1] == Paragraph((), Place((Item("•"),), 1))


def test_code_in_a_list_item_belongs_to_it() -> None:
    blocks = read("1. do:\n\n   ```sh\n   ls\n   ```\n")
    assert blocks[1] == Code("sh", "ls", Place((Item("1."),), 0))


def test_quotations_nest() -> None:
    blocks = read("> a\n>\n> > b\n\n> c\n")
    assert [block.place for block in blocks] == [
        Place((Quote(),), 1),
        Place((Quote(), Quote()), 1),
        Place((Quote(),), 1),
    ]


def test_table_rows_have_as_many_cells_as_the_header() -> None:
    (table,) = read("| a | b |\n|:--|--:|\n| 1 |\n| 1 | 2 | 3 |\n")
    assert isinstance(table, Table)
    assert table.alignments == (Alignment.LEFT, Alignment.RIGHT)
    assert table.rows == (((Run("1"),), ()), ((Run("1"),), (Run("2"),)))


def test_headings_and_rules() -> None:
    assert read("## A\n***\nB\n=\n") == (
        Heading(2, (Run("A"),)),
        Rule(),
        Heading(1, (Run("B"),)),
    )


def test_a_model_that_is_stuck_costs_no_seconds() -> None:
    stuck = "[" * 20_000
    assert plain_text(read(stuck)[0]) == stuck
    assert plain_text(read("![" * 20_000)[0]) == "![" * 20_000


def test_what_is_nested_too_deep_is_shown_as_it_was_written() -> None:
    assert plain_text(read(">" * 60 + " deep\n")[0]) == "deep"
    for deep in (">" * 400 + " x", "- " * 400 + "x\n\nafter", "> - " * 300 + "x"):
        blocks = read(f"before\n\n{deep}\n")
        assert [plain_text(block) for block in blocks] == ["before", deep]
