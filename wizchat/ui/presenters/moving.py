"""The app's models follow to the folder that is set for them."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wizchat.models.errors import ModelError
from wizchat.models.relocation import left_behind, relocate
from wizchat.ui import words
from wizchat.ui.library.file_problems import model_problem
from wizchat.ui.presenters.errands import Errands

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from wizchat.models.installed import InstalledModel
    from wizchat.models.library import Library
    from wizchat.ui.bridge import Bridge
    from wizchat.ui.settings.move_line import MoveLine


@dataclass(frozen=True)
class _Step:
    done: int
    total: int


class MovingPresenter(QObject):
    """Offers to move what lies elsewhere, and moves it on a thread of its own. GUI thread."""

    moved = Signal()
    """Something was moved, perhaps not all of it."""

    def __init__(
        self,
        library: Library,
        folder: Callable[[], Path],
        line: MoveLine,
        bridge: Bridge,
        parent: QObject | None = None,
    ) -> None:
        """`folder` returns where models are to be, as it is set now."""
        super().__init__(parent)
        self._library = library
        self._folder = folder
        self._line = line
        self._errands = Errands(bridge)
        self._tell = bridge.listener(self._on_step)
        self._stopped = threading.Event()
        self._is_moving = False
        self._problem = ""
        self._done = ""
        self._told_of: Path | None = None
        line.move_requested.connect(self.move)
        line.stop_requested.connect(self.stop)

    def refresh(self) -> None:
        """Look what lies elsewhere, and offer to move it; how a move ended stays said with that."""
        if not self._is_moving:
            library, folder = self._library, self._folder()
            if folder != self._told_of:
                self._problem = self._done = ""
            self._errands.run(lambda: left_behind(library.models(), folder), self._on_looked)

    def move(self) -> None:
        """Move it now."""
        if self._is_moving:
            return
        self._is_moving = True
        self._problem = self._done = ""
        self._told_of = folder = self._folder()
        self._stopped.clear()
        self._on_step(_Step(0, 0))
        self._errands.run(lambda: self._moved(folder), self._on_moved)

    def stop(self) -> None:
        """Stop after the piece under way; what was moved stays moved."""
        self._stopped.set()

    def close(self) -> None:
        """Stop, and wait until nothing is written any more."""
        self._stopped.set()
        self._errands.close()

    def _moved(self, folder: Path) -> ModelError | bool:
        """Do the work; return whether all of it is done. The errands' thread."""
        try:
            return relocate(
                self._library,
                folder,
                lambda done, total: self._tell(_Step(done, total)),
                self._stopped,
            )
        except ModelError as error:
            return error

    def _on_looked(self, found: tuple[InstalledModel, ...]) -> None:
        if self._is_moving:
            return
        if not found:
            self._line.offer("", self._problem, done=self._done)
            return
        size = words.size(sum(model.size for model in found))
        text = (
            self.tr("1 model ({0}) can be moved from {1} to {2}.")
            if len(found) == 1
            else self.tr("{3} models ({0}) can be moved from {1} to {2}.")
        ).format(
            size,
            words.left_to_right(found[0].path.parent),
            words.left_to_right(self._folder()),
            words.number(len(found)),
        )
        self._line.offer(text, self._problem)

    def _on_step(self, step: _Step) -> None:
        if self._is_moving:
            said = self.tr("Moving: {0} of {1}. The models can be used meanwhile.")
            text = said.format(words.size(step.done), words.size(step.total))
            if not step.total:
                text = self.tr("Moving…")
            self._line.show_progress(text, step.done, step.total)

    def _on_moved(self, result: ModelError | bool) -> None:
        self._is_moving = False
        if isinstance(result, ModelError):
            self._problem = model_problem(result)
        elif result:
            said = self.tr("Moved. The models are in {0} now.")
            self._done = said.format(words.left_to_right(self._told_of))
        self.moved.emit()
        self.refresh()
