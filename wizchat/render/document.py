"""Blocks to QTextDocuments, one small document each, in the theme's fonts and colours."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLayout,
    QTextLength,
    QTextOption,
    QTextTableCellFormat,
    QTextTableFormat,
)

from wizchat.render.blocks import Alignment, Code, Heading, Paragraph, Run, Table
from wizchat.render.formulas import OBJECT, formula_format, source_of
from wizchat.render.highlighting import unpacked
from wizchat.render.links import is_followable

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from wizchat.render.formulas import Formulas
    from wizchat.render.highlighting import CodeKind, Colours

LINE_HEIGHT: Final = 1.6
"""Of answers, as a multiple of the font's size."""
CODE_LINE_HEIGHT: Final = 1.6
_HEADING_SIZES: Final = {1: 1.5, 2: 1.27, 3: 1.13}  # of the answer's size; deeper levels are 1.0
HEADING_LINE_HEIGHT: Final = 1.35
_INLINE_CODE_SIZE: Final = 0.9
_CELL_PADDING: Final = (18, 4, 7)  # after, above and below, at 100 % text scale
_NOTE_SIZE: Final = 0.8
_LINE_SEPARATOR: Final = "\u2028"
_OBJECT: Final = "\ufffc"
_ALIGNMENTS: Final = {
    Alignment.START: Qt.AlignmentFlag.AlignLeading,
    Alignment.LEFT: Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute,
    Alignment.CENTER: Qt.AlignmentFlag.AlignHCenter,
    Alignment.RIGHT: Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute,
}


@dataclass(frozen=True)
class Look:
    """Fonts and colours of a document; sizes are those of the present text scale."""

    answer: QFont
    code: QFont
    table_head: QFont
    text: QColor
    muted: QColor
    accent: QColor
    line: QColor
    background: QColor
    code_background: QColor
    code_colours: Mapping[CodeKind, QColor]
    scale: float = 1.0
    formulas: Formulas | None = None
    """Where formulas are drawn; without it they are shown as their source."""


def text_document(block: Paragraph | Heading, look: Look) -> QTextDocument:
    """Return the document of running text or a heading."""
    font, height = look.answer, LINE_HEIGHT
    if isinstance(block, Heading):
        font, height = heading_font(block.level, look), HEADING_LINE_HEIGHT
    document = _document(font, look)
    cursor = QTextCursor(document)
    cursor.setBlockFormat(_lines_of(font, height))
    _insert(cursor, block.runs, font, look)
    return document


def plain_document(text: str, look: Look) -> QTextDocument:
    """Return the document of text that is shown as it was typed."""
    document = _document(look.answer, look)
    cursor = QTextCursor(document)
    cursor.setBlockFormat(_lines_of(look.answer, LINE_HEIGHT))
    style = QTextCharFormat()
    style.setForeground(look.text)
    cursor.setBlockCharFormat(style)
    cursor.insertText(text, style)
    return document


def table_document(block: Table, look: Look) -> QTextDocument:
    """Return the document of a table with hairlines under its rows."""
    document = _document(look.answer, look)
    cursor = QTextCursor(document)
    shape = QTextTableFormat()
    shape.setBorder(0)
    shape.setBorderCollapse(True)
    shape.setCellSpacing(0)
    shape.setCellPadding(0)
    shape.setTopMargin(0)
    shape.setBottomMargin(0)
    shape.setColumnWidthConstraints(
        [QTextLength(QTextLength.Type.VariableLength, 0)] * len(block.header)
    )
    table = cursor.insertTable(1 + len(block.rows), len(block.header), shape)
    cell_format = _cell_format(look)
    for row, cells in enumerate((block.header, *block.rows)):
        font = look.answer if row else look.table_head
        for column, cell in enumerate(cells):
            place = table.cellAt(row, column)
            place.setFormat(cell_format)
            writer = place.firstCursorPosition()
            lines = _lines_of(font, 1.45)
            lines.setAlignment(_ALIGNMENTS[block.alignments[column]])
            writer.setBlockFormat(lines)
            _insert(writer, cell, font, look, colour=None if row else look.muted)
    _shrink_block_after_table(document)
    return document


def code_document(block: Code, look: Look, *, wrap: bool = False) -> QTextDocument:
    """Return the document of code in one colour; `colour_code` adds the others."""
    document = _document(look.code, look)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(
        QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if wrap else QTextOption.WrapMode.NoWrap
    )
    document.setDefaultTextOption(option)
    cursor = QTextCursor(document)
    cursor.setBlockFormat(_lines_of(look.code, CODE_LINE_HEIGHT))
    style = QTextCharFormat()
    style.setForeground(look.text)
    cursor.setBlockCharFormat(style)
    cursor.insertText(code_text(block.text), style)
    return document


def rise(font: QFont, multiple: float) -> float:
    """Return how far text must be moved up to stand in the middle of its lines.

    Qt puts all the room that a line height adds above the text.
    """
    return max(0.0, (round(font.pixelSize() * multiple) - QFontMetricsF(font).height()) / 2)


def heading_font(level: int, look: Look) -> QFont:
    """Return the font of a heading."""
    font = QFont(look.answer)
    font.setPixelSize(round(font.pixelSize() * _HEADING_SIZES.get(level, 1.0)))
    font.setWeight(QFont.Weight.Bold)
    return font


