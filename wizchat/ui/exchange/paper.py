"""How conversations look on paper: the light theme, whatever the screen shows."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont

from wizchat.render.document import Look
from wizchat.render.highlighting import CodeKind
from wizchat.render.printing.pdf import SCALE
from wizchat.ui.theme.fonts import FontRole, font
from wizchat.ui.theme.tokens import LIGHT

_SMALLER = 0.87
"""Paper is read from nearer than a screen: 13 pixels are 9.8 points."""


def paper_look() -> Look:
    """Return the fonts and colours of a PDF. GUI thread: it asks the system for its fonts."""
    scale = SCALE * _SMALLER
    head = font(FontRole.SMALL, scale)
    head.setWeight(QFont.Weight.DemiBold)
    return Look(
        answer=font(FontRole.ANSWER, scale),
        code=font(FontRole.CODE, scale),
        table_head=head,
        text=QColor(LIGHT.text),
        muted=QColor(LIGHT.muted),
        accent=QColor(LIGHT.accent),
        line=QColor(LIGHT.line),
        background=QColor(LIGHT.tint),
        code_background=QColor(LIGHT.code_background),
        code_colours={
            CodeKind.KEYWORD: QColor(LIGHT.code_keyword),
            CodeKind.STRING: QColor(LIGHT.code_string),
            CodeKind.NUMBER: QColor(LIGHT.code_number),
            CodeKind.NAME: QColor(LIGHT.code_name),
            CodeKind.COMMENT: QColor(LIGHT.muted),
        },
        scale=scale,
    )
