"""Tokens as the palette that Qt's own widgets and dialogs are painted with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QColor, QPalette

if TYPE_CHECKING:
    from wizchat.ui.theme.tokens import Tokens

_Role = QPalette.ColorRole
_ROLES: Final = {
    _Role.Window: "background",
    _Role.WindowText: "text",
    _Role.Base: "background",
    _Role.AlternateBase: "sidebar",
    _Role.Text: "text",
    _Role.PlaceholderText: "muted",
    _Role.Button: "background",
    _Role.ButtonText: "text",
    _Role.BrightText: "on_accent",
    _Role.ToolTipBase: "sidebar",
    _Role.ToolTipText: "text",
    _Role.Highlight: "accent",
    _Role.HighlightedText: "on_accent",
    _Role.Accent: "accent",
    _Role.Link: "accent",
    _Role.LinkVisited: "accent",
    _Role.Light: "background",
    _Role.Midlight: "hover",
    _Role.Mid: "line",
    _Role.Dark: "track",
    _Role.Shadow: "shadow",
}
_TEXTS: Final = (_Role.WindowText, _Role.Text, _Role.ButtonText)


def palette(tokens: Tokens) -> QPalette:
    """Return the application's palette; what is disabled is muted."""
    made = QPalette()
    for role, token in _ROLES.items():
        made.setColor(role, QColor(getattr(tokens, token)))
    for role in _TEXTS:
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.muted))
    return made
