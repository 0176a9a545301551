"""WordprocessingML events to plain text with a little Markdown: headings, lists, tables."""

from __future__ import annotations

from typing import Final

_W: Final = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",  # strict documents
)
_FALLBACK: Final = "http://schemas.openxmlformats.org/markup-compatibility/2006 Fallback"
_DEEPEST_HEADING: Final = 6


class WordText:
    """Takes the events of a parser with namespaces; `text` is what was written.

    Text that was deleted with changes tracked, and field instructions, are not in it.
    """

    def __init__(self, most: int) -> None:
        """Stop taking text beyond `most` characters."""
        self._most = most
        self._length = 0
        self._lines: list[str] = []
        self._paragraph: list[str] = []
        self._prefix = ""
        self._tables = 0
        self._cells: list[str] = []
        self._cell: list[str] = []
        self._skipping = 0
        self._in_text = False

    def text(self) -> str:
        """Return the lines so far."""
        return "\n".join(self._lines)

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Take the start of an element."""
        if self._skipping or name == _FALLBACK:
            self._skipping += 1  # the other form of what was read already
            return
        match _local(name):
            case "t":
                self._in_text = True
            case "tab":
                self._add("\t")
            case "br" | "cr":
                self._add("\n")
            case "noBreakHyphen":
                self._add("-")
            case "pStyle":
                self._prefix = _heading(_value(attributes)) or self._prefix
            case "numPr":
                self._prefix = self._prefix or "- "
            case "tbl":
                self._tables += 1

    def end(self, name: str) -> None:
        """Take the end of an element."""
        if self._skipping:
            self._skipping -= 1
            return
        match _local(name):
            case "t":
                self._in_text = False
            case "p":
                self._end_paragraph()
            case "tc" if self._tables == 1:
                self._cells.append(" ".join(filter(None, self._cell)))
                self._cell = []
            case "tr" if self._tables == 1:
                self._lines.append("| " + " | ".join(self._cells) + " |")
                self._cells = []
            case "tbl":
                self._tables -= 1

    def characters(self, data: str) -> None:
        """Take text."""
        if self._in_text and not self._skipping:
            self._add(data)

    def _add(self, text: str) -> None:
        if self._length <= self._most:
            self._length += len(text)
            self._paragraph.append(text)

    def _end_paragraph(self) -> None:
        words, self._paragraph = "".join(self._paragraph), []
        prefix, self._prefix = self._prefix, ""
        if self._tables:
            self._cell.append(" ".join(words.split()))
        elif words or (self._lines and self._lines[-1]):
            self._lines.append(prefix + words if words.strip() else "")


def _local(name: str) -> str:
    space, _, local = name.rpartition(" ")
    return local if space in _W else ""


def _value(attributes: dict[str, str]) -> str:
    return next((attributes[f"{space} val"] for space in _W if f"{space} val" in attributes), "")


def _heading(style: str) -> str:
    """Return the Markdown of a heading by its style's id; Word translates the ids."""
    level = style.removeprefix("Heading")
    if style == "Title":
        return "# "
    if level != style and level.isdecimal():
        return "#" * min(max(int(level), 1), _DEEPEST_HEADING) + " "
    return ""
