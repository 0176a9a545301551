"""What a message offers on request: copying, and its links with their whole address."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QPoint, QUrl, Signal, Slot
from PySide6.QtGui import QAction, QCursor, QDesktopServices, QGuiApplication

from wizchat.chat.values import MessageStatus
from wizchat.render.links import is_openable, own_place
from wizchat.ui.chat.link_popover import ask_about
from wizchat.ui.chat.message_actions import MessageAction, words
from wizchat.ui.chat.place_buttons import place_words
from wizchat.ui.widgets.menu import PopupMenu

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QWidget

    from wizchat.render.links import OwnPlace
    from wizchat.ui.chat.message import MessageView
    from wizchat.ui.theme.theme import Theme

_ALWAYS: Final = {MessageAction.COPY, MessageAction.COPY_MARKDOWN, MessageAction.SELECT}
_GROUPS: Final = (
    _ALWAYS,
    {MessageAction.REGENERATE, MessageAction.GO_ON, MessageAction.EDIT, MessageAction.BRANCH},
    {MessageAction.PIN, MessageAction.UNPIN, MessageAction.FACTS},
    {MessageAction.DELETE},
)
_LINE: Final = 72


def _literal(text: str) -> str:
    """Return text whose ampersands a menu shows as they are."""
    return text.replace("&", "&&")


def _shortened(href: str) -> str:
    return _literal(href if len(href) <= _LINE else f"{href[: _LINE - 1]}…")


class MessageMenus(QObject):
    """Opens menus beside the pointer; a link is opened only from one that shows where it leads.

    GUI thread.
    """

    link_opened = Signal(str)
    chosen = Signal(str, str)
    """A MessageAction and the id of the message."""
    place_requested = Signal(str)
    """A part of the app, an `OwnPlace`."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._home = parent

    def open_menu(self, view: MessageView, position: QPoint, href: str) -> None:
        """Offer what can be done with a message; `chosen` tells what was."""
        if view.entry is None:
            return
        menu = PopupMenu(self._home)
        message = view.entry.message
        waits = message.status is MessageStatus.WAITING
        for group in _GROUPS:
            menu.addSeparator()
            for action in MessageAction:
                if action in group and (action in _ALWAYS or action in view.offered):
                    made = menu.addAction(words(action, waits=waits))
                    made.setData((action.value, message.id))
                    made.triggered.connect(self._on_action_triggered)
        if href:
            menu.addSeparator()
            self._add_link(menu, href)
        elif view.body.links:
            menu.addSeparator()
            self._add_links(menu, view.body.links)
        self._pop_up(menu, position)

    @Slot()
    def _on_action_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.chosen.emit(*action.data())

    @Slot(str)
    def ask_about_link(self, href: str) -> None:
        """Show where a link leads and offer to open it."""
        ask_about(self._theme, href, QCursor.pos(), self._home)

    def _add_links(self, menu: QMenu, hrefs: tuple[str, ...]) -> None:
        """List all links, so that they can be reached without a pointer."""
        listed = PopupMenu(self.tr("Links"), menu)
        menu.addMenu(listed)
        for href in hrefs:
            if own_place(href):
                self._add_link(listed, href)
                continue
            entry = PopupMenu(_shortened(href), listed)
            self._add_link(entry, href)
            listed.addMenu(entry)

    def _add_place(self, menu: QMenu, place: OwnPlace) -> None:
        action = menu.addAction(place_words(place))
        action.setData(place.value)
        action.triggered.connect(self._on_place_triggered)

    def _add_link(self, menu: QMenu, href: str) -> None:
        place = own_place(href)
        if place is not None:
            self._add_place(menu, place)
            return
        for at in range(0, len(href), _LINE):
            line = menu.addAction(_literal(href[at : at + _LINE]))
            line.setEnabled(False)
        menu.addSeparator()
        action = QAction(self.tr("Open in the browser"), menu)
        action.setData(href)
        action.triggered.connect(self._on_open_triggered)
        menu.addAction(action)
        copy = QAction(self.tr("Copy address"), menu)
        copy.setData(href)
        copy.triggered.connect(self._on_copy_triggered)
        menu.addAction(copy)

    def _pop_up(self, menu: QMenu, position: QPoint) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(position)

    @Slot()
    def _on_open_triggered(self) -> None:
        action = self.sender()
        href = action.data() if isinstance(action, QAction) else ""
        if is_openable(href):
            self.link_opened.emit(href)
            QDesktopServices.openUrl(QUrl(href))

    @Slot()
    def _on_place_triggered(self) -> None:
        action = self.sender()
        place = own_place(action.data()) if isinstance(action, QAction) else None
        if place is not None:
            self.place_requested.emit(place.value)

    @Slot()
    def _on_copy_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            QGuiApplication.clipboard().setText(str(action.data()))
