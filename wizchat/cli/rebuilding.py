"""What to do when the list of models was damaged: make it again from the files."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from wizchat.cli import numbers
from wizchat.cli.interrupts import interrupt_calls
from wizchat.cli.output import note
from wizchat.cli.progress import ProgressLine

if TYPE_CHECKING:
    from pathlib import Path

    from wizchat.models.library import Library


def rebuild(library: Library, kept: Path) -> None:
    """List the files of the models folder again; `kept` is the list that cannot be read."""
    note(
        f"The list of models could not be read and is kept as {kept}. "
        "It is made again from the models folder; files elsewhere have to be imported again."
    )
    cancelled = threading.Event()
    with interrupt_calls(cancelled.set), ProgressLine() as line:
        library.rebuild(
            lambda done, total: line.show(f"Reading models: {numbers.percent(done, total)}"),
            cancelled,
        )
