"""Code to documents: each line is one block, and all lines have one height."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLayout,
    QTextOption,
)

from wizchat.render.document import new_document
from wizchat.render.highlighting import unpacked

if TYPE_CHECKING:
    from wizchat.render.document import Look
    from wizchat.render.highlighting import Colours

CODE_LINE_HEIGHT: Final = 1.6


def code_document(text: str, look: Look, *, tab: float = 0, wrap: bool = False) -> QTextDocument:
    """Return the document of code in one colour; `colour_code` adds the others.

    All its lines have one height, whatever scripts are in them; `tab` is the width of one.
    """
    document = new_document(look.code, look)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(
        QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if wrap else QTextOption.WrapMode.NoWrap
    )
    if tab:
        option.setTabStopDistance(tab)
    document.setDefaultTextOption(option)
    cursor = QTextCursor(document)
    lines = QTextBlockFormat()
    lines.setLineHeight(
        round(look.code.pixelSize() * CODE_LINE_HEIGHT),
        QTextBlockFormat.LineHeightTypes.FixedHeight.value,
    )
    cursor.setBlockFormat(lines)
    style = QTextCharFormat()
    style.setForeground(look.text)
    cursor.setBlockCharFormat(style)
    cursor.insertText(code_text(text), style)
    return document


def code_text(text: str) -> str:
    """Return code such that each of its lines is one block of the document."""
    return text.replace("\u2029", "\n").replace("\u2028", "\n")


def grow_code(document: QTextDocument, addition: str) -> None:
    """Append to a code document; what is there is not laid out again."""
    cursor = QTextCursor(document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertText(code_text(addition))


def colour_code(document: QTextDocument, lines: Colours, look: Look, first: int = 0) -> None:
    """Colour the lines of a code document from one on; only colours change, not the layout."""
    styles = {kind: _coloured(colour) for kind, colour in look.code_colours.items()}
    block = document.findBlockByNumber(first)
    start = block.position()
    for line in lines:
        if not block.isValid():
            break
        if line or block.layout().formats():
            block.layout().setFormats(
                [_range(at, length, styles[kind]) for at, length, kind in unpacked(line)]
            )
        block = block.next()
    document.markContentsDirty(start, document.characterCount() - start)


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
