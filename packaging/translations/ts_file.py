"""Reads and writes Qt's .ts files: one language's translations of the app's texts."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Final

from translations.extraction import Key, Message

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

FORMS: Final = {"de": 2, "fr": 2, "es": 2, "zh_CN": 1, "ja": 1, "ar": 6}
"""Languages, with how many forms a counted thing has; the order is Qt's (its `numerus.cpp`)."""


@dataclass(frozen=True, slots=True)
class Translation:
    """A text in one language."""

    forms: tuple[str, ...]
    """One for each kind of count; one alone where nothing is counted."""
    finished: bool = True


def read(path: Path) -> dict[Key, Translation]:
    """Return a file's translations, none where it is missing; raises OSError, ParseError."""
    if not path.exists():
        return {}
    found: dict[Key, Translation] = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - of the checkout
        for message in context.iter("message"):
            key = Key(
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
            )
            found[key] = _translation(message.find("translation"))
    return found


def write(
    path: Path, language: str, messages: Iterable[Message], known: Mapping[Key, Translation]
) -> None:
    """Write all messages with what is known of them; raises OSError.

    Without line numbers, so that a file changes with the texts and not with the code around them.
    """
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en_US")
    for name, group in groupby(messages, key=lambda each: each.key.context):
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for message in group:
            context.append(_element(message, known.get(message.key), FORMS[language]))
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8"
    )


def forms_of(message: Message, language: str) -> int:
    """Return how many forms a text has in a language."""
    return FORMS[language] if message.numerus else 1


def _translation(element: ET.Element | None) -> Translation:
    if element is None:
        return Translation((), finished=False)
    numerus = element.findall("numerusform")
    forms = tuple(each.text or "" for each in numerus) if numerus else (element.text or "",)
    return Translation(forms, finished=element.get("type") is None)


def _element(message: Message, known: Translation | None, forms: int) -> ET.Element:
    element = ET.Element("message")
    if message.numerus:
        element.set("numerus", "yes")
    for place in message.places:
        ET.SubElement(element, "location", filename=f"../../{place}")
    ET.SubElement(element, "source").text = message.key.source
    if message.key.comment:
        ET.SubElement(element, "comment").text = message.key.comment
    said = ET.SubElement(element, "translation")
    if known is None or not known.finished:
        said.set("type", "unfinished")
    texts = known.forms if known else ()
    if not message.numerus:
        said.text = texts[0] if texts else None
        return element
    for index in range(forms):
        form = ET.SubElement(said, "numerusform")
        form.text = texts[index] if index < len(texts) else None
    return element
