"""Finds the app's texts in its sources, as Qt will look them up.

Qt's own lupdate reads Python too, but takes no plural form from `translate(..., None, n)` and
takes the name of a variable for a context, so the sources are read here; the files are Qt's.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_PLURAL_OF_TR: Final = 2
_PLURAL_OF_TRANSLATE: Final = 3
"""Where the count stands among the arguments."""


@dataclass(frozen=True, slots=True, order=True)
class Key:
    """What Qt finds a text by."""

    context: str
    source: str
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """One text of the app."""

    key: Key
    numerus: bool
    """Whether it has a form for each kind of count."""
    places: tuple[str, ...]
    """Files it is in, relative to the checkout."""


class NotExtractable(ValueError):
    """A text that no translator will ever see: it is made while the app runs."""

    def __init__(self, place: str, line: int, reason: str) -> None:
        super().__init__(f"{place}:{line}: {reason}")


def extract(root: Path) -> list[Message]:
    """Return the texts of the app in the checkout at `root`, by context and file.

    Raises NotExtractable, OSError, SyntaxError.
    """
    found: dict[Key, Message] = {}
    for path in sorted((root / "wizchat").rglob("*.py")):
        place = path.relative_to(root).as_posix()
        for message in extract_source(path.read_text(encoding="utf-8"), place):
            before = found.get(message.key)
            if before is None:
                found[message.key] = message
                continue
            places = tuple(dict.fromkeys(before.places + message.places))
            found[message.key] = Message(message.key, before.numerus or message.numerus, places)
    return sorted(found.values(), key=lambda each: each.key.context)


def extract_source(text: str, place: str) -> Iterator[Message]:
    """Yield the texts of one source file; raises NotExtractable and SyntaxError."""
    finder = _Finder(place)
    finder.visit(ast.parse(text, place))
    yield from finder.found


class _Finder(ast.NodeVisitor):
    """Collects calls of tr, translate and QT_TRANSLATE_NOOP."""

    def __init__(self, place: str) -> None:
        self._place = place
        self._classes: list[str] = []
        self.found: list[Message] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        match node.func:
            case ast.Attribute(value=owner, attr="tr"):
                self._take_tr(node, owner)
            case ast.Name(id="translate" | "QT_TRANSLATE_NOOP"):
                self._take_translate(node)
            case ast.Attribute(value=ast.Name(id="QCoreApplication"), attr="translate"):
                self._take_translate(node)
        self.generic_visit(node)

    def _take_tr(self, node: ast.Call, owner: ast.expr) -> None:
        if not (isinstance(owner, ast.Name) and owner.id == "self" and self._classes):
            reason = "tr of another object: its context cannot be seen, so use translate"
            raise NotExtractable(self._place, node.lineno, reason)
        self._add(node, self._classes[-1], at=0, plural=_PLURAL_OF_TR)

    def _take_translate(self, node: ast.Call) -> None:
        if not node.args or not isinstance(node.args[0], ast.Constant):
            return  # a text of a table, which is marked where it is written
        self._add(node, str(node.args[0].value), at=1, plural=_PLURAL_OF_TRANSLATE)

    def _add(self, node: ast.Call, context: str, *, at: int, plural: int) -> None:
        source = self._literal(node, at)
        comment = self._literal(node, at + 1) if len(node.args) > at + 1 else ""
        numerus = len(node.args) > plural or any(each.arg == "n" for each in node.keywords)
        self.found.append(Message(Key(context, source, comment), numerus, (self._place,)))

    def _literal(self, node: ast.Call, at: int) -> str:
        value = node.args[at] if at < len(node.args) else None
        if isinstance(value, ast.Constant) and (value.value is None or type(value.value) is str):
            return value.value or ""
        raise NotExtractable(self._place, node.lineno, "the text is no literal")
