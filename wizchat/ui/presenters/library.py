"""Models in the windows: the first page, the Models window, the chip's menu, the download line."""

from __future__ import annotations

from functools import partial, singledispatchmethod
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wizchat.desktop.settings import SettingsNotSaved
from wizchat.downloads.items import DownloadState
from wizchat.models.found import find_models
from wizchat.models.installing import Installed, InstallFailed
from wizchat.models.tour import TOUR_ID, TourModel
from wizchat.ui import words
from wizchat.ui.library.file_problems import model_problem
from wizchat.ui.library.values import Found, Measured
from wizchat.ui.presenters.installed import label, model_choices
from wizchat.ui.presenters.library_actions import LibraryActions
from wizchat.ui.presenters.library_view import Moment, library_view, surroundings
from wizchat.ui.presenters.look import Look, condition, look_around
from wizchat.ui.presenters.offers import first_choices
from wizchat.ui.presenters.transfers import download_line, unfinished
from wizchat.ui.shell.opening import open_window
from wizchat.ui.shell.pages import Page

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wizchat.downloads.items import DownloadStatus
    from wizchat.models.found import FoundModel
    from wizchat.models.installed import InstalledModel
    from wizchat.models.library import LibraryChanged
    from wizchat.ui.library.first_run import FirstRunPage
    from wizchat.ui.library.models_window import ModelsWindow
    from wizchat.ui.library.values import Offer
    from wizchat.ui.presenters.engine import EnginePresenter
    from wizchat.ui.presenters.errands import Errands
    from wizchat.ui.presenters.files import ModelFiles, Reading
    from wizchat.ui.presenters.parts import ModelParts, ModelWindows

_OVER = frozenset({DownloadState.CANCELLED, DownloadState.DONE})


