"""A conversation as one HTML file: readable anywhere, with nothing in it that runs or is fetched.

Text is escaped by markdown-it, which does not let raw HTML through; what a person typed is shown
as typed. The content policy in the head forbids the rest, should something be overlooked.
"""

from __future__ import annotations

from functools import cache
from html import escape
from typing import TYPE_CHECKING, Any, Final, cast

from wizchat.chat.exchange.web_formulas import mathml
from wizchat.chat.exchange.web_style import STYLE
from wizchat.chat.markdown import footnote_syntax, formula_syntax
from wizchat.chat.values import Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markdown_it import MarkdownIt
    from markdown_it.renderer import RendererHTML
    from markdown_it.token import Token
    from markdown_it.utils import EnvType, OptionsDict

    from wizchat.chat.exchange.tree import ConversationTree
    from wizchat.chat.exchange.words import DocumentWords
    from wizchat.chat.values import Attachment, Message

_POLICY: Final = (
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
)
_SCHEMES: Final = ("http://", "https://", "mailto:")
_MAX_NESTING: Final = 100
_MAX_BRACKETS: Final = 500
"""Looking for the ends of links takes quadratic time, and models do get stuck."""
_LONGEST_COLOURED: Final = 200_000
"""Characters of code."""


def to_web_page(tree: ConversationTree, words: DocumentWords) -> str:
    """Return the shown branch as a document."""
    return "\n".join(_parts(tree, words)) + "\n"


def _parts(tree: ConversationTree, words: DocumentWords) -> Iterator[str]:
    title = escape(words.title(tree.conversation))
    yield f'<!DOCTYPE html>\n<html lang="{escape(words.language)}">\n<head>\n<meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield '<meta name="color-scheme" content="light dark">'
    yield '<meta name="referrer" content="no-referrer">'
    yield f"<title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>"
    about = words.about.format(words.moment(tree.conversation.updated_at))
    yield f'<h1 dir="auto">{title}</h1>\n<p class="about">{escape(about)}</p>'
    for message in tree.branch():
        yield from _message(tree, message, words)
    yield "</main>\n</body>\n</html>"


def _message(tree: ConversationTree, message: Message, words: DocumentWords) -> Iterator[str]:
    yield f'<article class="{message.role.value}">'
    moment = message.created_at.isoformat(timespec="seconds")
    said = escape(words.moment(message.created_at))
    author = escape(words.author(message))
    yield f'<header><h2>{author}</h2> <time datetime="{moment}">{said}</time></header>'
    yield _text(message)
    for attached in message.attachments:
        yield _attached(attached, words)
    if ending := words.endings.get(message.status):
        yield f'<p class="ending">{escape(ending)}</p>'
    yield "</article>"


def _text(message: Message) -> str:
    if message.role is Role.USER:
        return f'<div class="typed" dir="auto">{escape(message.text)}</div>'
    return f'<div class="text" dir="auto">\n{_rendered(message.text)}</div>'


def _attached(attached: Attachment, words: DocumentWords) -> str:
    name = escape(words.attached.format(attached.name))
    return f"<details><summary>{name}</summary><pre>{escape(attached.text)}</pre></details>"


def _rendered(text: str) -> str:
    markdown = _markdown()
    tokens = markdown.parse(text)
    too_deep = any(token.level >= _MAX_NESTING - 1 for token in tokens)
    if too_deep or any(token.content.count("[") > _MAX_BRACKETS for token in tokens):
        return f'<div class="typed">{escape(text)}</div>\n'
    return cast("str", markdown.renderer.render(tokens, markdown.options, {}))


@cache
def _markdown() -> MarkdownIt:
    from markdown_it import MarkdownIt  # only now: nothing else in the core needs it

    options = {"html": False, "tasklists": True, "maxNesting": _MAX_NESTING}
    markdown = MarkdownIt("commonmark", cast("Any", options)).enable(["table", "strikethrough"])
    markdown.validateLink = _is_link  # type: ignore[method-assign]
    formula_syntax.add_to(markdown)
    footnote_syntax.add_to(markdown)
    markdown.add_render_rule("image", _image)
    markdown.add_render_rule("fence", _code)
    markdown.add_render_rule("code_block", _code)
    markdown.add_render_rule("formula", _formula)
    markdown.add_render_rule("footnote", _footnote)
    markdown.add_render_rule("footnote_open", _footnote_open)
    markdown.add_render_rule("footnote_close", lambda *_: "</div></aside>\n")
    markdown.add_render_rule("table_open", lambda *_: '<div class="table"><table>\n')
    markdown.add_render_rule("table_close", lambda *_: "</table></div>\n")
    return markdown


def _is_link(url: str) -> bool:
    return url.lower().startswith(_SCHEMES)


def _image(
    _self: RendererHTML, tokens: Sequence[Token], at: int, _options: OptionsDict, _env: EnvType
) -> str:
    """Return a link: a picture is never fetched."""
    token = tokens[at]
    name = escape(token.content or str(token.attrs.get("src", "")))
    return f'<a href="{escape(str(token.attrs.get("src", "")))}">{name}</a>'


def _formula(
    _self: RendererHTML, tokens: Sequence[Token], at: int, _options: OptionsDict, _env: EnvType
) -> str:
    """Return a formula, or its source where it cannot be set."""
    token = tokens[at]
    made = mathml(token.content, display=token.block)
    if made is not None:
        return made
    closing = {r"\(": r"\)", r"\[": r"\]"}.get(token.markup, token.markup)
    return f'<code dir="ltr">{escape(token.markup + token.content + closing)}</code>'


def _footnote(
    _self: RendererHTML, tokens: Sequence[Token], at: int, _options: OptionsDict, _env: EnvType
) -> str:
    return f"<sup>{escape(tokens[at].content)}</sup>"


def _footnote_open(
    _self: RendererHTML, tokens: Sequence[Token], at: int, _options: OptionsDict, _env: EnvType
) -> str:
    label = escape(str(tokens[at].meta["label"]))
    return f'<aside dir="auto"><sup>{label}</sup><div>\n'


def _code(
    _self: RendererHTML, tokens: Sequence[Token], at: int, _options: OptionsDict, _env: EnvType
) -> str:
    token = tokens[at]
    language = token.info.split(maxsplit=1)[0] if token.info.strip() else ""
    label = f'<div class="language">{escape(language)}</div>' if language else ""
    code = _coloured(language, token.content)
    return f'<div class="code" dir="ltr">{label}<pre><code>{code}</code></pre></div>\n'


def _coloured(language: str, code: str) -> str:
    if not language or len(code) > _LONGEST_COLOURED:
        return escape(code)
    from pygments import highlight
    from pygments.formatters import HtmlFormatter
    from pygments.lexers import get_lexer_by_name
    from pygments.util import ClassNotFound

    try:
        lexer = get_lexer_by_name(language, stripnl=False, ensurenl=False)
    except ClassNotFound:
        return escape(code)
    return str(highlight(code, lexer, HtmlFormatter(nowrap=True)))
