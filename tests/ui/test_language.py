"""Every string a person can see is translated, completely, and reaches the screen so."""

from __future__ import annotations

import ast
import inspect
import re
from importlib import import_module
from pkgutil import walk_packages
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QTranslator

import wizchat.app
import wizchat.render
import wizchat.ui
from translations import ts_file
from translations.extraction import extract
from translations.faults import faults
from translations.main import ROOT, ts_path
from wizchat.desktop.resources import ResourceMissing, resource
from wizchat.desktop.settings import OPTIONS, Language
from wizchat.ui.language import is_here, locale_of, name_of, of_system, speak
from wizchat.ui.settings.editors import ChoiceEditor
from wizchat.ui.settings.option_words import OptionWords
from wizchat.ui.theme.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

MESSAGES = extract(ROOT)
HERE = [language for language in ts_file.FORMS if ts_path(language).exists()]
SHIPPED = pytest.mark.parametrize("language", HERE)

SHOWS = {
    "setText", "setWindowTitle", "setToolTip", "setPlaceholderText", "setAccessibleName",
    "setAccessibleDescription", "setStatusTip", "setWhatsThis", "setTitle", "addAction", "addMenu",
    "setSpecialValueText", "setInformativeText", "setLabelText", "setHeaderData", "show_notice",
    "set_text", "set_name",
}  # fmt: skip
"""Methods whose literal arguments a person would see."""
WIDGETS = {"Label", "QLabel", "PillButton", "QPushButton", "IconButton", "QAction", "LinkLabel"}


SAME_EVERYWHERE = {"WizChat"} | {icon.stem for icon in resource("icons").glob("*.svg")}
"""Names, which no language translates."""


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[None]:
    before = QLocale(), qapp.layoutDirection()
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before[0])
    qapp.setLayoutDirection(before[1])


@SHIPPED
def test_every_text_is_translated_without_fault(language: str) -> None:
    known = ts_file.read(ts_path(language))
    found = [
        f"{each.key.context}: {each.key.source!r}: {fault}"
        for each in MESSAGES
        for fault in faults(each, known.get(each.key), ts_file.forms_of(each, language))
    ]
    assert not found, f"{len(found)}; see `make translations`\n" + "\n".join(found[:20])


@SHIPPED
def test_what_is_shipped_is_what_was_translated(language: str, qapp: QApplication) -> None:
    translator = QTranslator(qapp)
    assert translator.load(str(ts_path(language).with_suffix(".qm")))
    for key, translation in ts_file.read(ts_path(language)).items():
        number = 1 if len(translation.forms) > 1 else -1
        said = translator.translate(key.context, key.source, key.comment, number)
        if translation.finished:
            assert said in translation.forms, key
    translator.deleteLater()


def modules() -> Iterator[Any]:
    for package in (wizchat.app, wizchat.ui, wizchat.render):
        for found in walk_packages(package.__path__, package.__name__ + "."):
            yield import_module(found.name)


def test_every_class_that_says_tr_can_be_found_by_qt() -> None:
    """`tr` looks a text up by the names of a QObject's classes."""
    unfound = []
    for module in modules():
        for name, kind in inspect.getmembers(module, inspect.isclass):
            if kind.__module__ != module.__name__ or "self.tr(" not in inspect.getsource(kind):
                continue
            if not issubclass(kind, QObject) or kind.staticMetaObject.className() != name:
                unfound.append(f"{module.__name__}.{name}")
    assert not unfound


LIKE_A_SENTENCE = re.compile(r"[a-z] [a-z]")
NO_TEXTS = {
    "chat/tour.py": "what the model of the tour is asked; it knows English alone",
    "theme/stylesheet.py": "a style sheet",
}
PASSED_BY = {
    "tr",
    "translate",
    "QT_TRANSLATE_NOOP",
    "debug",
    "info",
    "warning",
    "error",
    "critical",
}


