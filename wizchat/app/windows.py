"""The windows and pages of the app, before anything is shown in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizchat.desktop.lazy import Lazy
from wizchat.render.typesetter import Typesetter
from wizchat.ui.chat.view import ChatView
from wizchat.ui.presenters.parts import ModelWindows
from wizchat.ui.shell.main_window import MainWindow
from wizchat.ui.shell.pages import Page

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from wizchat.ui.library.first_run import FirstRunPage
    from wizchat.ui.library.models_window import ModelsWindow
    from wizchat.ui.shell.report import ReportWindow
    from wizchat.ui.theme.theme import Theme


class Windows:
    """The main window with a page to write on; the others are made when they are wanted.

    GUI thread.
    """

    def __init__(self, theme: Theme, *, wrap_code: bool, parent: QObject) -> None:
        self._theme = theme
        self.typesetter = Typesetter(parent)
        self.typesetter.set_wraps(wrap_code)
        self.view = self.new_view()
        """The page of the main window on which a conversation is shown."""
        self.main = MainWindow(theme, {Page.CHAT: self.view})
        self.first_run = Lazy(self._make_first_run)
        self.models = Lazy(self._make_models)
        self.report = Lazy(self._make_report)

    def new_view(self) -> ChatView:
        """Return a view for one more conversation."""
        return ChatView(self._theme, self.typesetter)

    def about_models(self) -> ModelWindows:
        """Return those that show models."""
        return ModelWindows(self.main, self.first_run, self.models)

    def _make_first_run(self) -> FirstRunPage:
        from wizchat.ui.library.first_run import FirstRunPage

        page = FirstRunPage(self._theme)
        self.main.add_page(Page.FIRST_RUN, page)
        return page

    def _make_models(self) -> ModelsWindow:
        from wizchat.ui.library.models_window import ModelsWindow

        return ModelsWindow(self._theme)

    def _make_report(self) -> ReportWindow:
        from wizchat.ui.shell.report import ReportWindow

        return ReportWindow(self._theme)
