"""`make translations` and its subcommands; see `_USAGE`."""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from dataclasses import replace
from json import JSONDecodeError
from pathlib import Path
from typing import TYPE_CHECKING

from translations import exchange, ts_file
from translations.direction import directed
from translations.extraction import NotExtractable, extract
from translations.faults import faults
from translations.ts_file import FORMS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translations.extraction import Key, Message

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources" / "translations"
_USAGE = """\
Usage: make translations [ARGS="COMMAND"]

  update            take the texts from the sources into each .ts and compile all (the default)
  dump LANG         print as JSON lines what is not translated; `dump LANG all` prints everything
  merge LANG FILE   take translations back, as such lines or as {"id": "translation"}; - is stdin
  check             say what is missing or wrong
"""


def main(arguments: Sequence[str]) -> int:
    """Run one command and return its exit status."""
    try:
        messages = extract(ROOT)
        match list(arguments):
            case [] | ["update"]:
                return update(messages)
            case ["dump", language, *rest] if language in FORMS and rest in ([], ["all"]):
                return dump(messages, language, whole=bool(rest))
            case ["merge", language, source] if language in FORMS:
                return merge(messages, language, source)
            case ["check"]:
                return check(messages)
    except (exchange.Refused, NotExtractable, JSONDecodeError, ET.ParseError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    print(_USAGE + f"\nLANG is one of {', '.join(FORMS)}.", file=sys.stderr)
    return 2


def ts_path(language: str) -> Path:
    """Return where the translations of a language are."""
    return FOLDER / f"wizchat_{language}.ts"


def update(messages: list[Message]) -> int:
    """Bring each language up to the sources and compile it."""
    for language in FORMS:
        known = ts_file.read(ts_path(language))
        if known:
            _write(messages, language, known)
    return check(messages)


def dump(messages: list[Message], language: str, *, whole: bool) -> int:
    """Print texts for a translator."""
    known = ts_file.read(ts_path(language))
    for line in exchange.dump(messages, known, language, whole=whole):
        print(line)
    return 0


def merge(messages: list[Message], language: str, source: str) -> int:
    """Take translations back; all of them, or none when one cannot be used."""
    text = sys.stdin.read() if source == "-" else Path(source).read_text(encoding="utf-8")
    known = exchange.merge(messages, ts_file.read(ts_path(language)), text, language)
    _write(messages, language, known)
    return 0


def check(messages: list[Message]) -> int:
    """Print what is missing or wrong in the languages that are there; 1 when anything is."""
    wrong = 0
    for language in FORMS:
        known = ts_file.read(ts_path(language))
        if not known:
            print(f"{language}: not begun ({len(messages)} texts)")
            continue
        found = [
            f"  {exchange.identifier(each.key)} {each.key.context}: {each.key.source!r}: {fault}"
            for each in messages
            for fault in faults(each, known.get(each.key), ts_file.forms_of(each, language))
        ]
        print(f"{language}: {len(messages)} texts, {len(found)} faults", *found, sep="\n")
        wrong += len(found)
    return 1 if wrong else 0


def _write(messages: list[Message], language: str, known: dict[Key, ts_file.Translation]) -> None:
    path = ts_path(language)
    marked = {
        key: replace(said, forms=tuple(directed(form, language) for form in said.forms))
        for key, said in known.items()
    }
    ts_file.write(path, language, messages, marked)
    import PySide6  # noqa: TID251 - for the compiler that it brings

    compiler = Path(PySide6.__file__).parent / (
        "lrelease.exe" if sys.platform == "win32" else "lrelease"
    )
    command = [
        str(compiler),
        "-silent",
        "-nounfinished",
        str(path),
        "-qm",
        str(path.with_suffix(".qm")),
    ]
    subprocess.run(command, check=True)
