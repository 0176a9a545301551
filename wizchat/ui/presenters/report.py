"""The system report: collected away from the GUI thread, shown to be copied."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from wizchat.desktop import logs
from wizchat.ui.shell.opening import open_window

if TYPE_CHECKING:
    from wizchat.desktop.installation import Installation
    from wizchat.desktop.lazy import Lazy
    from wizchat.desktop.paths import Paths
    from wizchat.engine.protocol import Loaded, Ready
    from wizchat.engine.state import EngineState
    from wizchat.models.installed import InstalledModel
    from wizchat.ui.presenters.errands import Errands
    from wizchat.ui.presenters.parts import ModelParts
    from wizchat.ui.shell.main_window import MainWindow
    from wizchat.ui.shell.report import ReportWindow

_LOG_LINES: Final = 40


@dataclass(frozen=True)
class InstalledLine:
    """A model of the library and whether its files are here."""

    model: InstalledModel
    present: bool


@dataclass(frozen=True)
class Report:
    """Everything that the report says."""

    installation: Installation
    state: EngineState
    ready: Ready | None
    """What the worker said of itself; None when none has come up."""
    loaded: Loaded | None
    models: tuple[InstalledLine, ...]
    log: str
    """The end of the engine's log, in which nothing of conversations is."""


def collect(paths: Paths, parts: ModelParts) -> Report:
    """Look at everything; asks the disk, so it belongs on a thread that may wait."""
    from wizchat.desktop.installation import Installation

    library, engine = parts.library, parts.engine
    return Report(
        installation=Installation.look(paths, parts.folder),
        state=engine.state,
        ready=engine.ready,
        loaded=engine.loaded,
        models=tuple(InstalledLine(m, library.is_present(m)) for m in library.models()),
        log=logs.tail(paths.engine_log, _LOG_LINES),
    )


class ReportPresenter(QObject):
    """Opens the report's window and fills it, anew each time. GUI thread."""

    def __init__(
        self,
        paths: Paths,
        parts: ModelParts,
        window: Lazy[ReportWindow],
        main: MainWindow,
        *,
        errands: Errands,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._collect = partial(collect, paths, parts)
        self._window = window
        self._main = main
        self._errands = errands
        main.doctor_requested.connect(self._on_requested)
        window.when_made(lambda made: made.refresh_requested.connect(self._fill))

    def _on_requested(self) -> None:
        open_window(self._window.get(), self._main)
        self._fill()

    def _fill(self) -> None:
        self._window.get().show_collecting()
        self._errands.run(self._collect, self._on_collected)

    def _on_collected(self, report: Report) -> None:
        from wizchat.ui.presenters.report_words import report_text

        self._window.get().show_report(report_text(report))
