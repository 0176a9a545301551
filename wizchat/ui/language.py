"""The language that the app speaks: its texts, Qt's own, its numbers and dates, its direction."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from wizchat.desktop.resources import ResourceMissing, resource
from wizchat.desktop.settings import Language

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_logger = logging.getLogger(__name__)

_NAMES: Final = {
    Language.ENGLISH: "English",
    Language.GERMAN: "Deutsch",
    Language.FRENCH: "Français",
    Language.SPANISH: "Español",
    Language.CHINESE: "简体中文",
    Language.JAPANESE: "日本語",
    Language.ARABIC: "العربية",
}
_KINDS: Final = {
    QLocale.Language.English: Language.ENGLISH,
    QLocale.Language.German: Language.GERMAN,
    QLocale.Language.French: Language.FRENCH,
    QLocale.Language.Spanish: Language.SPANISH,
    QLocale.Language.Japanese: Language.JAPANESE,
    QLocale.Language.Arabic: Language.ARABIC,
}


def name_of(language: Language) -> str:
    """Return what its speakers call a language, so that they find it in any other; not SYSTEM."""
    return _NAMES[language]


def is_here(language: Language) -> bool:
    """Whether a language can be spoken: its texts are shipped."""
    own = language in {Language.SYSTEM, Language.ENGLISH}
    return own or _own_texts(language) is not None


def speak(chosen: Language) -> Language:
    """Have everything that is made from now on speak a language; return which. GUI thread.

    What is there already keeps its texts. A language whose files are missing is logged, and
    English takes its place.
    """
    application = cast("QApplication", QApplication.instance())
    for before in application.findChildren(QTranslator):
        application.removeTranslator(before)
        before.deleteLater()
    language = of_system(QLocale.system().uiLanguages()) if chosen is Language.SYSTEM else chosen
    if language is not Language.ENGLISH and not _install(application, _own_texts(language)):
        _logger.warning("the texts for %s are missing or damaged", language)
        language = Language.ENGLISH
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    _install(application, f"{qt}/qtbase_{language}.qm")
    locale = locale_of(language, QLocale.system())
    QLocale.setDefault(locale)
    application.setLayoutDirection(locale.textDirection())
    return language


def of_system(wanted: Iterable[str]) -> Language:
    """Return the first language of a person's list, as BCP 47 names, that the app speaks."""
    for name in wanted:
        locale = QLocale(name)
        if locale.language() in _KINDS:
            return _KINDS[locale.language()]
        if (
            locale.language() is QLocale.Language.Chinese
            and locale.script() is QLocale.Script.SimplifiedHanScript
        ):
            return Language.CHINESE
    return Language.ENGLISH


def locale_of(language: Language, system: QLocale) -> QLocale:
    """Return how numbers and dates are written: as the system does where it speaks the same."""
    if of_system([system.bcp47Name()]) is language and system.language() is not QLocale.Language.C:
        return system
    if language is Language.ENGLISH:
        return QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
    return QLocale(language.value)


def _own_texts(language: Language) -> Path | None:
    try:
        return resource(f"translations/wizchat_{language}.qm")
    except ResourceMissing:
        return None


def _install(application: QApplication, file: Path | str | None) -> bool:
    translator = QTranslator(application)
    if file is not None and translator.load(str(file)):
        return application.installTranslator(translator)
    translator.deleteLater()
    return False
