"""LaTeX to shapes. ziamath is imported when the first formula is set, about 0.3 s."""

from __future__ import annotations

import re
import warnings
from html import unescape
from math import isfinite
from typing import TYPE_CHECKING, Final
from unicodedata import category
from xml.etree import ElementTree as ET

from wizchat.chat.markdown.formula_source import may_explode, nesting, prepared
from wizchat.render.typesetting.jobs import Drawing

if TYPE_CHECKING:
    from ziamath.zmath import Math

_SIZE: Final = 100.0
"""Of the font, in the units of a drawing."""
_LARGEST: Final = 40_000.0  # width and height, in the same units; no formula on a page has that
_MOST_SHAPES: Final = 500_000  # characters; a large matrix has some 100,000
_DEEPEST: Final = 14
"""Of braces in each other; with each level, ziamath takes twice as long."""
_UNKNOWN: Final = re.compile(r">\s*\\[A-Za-z]+")
"""How a command that nobody knows comes out of latex2mathml: as its name."""
_SIGN: Final = re.compile(
    r"(<mo\b[^>]*>([^<]*)</mo><mo)(>(?:&#x02212;|&#x0002B;|&#x02213;)</mo>)"  # minus, plus, both
)
"""A sign behind another operator, whose character is the second group."""
_BEFORE_SIGNS: Final = {"Sm", "Ps"}
"""Unicode categories of relations, operators and opening brackets."""
_NUMBERS: Final = frozenset("∞∅|")
"""What is in those categories, but may also be what something is added to."""
_GEOMETRY: Final = {
    "path": ("d",),
    "rect": ("x", "y", "width", "height"),
    "line": ("x1", "y1", "x2", "y2"),
    "polyline": ("points",),
    "polygon": ("points",),
    "circle": ("cx", "cy", "r"),
    "ellipse": ("cx", "cy", "rx", "ry"),
}
_BACKGROUND: Final = 0.5 * _SIZE  # a filled box higher than this is no line of a formula


class CannotSet(ValueError):
    """A formula has commands or characters that cannot be drawn."""


def drawing(latex: str, *, display: bool) -> Drawing | None:
    """Return the shapes of a formula, None when it cannot be set."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _drawing(latex, display=display)
    except Exception:  # noqa: BLE001 - of bad input, ziamath raises whatever it runs into
        return None


def _drawing(latex: str, *, display: bool) -> Drawing:
    formula = _set(latex, display=display)
    box = formula.node.bbox
    made = Drawing(
        left=box.xmin,
        width=box.xmax - box.xmin,
        ascent=box.ymax,
        descent=-box.ymin,
        shapes="".join(_shapes(formula.svgxml())),
    )
    sizes = (made.width, made.ascent + made.descent)
    if not 0 < len(made.shapes) <= _MOST_SHAPES or not all(
        isfinite(size) and 0 < size < _LARGEST for size in sizes
    ):
        raise CannotSet(latex)
    return made


def _set(latex: str, *, display: bool) -> Math:
    from ziamath.config import config
    from ziamath.tex import tex2mml
    from ziamath.zmath import Math

    config.svg2 = False
    if nesting(latex) > _DEEPEST or may_explode(latex):
        raise CannotSet(latex)
    mathml = _SIGN.sub(_with_form, tex2mml(prepared(latex), inline=not display))
    if _UNKNOWN.search(mathml):
        raise CannotSet(latex)
    formula = Math(mathml, size=_SIZE, margin=0)
    if any(not character.isascii() and not _has(formula, character) for character in latex):
        raise CannotSet(latex)
    return formula


def _with_form(sign: re.Match[str]) -> str:
    """Say that a sign belongs to what follows: ziamath takes one for a sum unless it comes first.

    https://www.w3.org/TR/mathml-core/#algorithm-for-determining-the-form-of-an-embellished-operator
    """
    before = unescape(sign[2])
    belongs = before in {",", ";", ":", "·", "/"} or (
        len(before) == 1 and category(before) in _BEFORE_SIGNS and before not in _NUMBERS
    )
    return f'{sign[1]} form="prefix"{sign[3]}' if belongs else sign[0]


def _has(formula: Math, character: str) -> bool:
    return character.isspace() or bool(formula.font.glyphindex(character))


def _shapes(element: ET.Element) -> list[str]:
    """Return the shapes below an element in black, and nothing else that it may hold."""
    found: list[str] = []
    for child in element:
        tag = child.tag.rpartition("}")[2]
        if tag == "g":
            inner = "".join(_shapes(child))
            found.append(ET.tostring(_copy("g", child, ("transform",)), encoding="unicode"))
            found[-1] = found[-1].replace(" />", f">{inner}</g>")
        elif tag in _GEOMETRY and not _is_background(child):
            made = _copy(tag, child, (*_GEOMETRY[tag], "transform", "stroke-width"))
            for paint in ("fill", "stroke"):
                if child.get(paint, "none") != "none":
                    made.set(paint, "black")
            if child.get("fill") == "none":
                made.set("fill", "none")
            found.append(ET.tostring(made, encoding="unicode"))
    return found


def _copy(tag: str, element: ET.Element, names: tuple[str, ...]) -> ET.Element:
    return ET.Element(tag, {name: element.attrib[name] for name in names if name in element.attrib})


def _is_background(element: ET.Element) -> bool:
    painted = element.get("fill", "black") not in {"black", "none"}
    return element.tag == "rect" and painted and float(element.get("height", 0)) > _BACKGROUND
