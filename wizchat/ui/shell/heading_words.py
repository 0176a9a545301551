"""The headings of the sidebar in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from wizchat.ui import words
from wizchat.ui.shell.sections import Section, SectionKind

translate = QCoreApplication.translate


def heading(section: Section) -> str:
    """Return what stands above the conversations of a section."""
    if section.kind is SectionKind.FOLDER:
        return section.name
    if section.kind is SectionKind.MONTH:
        locale = QLocale()
        month = locale.standaloneMonthName(section.month, _form(locale))
        year = locale.toString(QDate(section.year, section.month, 1), "yyyy")
        return translate("Headings", "{month} {year}").format(month=month, year=year)
    return {
        SectionKind.INCOGNITO: translate("Headings", "Incognito"),
        SectionKind.PINNED: translate("Headings", "Pinned"),
        SectionKind.TODAY: translate("Headings", "Today"),
        SectionKind.YESTERDAY: translate("Headings", "Yesterday"),
        SectionKind.WEEK: translate("Headings", "Previous 7 days"),
    }[section.kind]


def _form(locale: QLocale) -> QLocale.FormatType:
    """Return the form in which a month stands beside a year: 2026年11月, not 2026年十一月."""
    is_chinese = locale.language() is QLocale.Language.Chinese
    return QLocale.FormatType.ShortFormat if is_chinese else QLocale.FormatType.LongFormat


def spoken_heading(section: Section, count: int, *, is_collapsed: bool) -> str:
    """Return a heading as a screen reader says it."""
    name = heading(section)
    if section.kind is SectionKind.FOLDER:
        name = translate("Headings", "Folder {0}").format(name)
    if is_collapsed:
        state = translate("Headings", "collapsed, {0} in it")
    else:
        state = translate("Headings", "expanded, {0} in it")
    return f"{name}, {state.format(words.number(count))}"
