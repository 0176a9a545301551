"""Troubles of the database of conversations in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from wizchat.chat.events import StoreProblemCode
from wizchat.ui import words

if TYPE_CHECKING:
    from wizchat.chat.events import StoreProblem


translate = QCoreApplication.translate

LASTING: Final = frozenset(
    {StoreProblemCode.RECOVERED, StoreProblemCode.LOCKED, StoreProblemCode.NEWER}
)
"""Troubles that explain why conversations are missing from the list."""


def store_problem(problem: StoreProblem) -> str:
    """Return what happened, what was kept and what to do."""
    if problem.code is StoreProblemCode.RECOVERED:
        return translate(
            "StoreProblems",
            "The file of your conversations was damaged. {0} conversations with {1} messages were "
            "recovered; the damaged file is kept as {2}.",
        ).format(
            words.number(problem.conversations),
            words.number(problem.messages),
            words.left_to_right(problem.kept),
        )
    if problem.code is StoreProblemCode.DISK_FULL and problem.text is None:
        return translate(
            "StoreProblems",
            "The disk with your conversations is full ({0}), so what comes now is not saved. "
            "Free some space; it is saved then.",
        ).format(words.left_to_right(problem.path))
    return _sayings()[problem.code].format(words.left_to_right(problem.path))


def _sayings() -> dict[StoreProblemCode, str]:
    return {
        StoreProblemCode.LOCKED: translate(
            "StoreProblems",
            "Another program holds the file of your conversations ({0}). Nothing was changed; "
            "close that program, then go on here.",
        ),
        StoreProblemCode.NEWER: translate(
            "StoreProblems",
            "A later version of WizChat wrote your conversations ({0}). They were not touched; "
            "use that version, or a newer one.",
        ),
        StoreProblemCode.DISK_FULL: translate(
            "StoreProblems",
            "The disk with your conversations is full ({0}). What you wrote is still here, "
            "unsaved; free some space and send it again.",
        ),
        StoreProblemCode.READ_ONLY: translate(
            "StoreProblems",
            "Your conversations cannot be written to ({0}). What you wrote is still here, unsaved; "
            "check the permissions of that folder.",
        ),
        StoreProblemCode.IO_ERROR: translate(
            "StoreProblems",
            "Your conversations could not be read or written ({0}). What you wrote is still here, "
            "unsaved; check the disk, then start WizChat again.",
        ),
    }
