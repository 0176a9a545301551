from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from wizchat.render.blocks import Table
from wizchat.render.stream import read
from wizchat.ui.chat.look import look
from wizchat.ui.chat.table import ROWS, TableItem

if TYPE_CHECKING:
    from wizchat.ui.theme.theme import Theme

WIDTH = 500


def table(text: str) -> Table:
    (block,) = read(text)
    assert isinstance(block, Table)
    return block


def rows(count: int, cell: str = "words") -> Table:
    return table("| a | b |\n|---|--:|\n" + f"| {cell} | 2 |\n" * count)


def laid_out(block: Table, theme: Theme, width: float = WIDTH) -> TableItem:
    item = TableItem(block, look(theme))
    item.lay_out(width, 1.0)
    return item


def test_a_small_table_is_no_wider_than_its_content(theme: Theme) -> None:
    item = laid_out(rows(2), theme)
    assert item.overflow == 0
    assert item.pieces[0].document.idealWidth() < WIDTH / 2


def test_long_cells_wrap_before_a_table_is_moved_sideways(theme: Theme) -> None:
    item = laid_out(rows(2, "many words in one cell " * 8), theme)
    assert item.overflow == 0
    assert item.height > laid_out(rows(2), theme).height


def test_a_table_of_many_columns_is_moved_sideways(theme: Theme) -> None:
    columns = 12
    text = "|" + " heading |" * columns + "\n|" + "---|" * columns + "\n|" + " cell |" * columns
    item = laid_out(table(text), theme)
    assert item.overflow > 0
    assert item.scroll_by(10_000)
    assert item.offset == item.overflow
    assert not item.scroll_by(1)


ARABIC = "| الاسم | القيمة |\n|---|---|\n| جيب | 0.841 |\n"


def place(item: TableItem, word: str) -> int:
    piece = next(p for p in item.pieces if not p.document.find(word).isNull())
    return piece.start + piece.document.find(word).selectionStart()


def test_an_arabic_table_begins_at_the_right(theme: Theme) -> None:
    item = laid_out(table(ARABIC), theme)
    name, value = (item.line_at(place(item, word)) for word in ("الاسم", "القيمة"))
    assert name.left() > value.right()
    right_edge = item.origin.x() + item.pieces[0].document.size().width()
    assert right_edge == pytest.approx(WIDTH, abs=1)
    assert item.is_right_to_left


def test_most_headings_say_where_a_table_begins(theme: Theme) -> None:
    mixed = "| API | الوصف | القيمة |\n|---|---|---|\n"
    assert laid_out(table(mixed), theme).is_right_to_left
    assert not laid_out(table("| name | الوصف |\n|---|---|\n"), theme).is_right_to_left
    assert not laid_out(table("| 1 | 2 |\n|---|---|\n"), theme).is_right_to_left


def test_a_wide_arabic_table_shows_its_first_column_first(theme: Theme) -> None:
    columns = 12
    text = "|" + " العنوان |" * columns + "\n|" + "---|" * columns + "\n|" + " قيمة |" * columns
    item = laid_out(table(text), theme)
    assert item.offset == item.overflow > 0
    item.lay_out(WIDTH - 50, 1.0)
    assert item.offset == item.overflow
    assert item.scroll_by(-10_000)
    item.lay_out(WIDTH, 1.0)
    assert item.offset < item.overflow


@pytest.mark.parametrize("text", ["الاسم", "القيمة", "name", "words in a row", "为什么"])
def test_a_heading_never_breaks_where_there_is_room(text: str, theme: Theme) -> None:
    item = laid_out(table(f"| {text} | b |\n|---|---|\n"), theme)
    assert item.height == laid_out(table("| a | b |\n|---|---|\n"), theme).height


def test_rows_that_come_leave_those_before_alone(theme: Theme) -> None:
    item = laid_out(rows(3 * ROWS), theme)
    kept = item.pieces[:3]
    assert item.adopt(rows(3 * ROWS + 1))
    item.lay_out(WIDTH, 1.0)
    assert item.pieces[:3] == kept
    assert item.height == laid_out(rows(3 * ROWS + 1), theme).height


def test_a_wider_cell_widens_the_column_of_all_rows(theme: Theme) -> None:
    item = laid_out(rows(ROWS), theme)
    block = table(
        "| a | b |\n|---|--:|\n" + "| words | 2 |\n" * ROWS + "| a much wider cell | 2 |\n"
    )
    assert item.adopt(block)
    item.lay_out(WIDTH, 1.0)
    widths = {piece.document.idealWidth() for piece in item.pieces}
    assert len(widths) == 1


@pytest.mark.parametrize("count", [1, ROWS, 3 * ROWS])
def test_the_text_of_a_table_is_that_of_its_cells(count: int, theme: Theme) -> None:
    item = laid_out(rows(count), theme)
    words = item.text_between((0, item.length)).split()
    assert words == ["a", "b", *["words", "2"] * count]


THREE = (
    "| الاسم | القيمة | وصف |\n|---|---|---|\n| جيب | 1 | ارتفاع |\n"
    "| ظل | $x$ | ميل |\n| قاطع | 3 | وتر |\n"
)


def test_an_arabic_table_is_copied_as_it_reads(theme: Theme) -> None:
    item = laid_out(table(THREE), theme)
    assert item.text_between((0, item.length)).splitlines() == [
        "الاسم\tالقيمة\tوصف", "جيب\t1\tارتفاع", "ظل\t$x$\tميل", "قاطع\t3\tوتر",
    ]  # fmt: skip
    start, end = sorted((place(item, "جيب"), place(item, "ارتفاع")))
    assert item.text_between((start, end)) == "جيب\t1\tارتفاع"
    inside = place(item, "ارتفاع")
    assert item.text_between((inside + 1, inside + 3)) == "رت"


def test_what_is_copied_of_a_table_is_what_is_shown_as_selected(theme: Theme) -> None:
    item = laid_out(table("| a | b |\n|---|---|\n| c d | e |\n| | g |\n"), theme)
    assert item.text_between((place(item, "b"), place(item, "g") + 1)) == "b\ne\ng"
    assert item.text_between((place(item, "c"), place(item, "g"))) == "c d\te\n\tg"
    assert item.text_between((place(item, "d"), place(item, "d") + 1)) == "d"