def code_text(text: str) -> str:
    """Return code such that each of its lines is one block of the document."""
    return text.replace("\u2029", "\n").replace("\u2028", "\n")


def grow_code(document: QTextDocument, addition: str) -> None:
    """Append to a code document; what is there is not laid out again."""
    cursor = QTextCursor(document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertText(code_text(addition))


def formula_source_document(text: str, look: Look) -> QTextDocument:
    """Return the document of a formula that is shown as its source, for now or for good."""
    document = _document(look.code, look)
    cursor = QTextCursor(document)
    cursor.setBlockFormat(_lines_of(look.code, CODE_LINE_HEIGHT))
    style = QTextCharFormat()
    style.setForeground(look.text)
    cursor.insertText(text, style)
    return document


def colour_code(document: QTextDocument, lines: Colours, look: Look) -> None:
    """Colour the lines of a code document; only colours change, not the layout."""
    styles = {kind: _coloured(colour) for kind, colour in look.code_colours.items()}
    block = document.firstBlock()
    for line in lines:
        if not block.isValid():
            break
        if line:
            block.layout().setFormats(
                [_range(at, length, styles[kind]) for at, length, kind in unpacked(line)]
            )
        block = block.next()
    document.markContentsDirty(0, document.characterCount())


def _coloured(colour: QColor) -> QTextCharFormat:
    style = QTextCharFormat()
    style.setForeground(colour)
    return style


def _range(at: int, length: int, style: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start = at
    made.length = length
    made.format = style
    return made


class _Document(QTextDocument):
    """A document that has nothing but its text: it fetches and reads nothing."""

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Load nothing; Qt's own looks for files and in the app's resources."""
        return None


def _document(font: QFont, look: Look) -> QTextDocument:
    document = _Document()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    return document


def _lines_of(font: QFont, multiple: float) -> QTextBlockFormat:
    lines = QTextBlockFormat()
    lines.setLineHeight(
        round(font.pixelSize() * multiple), QTextBlockFormat.LineHeightTypes.MinimumHeight.value
    )
    return lines


def _insert(
    cursor: QTextCursor,
    runs: Iterable[Run],
    font: QFont,
    look: Look,
    colour: QColor | None = None,
) -> None:
    for run in runs:
        style = _style(run, font, look, colour or look.text)
        key = (run.text, False)
        if run.math is None:
            cursor.insertText(run.text.replace("\n", _LINE_SEPARATOR), style)
        elif look.formulas is not None and look.formulas.drawing(key) is not None:
            _know_formulas(cursor.document(), look.formulas)
            cursor.insertText(_OBJECT, formula_format(key, style))
        else:
            cursor.insertText(run.words.replace("\n", " "), style)


def _know_formulas(document: QTextDocument, formulas: Formulas) -> None:
    layout = document.documentLayout()
    if layout.handlerForObject(OBJECT) is None:
        layout.registerHandler(OBJECT, formulas.text_object)


def text_between(document: QTextDocument, start: int, end: int) -> str:
    """Return the words between two positions of a document, formulas as LaTeX."""
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    text: str = cursor.selection().toPlainText()
    if _OBJECT in text:
        sources = iter(_sources(document, start, end))
        text = "".join(next(sources, "") if each == _OBJECT else each for each in text)
    return text.replace("\u2028", "\n").replace("\u2029", "\n")


def _sources(document: QTextDocument, start: int, end: int) -> Iterable[str]:
    """Yield the sources of the formulas between two positions."""
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        place = block.begin()
        while not place.atEnd():
            fragment = place.fragment()
            source = source_of(fragment.charFormat())
            if source is not None:
                first = max(start, fragment.position())
                last = min(end, fragment.position() + fragment.length())
                yield from [source] * (last - first)
            place += 1
        block = block.next()


def _style(run: Run, font: QFont, look: Look, colour: QColor) -> QTextCharFormat:
    shown = QFont(look.code if run.code else font)
    if run.note:
        shown.setPixelSize(max(1, round(font.pixelSize() * _NOTE_SIZE)))
    if run.code:
        shown.setPixelSize(max(1, round(font.pixelSize() * _INLINE_CODE_SIZE)))
    if run.bold:
        shown.setWeight(QFont.Weight.Bold)
    shown.setItalic(run.italic)
    shown.setStrikeOut(run.strike)
    style = QTextCharFormat()
    style.setFont(shown)
    style.setForeground(colour)
    if run.note:
        style.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        style.setForeground(look.accent)
    if run.code:
        style.setBackground(look.code_background)
    if run.href is not None and is_followable(run.href):
        style.setAnchor(True)
        style.setAnchorHref(run.href)
        style.setForeground(look.accent)
        style.setFontUnderline(True)
    return style


def _cell_format(look: Look) -> QTextTableCellFormat:
    after, above, below = (round(pixels * look.scale) for pixels in _CELL_PADDING)
    made = QTextTableCellFormat()
    made.setTopPadding(above)
    made.setBottomPadding(below)
    made.setLeftPadding(0)
    made.setRightPadding(after)
    made.setBottomBorder(1)
    made.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    made.setBottomBorderBrush(QBrush(look.line))
    return made


def _shrink_block_after_table(document: QTextDocument) -> None:
    """Make the empty block that Qt keeps after a table take no room."""
    cursor = QTextCursor(document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    lines = QTextBlockFormat()
    lines.setLineHeight(0, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    cursor.setBlockFormat(lines)
