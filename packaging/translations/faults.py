"""What can be wrong with a translation without knowing the language."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translations.extraction import Message
    from translations.ts_file import Translation

_PLACEHOLDER: Final = re.compile(r"\{\w*\}|%\d")
_COUNT: Final = re.compile(r"%L?n")
_TAG: Final = re.compile(r"</?\w[^>]*>")
_LETTER: Final = re.compile(r"&(?=[^\s&])")
"""The underlined letter of a menu; && is a plain ampersand."""
_SENTENCE_ENDS: Final = (".", "。", "!", "?", "؟", "？")


def faults(message: Message, translation: Translation | None, forms: int) -> Iterator[str]:
    """Yield what is wrong with a translation that should have so many forms."""
    if translation is None or not any(translation.forms):
        yield "not translated"
        return
    if not translation.finished:
        yield "unfinished"
    if len(translation.forms) != forms:
        yield f"{len(translation.forms)} forms instead of {forms}"
    source = message.key.source
    for text in translation.forms:
        yield from _faults_of_text(source, text)
    if _COUNT.search(source) and not _COUNT.search(translation.forms[-1]):
        yield "the last form has no %n"


def _faults_of_text(source: str, text: str) -> Iterator[str]:
    if not text:
        yield "a form is empty"
        return
    for name, pattern in (("placeholders", _PLACEHOLDER), ("tags", _TAG)):
        if Counter(pattern.findall(source)) != Counter(pattern.findall(text)):
            yield f"{name} differ: {text!r}"
    if _letters(source) != _letters(text):
        yield f"the underlined letter (&) is missing or too many: {text!r}"
    if source.endswith("…") != text.endswith("…") or "..." in text:
        yield f"the ellipsis differs: {text!r}"
    if source.endswith(".") and not text.endswith(_SENTENCE_ENDS):
        yield f"the full stop is missing: {text!r}"
    if _edges(source) != _edges(text):
        yield f"blanks at the edges differ: {text!r}"
    if source.count("\n") != text.count("\n"):
        yield f"lines differ: {text!r}"


def _letters(text: str) -> int:
    return len(_LETTER.findall(text.replace("&&", "")))


def _edges(text: str) -> tuple[bool, bool]:
    return text[:1].isspace(), text[-1:].isspace()