class LibraryPresenter(QObject):
    """Shows what is here, what is coming and what can be had. Lives on the GUI thread."""

    refreshed = Signal()
    """Something of it may be another now."""

    def __init__(
        self,
        parts: ModelParts,
        windows: ModelWindows,
        chosen: EnginePresenter,
        *,
        files: ModelFiles,
        errands: Errands,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._windows = windows
        self._chosen = chosen
        self._files = files
        self._errands = errands
        self._actions = LibraryActions(parts, windows, chosen, files, self)
        self._look: Look | None = None
        self._reading: Reading | None = None
        self._statuses: dict[str, DownloadStatus] = {}
        self._notice = ""
        self._offered: tuple[Offer, ...] = ()
        self._measured: Callable[[InstalledModel], Measured] = lambda _: Measured()
        self._connect()

    def begin(self) -> None:
        """Show what is known at once, load the model used last, then look at the disk."""
        self._statuses = {s.item.id: s for s in self._parts.queue.statuses()}
        models = self._parts.library.models()
        toured = self._parts.settings.current.selected_model == TOUR_ID
        fresh = not models and not unfinished(self._statuses.values()) and not toured
        if fresh:
            self._windows.show_first_run()
        else:
            self._windows.main.show_page(Page.CHAT)
        self._use_last()
        self.refresh()
        self._look_again()
        self._mend()

    def _mend(self) -> None:
        """Say that a list could not be read, and find again what is in the models folder."""
        library, queue = self._parts.library, self._parts.queue
        if library.broken_index is not None:
            self._announce(
                self.tr(
                    "The list of models could not be read; it is kept as {0}. "
                    "The models folder is being looked through."
                ).format(library.broken_index)
            )
            self._files.rebuild()
        elif queue.broken_list is not None:
            self._announce(
                self.tr(
                    "The list of downloads could not be read; it is kept as {0}. "
                    "Start a download again, and it goes on from where it was."
                ).format(queue.broken_list)
            )

    def watch_speed(self, measured: Callable[[InstalledModel], Measured]) -> None:
        """Take who knows how fast a model is here."""
        self._measured = measured

    def refresh(self) -> None:
        """Show everything as it is now."""
        self._windows.main.set_download(download_line(self._statuses.values()))
        models = self._parts.library.models()
        current = self._chosen.model
        self._windows.main.set_models(
            model_choices(models, partial(condition, self._look)),
            current.id if current else None,
        )
        self.refreshed.emit()
        self._show_first_page()
        self._show_window()

    def _show_first_page(self) -> None:
        page = self._windows.first_run.made
        if page is None or self._look is None:
            return
        here = surroundings(self._parts, self._look)
        page.set_computer(here.summary())
        offers = first_choices(self._parts.catalogue, here)
        if offers != self._offered:  # its rows, and the keyboard in them, stay if they can
            self._offered = offers
            page.set_offers(offers)

    def _show_window(self) -> None:
        window, current = self._windows.models.made, self._chosen.model
        if window is None or self._look is None:
            return
        now = Moment(
            current_id=current.id if current else None,
            coming=unfinished(self._statuses.values()),
            reading=self._reading,
            measured=self._measured,
            notice=self._notice,
            progress=self._reading_words() if self._is_adding else "",
        )
        window.show_view(library_view(self._parts, self._look, now))

    def reload_model(self) -> None:
        """Load the model again, with the settings as they are now."""
        model = self._chosen.model
        if model is not None and not isinstance(model, TourModel):
            self._use(model)
        self.refresh()
        self._look_again()  # a GPU may have been switched on or off

    def use_real(self) -> None:
        """Load the model that was used last before the tour, if it is here."""
        model = self.real_model
        if model is not None:
            self._use(model)
            self.refresh()

    @property
    def real_model(self) -> InstalledModel | None:
        """The model that would be loaded at a start; None while none is here."""
        models = self._parts.library.models()
        return self._used_last([m for m in models if condition(self._look, m).present])

    @property
    def coming(self) -> DownloadStatus | None:
        """The model that is on its way and nearest to being here."""
        return next(iter(unfinished(self._statuses.values())), None)

    # --- What the core says; the bridge calls these on the GUI thread ---------------------------

    def handle_library(self, _event: LibraryChanged) -> None:
        """Take in a change of the library, which may have changed further since."""
        current, library = self._chosen.model, self._parts.library
        if current is not None and current.id != TOUR_ID:
            here = library.find(current.id)
            if here is None:
                self._chosen.let_go()
            else:
                self._chosen.follow(here, label(here))
        self.refresh()
        self._look_again()

    def handle_download(self, status: DownloadStatus) -> None:
        """Take in a change of the download list."""
        before = self._statuses.get(status.item.id)
        if status.state in _OVER:
            self._statuses.pop(status.item.id, None)
        else:
            self._statuses[status.item.id] = status
        self.refresh()
        if before is None or before.state is not status.state:
            self._look_again()

    @singledispatchmethod
    def handle_install(self, event: object) -> None:
        """Take in what became of a finished download."""
        raise TypeError(type(event))

    @handle_install.register
    def _(self, event: Installed) -> None:
        current = self._chosen.model
        if self._is_needed(event.model):
            self._take_over(event.model)
        elif current is not None and current.id != event.model.id:
            self._windows.main.show_notice(
                self.tr("{0} is here and verified. Choose it at the top right.").format(
                    label(event.model)
                )
            )
        self.refresh()

    @handle_install.register
    def _(self, event: InstallFailed) -> None:
        problem = model_problem(event.error)
        self._say(problem)
        self._windows.main.show_notice(
            problem, self.tr("Delete the file"), self._actions.discarding(event.item_id)
        )

    # --- What people do -------------------------------------------------------------------------

    def _connect(self) -> None:
        main = self._windows.main
        main.models_requested.connect(self._open_models)
        main.model_chosen.connect(self._on_use)
        self._windows.first_run.when_made(self._serve_first_page)
        self._windows.models.when_made(self._serve_window)
        self._actions.told.connect(self._say)
        self._files.reading.connect(self._on_reading)
        self._files.problem.connect(self._on_problem)
        self._files.added.connect(self._on_added)
        self._files.rebuilt.connect(self._on_rebuilt)
        self._files.discarded.connect(self._on_discarded)
        self._chosen.devices_known.connect(self._look_again)
        self._chosen.readiness_changed.connect(self._on_readiness)

    def _serve_first_page(self, page: FirstRunPage) -> None:
        page.all_requested.connect(self._open_models)
        page.set_problem(self._notice)
        self._show_first_page()
        self._errands.run(lambda: find_models(self._parts.catalogue), self._on_found)

    def _serve_window(self, window: ModelsWindow) -> None:
        window.use_requested.connect(self._on_use)
        window.notice_closed.connect(self._on_notice_closed)
        self._show_window()

    def _open_models(self) -> None:
        self._errands.run(self._parts.library.reload, lambda _: self._look_again())
        open_window(self._windows.models.get(), self._windows.main)

    def _on_use(self, model_id: str) -> None:
        model, current = self._parts.library.find(model_id), self._chosen.model
        runs = current is not None and current.id == model_id and not self._chosen.has_failed
        if model is not None and not runs:
            self._use(model)
            self.refresh()

    def _on_notice_closed(self) -> None:
        self._say("")

    def _on_reading(self, reading: Reading | None) -> None:
        self._reading = reading
        page = self._windows.first_run.made
        if page is not None and self._is_adding:
            page.set_progress(self._reading_words())
        elif page is not None:
            page.set_problem(self._notice)
        self.refresh()

    def _on_added(self, model: InstalledModel) -> None:
        self._say("")
        if self._is_needed(model):
            self._take_over(model)
        self._windows.main.show_page(Page.CHAT)
        self.refresh()

    def _on_problem(self, problem: str) -> None:
        if self._windows.are_seen:
            self._say(problem)
        else:
            self._announce(problem)

    def _on_rebuilt(self) -> None:
        if self._chosen.model is None or self._chosen.is_tour:
            self._use_last()
        self.refresh()

    def _on_discarded(self) -> None:
        self._say("")
        self._look_again()

    # --- How it is done -------------------------------------------------------------------------

    def _is_needed(self, model: InstalledModel) -> bool:
        """Whether nothing answers without it: it is the first, or the tour stands in for it."""
        others = [m for m in self._parts.library.models() if m.id != model.id]
        return self._chosen.model is None or (self._chosen.is_tour and not others)

    def _take_over(self, model: InstalledModel) -> None:
        """Load the model that was waited for; who speaks with the tour is told."""
        if self._chosen.is_tour:
            self._windows.main.show_notice(
                self.tr("{0} is here and verified. From now on it answers.").format(label(model))
            )
        self._use(model)

    def _use(self, model: InstalledModel) -> None:
        """Load a model; it answers in the conversations, so these are shown."""
        self._chosen.choose(model, label(model))
        self._windows.main.show_page(Page.CHAT)
        settings = self._parts.settings
        if settings.current.selected_model == model.id:
            return
        try:
            settings.update(selected_model=model.id)
        except SettingsNotSaved as error:
            self._windows.main.show_notice(
                self.tr(
                    "{0} is used now, and that could not be saved for the next start: {1}"
                ).format(label(model), error.strerror)
            )

    def _use_last(self) -> None:
        """Load the model that was used last, or else any."""
        model = self._used_last(self._parts.library.models())
        if model is not None:
            self._use(model)

    def _used_last(self, models: Sequence[InstalledModel]) -> InstalledModel | None:
        """Return the one that was used last, or else any."""
        wanted = self._parts.settings.current.selected_model
        return next((m for m in models if m.id == wanted), models[0] if models else None)

    def _say(self, problem: str) -> None:
        self._notice = problem
        if (page := self._windows.first_run.made) is not None:
            page.set_problem(problem)
        self.refresh()

    def _announce(self, problem: str) -> None:
        """Say a problem where it is seen although nobody asked for anything."""
        self._say(problem)
        self._windows.main.show_notice(problem, lasting=True)

    @property
    def _is_adding(self) -> bool:
        return self._reading is not None and self._reading.model_id is None

    def _reading_words(self) -> str:
        if self._reading is None:
            return ""
        part = words.percent(int(self._reading.fraction * 100), 100)
        return self.tr("Checking {0}: {1}").format(self._reading.name, part)

    def _on_found(self, models: tuple[FoundModel, ...]) -> None:
        """Offer the files of other apps that surely are what their names say."""
        self._windows.first_run.get().set_found(
            [Found(str(m.path), m.app, m.quantization.name) for m in models if m.quantization]
        )

    def _look_again(self) -> None:
        parts = self._parts
        look = partial(look_around, parts.library, parts.folder, parts.engine)
        self._errands.run(look, self._on_looked)

    def _on_readiness(self, _ready: bool) -> None:
        self._look_again()  # loading may have shown that a GPU is of no use

    def _on_looked(self, look: Look) -> None:
        self._look = look
        self.refresh()
