"""Hands texts to translators as JSON lines, and takes them back."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

from translations.faults import faults
from translations.ts_file import Translation, forms_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from translations.extraction import Key, Message


class Refused(ValueError):
    """Some of the translations cannot be used; nothing was taken."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))


def identifier(key: Key) -> str:
    """Return a short name of a text that stays as long as the text does."""
    whole = "\0".join((key.context, key.source, key.comment))
    return hashlib.sha256(whole.encode()).hexdigest()[:12]


def dump(
    messages: Iterable[Message], known: Mapping[Key, Translation], language: str, *, whole: bool
) -> Iterator[str]:
    """Yield a JSON line for each text that is not translated, or for every one."""
    for message in messages:
        has = known.get(message.key)
        if not whole and has is not None and has.finished and any(has.forms):
            continue
        line = {
            "id": identifier(message.key),
            "context": message.key.context,
            "source": message.key.source,
            "comment": message.key.comment,
            "numerus": message.numerus,
            "forms": forms_of(message, language),
            "file": message.places[0],
            "translation": list(has.forms) if has else [],
        }
        yield json.dumps(line, ensure_ascii=False)


def merge(
    messages: Iterable[Message], known: Mapping[Key, Translation], text: str, language: str
) -> dict[Key, Translation]:
    """Return what is known with the translations of `text`; raises Refused, JSONDecodeError.

    `text` is JSON lines with "id" and "translation" (a text, or one for each form in a list), or
    one object that leads from ids to translations.
    """
    by_id = {identifier(message.key): message for message in messages}
    merged, problems = dict(known), []
    for name, value in _entries(text):
        message = by_id.get(name)
        if message is None:
            problems.append(f"{name}: no text has this id (any more)")
            continue
        forms = (value,) if isinstance(value, str) else tuple(value)
        translation = Translation(forms)
        found = list(faults(message, translation, forms_of(message, language)))
        problems += [f"{name}: {message.key.source!r}: {fault}" for fault in found]
        merged[message.key] = translation
    if problems:
        raise Refused(problems)
    return merged


def _entries(text: str) -> Iterator[tuple[str, Any]]:
    try:
        whole = json.loads(text)
    except json.JSONDecodeError:
        whole = [json.loads(line) for line in text.splitlines() if line.strip()]
    if isinstance(whole, dict) and "id" not in whole:
        yield from whole.items()
        return
    for line in whole if isinstance(whole, list) else [whole]:
        if line["translation"]:
            yield line["id"], line["translation"]
