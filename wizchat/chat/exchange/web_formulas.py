r"""Formulas in a web page: LaTeX as MathML, which browsers set by themselves.

latex2mathml passes on whatever stands in `\text` or `\href` as it is, so its result is made anew
from elements and attributes that are known to be harmless.
"""

from __future__ import annotations

import re
from html import unescape
from typing import Final
from xml.etree import ElementTree as ET

from wizchat.chat.markdown.formula_source import may_explode, nesting, prepared

_ELEMENTS: Final = frozenset(
    {
        "math", "mfrac", "mi", "mmultiscripts", "mn", "mo", "mover", "mpadded", "mphantom",
        "mprescripts", "mroot", "mrow", "mspace", "msqrt", "mstyle", "msub", "msubsup", "msup",
        "mtable", "mtd", "mtext", "mtr", "munder", "munderover", "none",
    }
)  # fmt: skip
"""Of MathML Core (https://www.w3.org/TR/mathml-core/)."""
_ATTRIBUTES: Final = frozenset(
    {
        "accent", "accentunder", "columnalign", "depth", "display", "displaystyle", "fence", "form",
        "height", "linethickness", "lspace", "mathcolor", "mathvariant", "maxsize", "minsize",
        "movablelimits", "rspace", "scriptlevel", "separator", "stretchy", "voffset", "width",
    }
)  # fmt: skip
_UNKNOWN: Final = re.compile(r"\\[A-Za-z]+")
"""How a command that nobody knows comes out of latex2mathml: as its name."""
_DEEPEST: Final = 50
"""Of braces in each other."""


def mathml(latex: str, *, display: bool) -> str | None:
    """Return a formula as MathML, with its source; None when it cannot be set."""
    if nesting(latex) > _DEEPEST or may_explode(latex):
        return None
    try:
        return _mathml(latex, display=display)
    except Exception:  # noqa: BLE001 - of bad input, latex2mathml raises whatever it runs into
        return None


def _mathml(latex: str, *, display: bool) -> str | None:
    from latex2mathml.converter import convert_to_element

    read = convert_to_element(prepared(latex), display="block" if display else "inline")
    made = _harmless(read)
    if made is None:
        return None
    made.set("xmlns", "http://www.w3.org/1998/Math/MathML")
    meaning = ET.Element("semantics")
    meaning.extend(list(made))
    note = ET.SubElement(meaning, "annotation", {"encoding": "application/x-tex"})
    note.text = latex
    made[:] = [meaning]
    return ET.tostring(made, encoding="unicode")


def _harmless(element: ET.Element) -> ET.Element | None:
    """Return an element made anew; None where anything in it is not understood."""
    text = unescape(element.text or "")
    if element.tag not in _ELEMENTS or (element.tag != "mtext" and _UNKNOWN.search(text)):
        return None
    kept = {name: value for name, value in element.attrib.items() if name in _ATTRIBUTES}
    made = ET.Element(element.tag, kept)
    made.text = text or None
    for child in element:
        inner = _harmless(child)
        if inner is None:
            return None
        made.append(inner)
    return made
