"""What a conversation on paper is made of: documents, their places, and where they break."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from math import inf
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextTable

from wizchat.chat.values import Role
from wizchat.render.blocks import (
    Code,
    Container,
    Formula,
    Heading,
    Item,
    Note,
    Paragraph,
    Plain,
    Quote,
    Rule,
    Run,
    Table,
)
from wizchat.render.code import code_document, colour_code
from wizchat.render.document import plain_document, text_document
from wizchat.render.formulas import keys
from wizchat.render.highlighting import lines as highlighted
from wizchat.render.highlighting import packed
from wizchat.render.printing.fitting import fitting_document
from wizchat.render.stream import read
from wizchat.render.tables import begins_at_right, table_document

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QColor, QTextDocument

    from wizchat.chat.exchange.tree import ConversationTree
    from wizchat.chat.exchange.words import DocumentWords
    from wizchat.chat.values import Message
    from wizchat.render.blocks import Block
    from wizchat.render.document import Look

INDENT: Final = 24
"""Of each list or quotation, in pixels at 96 to the inch, like all measures here."""
_GAP: Final = 10
_MESSAGE_GAP: Final = 22
_PADDING: Final = 10
_FROM_RIGHT: Final = "\u200f"
_TICKS: Final = {True: "☑", False: "☐"}


@dataclass(frozen=True, slots=True)
class Piece:
    """One document; `width` and `left` are pixels at 96 to the inch, of the column."""

    document: QTextDocument | None
    """None for a line across."""
    above: float = _GAP
    left: float = 0.0
    padding: float = 0.0
    fill: QColor | None = None
    bars: tuple[tuple[float, bool], ...] = ()
    """Where the lines of its quotations stand, and whether each goes on from above."""
    marker: QTextDocument | None = None
    """What stands before its first line."""
    keeps: bool = False
    """Whether it must not stand alone at the end of a page."""
    made_for: Callable[[float], QTextDocument] | None = None
    """Makes it for the width of a column, in dots, where it has what may be wider than that."""


def pieces(tree: ConversationTree, words: DocumentWords, look: Look) -> Iterator[Piece]:
    """Yield the pieces of the shown branch, from its title on."""
    title = Heading(1, (Run(words.title(tree.conversation)),))
    yield Piece(text_document(title, look), above=0, keeps=True)
    about = words.about.format(words.moment(tree.conversation.updated_at))
    yield Piece(plain_document(about, _small(look)), above=2)
    yield Piece(None)
    for message in tree.branch():
        yield from _message(tree, message, words, look)


def breaks(document: QTextDocument) -> list[float]:
    """Return where a page may end in a laid-out document, its height last."""
    height = document.size().height()
    table = _first_table(document)
    found = _row_tops(table) if table is not None else _line_ends(document)
    return [*(place for place in found if 0 < place < height), height]


def _message(
    tree: ConversationTree, message: Message, words: DocumentWords, look: Look
) -> Iterator[Piece]:
    author = Paragraph((Run(words.author(message), bold=True),))
    moment = words.moment(message.created_at)
    yield Piece(text_document(author, look), above=_MESSAGE_GAP, keeps=True)
    yield Piece(plain_document(moment, _small(look)), above=0, keeps=True)
    if message.role is Role.USER:
        yield Piece(
            plain_document(message.text, look), above=6, padding=_PADDING, fill=look.background
        )
    else:
        for block in read(message.text):
            yield _placed(block, look)
    for attached in message.attachments:
        named = Paragraph((Run(words.attached.format(attached.name), bold=True),))
        yield Piece(text_document(named, _small(look)), keeps=True)
        yield _code(Code("", attached.text), look)
    if ending := words.endings.get(message.status):
        yield Piece(plain_document(ending, _small(look)), above=4)


def _placed(block: Block, look: Look) -> Piece:
    """Return a block at its place in lists and quotations."""
    containers = block.place.containers
    piece = replace(_piece(block, look), left=float(INDENT * len(containers)))
    first_opened = len(containers) - block.place.opened
    bars = tuple(
        (float(INDENT * at + 4), at < first_opened)
        for at, each in enumerate(containers)
        if isinstance(each, Quote)
    )
    opened = containers[first_opened:]
    marker = next(filter(None, (_marker(each) for each in reversed(opened))), None)
    if marker and piece.document is not None and reads_from_right(piece.document):
        marker = f"{_FROM_RIGHT}{marker}"  # its full stop comes after the number there too
    return replace(piece, bars=bars, marker=plain_document(marker, look) if marker else None)


def _marker(container: Container) -> str | None:
    match container:
        case Item(marker=marker, done=done):
            return _TICKS[done] if done is not None else marker
        case Note(label=label):
            return f"[{label}]"
        case _:
            return None


def _piece(block: Block, look: Look) -> Piece:
    match block:
        case Heading():
            return Piece(
                text_document(block, look),
                above=_GAP + 6,
                keeps=True,
                made_for=_made_for(block, look),
            )
        case Code():
            return _code(block, look)
        case Rule():
            return Piece(None)
        case Plain():
            return Piece(plain_document(block.text, look))
        case _:
            return Piece(_document(block, look), made_for=_made_for(block, look))


def _document(block: Paragraph | Table | Formula, look: Look) -> QTextDocument:
    match block:
        case Paragraph():
            return text_document(block, look)
        case Table():
            rows, mirrored = (block.header, *block.rows), begins_at_right(block.header)
            return table_document(rows, block.alignments, look, mirrored=mirrored)
        case Formula():
            return fitting_document(block, look, inf)


def _made_for(
    block: Paragraph | Heading | Table | Formula, look: Look
) -> Callable[[float], QTextDocument] | None:
    wide = isinstance(block, Table) or bool(keys(block))
    return partial(fitting_document, block, look) if wide else None


def _code(block: Code, look: Look) -> Piece:
    document = code_document(block.text, look, wrap=True)
    if block.language:
        colour_code(document, packed(highlighted(block.language, block.text)), look)
    return Piece(document, padding=_PADDING, fill=look.code_background)


def _small(look: Look) -> Look:
    font = QFont(look.table_head)
    font.setWeight(QFont.Weight.Normal)
    return replace(look, answer=font, text=look.muted)


def _first_table(document: QTextDocument) -> QTextTable | None:
    frames = document.rootFrame().childFrames()
    return next((frame for frame in frames if isinstance(frame, QTextTable)), None)


def _row_tops(table: QTextTable) -> list[float]:
    layout = table.document().documentLayout()
    tops = []
    for row in range(1, table.rows()):
        cells = (table.cellAt(row, column) for column in range(table.columns()))
        first = min(
            layout.blockBoundingRect(cell.firstCursorPosition().block()).top() for cell in cells
        )
        tops.append(first - table.cellAt(row, 0).format().toTableCellFormat().topPadding())
    return tops


def _line_ends(document: QTextDocument) -> list[float]:
    layout = document.documentLayout()
    ends = []
    block = document.begin()
    while block.isValid():
        top = layout.blockBoundingRect(block).top()
        lines = block.layout()
        for number in range(lines.lineCount()):
            line = lines.lineAt(number)
            ends.append(top + line.y() + line.height())
        block = block.next()
    return ends


def reads_from_right(document: QTextDocument) -> bool:
    """Whether the text of a document begins at the right."""
    return document.firstBlock().textDirection() is Qt.LayoutDirection.RightToLeft
