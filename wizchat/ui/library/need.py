"""How a model sits in memory, in words and as a part of a bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from wizchat.ui import words
from wizchat.ui.library.values import Strain

if TYPE_CHECKING:
    from wizchat.ui.library.row import ModelRow
    from wizchat.ui.library.values import Need


translate = QCoreApplication.translate


def show_need(row: ModelRow, need: Need | None) -> None:
    """Put the memory need into a row's meter."""
    if need is None:
        row.set_meter("", None)
        return
    strained = need.strain is Strain.TOO_MUCH
    row.set_meter(need_text(need), need.needed / max(1, need.available), alarm=strained)


def need_text(need: Need) -> str:
    """Return "needs 5.2 of 12.0 GB", or that it is more than there is."""
    return words.unbroken(_need_text(need))


def _need_text(need: Need) -> str:
    needed = words.gigabytes(need.needed, 1)
    if need.strain is Strain.TOO_MUCH:
        return translate("Need", "needs {0} GB: more than this computer has").format(needed)
    available = words.gigabytes(need.available, 1)
    if need.strain is Strain.TIGHT:
        return translate("Need", "needs {0} of {1} GB: tight").format(needed, available)
    return translate("Need", "needs {0} of {1} GB").format(needed, available)
