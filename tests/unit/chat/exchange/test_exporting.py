"""Documents: complete, escaped, whole or not there."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.chats import NOW, fill, message
from tests.helpers.conversations import RICH
from tests.helpers.formulas import EXPLOSIVE
from wizchat.chat.exchange import exporting, own_json
from wizchat.chat.exchange.exporting import ExportFormat
from wizchat.chat.exchange.markdown import closed, to_markdown
from wizchat.chat.exchange.snapshot import Snapshot
from wizchat.chat.exchange.tree import ConversationTree
from wizchat.chat.exchange.web_page import to_web_page
from wizchat.chat.store.store import Store
from wizchat.chat.values import Attachment, AttachmentKind, Conversation, MessageStatus, Role
from wizchat.cli.exchange_words import document_words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

WORDS = document_words()
HARMLESS = {
    "html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "h3", "h4", "h5", "h6",
    "p", "article", "header", "time", "div", "pre", "code", "span", "details", "summary", "ul",
    "ol", "li", "table", "thead", "tbody", "tr", "th", "td", "blockquote", "hr", "br", "em",
    "strong", "s", "a", "sup", "aside", "math", "semantics", "annotation", "mfrac", "mi", "mn",
    "mo", "mover", "mpadded", "mphantom", "mroot", "mrow", "mspace", "msqrt", "mstyle", "msub",
    "msubsup", "msup", "mtable", "mtd", "mtext", "mtr", "munder", "munderover",
}  # fmt: skip


def tree(*texts: str, title: str = "Title") -> ConversationTree:
    messages = [
        replace(
            message(str(at), str(at - 1) if at else None, text or " "),
            role=Role.ASSISTANT if at % 2 else Role.USER,
        )
        for at, text in enumerate(texts)
    ]
    conversation = Conversation(
        id="c1", title=title, created_at=NOW, updated_at=NOW, leaf_id=str(len(texts) - 1)
    )
    return ConversationTree(conversation, tuple(messages))


def attachment(name: str, text: str) -> Attachment:
    return Attachment(
        id="f", conversation_id="c1", message_id="0", name=name, kind=AttachmentKind.TEXT,
        text=text, added_at=NOW,
    )  # fmt: skip


class Tags(HTMLParser):
    """Collects what a browser would see."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        self.text += data


def seen(page: str) -> Tags:
    tags = Tags()
    tags.feed(page)
    tags.close()
    return tags


def check_harmless(page: str) -> None:
    tags = seen(page)
    assert tags.tags <= HARMLESS
    for name, value in tags.attributes:
        assert name != "src"
        assert not name.startswith("on")
        if name == "href":
            assert value is not None
            assert value.lower().startswith(("http://", "https://", "mailto:"))


EVIL = """<script>alert(1)</script> <img src=x onerror=alert(1)> ![x](http://e.org/x.png)
[a](javascript:alert(1)) [b](data:text/html,x) [c](file:///etc/passwd) <http://e.org>
[d](http://e.org/"onclick="x) `<b>` &lt;

```"><script>
</code></pre><script>
```
"""


def test_nothing_in_a_page_runs_or_is_fetched() -> None:
    page = to_web_page(tree(EVIL, EVIL, title="</title><script>"), WORDS)
    check_harmless(page)
    assert "url(" not in page
    assert "@import" not in page
    assert "default-src &#x27;none&#x27;" in page or "default-src 'none'" in page


@given(st.text(st.sampled_from("<>\"'&`[](){}!#*_~|\\\n\t -:/.abjst=0$^"), max_size=200))
def test_pages_of_any_text(text: str) -> None:
    check_harmless(to_web_page(tree(text, text, title=text), WORDS))


@pytest.mark.parametrize(
    "latex",
    [
        r"\text{<script>alert(1)</script>}",
        r"\text{&lt;img src=x onerror=alert(1)&gt;}",
        r"\href{javascript:alert(1)}{x}",
        r"\style{background:url(x)}{x}",
        r"\class{x}{\id{y}{z}}",
    ],
)
def test_nothing_in_a_formula_runs(latex: str) -> None:
    check_harmless(to_web_page(tree("Q", f"${latex}$ and\n\n$${latex}$$"), WORDS))


def test_formulas_are_set_by_the_browser() -> None:
    written = r"The $\frac{a}{b} < c$ and \[ \begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix} \]"
    page = to_web_page(tree("Q", written), WORDS)
    check_harmless(page)
    assert '<math display="inline"' in page
    assert '<math display="block"' in page
    assert "<mo>&lt;</mo>" in page
    assert page.count("<mtr>") == 2
    assert r"\begin{pmatrix} 1 &amp; 2 \\ 3 &amp; 4 \end{pmatrix}</annotation>" in page


@pytest.mark.parametrize(
    "latex",
    [r"\foo{x} \\ y", "{" * 60 + "x" + "}" * 60, r"\frac{", r"\sqrt" * 390 + "x", *EXPLOSIVE],
)
def test_a_formula_that_cannot_be_set_is_shown_as_written(latex: str) -> None:
    page = to_web_page(tree("Q", f"so $${latex}$$"), WORDS)
    assert "<math" not in page
    assert f"$${latex}$$</code>" in page


def test_footnotes_are_no_brackets() -> None:
    page = to_web_page(tree("Q", "Known[^two].\n\n[^two]: From *there*."), WORDS)
    check_harmless(page)
    assert "Known<sup>two</sup>." in page
    assert '<aside dir="auto"><sup>two</sup><div>\n<p>From <em>there</em>.</p>' in page


