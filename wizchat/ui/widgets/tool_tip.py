"""Texts that others wrote, as tool tips."""

from __future__ import annotations

from html import escape

from PySide6.QtGui import Qt


def tip_of(text: str) -> str:
    """Return the tool tip that shows exactly a text.

    Qt takes a tool tip that looks like HTML for HTML, and would open the pictures it names.
    """
    if not Qt.mightBeRichText(text):
        return text
    return f'<p style="white-space: pre-wrap">{escape(text)}</p>'
