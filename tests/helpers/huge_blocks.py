"""Markdown that is a single block, however long."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_PLAIN = "Words of many different lengths stand one after the other, and so do sentences. "
_MARKED = "Words of **many** different `lengths` stand *one after* the other, [so](https://a.org). "
_ROW = "| some words | **more** of them | `code` and 12 |\n"
_HEAD = "| first | second | third |\n|---|:-:|--:|\n"


def _repeated(part: str, length: int) -> str:
    return (part * (length // len(part) + 1))[:length]


KINDS: dict[str, Callable[[int], str]] = {
    "paragraph": lambda length: _repeated(_PLAIN, length),
    "marked-up paragraph": lambda length: _repeated(_MARKED, length),
    "paragraph of lines": lambda length: _repeated(_MARKED.strip() + "\n", length),
    "table": lambda length: _HEAD + _repeated(_ROW, length),
    "list": lambda length: _repeated(f"- {_MARKED.strip()}\n", length),
    "nested list": lambda length: "- outer\n" + _repeated(f"  - {_MARKED.strip()}\n", length),
    "item of paragraphs": lambda length: "- outer\n\n" + _repeated(f"  {_MARKED}\n\n", length),
    "quotation": lambda length: _repeated(f"> {_MARKED.strip()}\n>\n", length),
    "quoted list": lambda length: _repeated(f"> - {_MARKED.strip()}\n", length),
    "quoted lines": lambda length: _repeated(f"> {_MARKED.strip()}\n", length),
    "code": lambda length: "```python\n" + _repeated("value = compute(1)  # a line\n", length),
}
"""By name, what makes a block of about a number of characters."""
