"""Random Markdown, and random pieces of it."""

from __future__ import annotations

from hypothesis import strategies as st

LINES = [
    "", "", "", "plain words", "*it* **bold** ~~gone~~ `code`", "# Heading", "===", "---", "***",
    "- one", "- two", "* star", "+ plus", "  - nested", "    indented", "   three", "\ttab",
    "1. first", "2. second", "7) seventh", "1.", "-", "- [ ] open", "- [x] done", "> quote", ">",
    "> > deep", "> - item", "- > quoted", "lazy", "```", "```python", "````", "~~~", "  ```",
    "    ```", "- ```", "  print(1)", "| a | b |", "|---|:-:|", "a | b", "--|--", "| 1 | 2 |",
    "[ref]", "[text][ref]", "see [other] and [ref]", "[ref]: https://example.org/a",
    "[other]: <b>", "[ref]:", "/url", '[ref]: /u "title', "'title'", 'title"', "[a|b]: /url",
    "---|---", "![alt](pic.png)", "<div>", "<b>x</b>", "\\", "two  ", "https://example.org/x.",
    "& &amp; &#0;", "- a", " - b", "  - c", "   - d", "    - e", "``` `", "~~~ info `x`", "\x00",
    "é 山 😀", "$$", "$$ x", "x $$", "$$x$$", "\\[", "\\]", "\\[ a \\]", "a $x$ b", "\\(y\\) z",
    "= c", "$5 and $10", "[^1]: note", "[^1]:", "a[^1]", "[a][$$b$$]", "[$$b$$]: /u", "  $$",
    "    $$",
]  # fmt: skip


def cut(text: str, places: list[int]) -> list[str]:
    ends = sorted({place % (len(text) + 1) for place in places} | {len(text)})
    return [text[a:b] for a, b in zip([0, *ends], ends, strict=False)]


documents = st.builds(
    lambda lines, end, last: end.join(lines) + last,
    st.lists(st.sampled_from(LINES), max_size=14),
    st.sampled_from(["\n", "\n", "\n", "\r\n", "\r"]),
    st.sampled_from(["", "\n", "\n\n"]),
)

LONG = [
    "word " * 400, "x" * 3000, "- item\n" * 40,
    "| a | b |\n|---|---|\n" + "| $x$ | longer cell |\n" * 30,
    "```python\n" + "x = 1  # a line\n" * 90 + "```\n",
    "كلمة " * 500, "山" * 2500, "**b** $x^2$ `c` " * 200,
    "> quoted\n" * 30, "😀" * 900, "```\n" + "y" * 2600 + "\n```\n",
]  # fmt: skip

long_documents = st.lists(
    st.one_of(documents, documents, st.sampled_from(LONG), st.text(max_size=80)), max_size=4
).map("\n\n".join)
"""Documents with parts that are laid out in pieces."""
