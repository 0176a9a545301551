"""Conversations in the windows: their presenters, put together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from wizchat.desktop.session import SessionFile
from wizchat.render.links import OwnPlace, own_place
from wizchat.ui.presenters.conversation import ConversationPresenter
from wizchat.ui.presenters.conversations import ConversationsPresenter
from wizchat.ui.presenters.exchange import ExchangePresenter
from wizchat.ui.presenters.incognito import IncognitoPresenter
from wizchat.ui.presenters.keeping import KeepingPresenter
from wizchat.ui.presenters.known import KnownConversations
from wizchat.ui.presenters.prompts import PromptsPresenter
from wizchat.ui.presenters.routing import ChatRouter
from wizchat.ui.presenters.session import SessionPresenter
from wizchat.ui.presenters.windows import ConversationWindows
from wizchat.ui.shell.conversation_window import ConversationWindow
from wizchat.ui.shell.pages import Page

if TYPE_CHECKING:
    from wizchat.app.foundation import Foundation
    from wizchat.app.preferences import Preferences
    from wizchat.app.windows import Windows
    from wizchat.chat.service import ChatService
    from wizchat.ui.chat.prompts_window import PromptsWindow
    from wizchat.ui.chat.view import ChatView
    from wizchat.ui.shell.chat_window import ChatWindow


class Conversations(QObject):
    """Builds the presenters, and one window more for each conversation that gets its own.

    GUI thread.
    """

    def __init__(
        self,
        base: Foundation,
        chat: ChatService,
        windows: Windows,
        preferences: Preferences,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._base = base
        self._windows = windows
        self._preferences = preferences
        main = windows.main
        self.known = known = KnownConversations(self)
        self.router = router = ChatRouter(known, self)
        self.prompts = PromptsPresenter(chat, router, self._make_prompts_window, main, self)
        main.prompts_requested.connect(self.prompts.open)
        self.here = here = ConversationPresenter(chat, known, windows.view, self)
        """What the main window shows."""
        router.join(here)
        self.windows = ConversationWindows(
            chat,
            router,
            known,
            main=main,
            main_view=here,
            make_window=self._make_window,
            parent=self,
        )
        self.list = ConversationsPresenter(
            chat, router, known, window=main, view=here, windows=self.windows, parent=self
        )
        self._incognito = IncognitoPresenter(
            chat, router, known, window=main, view=here, parent=self
        )
        self.keeping = KeepingPresenter(
            chat, router, base.settings, window=main, view=here, parent=self
        )
        self.session = SessionPresenter(
            SessionFile(base.paths.session_file),
            self.windows,
            here,
            known,
            router=router,
            errands=base.errands,
            parent=self,
        )
        self.exchange = ExchangePresenter(
            base.paths,
            chat,
            router,
            known,
            theme=base.theme,
            window=main,
            errands=base.errands,
            settings=base.settings,
            parent=self,
        )
        router.told.connect(preferences.commands.handle)
        self._serve(main, windows.view)

    def begin(self) -> None:
        """Have a page to write on, and ask for what is kept, which the service tells later."""
        self.keeping.begin()  # what was open may be in the archive
        self.list.begin(self.session.main)

    # --- Windows of their own, made when they are wanted ----------------------------------------

    def _make_window(self) -> ConversationWindow:
        view = self._windows.new_view()
        window = ConversationWindow(self._base.theme, view)
        self._serve(window, view)
        return window

    def _make_prompts_window(self) -> PromptsWindow:
        from wizchat.ui.chat.prompts_window import PromptsWindow

        return PromptsWindow(self._base.theme)

    def _serve(self, window: ChatWindow, view: ChatView) -> None:
        """Give a window what every window of a conversation has, the main one too."""
        view.place_requested.connect(self._open_place)
        window.keep_notices_below(view.find_bar)
        self.prompts.attach(view)
        self._preferences.follow(view)
        self.exchange.serve(window, view)
        self._preferences.commands.attach(window, window.commands, self._come_to)

    # --- What people do -------------------------------------------------------------------------

    def _open_place(self, address: str) -> None:
        """Open the part of the app that an answer leads to, and do nothing else."""
        match own_place(address):
            case OwnPlace.MODELS:
                self._windows.main.models_requested.emit()
            case OwnPlace.SETTINGS:
                self._windows.main.settings_requested.emit()

    def _come_to(self, conversation_id: str) -> None:
        """Show a conversation that was found by its title, also where the first page is shown."""
        self._windows.main.show_page(Page.CHAT)
        self.list.come_to(conversation_id)
