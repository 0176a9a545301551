"""Blocks to QTextDocuments, one small document each, in the theme's fonts and colours."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from wizchat.render.blocks import Heading, Paragraph, Run
from wizchat.render.formulas import OBJECT, formula_format, source_of
from wizchat.render.links import is_followable

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from PySide6.QtCore import Qt, QUrl

    from wizchat.render.formulas import FormulaSource
    from wizchat.render.highlighting import CodeKind
    from wizchat.render.typesetting.jobs import Drawing

LINE_HEIGHT: Final = 1.6
"""Of answers, as a multiple of the font's size."""
_HEADING_SIZES: Final = {1: 1.5, 2: 1.27, 3: 1.13}  # of the answer's size; deeper levels are 1.0
HEADING_LINE_HEIGHT: Final = 1.35
_INLINE_CODE_SIZE: Final = 0.9
_NOTE_SIZE: Final = 0.8
_LINE_SEPARATOR: Final = "\u2028"
OBJECT_LETTER: Final = "\ufffc"
"""What stands for a formula in the text of a document."""
_RIGHT_TO_LEFT: Final = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_ISOLATE, _END_OF_ISOLATE = "\u2066", "\u2069"  # left to right, whatever is around it
_STRUT: Final = "\u200b"
"""No width, but the height of a letter: gives a line of formulas alone the baseline of others."""
_COPIED: Final = str.maketrans(
    {"\u2028": "\n", "\u2029": "\n", _ISOLATE: "", _END_OF_ISOLATE: "", _STRUT: ""}
)


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
    formulas: FormulaSource | None = None
    """Where formulas are drawn; without it they are shown as their source."""


def text_document(
    block: Paragraph | Heading, look: Look, shown: Sequence[Run] | None = None
) -> QTextDocument:
    """Return the document of running text or a heading, or of some of its `shown_runs`."""
    if shown is None:
        shown = shown_runs(block.runs, look)
    font, height = look.answer, LINE_HEIGHT
    if isinstance(block, Heading):
        font, height = heading_font(block.level, look), HEADING_LINE_HEIGHT
    document = new_document(font, look)
    cursor = QTextCursor(document)
    cursor.setBlockFormat(lines_of(font, height))
    _insert(cursor, shown, font, look, look.text)
    know_formulas(document, shown, look)
    return document


def plain_document(text: str, look: Look) -> QTextDocument:
    """Return the document of text that is shown as it was typed."""
    document = new_document(look.answer, look)
    cursor = QTextCursor(document)
    cursor.setBlockFormat(lines_of(look.answer, LINE_HEIGHT))
    style = QTextCharFormat()
    style.setForeground(look.text)
    cursor.setBlockCharFormat(style)
    cursor.insertText(text, style)
    return document


def formula_source_document(text: str, look: Look) -> QTextDocument:
    """Return the document of a formula that is shown as its source, for now or for good."""
    document = new_document(look.code, look)
    cursor = QTextCursor(document)
    cursor.setBlockFormat(lines_of(look.code, LINE_HEIGHT))
    style = QTextCharFormat()
    style.setForeground(look.text)
    cursor.insertText(text, style)
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


class _Document(QTextDocument):
    """A document that has nothing but its text: it fetches and reads nothing."""

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Load nothing; Qt's own looks for files and in the app's resources."""
        return None


def new_document(font: QFont, look: Look) -> QTextDocument:
    """Return an empty document."""
    document = _Document()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    return document


def lines_of(font: QFont, multiple: float) -> QTextBlockFormat:
    """Return the format of lines that are at least a multiple of the font's size high."""
    lines = QTextBlockFormat()
    lines.setLineHeight(
        round(font.pixelSize() * multiple), QTextBlockFormat.LineHeightTypes.MinimumHeight.value
    )
    return lines


def insert_runs(
    cursor: QTextCursor,
    runs: Iterable[Run],
    font: QFont,
    look: Look,
    colour: QColor | None = None,
) -> None:
    """Write runs at a cursor."""
    _insert(cursor, shown_runs(runs, look), font, look, colour or look.text)


