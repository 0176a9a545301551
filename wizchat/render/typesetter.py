"""Colours of code and shapes of formulas, made away from the interface."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot

from wizchat.render.formulas import Formulas
from wizchat.render.typesetting.client import TypesettingProcess
from wizchat.render.typesetting.jobs import ColourCode, Coloured

if TYPE_CHECKING:
    from wizchat.render.highlighting import Colours

_KEPT: Final = 128  # code blocks


class Typesetter(QObject):
    """Answers `request_colours` by `coloured`, and has the `formulas` set.

    Results are kept for what comes back on screen. Knows besides what all code has in common:
    whether its long lines are wrapped. GUI thread.
    """

    coloured = Signal(str, str, object)
    """Language, text, and the `Colours` found."""
    coloured_so_far = Signal(str, str, object)
    """The same of code that grows; nothing was found for a language that nobody knows."""
    wraps_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: OrderedDict[tuple[str, str], Colours] = OrderedDict()
        self._wraps = False
        self._process = TypesettingProcess(self)
        self._process.done.connect(self._on_done)
        self.formulas = Formulas(self._process, self)
        """The formulas, set by the same process."""

    @property
    def wraps(self) -> bool:
        """Whether long lines of code are wrapped; one choice for all code."""
        return self._wraps

    def set_wraps(self, wraps: bool) -> None:  # noqa: FBT001
        """Wrap long lines, or let them run."""
        if wraps != self._wraps:
            self._wraps = wraps
            self.wraps_changed.emit(wraps)

    def known_colours(self, language: str, text: str) -> Colours | None:
        """Return what was found before, None when it must be requested."""
        return self._known.get((language, text)) if language else ()

    def request_colours(self, language: str, text: str) -> None:
        """Find the colours; returns at once."""
        self._process.submit(ColourCode(language, text))

    def request_colours_so_far(self, language: str, lines: str) -> None:
        """Find the colours of complete lines to which more will come; they are not kept."""
        self._process.submit(ColourCode(language, lines, growing=True))

    def close(self) -> None:
        """End the process and what is under way, in some milliseconds."""
        self._process.close()

    @Slot(object, object)
    def _on_done(self, job: object, reply: object) -> None:
        if not isinstance(job, ColourCode):
            return
        lines: Colours = reply.lines if isinstance(reply, Coloured) else ()
        if job.growing:
            self.coloured_so_far.emit(job.language, job.text, lines)
            return
        self._known[job.language, job.text] = lines
        while len(self._known) > _KEPT:
            self._known.popitem(last=False)
        self.coloured.emit(job.language, job.text, lines)
