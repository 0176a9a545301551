"""Which typeface and size each kind of text has."""

from __future__ import annotations

from enum import Enum, auto
from functools import cache
from typing import Final, NamedTuple

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

_UNNAMED: Final = {"", "Sans Serif", "Sans", "sans-serif", "Monospace", "monospace", "DejaVu Sans"}
"""What fontconfig answers when nobody chose a font."""
_INTERFACE: Final = ("Inter", "Noto Sans", "Cantarell", "Ubuntu Sans", "Ubuntu")
_CODE: Final = ("JetBrains Mono", "Cascadia Mono", "Noto Sans Mono", "DejaVu Sans Mono")
_HAN: Final = {
    QLocale.Language.Chinese: (
        "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "PingFang SC",
        "Microsoft YaHei UI",
    ),
    QLocale.Language.Japanese: (
        "Noto Sans CJK JP", "Noto Sans JP", "Source Han Sans JP", "Hiragino Sans", "Yu Gothic UI",
    ),
}  # fmt: skip
"""Chinese and Japanese write many characters of one code differently; Qt takes any font of them."""


class _Look(NamedTuple):
    pixels: int
    """At 100 % text scale."""
    weight: QFont.Weight = QFont.Weight.Normal
    spacing: float = 0.0
    """Extra pixels between letters; none where letters are joined, as in Arabic."""


class FontRole(Enum):
    """Kinds of text."""

    INTERFACE = auto()
    STRONG = auto()
    BUTTON = auto()
    SMALL = auto()
    CAPTION = auto()
    TITLE = auto()
    SECTION = auto()
    HEADING = auto()
    ANSWER = auto()
    CODE = auto()


_LOOKS: Final = {
    FontRole.INTERFACE: _Look(14),
    FontRole.STRONG: _Look(14, QFont.Weight.DemiBold),
    FontRole.BUTTON: _Look(13, QFont.Weight.Medium),
    FontRole.SMALL: _Look(13),
    FontRole.CAPTION: _Look(11, QFont.Weight.DemiBold, 0.6),
    FontRole.TITLE: _Look(15, QFont.Weight.DemiBold),
    FontRole.SECTION: _Look(18, QFont.Weight.Bold),
    FontRole.HEADING: _Look(26, QFont.Weight.Bold),
    FontRole.ANSWER: _Look(15),
    FontRole.CODE: _Look(13),
}


def font(role: FontRole, scale: float, family: str | None = None) -> QFont:
    """Return the font of a kind of text at a text scale of 1.0 to 2.0.

    `family` comes before the system's own, except for code.
    """
    look = _LOOKS[role]
    made = QFont()
    han = _han(QLocale().language())
    if role is FontRole.CODE:
        made.setFamilies([*_families(QFontDatabase.SystemFont.FixedFont, _CODE), *han])
        made.setStyleHint(QFont.StyleHint.Monospace)
        made.setFixedPitch(True)
    else:
        own = _families(QFontDatabase.SystemFont.GeneralFont, _INTERFACE)
        made.setFamilies([*([family] if family else []), *own, *han])
    pixels = look.pixels + _more_for_script() if role is FontRole.CAPTION else look.pixels
    made.setPixelSize(max(1, round(pixels * scale)))
    made.setWeight(look.weight)
    if look.spacing and QGuiApplication.layoutDirection() is not Qt.LayoutDirection.RightToLeft:
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, look.spacing * scale)
    return made


def _more_for_script() -> int:
    """Return how much larger captions are where they cannot be in capitals, to be read as well."""
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        return 2
    return 0 if QLocale().script() is QLocale.Script.LatinScript else 1


@cache  # asking for a family takes most of a millisecond
def _families(system: QFontDatabase.SystemFont, preferred: tuple[str, ...]) -> list[str]:
    """Return the system's own family, or the best installed one where none was chosen."""
    own = QFontDatabase.systemFont(system).family()
    if own not in _UNNAMED:
        return [own]
    return [family for family in preferred if QFontDatabase.hasFamily(family)] or [own]


@cache
def _han(language: QLocale.Language) -> list[str]:
    """Return the family that has the characters as a language writes them, if there is one."""
    return [each for each in _HAN.get(language, ()) if QFontDatabase.hasFamily(each)][:1]
