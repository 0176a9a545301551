"""The theme as documents need it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont

from wizchat.render.document import Look
from wizchat.render.highlighting import CodeKind
from wizchat.ui.theme.fonts import FontRole

if TYPE_CHECKING:
    from wizchat.render.formulas import Formulas
    from wizchat.ui.theme.theme import Theme


def look(theme: Theme, formulas: Formulas | None = None) -> Look:
    """Return the fonts and colours of messages under a theme, and what draws their formulas."""
    table_head = theme.font(FontRole.SMALL)
    table_head.setWeight(QFont.Weight.DemiBold)
    return Look(
        answer=theme.font(FontRole.ANSWER),
        code=theme.font(FontRole.CODE),
        table_head=table_head,
        text=theme.colour("text"),
        muted=theme.colour("muted"),
        accent=theme.colour("accent"),
        line=theme.colour("line"),
        background=theme.colour("background"),
        code_background=theme.colour("code_background"),
        code_colours={
            CodeKind.KEYWORD: theme.colour("code_keyword"),
            CodeKind.STRING: theme.colour("code_string"),
            CodeKind.NUMBER: theme.colour("code_number"),
            CodeKind.NAME: theme.colour("code_name"),
            CodeKind.COMMENT: theme.colour("muted"),
        },
        scale=theme.text_scale,
        formulas=formulas,
    )
