from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from translations import exchange, ts_file
from translations.direction import directed
from translations.extraction import Key, Message, NotExtractable, extract_source
from translations.faults import faults
from translations.ts_file import Translation

if TYPE_CHECKING:
    from pathlib import Path

SOURCE = """
class Outer(QObject):
    def one(self):
        self.tr("plain")
        self.tr("about %n cats", None, count)

    class Inner(QObject):
        def two(self):
            return [self.tr("in pieces " "and more") for _ in range(2)]

translate("Numbers", "%n dogs", None, count)
QCoreApplication.translate("Numbers", "open", "of a door")
QT_TRANSLATE_NOOP("Actions", "&File")
QCoreApplication.translate(CONTEXT, str(source))
painter.translate(0, 3)
"""


def found_in(source: str) -> list[Message]:
    return list(extract_source(source, "wizchat/a.py"))


def message(source: str, *, numerus: bool = False) -> Message:
    return Message(Key("C", source), numerus, ("wizchat/a.py",))


def test_texts_are_found_with_their_context_comment_and_count() -> None:
    assert [(each.key, each.numerus) for each in found_in(SOURCE)] == [
        (Key("Outer", "plain"), False),
        (Key("Outer", "about %n cats"), True),
        (Key("Inner", "in pieces and more"), False),
        (Key("Numbers", "%n dogs"), True),
        (Key("Numbers", "open", "of a door"), False),
        (Key("Actions", "&File"), False),
    ]


@pytest.mark.parametrize(
    "source",
    [
        'class A:\n    def f(self):\n        self.tr(f"{name} left")',
        'translate("A", text)',
        'class A:\n    def f(self):\n        row.tr("Recommended")',
    ],
)
def test_a_text_that_nobody_could_translate_is_refused(source: str) -> None:
    with pytest.raises(NotExtractable):
        found_in(source)


@pytest.mark.parametrize(
    ("source", "text", "fault"),
    [
        ("{0} of {1}", "{1} von {0}", ""),
        ("{0} of {1}", "{0} von", "placeholders"),
        ("{name} is here", "{nome} ist hier", "placeholders"),
        ("&File", "文件(&F)", ""),
        ("&File", "Datei", "underlined"),
        ("Salt && pepper", "Salz && Pfeffer", ""),
        ("Open…", "Öffnen…", ""),
        ("Open…", "Öffnen...", "ellipsis"),
        ("It is here.", "它在这里。", ""),
        ("It is here.", "Da", "full stop"),
        ("<b>Now</b>", "<b>Jetzt", "tags"),
        ("a", " a", "blanks"),
        ("a", "", "not translated"),
    ],
)
def test_what_can_be_wrong(source: str, text: str, fault: str) -> None:
    found = " ".join(faults(message(source), Translation((text,)), 1))
    assert fault in found
    assert bool(found) is bool(fault)


def test_counted_texts_need_each_form_and_the_count_in_the_last() -> None:
    cats = message("%n cats", numerus=True)
    assert not list(faults(cats, Translation(("eine Katze", "%Ln Katzen")), 2))
    assert list(faults(cats, Translation(("%n Katzen",)), 2))
    assert list(faults(cats, Translation(("eine Katze", "Katzen")), 2))
    assert list(faults(cats, Translation(("", "%n Katzen")), 2))


def test_a_file_keeps_what_was_written(tmp_path: Path) -> None:
    texts = [message('a < "b" & {0}'), message("%n cats", numerus=True), message("not yet")]
    known = {
        texts[0].key: Translation(("ä < „b“ & {0}",)),
        texts[1].key: Translation(("eine Katze", "%n Katzen")),
    }
    path = tmp_path / "wizchat_de.ts"
    ts_file.write(path, "de", texts, known)
    again = ts_file.read(path)
    assert {key: again[key] for key in known} == known
    assert not again[texts[2].key].finished
    before = path.read_bytes()
    ts_file.write(path, "de", texts, again)
    assert path.read_bytes() == before


def test_a_missing_file_has_no_translations(tmp_path: Path) -> None:
    assert ts_file.read(tmp_path / "none.ts") == {}


def test_what_is_handed_out_comes_back_translated() -> None:
    texts = [message("Yes"), message("%n cats", numerus=True)]
    lines = [json.loads(line) for line in exchange.dump(texts, {}, "de", whole=False)]
    assert [line["forms"] for line in lines] == [1, 2]
    lines[0]["translation"] = "Ja"
    lines[1]["translation"] = ["eine Katze", "%n Katzen"]
    back = "\n".join(json.dumps(line) for line in lines)
    merged = exchange.merge(texts, {}, back, "de")
    assert merged[texts[0].key] == Translation(("Ja",))
    assert list(exchange.dump(texts, merged, "de", whole=False)) == []
    short = json.dumps({line["id"]: line["translation"] for line in lines})
    assert exchange.merge(texts, {}, short, "de") == merged


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("مرحبا", "مرحبا"),
        ("WizardLM يعمل هنا", "\u200fWizardLM يعمل هنا"),
        ("\u200fWizardLM يعمل هنا", "\u200fWizardLM يعمل هنا"),
        ("{0} محادثات", "\u200f{0} محادثات"),
        ("<b>Hub</b> هنا", "<b>Hub</b> هنا"),
        ("{0} GB", "{0} GB"),
    ],
)
def test_what_is_written_from_the_right_begins_there(text: str, marked: str) -> None:
    assert directed(text, "ar") == marked
    assert directed(text, "de") == text


@pytest.mark.parametrize("back", ['{"0123": "Ja"}', '{"ID": ["Ja", "Ja"]}', '{"ID": "Ja {0}"}'])
def test_nothing_is_taken_that_cannot_be_used(back: str) -> None:
    yes = message("Yes")
    with pytest.raises(exchange.Refused):
        exchange.merge([yes], {}, back.replace("ID", exchange.identifier(yes.key)), "de")