def _insert(
    cursor: QTextCursor, shown: Sequence[Run], font: QFont, look: Look, colour: QColor
) -> None:
    if shown and all(run.math is not None for run in shown):
        cursor.insertText(_STRUT, _style(Run(""), font, look, colour))
    styles: dict[Run, QTextCharFormat] = {}
    for run in shown:
        kind = replace(run, text="")
        style = styles.get(kind) or styles.setdefault(kind, _style(run, font, look, colour))
        drawing = _drawing(run, look)
        if drawing is None or look.formulas is None:
            cursor.insertText(run.text.replace("\n", _LINE_SEPARATOR), style)
        else:
            cursor.insertText(OBJECT_LETTER, formula_format((run.text, False), style, drawing))


def append_text(document: QTextDocument, text: str) -> None:
    """Let the last run of a document go on."""
    cursor = QTextCursor(document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertText(text.replace("\n", _LINE_SEPARATOR))


def shown_runs(runs: Iterable[Run], look: Look) -> tuple[Run, ...]:
    """Return runs as they can be shown: formulas that are not drawn yet, or never, as source."""
    runs = tuple(runs)
    isolated = any(is_right_to_left(run) for run in runs)
    return tuple(shown_run(run, look, isolated=isolated) for run in runs)


def is_right_to_left(run: Run) -> bool:
    """Return whether there are letters in a run that read from the right."""
    return _RIGHT_TO_LEFT.search(run.text) is not None


def shown_run(run: Run, look: Look, *, isolated: bool) -> Run:
    """Return a run as it can be shown; among right-to-left letters, code keeps its direction."""
    if run.math is not None and _drawing(run, look) is None:
        run = replace(run, text=run.words.replace("\n", " "), math=None, code=isolated)
    if run.italic and is_right_to_left(run):
        run = replace(run, italic=False, bold=True)  # Arabic and Hebrew have no italics
    if isolated and run.code:
        return replace(run, text=f"{_ISOLATE}{run.text}{_END_OF_ISOLATE}")
    return run


def _drawing(run: Run, look: Look) -> Drawing | None:
    if run.math is None or look.formulas is None:
        return None
    return look.formulas.drawing((run.text, False))


def direct(document: QTextDocument, direction: Qt.LayoutDirection) -> None:
    """Have a document read in a direction, whatever its first letter is."""
    option = document.defaultTextOption()
    option.setTextDirection(direction)
    document.setDefaultTextOption(option)


def know_formulas(document: QTextDocument, runs: Iterable[Run], look: Look) -> bool:
    """Have a document draw its formulas; return whether it has any.

    Call it last: from here on the document has a layout, which follows each change of it. What is
    laid out already has been without the sizes of formulas.
    """
    has_some = look.formulas is not None and any(run.math is not None for run in runs)
    if has_some and look.formulas is not None:
        document.documentLayout().registerHandler(OBJECT, look.formulas.text_object)
    return has_some


def text_between(document: QTextDocument, start: int, end: int) -> str:
    """Return the words between two positions of a document, formulas as LaTeX."""
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    text: str = cursor.selection().toPlainText()
    if OBJECT_LETTER in text:
        sources = iter(_sources(document, start, end))
        text = "".join(next(sources, "") if each == OBJECT_LETTER else each for each in text)
    return text.translate(_COPIED)


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


def font_of(run: Run, font: QFont, look: Look) -> QFont:
    """Return the font of a run in a text of a font."""
    shown = QFont(look.code if run.code else font)
    if run.note:
        shown.setPixelSize(max(1, round(font.pixelSize() * _NOTE_SIZE)))
    if run.code:
        shown.setPixelSize(max(1, round(font.pixelSize() * _INLINE_CODE_SIZE)))
    if run.bold:
        shown.setWeight(QFont.Weight.Bold)
    shown.setItalic(run.italic)
    shown.setStrikeOut(run.strike)
    return shown


def _style(run: Run, font: QFont, look: Look, colour: QColor) -> QTextCharFormat:
    style = QTextCharFormat()
    style.setFont(font_of(run, font, look))
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
