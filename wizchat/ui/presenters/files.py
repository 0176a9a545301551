"""Files of models: adding one that is here, verifying, showing in its folder, removing."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from wizchat.models.errors import ModelError, ModelFileUnreadable
from wizchat.ui.library.file_problems import model_problem
from wizchat.ui.presenters.installed import label

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizchat.models.installed import InstalledModel
    from wizchat.models.installing import Installer
    from wizchat.models.library import Library
    from wizchat.ui.bridge import Bridge
    from wizchat.ui.presenters.errands import Errands

    Progress = Callable[[int, int], None]

ResultT = TypeVar("ResultT")


@dataclass(frozen=True)
class Reading:
    """How far a file is read for its hash."""

    name: str
    model_id: str | None
    """None while the file is being added."""
    fraction: float


class ModelFiles(QObject):
    """Sends errands about models' files and reports on them. Lives on the GUI thread."""

    reading = Signal(object)
    """A Reading, or None when it is over."""
    problem = Signal(str)
    added = Signal(object)
    """The InstalledModel."""
    rebuilt = Signal()
    """The models folder has been looked through."""
    discarded = Signal()
    """A download that was not usable is deleted."""

    def __init__(
        self, library: Library, errands: Errands, bridge: Bridge, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._errands = errands
        self._report = bridge.listener(self.reading.emit)

    def add(self, path: str) -> None:
        """Check a file and add it to the library, where it stays in place."""
        file = Path(path)
        progress = self._begin(Reading(file.name, None, 0.0))
        work = partial(self._library.import_file, file, progress, self._errands.cancelled)
        self._errands.run(partial(_attempt, work), self._on_added)

    def verify(self, model: InstalledModel) -> None:
        """Read a model whole and compare its hash."""
        progress = self._begin(Reading(label(model), model.id, 0.0))
        work = partial(self._library.verify, model.id, progress, self._errands.cancelled)
        self._errands.run(partial(_attempt, work), self._on_verified)

    def rebuild(self) -> None:
        """Add what is in the models folder and in no list; each file is read whole."""
        progress = self._begin(Reading(self.tr("the models folder"), None, 0.0))
        work = partial(self._library.rebuild, progress, self._errands.cancelled)
        self._errands.run(partial(_attempt, work), self._on_rebuilt)

    def remove(self, model: InstalledModel) -> None:
        """Delete a downloaded model, or forget one that is used in place."""
        work = partial(self._library.remove, model.id)
        self._errands.run(partial(_attempt, work), self._on_removed)

    def discard(self, installer: Installer, item_id: str) -> None:
        """Delete a finished download that turned out not to be usable."""
        work = partial(installer.discard, item_id)
        self._errands.run(partial(_attempt, work), self._on_discarded)

    def reveal(self, model: InstalledModel) -> None:
        """Show the folder that the file is in."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(model.path.parent)))

    def _begin(self, reading: Reading) -> Progress:
        self.reading.emit(reading)

        def progress(done: int, total: int) -> None:
            self._report(Reading(reading.name, reading.model_id, done / max(1, total)))

        return progress

    def _on_added(self, result: InstalledModel | ModelError | None) -> None:
        self.reading.emit(None)
        if isinstance(result, ModelError):
            self.problem.emit(model_problem(result))
        elif result is not None:
            self.added.emit(result)

    def _on_verified(self, result: bool | ModelError | None) -> None:
        self.reading.emit(None)
        if isinstance(result, ModelError):
            self.problem.emit(model_problem(result))

    def _on_rebuilt(self, result: ModelError | None) -> None:
        self._on_verified(result)
        self.rebuilt.emit()

    def _on_discarded(self, result: ModelError | None) -> None:
        if isinstance(result, ModelError):
            self.problem.emit(model_problem(result))
        else:
            self.discarded.emit()

    def _on_removed(self, result: ModelError | None) -> None:
        if isinstance(result, ModelError):
            self.problem.emit(model_problem(result))


def _attempt(work: Callable[[], ResultT]) -> ResultT | ModelError:
    """Return what `work` returns, or the error it met; whoever waits for it must hear of one."""
    try:
        return work()
    except ModelError as error:
        return error
    except OSError as error:  # a disk may be pulled out at any moment
        return ModelFileUnreadable(Path(error.filename or ""), error.errno)
