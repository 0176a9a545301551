"""The colours and measures everything is painted with; light and dark differ in colours alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

GRID: Final = 8
"""Pixels; gaps and margins are multiples or halves of it."""
ROW_HEIGHT: Final = 32
ROW_INSET: Final = 10
"""From the edge of a row to what is in it."""
RADIUS_CONTROL: Final = 8
RADIUS_CODE: Final = 10
RADIUS_CARD: Final = 14
"""Composer, message bubbles and cards."""
TRANSCRIPT_WIDTH: Final = 720
WIDE_TRANSCRIPT: Final = 1000
SIDEBAR_WIDTH: Final = 264
FOCUS_WIDTH: Final = 2
"""Pixels of the ring around what has the keyboard."""


@dataclass(frozen=True, kw_only=True)
class Tokens:
    """One theme's colours, each as `#RRGGBB`."""

    dark: bool
    background: str
    sidebar: str
    line: str
    """Hairlines between areas and around controls; never the only sign of anything."""
    track: str
    """The empty part of a progress bar or meter."""
    hover: str
    """Under the pointer."""
    text: str
    muted: str
    accent: str
    on_accent: str
    tint: str
    """Selection, and the person's own messages."""
    found: str
    """Behind words that are looked for."""
    found_now: str
    """Behind the place among them that is gone to."""
    on_found: str
    code_background: str
    good: str
    warning: str
    danger: str
    shadow: str
    code_keyword: str
    code_string: str
    code_number: str
    code_name: str
    """Functions and classes where they are defined."""


LIGHT: Final = Tokens(
    dark=False,
    background="#FFFFFF",
    sidebar="#F6F6F8",
    line="#E4E4E9",
    track="#DCDCE3",
    hover="#EDEDF1",
    text="#1D1D21",
    muted="#666670",
    accent="#5151CD",
    on_accent="#FFFFFF",
    tint="#EEEEFB",
    found="#FBEBA7",
    found_now="#F2B544",
    on_found="#1D1D21",
    code_background="#F5F5F8",
    good="#20762F",
    warning="#9C5006",
    danger="#B3261E",
    shadow="#1D1D21",
    code_keyword="#7B3FBF",
    code_string="#20762F",
    code_number="#A0440A",
    code_name="#1F5FA8",
)

DARK: Final = Tokens(
    dark=True,
    background="#17171A",
    sidebar="#1D1D21",
    line="#2D2D33",
    track="#37373E",
    hover="#27272C",
    text="#ECECF0",
    muted="#A2A2AD",
    accent="#8B8BF0",
    on_accent="#15151A",
    tint="#25253A",
    found="#544A1C",
    found_now="#E5B84F",
    on_found="#15151A",
    code_background="#1F1F24",
    good="#69C77F",
    warning="#E5A15A",
    danger="#F28B82",
    shadow="#000000",
    code_keyword="#B79CF2",
    code_string="#8FCB9B",
    code_number="#E5A15A",
    code_name="#83B4F0",
)

TEXT_PAIRS: Final = (
    *(
        (front, back)
        for front in ("text", "muted", "accent", "good", "warning", "danger")
        for back in ("background", "sidebar", "tint", "hover", "code_background")
    ),
    ("on_accent", "accent"),
    ("text", "found"),
    ("on_found", "found_now"),
    *((f"code_{kind}", "code_background") for kind in ("keyword", "string", "number", "name")),
)
"""Every text colour with every colour it may stand on, by field name."""

SIGN_PAIRS: Final = (
    *(
        (front, back)
        for front in ("accent", "good", "warning", "danger")
        for back in ("background", "sidebar", "tint", "track")
    ),
)
"""Shapes that carry meaning (focus ring, dots, progress) with what they stand on."""

AA_TEXT: Final = 4.5
"""Least contrast ratio of text (WCAG 2.2, success criterion 1.4.3)."""
AA_LARGE: Final = 3.0
"""The same for text of 24 pixels, or of 18.66 and bold."""
AA_SIGN: Final = 3.0
"""Least contrast ratio of meaningful shapes (WCAG 2.2, success criterion 1.4.11)."""

_SRGB_LINEAR_UP_TO: Final = 0.04045


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two `#RRGGBB` colours, 1 to 21 (WCAG 2.2, definition)."""
    dimmer, brighter = sorted((_luminance(one), _luminance(other)))
    return (brighter + 0.05) / (dimmer + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    if channel <= _SRGB_LINEAR_UP_TO:
        return channel / 12.92
    return float(((channel + 0.055) / 1.055) ** 2.4)
