from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from tests.helpers.random_markdown import documents
from wizchat.chat.markdown import footnote_syntax, formula_syntax
from wizchat.render import paragraph_syntax

STARTS = ["", " ", "    ", "> ", ">", "- ", "  ", "1. ", "\t"]
RESTS = [
    "a", "a", "b | c", "", "=", "==  ", "--- x", "---", "-|-", ":-:|--", "# h", "```", "|-|", "= =",
    "2. x", "1. x", "$$", "$$ x", "\\[", "[^1]: n", "[a]: /u", "<div>", "*", "+ x",
]  # fmt: skip
lines = st.lists(
    st.tuples(st.sampled_from(STARTS), st.sampled_from(RESTS)).map("".join), max_size=12
).map("\n".join)


def parser() -> MarkdownIt:
    made = MarkdownIt("commonmark", {"html": False, "tasklists": True})
    made.enable(["table", "strikethrough"])
    formula_syntax.add_to(made)
    footnote_syntax.add_to(made)
    return made


@settings(max_examples=1500, deadline=None)
@given(st.one_of(lines, documents))
@example("- a\nb\n===\n")
@example("> a\n===\n> b\n---\n")
@example("a\n    b\n===")
def test_paragraphs_are_those_of_the_usual_rules(text: str) -> None:
    usual, quick = parser(), parser()
    paragraph_syntax.add_to(quick)
    assert quick.parse(text) == usual.parse(text)