def sentences(node: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield literals that look like a sentence and are no docstring, no error and no log."""
    match node:
        case ast.Constant(value=str(text), lineno=line):
            if LIKE_A_SENTENCE.search(text) and not text.startswith("<"):
                yield line, text
            return
        case ast.Raise() | ast.Assert() | ast.Expr(value=ast.Constant()):
            return
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)) if name in PASSED_BY:
            return
    for child in ast.iter_child_nodes(node):
        yield from sentences(child)


def test_no_sentence_is_written_out_untranslated() -> None:
    root = ROOT / "wizchat" / "ui"
    found = [
        f"{path.relative_to(root)}:{line}: {text!r}"
        for path in sorted(root.rglob("*.py"))
        if path.relative_to(root).as_posix() not in NO_TEXTS
        for line, text in sentences(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert not found


def literals(node: ast.AST) -> Iterator[str]:
    """Yield what is written out in an expression and would be read as words."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        if sum(letter.isalpha() for letter in node.value) > 1:
            yield node.value
    elif isinstance(node, ast.JoinedStr | ast.BinOp | ast.IfExp):
        for part in ast.iter_child_nodes(node):
            yield from literals(part)


def calls(path: Path) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", None) or getattr(node.func, "id", "")
            yield name, node


def test_no_literal_reaches_the_screen_untranslated() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{node.lineno}: {text!r}"
        for folder in ("ui", "render")
        for path in (ROOT / "wizchat" / folder).rglob("*.py")
        for name, node in calls(path)
        if name in SHOWS | WIDGETS
        for argument in node.args
        for text in literals(argument)
        if text not in SAME_EVERYWHERE
    ]
    assert not found


def test_the_first_language_of_the_person_that_is_there() -> None:
    assert of_system(["de-AT", "en-US"]) is Language.GERMAN
    assert of_system(["da-DK", "fr-FR"]) is Language.FRENCH
    assert of_system(["en-GB", "de-DE"]) is Language.ENGLISH
    assert of_system(["zh-Hans-CN", "zh"]) is Language.CHINESE
    assert of_system(["zh-SG"]) is Language.CHINESE
    assert of_system(["zh-Hant-TW", "zh-TW"]) is Language.ENGLISH
    assert of_system(["C"]) is Language.ENGLISH
    assert of_system([]) is Language.ENGLISH


def test_numbers_are_written_as_where_the_person_is() -> None:
    swiss = QLocale("de_CH")
    assert locale_of(Language.GERMAN, swiss) == swiss
    assert locale_of(Language.FRENCH, swiss) == QLocale("fr")
    assert locale_of(Language.ENGLISH, QLocale.c()) == QLocale("en_US")


def test_a_language_whose_texts_are_missing_is_not_offered(
    monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    def missing(name: str) -> Path:
        raise ResourceMissing(name, ROOT)

    assert all(is_here(Language(language)) for language in HERE)
    monkeypatch.setattr("wizchat.ui.language.resource", missing)
    said = OptionWords("Language", "")
    editor = ChoiceEditor(Theme(), OPTIONS["language"], said)
    offered = [editor._box.itemData(at) for at in range(editor._box.count())]
    assert offered == ["system", "en"]


@pytest.mark.logs_warnings
@pytest.mark.usefixtures("speaking")
def test_english_takes_the_place_of_a_language_that_is_missing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def missing(name: str) -> Path:
        raise ResourceMissing(name, ROOT)

    monkeypatch.setattr("wizchat.ui.language.resource", missing)
    assert speak(Language.GERMAN) is Language.ENGLISH


def test_each_language_is_called_by_its_own_name() -> None:
    names = [name_of(language) for language in Language if language is not Language.SYSTEM]
    assert len(set(names)) == len(Language) - 1


@pytest.mark.usefixtures("speaking")
@SHIPPED
def test_a_language_reaches_texts_dialogs_numbers_and_direction(
    language: str, qapp: QApplication
) -> None:
    assert speak(Language(language)) == language
    translate = QCoreApplication.translate
    assert translate("Actions", "&Conversation") != "&Conversation"
    assert translate("QPlatformTheme", "Cancel") != "Cancel"
    assert QLocale().name().startswith(language)
    right = language == "ar"
    assert (qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft) is right


@pytest.mark.usefixtures("speaking")
def test_english_takes_back_every_other_language(qapp: QApplication) -> None:
    for language in HERE:
        speak(Language(language))
    assert speak(Language.ENGLISH) is Language.ENGLISH
    assert QCoreApplication.translate("Actions", "&File") == "&File"
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
