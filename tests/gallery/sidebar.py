"""States of the sidebar: its lists, its search, archive and trash, what is asked in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from tests.gallery.own_words import (
    conversations,
    folders,
    incognito,
    many_conversations,
    own_words,
)
from tests.gallery.state import State, made
from tests.ui.shell.samples import NOW
from wizchat.chat.values import SearchHit
from wizchat.ui.shell.actions import ActionId
from wizchat.ui.shell.row_button import RowButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from tests.helpers.surfaces import Surfaces
    from wizchat.ui.shell.main_window import MainWindow


def settle_in(window: MainWindow) -> None:
    """Show a person's own words, and no line about the tour."""
    window.set_tour_line(None)
    window.set_conversations(conversations())
    window.set_current("c1", own_words().titles[1])


def open_sidebar(window: MainWindow) -> None:
    """Show the sidebar with a person's own words in it, over the page where that is narrow."""
    settle_in(window)
    window._frame.show_sidebar(shown=True)


def hover(widget: QWidget) -> None:
    """Put the pointer over a widget."""
    at = QPointF(widget.rect().center())
    QApplication.sendEvent(widget, QEnterEvent(at, at, QPointF(widget.mapToGlobal(at))))
    widget.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)


def _everything(window: MainWindow, _surfaces: Surfaces) -> None:
    open_sidebar(window)
    window.set_conversations(many_conversations(), folders())
    window.set_incognito(incognito())
    window.set_answering(frozenset({"c1", "long"}))
    window.set_elsewhere(frozenset({"c2", "long"}))


def _folded(window: MainWindow, surfaces: Surfaces) -> None:
    _everything(window, surfaces)
    window.set_collapsed(frozenset({"folder:f0", "folder:f2", "today"}))
    rows = window._sidebar.conversations
    rows.setFocus(Qt.FocusReason.TabFocusReason)
    rows.setCurrentIndex(rows._rows.index_of_folder("f1"))


def _selected(window: MainWindow, _surfaces: Surfaces) -> None:
    open_sidebar(window)
    rows = window._sidebar.conversations
    rows.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(2):
        QTest.keyClick(rows, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)


def _renaming(window: MainWindow, _surfaces: Surfaces) -> None:
    open_sidebar(window)
    window._sidebar.conversations.rename("c2")


def _naming_folder(window: MainWindow, _surfaces: Surfaces) -> None:
    open_sidebar(window)
    window.set_conversations(many_conversations(), folders())
    window.rename_folder("f1")


def _focused(window: MainWindow, _surfaces: Surfaces) -> None:
    open_sidebar(window)
    window._sidebar._models.setFocus(Qt.FocusReason.TabFocusReason)
    for button in window._sidebar.findChildren(RowButton)[:2]:
        hover(button)


def _empty(window: MainWindow, _surfaces: Surfaces) -> None:
    open_sidebar(window)
    window.set_conversations(())
    window.set_current(None, "")
    window.set_download(None)


def _found(window: MainWindow, _surfaces: Surfaces) -> None:
    open_sidebar(window)
    said = own_words()
    window._sidebar.search.setText(said.wanted)
    start = said.found.index(said.wanted)
    marks = ((start, len(said.wanted)),)
    first, *others = conversations()
    hits = [SearchHit(each, "m", said.found, marks, (), at) for at, each in enumerate(others, 1)]
    hits[1] = replace(hits[1], conversation=replace(others[1], archived_at=NOW))
    named = replace(first, title=f"{said.titles[0]} {said.wanted}")
    in_title = ((len(said.titles[0]) + 1, len(said.wanted)),)
    window.show_found((*hits, SearchHit(named, title_marks=in_title)), is_exact=False)


def _nothing_found(window: MainWindow, _surfaces: Surfaces) -> None:
    open_sidebar(window)
    window._sidebar.search.setText(own_words().wanted)
    window.show_found(())


def _in_trash(window: MainWindow, *, how_many: int) -> None:
    open_sidebar(window)
    thrown = (
        replace(each, trashed_at=NOW - timedelta(days=31 - 2 * at))
        for at, each in enumerate(many_conversations()[:how_many])
    )
    window.set_trash(tuple(thrown))
    window._actions[ActionId.SHOW_TRASH].trigger()


def _trash(window: MainWindow, _surfaces: Surfaces) -> None:
    _in_trash(window, how_many=12)
    trash = window._sidebar.trash.get()
    trash.conversations.setCurrentIndex(trash.conversations._rows.index(1))


def _empty_trash(window: MainWindow, _surfaces: Surfaces) -> None:
    _in_trash(window, how_many=0)


def _asked_for_one(window: MainWindow, surfaces: Surfaces) -> None:
    _trash(window, surfaces)
    window._sidebar.trash.get().delete.click()


def _asked_for_all(window: MainWindow, surfaces: Surfaces) -> None:
    _trash(window, surfaces)
    window._sidebar.trash.get().empty_trash.click()


def _archive(window: MainWindow, _surfaces: Surfaces) -> None:
    open_sidebar(window)
    window.set_archive(many_conversations()[2:9])
    window._actions[ActionId.SHOW_ARCHIVE].trigger()


def _empty_archive(window: MainWindow, _surfaces: Surfaces) -> None:
    open_sidebar(window)
    window.set_archive(())
    window._actions[ActionId.SHOW_ARCHIVE].trigger()
    for button in window._sidebar.findChildren(QPushButton):
        hover(button)


_PREPARED = {
    "everything": _everything,
    "folded": _folded,
    "selected": _selected,
    "renaming": _renaming,
    "naming-folder": _naming_folder,
    "focused": _focused,
    "empty": _empty,
    "found": _found,
    "nothing-found": _nothing_found,
    "trash": _trash,
    "trash-empty": _empty_trash,
    "trash-asks-one": _asked_for_one,
    "trash-asks-all": _asked_for_all,
    "archive": _archive,
    "archive-empty": _empty_archive,
}
_LARGE = {
    "150": (_everything, 1.5),
    "200": (_everything, 2.0),
    "trash-200": (_trash, 2.0),
    "trash-asks-200": (_asked_for_all, 2.0),
}
STATES = (
    *(State(f"sidebar-{name}", made("main"), prepare) for name, prepare in _PREPARED.items()),
    *(
        State(f"sidebar-{name}", made("main"), prepare, text_scale=scale)
        for name, (prepare, scale) in _LARGE.items()
    ),
)