def test_a_page_says_everything() -> None:
    base = tree("How do I sort?", RICH)
    question = replace(base.messages[0], attachments=(attachment("a<b>.py", "x < 1"),))
    answered = replace(
        base.messages[1], model_name="WizardLM-2 7B", quantization="Q4_K_M",
        status=MessageStatus.CUT,
    )  # fmt: skip
    page = to_web_page(replace(base, messages=(question, answered)), WORDS)
    text = seen(page).text
    for said in ("How do I sort?", "WizardLM-2 7B · Q4_K_M", "a<b>.py", "x < 1", "Cut at a limit."):
        assert said in text
    assert "prefers-color-scheme: dark" in page
    assert "const" in text
    assert '<span class="kd">const</span>' in page


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[" * 2000, "[[["),
        (">" * 500 + " x", ">>>"),
        ("- + " * 400 + "x", "- + -"),
        ("*a" * 5000, "aaa"),
    ],
)
def test_pages_of_text_that_models_get_stuck_in(text: str, said: str) -> None:
    page = seen(to_web_page(tree("Q", text), WORDS))
    assert said in page.text.partition("Assistant")[2]


def test_markdown() -> None:
    written = to_markdown(tree("Hi", "```python\nprint(1)", "More\n", title="A *title*"), WORDS)
    assert written.startswith("# A \\*title\\*\n\n*A conversation in WizChat, last changed ")
    assert "## You\n\nHi\n\n## Assistant\n\n```python\nprint(1)\n```\n\n## You\n\nMore\n" in written


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("```\nx", "\n```"),
        ("~~~~\n```\nx", "\n~~~~"),
        ("```\nx\n```", ""),
        ("```\n``` py\nx", "\n```"),
        ("`a` ```b```", ""),
        ("````\n```\n", "\n````"),
    ],
)
def test_open_fences_are_closed(text: str, end: str) -> None:
    assert closed(text) == text + end


def test_attached_text_with_fences_in_it_stays_inside() -> None:
    base = tree("Look")
    question = replace(base.messages[0], attachments=(attachment("x.md", "````\nx\n````"),))
    written = to_markdown(replace(base, messages=(question,)), WORDS)
    assert "\n`````\n````\nx\n````\n`````" in written


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "c.sqlite3"
    store = Store(path, NOW)
    fill(store, "c1", ("Hi", "Hello."))
    fill(store, "c2", ("hi", "Again."))
    fill(store, "c3", ("con", "x"))
    yield path
    store.close()


def none(_done: int, _total: int) -> None:
    """No progress to show."""


def test_a_folder_gets_a_file_each_and_keeps_what_is_there(database: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "Hi.md").write_text("mine")
    with Snapshot(database) as snapshot:
        trees = exporting.chosen(snapshot, ["c1", "c2", "c3", "gone"], all_branches=True)
        written = exporting.write_documents(
            trees, 4, folder, ending=ExportFormat.MARKDOWN, writer=exporting.markdown_writer,
            words=WORDS, progress=none,
        )  # fmt: skip
    assert written.conversations == 3
    assert {p.name for p in folder.iterdir()} == {"Hi.md", "Hi (2).md", "hi (3).md", "_con.md"}
    assert (folder / "Hi.md").read_text() == "mine"


def test_an_export_that_is_stopped_leaves_what_was_there(database: Path, tmp_path: Path) -> None:
    path = tmp_path / "all.json"
    path.write_text("before")

    def stop(done: int, _total: int) -> None:
        if done:
            raise KeyboardInterrupt

    with Snapshot(database) as snapshot, pytest.raises(KeyboardInterrupt):
        exporting.write_json(
            exporting.chosen(snapshot, ["c1", "c2"], all_branches=True), 2, path, NOW, stop
        )
    assert path.read_text() == "before"
    assert [p.name for p in tmp_path.iterdir() if p.name.endswith(".new")] == []


def test_the_snapshot_reads_beside_the_owner_of_the_store(database: Path, tmp_path: Path) -> None:
    path = tmp_path / "all.json"
    with Snapshot(database) as snapshot:
        assert snapshot.count() == (3, 6)
        assert snapshot.known(["c1", "c9"]) == {"c1"}
        ids = [c.id for c in snapshot.conversations()]
        exporting.write_json(exporting.chosen(snapshot, ids, all_branches=True), 3, path, NOW, none)
        assert own_json.decode(path.read_bytes(), path) == tuple(map(snapshot.tree, ids))
    assert not re.search("reply_ids", path.read_text())


def test_deleted_messages_and_answers_under_way(database: Path) -> None:
    store = Store(database.with_name("other.sqlite3"), NOW)
    fill(store, "c1", ("Hi", "Hello.", "Bye", "So long."))
    with store.transaction():
        store.exchanges.hide("c1-0", NOW)
        streaming = message("s", "c1-2", " ", role=Role.ASSISTANT, status=MessageStatus.STREAMING)
        store.messages.add(streaming)
        store.journal.append("s", "Once upon ")
        store.messages.add(replace(streaming, id="continued", text="Far "))
        store.journal.append("continued", "away ")
    with Snapshot(store.path) as snapshot:
        tree = snapshot.tree("c1")
    store.close()
    assert tree is not None
    assert [(m.text, m.status) for m in tree.messages] == [
        ("Bye", MessageStatus.COMPLETE),
        ("So long.", MessageStatus.COMPLETE),
        ("Once upon", MessageStatus.STOPPED),
        ("Far away", MessageStatus.STOPPED),
    ]
    assert [m.parent_id for m in tree.messages] == [None, "c1-2", "c1-2", "c1-2"]
    assert [m.text for m in tree.branch()] == ["Bye", "So long."]
