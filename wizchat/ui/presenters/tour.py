"""The tour in the windows: when it is offered, where it answers, and the way back from it.

Without a model of the library it answers wherever it is asked, and is there again after a restart.
With one it is only opened from Help: it answers in a conversation of its own, and whoever leaves
that, or asks elsewhere, has the model back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from wizchat.chat.events import AnswerWaiting, WaitReason
from wizchat.desktop.settings import SettingsNotSaved
from wizchat.models.tour import TOUR_ID, find_tour
from wizchat.ui.chat.tour import TourRole
from wizchat.ui.presenters.installed import label
from wizchat.ui.shell.pages import Page
from wizchat.ui.shell.views import TourLine
from wizchat.ui.words import sentences

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizchat.chat.service import ChatService
    from wizchat.desktop.settings import SettingsStore
    from wizchat.models.tour import TourModel
    from wizchat.ui.chat.view import ChatView
    from wizchat.ui.library.first_run import FirstRunPage
    from wizchat.ui.presenters.conversation import ConversationPresenter
    from wizchat.ui.presenters.engine import EnginePresenter
    from wizchat.ui.presenters.errands import Errands
    from wizchat.ui.presenters.known import KnownConversations
    from wizchat.ui.presenters.library import LibraryPresenter
    from wizchat.ui.presenters.parts import ModelWindows
    from wizchat.ui.presenters.routing import ChatRouter
    from wizchat.ui.presenters.windows import ConversationWindows, OpenWindow


class TourPresenter(QObject):
    """Starts and leaves the tour. Lives on the GUI thread."""

    def __init__(
        self,
        service: ChatService,
        router: ChatRouter,
        known: KnownConversations,
        windows: ModelWindows,
        *,
        here: tuple[ConversationPresenter, ChatView],
        elsewhere: ConversationWindows,
        engine: EnginePresenter,
        library: LibraryPresenter,
        settings: SettingsStore,
        errands: Errands,
        find: Callable[[], TourModel | None] = find_tour,
        parent: QObject | None = None,
    ) -> None:
        """Take the parts; `here` is the conversation in the main window, the others elsewhere."""
        super().__init__(parent)
        self._service = service
        self._known = known
        self._windows = windows
        self._engine = engine
        self._library = library
        self._settings = settings
        self._errands = errands
        self._find = find
        self._tour: TourModel | None = None
        self._here = here
        self._elsewhere = elsewhere
        self._conversation: str | None = None  # where alone it answers; None for everywhere
        self._starting = False
        main = windows.main
        main.tour_requested.connect(self.start)
        main.tour_action_requested.connect(self._on_action)
        windows.first_run.when_made(self._serve_first_page)
        engine.chosen.connect(self._on_chosen)
        engine.status_changed.connect(self.refresh)
        library.refreshed.connect(self.refresh)
        router.told.connect(self._on_told)
        elsewhere.opened.connect(self._on_opened)
        here[0].shown.connect(self._on_shown)
        self._join(here[1])
        self.refresh()

    @property
    def model(self) -> TourModel | None:
        """The tour, once it was found; may be read on any thread."""
        return self._tour

    def begin(self) -> None:
        """Look for the tour, and go on with it if it was chosen last and nothing else is here."""
        self._errands.run(self._find, self._on_found)

    def start(self) -> None:
        """Open a new conversation, in which the tour answers; a running answer comes first."""
        if self._tour is None:
            return
        if not self._engine.is_tour and self._engine.is_ready and self._known.answering:
            self._windows.main.show_notice(
                self.tr(
                    "An answer is being written, and the tour would cut it off. "
                    "Open it when the answer is done, or stop it."
                )
            )
            return
        self._starting = True
        self._windows.main.show_page(Page.CHAT)
        self._windows.main.new_requested.emit()
        self._starting = False
        self._choose()

    # --- What happens ---------------------------------------------------------------------------

    def _on_opened(self, opened: OpenWindow) -> None:
        self._join(opened.window.view)
        opened.window.view.set_tour(self._role)
        self._show_line(opened)

    def _serve_first_page(self, page: FirstRunPage) -> None:
        page.tour_requested.connect(self.start)
        page.set_tour_offered(offered=self._tour is not None)

    def _join(self, view: ChatView) -> None:
        view.tour_requested.connect(self.start)
        view.tour_answer_requested.connect(self._on_answer_requested)

    def _on_found(self, tour: TourModel | None) -> None:
        self._tour = tour
        chosen_last = self._settings.current.selected_model == TOUR_ID
        if chosen_last and self._engine.model is None and self._library.real_model is None:
            if tour is not None:
                self._choose()
            elif self._library.coming is None:
                self._windows.show_first_run()
        self.refresh()

    def _on_chosen(self) -> None:
        """Tell the chat who is asked now, before the engine says anything of it."""
        chosen = self._engine.is_tour
        self._service.choose_tour(chosen=chosen, only=self._conversation if chosen else None)

    def _on_shown(self, conversation_id: str) -> None:
        """Leave the tour with its conversation, where there is something to go back to."""
        if self._starting:
            return
        if self._engine.is_tour and self._conversation not in {None, conversation_id}:
            self._go_back()

    def _on_told(self, event: object) -> None:
        """Have the real model back for what is asked elsewhere, if the tour is only visiting."""
        waits = isinstance(event, AnswerWaiting) and event.reason is WaitReason.TOUR_ONLY
        if waits and self._conversation is not None:
            self._go_back()

    def _on_answer_requested(self) -> None:
        view = self.sender()
        asked = [presenter for presenter, known in self._views() if known is view]
        if self._tour is None or not asked:
            return
        self._service.let_tour_answer(asked[0].conversation_id)
        if not self._engine.is_tour:
            self._choose()

    def _on_action(self) -> None:
        if self._library.real_model is not None:
            self._go_back()
        elif self._library.coming is not None:
            self._windows.main.models_requested.emit()
        else:
            self._windows.show_first_run()
            self._windows.main.come_to_front()  # it may be asked for in another window

    # --- How it is done -------------------------------------------------------------------------

    def _choose(self) -> None:
        """Load the tour; where a real model runs, for the open conversation alone."""
        if self._tour is None:
            return
        alone = self._library.real_model is None
        visiting = not alone and not self._engine.has_failed
        self._conversation = self._here[0].conversation_id if visiting else None
        if self._engine.is_tour and not self._engine.has_failed:
            self._on_chosen()
            self.refresh()
            return
        self._engine.choose_tour(self._tour)
        self._library.refresh()  # no model of the library is in use now
        if alone:
            self._remember()

    def _remember(self) -> None:
        if self._settings.current.selected_model == TOUR_ID:
            return
        try:
            self._settings.update(selected_model=TOUR_ID)
        except SettingsNotSaved as error:
            self._windows.main.show_notice(
                self.tr(
                    "The tour is used now, and that could not be saved for the next start: {0}"
                ).format(error.strerror)
            )

    def _go_back(self) -> None:
        if self._engine.is_tour and self._library.real_model is not None:
            self._conversation = None
            self._library.use_real()

    # --- What is shown --------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show everything as it is now."""
        role = self._role
        main = self._windows.main
        main.set_tour_offered(offered=role is TourRole.OFFERED, known=self._tour is not None)
        main.set_tour_line(self._line() if role is TourRole.ANSWERING else None)
        if (page := self._windows.first_run.made) is not None:
            page.set_tour_offered(offered=self._tour is not None)
        for _presenter, view in self._views():
            view.set_tour(role)
        for opened in self._elsewhere.windows:
            self._show_line(opened)

    def _show_line(self, opened: OpenWindow) -> None:
        """Say that the tour answers in a window where it does."""
        here = self._conversation in {None, opened.conversation_id}
        answers = here and self._role is TourRole.ANSWERING
        opened.window.set_tour_line(self._line() if answers else None)

    def _views(self) -> list[tuple[ConversationPresenter, ChatView]]:
        """Return everything that shows a conversation now."""
        others = [(open_.presenter, open_.window.view) for open_ in self._elsewhere.windows]
        return [self._here, *others]

    @property
    def _role(self) -> TourRole:
        if self._tour is None:
            return TourRole.ABSENT
        if self._engine.is_tour:
            return TourRole.ANSWERING
        unanswered = self._engine.model is None or self._engine.has_failed
        return TourRole.OFFERED if unanswered else TourRole.ABSENT

    def _line(self) -> TourLine:
        said = self.tr("The tour answers: a tiny model that knows this app, and nothing else.")
        real, coming = self._library.real_model, self._library.coming
        if real is not None:
            return TourLine(said, self.tr("Back to {0}").format(label(real)))
        if coming is not None:
            waits = self.tr("The model that is coming takes over as soon as it is here.")
            return TourLine(sentences((said, waits)), self.tr("Open Models"))
        return TourLine(said, self.tr("Download WizardLM-2"))
