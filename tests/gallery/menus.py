"""Every menu, open: those of the menu bar, of the model chip, of conversations and folders."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from tests.gallery.board import Board, picture_of
from tests.gallery.header import engines
from tests.gallery.own_words import conversations, folders, incognito, own_words
from tests.gallery.sidebar import open_sidebar, settle_in
from tests.gallery.state import State, made
from tests.helpers.conversations import answer
from tests.ui.shell.samples import FAILED, MODELS, NOW
from wizchat.engine.protocol import LoadErrorCode, LoadFailed
from wizchat.ui.presenters import engine_words
from wizchat.ui.shell.conversation_menu import ConversationMenu, FolderMenu, SectionMenu
from wizchat.ui.shell.main_window import MainWindow
from wizchat.ui.shell.model_menu import ModelMenu
from wizchat.ui.shell.tray import Tray
from wizchat.ui.shell.window_list import WindowEntry

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from tests.helpers.surfaces import Surfaces


def _out_of_memory() -> str:
    return engine_words.load_failed(LoadFailed(code=LoadErrorCode.OUT_OF_MEMORY, detail=""))


def _of_the_bar(surfaces: Surfaces) -> QWidget:
    window = surfaces.make("main")
    assert isinstance(window, MainWindow)
    window.set_conversations(conversations(), folders())
    window.set_current("c0", own_words().titles[0])
    window.set_last(answer("…"))
    entries = (WindowEntry("", "WizChat", is_here=True), WindowEntry("c1", own_words().long))
    window.window_list.opening.connect(lambda: window.window_list.show_windows(entries))
    menus = [action.menu() for action in window.menuBar().actions()]
    inside = (window._folder_menu, window._use_menu)
    pictures = [picture_of(menu) for menu in (*menus, *inside) if isinstance(menu, QMenu)]
    return surfaces.keep(Board(surfaces._theme, pictures))


def _of_the_chip(surfaces: Surfaces) -> QWidget:
    parent = surfaces.keep(Board(surfaces._theme, ()))
    failed = replace(FAILED, notice=_out_of_memory())
    pictures = []
    for at, engine in enumerate((*engines().values(), failed)):
        menu = ModelMenu(surfaces._theme, parent)
        menu.set_models(() if at == 0 else MODELS, "q4")
        menu.set_tour_offered(offered=at == 0)
        menu.set_engine(engine)
        pictures.append(picture_of(menu))
    return surfaces.keep(Board(surfaces._theme, pictures))


def _of_conversations(surfaces: Surfaces) -> QWidget:
    window = surfaces.make("main")
    assert isinstance(window, MainWindow)
    theme, asks = surfaces._theme, window.asks
    some, kept = conversations(), folders()
    thrown = replace(some[3], trashed_at=NOW)
    archived = replace(some[4], archived_at=NOW)
    menus: list[QMenu] = [
        ConversationMenu(theme, asks, conversations=asked, folders=kept, parent=window)
        for asked in (some[1:2], some[0:1], some[1:4], (thrown,), (archived,), incognito()[:1])
    ]
    menus.append(FolderMenu(theme, asks, conversations=some[:1], folders=kept, parent=window))
    menus.append(SectionMenu(theme, asks, "f0", window))
    tray = Tray(theme, window)
    tray._make()
    assert tray._menu is not None
    pictures = [picture_of(menu) for menu in (*menus, tray._menu)]
    tray.close()
    return surfaces.keep(Board(theme, pictures))


def _chip_open(window: MainWindow, _surfaces: Surfaces) -> None:
    open_sidebar(window)
    window._frame.show_sidebar(shown=False)
    window.set_engine(replace(engines()["ready"], notice=_out_of_memory()))
    window._header.chip._on_clicked()


def _bar_open(window: MainWindow, _surfaces: Surfaces) -> None:
    settle_in(window)
    menu = window.menuBar().actions()[3].menu()
    assert isinstance(menu, QMenu)
    place = window.menuBar().actionGeometry(menu.menuAction())
    menu.popup(window.menuBar().mapToGlobal(place.bottomLeft()))


STATES = (
    State("menus-bar", _of_the_bar),
    State("menus-chip", _of_the_chip),
    State("menus-conversations", _of_conversations),
    State("menu-chip", made("main"), _chip_open),
    State("menu-chip-200", made("main"), _chip_open, text_scale=2.0),
    State("menu-bar", made("main"), _bar_open),
)
