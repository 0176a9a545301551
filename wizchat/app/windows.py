"""The windows and pages that are there from the start, before anything is shown in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizchat.render.colouring import CodeColourer
from wizchat.ui.chat.view import ChatView
from wizchat.ui.library.first_run import FirstRunPage
from wizchat.ui.library.models_window import ModelsWindow
from wizchat.ui.presenters.parts import ModelWindows
from wizchat.ui.shell.main_window import MainWindow
from wizchat.ui.shell.pages import Page
from wizchat.ui.shell.report import ReportWindow

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from wizchat.ui.theme.theme import Theme


class Windows:
    """The main window with its pages, and those it opens. GUI thread."""

    def __init__(self, theme: Theme, *, wrap_code: bool, parent: QObject) -> None:
        self._theme = theme
        self.colourer = CodeColourer(parent)
        self.colourer.set_wraps(wrap_code)
        self.view = self.new_view()
        """The page of the main window on which a conversation is shown."""
        self.first_run = FirstRunPage(theme)
        self.main = MainWindow(theme, {Page.CHAT: self.view, Page.FIRST_RUN: self.first_run})
        self.models = ModelsWindow(theme)
        self.report = ReportWindow(theme)

    def new_view(self) -> ChatView:
        """Return a view for one more conversation."""
        return ChatView(self._theme, self.colourer)

    def about_models(self) -> ModelWindows:
        """Return those that show models."""
        return ModelWindows(self.main, self.first_run, self.models)
