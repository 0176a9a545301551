"""The text inside a block: Markdown's inline tokens to runs."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from wizchat.render.blocks import Math, Run

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from markdown_it.token import Token

_BARE_URL: Final = re.compile(r"https?://[^\s<>\"`]+")
_SPACE: Final = " \n"
_LONGEST_SOURCE: Final = 80
_TRAILING: Final = ".,;:!?'*_~"


def runs(tokens: Sequence[Token] | None) -> tuple[Run, ...]:
    """Return the runs that inline tokens stand for, neighbours of one style joined."""
    found: list[Run] = []
    style = Run("")
    for token in tokens or ():
        match token.type:
            case "text" | "text_special" | "html_inline":
                found.extend(_with_links(replace(style, text=token.content)))
            case "softbreak" | "hardbreak":
                found.append(replace(style, text="\n"))
            case "code_inline":
                found.append(replace(style, text=token.content, code=True))
            case "formula":
                math = Math.DISPLAY if token.block else Math.INLINE
                found.append(replace(style, text=token.content, math=math))
            case "footnote":
                found.append(replace(style, text=token.content, note=True))
            case "image":
                found.append(_image(token, style))
            case _:
                style = _restyled(style, token)
    joined: list[Run] = []
    join(joined, found)
    return tuple(joined)


def _restyled(style: Run, token: Token) -> Run:
    begins = token.nesting == 1
    match token.type:
        case "strong_open" | "strong_close":
            return replace(style, bold=begins)
        case "em_open" | "em_close":
            return replace(style, italic=begins)
        case "s_open" | "s_close":
            return replace(style, strike=begins)
        case "link_open":
            return replace(style, href=str(token.attrs.get("href", "")))
        case "link_close":
            return replace(style, href=None)
        case _:
            return style


def _image(token: Token, style: Run) -> Run:
    """Return an image as a link: its alternative text and where it is; nothing is ever fetched."""
    source = str(token.attrs.get("src", ""))
    name = "".join(run.words for run in runs(token.children))
    shown = source if len(source) <= _LONGEST_SOURCE else f"{source[:_LONGEST_SOURCE]}…"
    return replace(style, text=f"{name} ({shown})" if name else shown, href=style.href or source)


def _with_links(run: Run) -> Iterable[Run]:
    """Yield the run in pieces, bare web addresses in it made links."""
    if run.href is not None or "://" not in run.text:
        yield run
        return
    at = 0
    for match in _BARE_URL.finditer(run.text):
        address = _without_punctuation(match.group())
        if match.start() > at:
            yield replace(run, text=run.text[at : match.start()])
        yield replace(run, text=address, href=address)
        at = match.start() + len(address)
    if at < len(run.text):
        yield replace(run, text=run.text[at:])


def _without_punctuation(address: str) -> str:
    """Return the address without the punctuation of the sentence that it stands in."""
    while address and (
        address[-1] in _TRAILING
        or (
            address[-1] in ")]"
            and address.count(address[-1]) > address.count("(["[")]".index(address[-1])])
        )
    ):
        address = address[:-1]
    return address


def join(held: list[Run], pieces: Iterable[Run]) -> None:
    """Append runs to others; neighbours of one style become one."""
    for piece in pieces:
        if not piece.text:
            continue
        if held and _is_like(held[-1], piece):
            held[-1] = replace(held[-1], text=held[-1].text + piece.text)
        else:
            held.append(piece)


def _is_like(one: Run, other: Run) -> bool:
    return (
        one.math is None
        and not one.note
        and other.math is None
        and not other.note
        and (one.bold, one.italic, one.strike, one.code, one.href)
        == (other.bold, other.italic, other.strike, other.code, other.href)
    )


def parts(pieces: Sequence[Run]) -> Iterable[tuple[Run, ...]]:
    """Yield the runs of a paragraph cut around formulas that stand on lines of their own."""
    held: list[Run] = []
    for piece in pieces:
        if piece.math is not Math.DISPLAY:
            held.append(piece)
            continue
        if any(run.text.strip(_SPACE) for run in held):
            yield _trimmed(held)
        yield (piece,)
        held = []
    if any(run.text.strip(_SPACE) for run in held):
        yield _trimmed(held)


def _trimmed(pieces: Sequence[Run]) -> tuple[Run, ...]:
    """Return runs without the space and the line breaks at both ends."""
    kept = list(pieces)
    while not kept[0].text.strip(_SPACE):
        del kept[0]
    while not kept[-1].text.strip(_SPACE):
        del kept[-1]
    kept[0] = replace(kept[0], text=kept[0].text.lstrip(_SPACE))
    kept[-1] = replace(kept[-1], text=kept[-1].text.rstrip(_SPACE))
    return tuple(kept)
