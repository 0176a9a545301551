"""What goes to the clipboard: words as they are read, the same as Markdown, and as rich text."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QGuiApplication

from wizchat.chat.values import Role
from wizchat.render.blocks import Code, Heading, Paragraph, Plain, plain_text
from wizchat.render.markdown_text import to_markdown
from wizchat.render.utf16 import units
from wizchat.ui.chat import sayings
from wizchat.ui.chat.selection import START, markers, selected_text, separator

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizchat.render.blocks import Block, Run
    from wizchat.ui.chat.items import BlockItem
    from wizchat.ui.chat.pieces import Selection
    from wizchat.ui.chat.rows import MessageRow
    from wizchat.ui.chat.selection import TextSelection

translate = QCoreApplication.translate

_MARKDOWN: Final = "text/markdown"
_MOST_RICH: Final = 200_000
"""Characters; longer texts are copied without rich text, which takes time to make."""

_MOST_UNREAD: Final = 300
"""Answers that are read for one copy, which takes a fifth of a second."""

_Piece = tuple["MessageRow", "TextSelection"]


def put(plain: str, markdown: str) -> None:
    """Put a text on the clipboard, for whoever takes which form."""
    data = QMimeData()
    data.setText(plain)
    data.setData(_MARKDOWN, markdown.encode())
    if len(markdown) <= _MOST_RICH:
        data.setHtml(_rich(markdown))
    QGuiApplication.clipboard().setMimeData(data)


def put_text(text: str) -> None:
    """Put a text on the clipboard that is to be pasted letter by letter, as Markdown is."""
    QGuiApplication.clipboard().setText(text)


def plain_of(pieces: Sequence[_Piece]) -> str:
    """Return what is selected as it reads; who wrote it, where it is several messages.

    Hundreds of answers that were never shown are given as they were written: reading them all
    would take seconds.
    """
    if len(pieces) == 1:
        return _plain(*pieces[0])
    if sum(not row.is_read for row, _ in pieces) > _MOST_UNREAD:
        return markdown_of(pieces)
    texts = ((row, _plain(row, part)) for row, part in pieces)
    return "\n\n".join(f"{_heading(row)}\n{text}" for row, text in texts if text)


def markdown_of(pieces: Sequence[_Piece]) -> str:
    """Return what is selected as Markdown."""
    if len(pieces) == 1:
        return _markdown(*pieces[0])
    texts = ((row, _markdown(row, part)) for row, part in pieces)
    return "\n\n".join(f"**{_heading(row)}**\n\n{text}" for row, text in texts if text)


def _heading(row: MessageRow) -> str:
    you = row.message.role is Role.USER
    writer = translate("Message", "You") if you else sayings.writer(row.message)
    return translate("Message", "{0}:").format(writer)


def _rich(markdown: str) -> str:
    from markdown_it import MarkdownIt

    made: str = (
        MarkdownIt("commonmark", {"html": False})
        .enable(["table", "strikethrough"])
        .render(markdown)
    )
    return made


def _is_whole(blocks: Sequence[Block], selection: TextSelection) -> bool:
    start, end = sorted((selection.anchor, selection.head))
    return start == START and end[0] >= len(blocks)


def _plain(row: MessageRow, selection: TextSelection) -> str:
    blocks = row.blocks()
    if not _is_whole(blocks, selection):
        return selected_text(row.items_for(blocks), selection)
    parts: list[str] = []
    for index, block in enumerate(blocks):
        if index:
            parts.append(separator(blocks[index - 1], block))
        parts.append(markers(block) + plain_text(block))
    return "".join(parts).strip("\n")


def _markdown(row: MessageRow, selection: TextSelection) -> str:
    blocks = row.blocks()
    if _is_whole(blocks, selection):
        return row.text.strip("\n")
    items = row.items_for(blocks)
    cut: list[Block] = []
    for index, item in enumerate(items):
        selected = selection.within(index, item.length)
        if selected is not None and selected[0] < selected[1]:
            cut.append(_cut(item, selected))
    return to_markdown(cut)


def _cut(item: BlockItem, selected: Selection) -> Block:
    """Return the selected part of a block; of a table the words alone, unless it is whole."""
    block = item.block
    if selected == (0, item.length):
        return block
    match block:
        case Paragraph(runs=runs) | Heading(runs=runs) if _length(runs) == item.length:
            return replace(block, runs=_cut_runs(runs, selected))
        case Code():
            return replace(block, text=item.text_between(selected))
        case _:
            return Plain(item.text_between(selected), block.place)


def _length(runs: Sequence[Run]) -> int:
    return sum(units(run.text) for run in runs)


def _cut_runs(runs: Sequence[Run], selected: Selection) -> tuple[Run, ...]:
    made: list[Run] = []
    at = 0
    for run in runs:
        encoded = run.text.encode("utf-16-le")
        first = max(0, selected[0] - at) * 2
        last = max(0, selected[1] - at) * 2
        text = encoded[first:last].decode("utf-16-le", "replace")
        if text:
            made.append(replace(run, text=text))
        at += len(encoded) // 2
    return tuple(made)
