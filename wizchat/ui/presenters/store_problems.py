"""Troubles of the database of conversations in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from wizchat.chat.events import StoreProblemCode
from wizchat.ui import words

if TYPE_CHECKING:
    from wizchat.chat.events import StoreProblem


translate = QCoreApplication.translate

_LASTING: Final = frozenset(
    {StoreProblemCode.RECOVERED, StoreProblemCode.LOCKED, StoreProblemCode.NEWER}
)
_BACKUPS_HELP: Final = frozenset(
    {
        StoreProblemCode.RECOVERED,
        StoreProblemCode.NOT_A_FILE,
        StoreProblemCode.IO_ERROR,
        StoreProblemCode.UNEXPECTED,
    }
)
SHOW_BACKUPS: Final = "backups:show"
"""Id of a notice's action."""


def is_lasting(problem: StoreProblem) -> bool:
    """Whether it explains why conversations are missing from the list."""
    return problem.is_shut or problem.code in _LASTING


def ends_with_list(problem: StoreProblem) -> bool:
    """Whether it is over as soon as the conversations can be listed."""
    return problem.is_shut or problem.code is StoreProblemCode.LOCKED


def backups_help(problem: StoreProblem) -> bool:
    """Whether going back to a backup is a way on."""
    return problem.code in _BACKUPS_HELP and is_lasting(problem)


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
    if problem.code is StoreProblemCode.UNEXPECTED and problem.is_shut:
        return translate(
            "StoreProblems",
            "Your conversations could not be opened: there is something unexpected in their file, "
            "or a mistake in WizChat ({0}). Nothing was deleted. Go back to a backup, or see Help "
            "> System report.",
        ).format(words.left_to_right(problem.path))
    sayings = _whatever_it_was() | (
        _nothing_given_back() if problem.text is None else _given_back()
    )
    return sayings[problem.code].format(words.left_to_right(problem.path))


def _whatever_it_was() -> dict[StoreProblemCode, str]:
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
        StoreProblemCode.NOT_A_FILE: translate(
            "StoreProblems",
            "Where your conversations are kept there is a folder or something else that is no file "
            "({0}). It was not touched; move it elsewhere, then go on here.",
        ),
    }


def _nothing_given_back() -> dict[StoreProblemCode, str]:
    return {
        StoreProblemCode.DISK_FULL: translate(
            "StoreProblems",
            "The disk with your conversations is full ({0}), so what comes now is not saved. "
            "Free some space; it is saved then.",
        ),
        StoreProblemCode.READ_ONLY: translate(
            "StoreProblems",
            "Your conversations cannot be written to ({0}), so what comes now is not saved. Check "
            "the permissions of that folder.",
        ),
        StoreProblemCode.UNEXPECTED: translate(
            "StoreProblems",
            "Something unexpected went wrong with your conversations ({0}). Try again. If that "
            "fails, start WizChat again, or see Help > System report.",
        ),
        StoreProblemCode.IO_ERROR: translate(
            "StoreProblems",
            "Your conversations could not be read or written ({0}). Check the disk, then start "
            "WizChat again.",
        ),
    }


def _given_back() -> dict[StoreProblemCode, str]:
    """Return what is said when the text of a message comes back to who wrote it."""
    return {
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
        StoreProblemCode.UNEXPECTED: translate(
            "StoreProblems",
            "Something unexpected went wrong with your conversations ({0}). What you wrote is "
            "still here, unsaved; try again. If that fails, start WizChat again, or see Help > "
            "System report.",
        ),
        StoreProblemCode.IO_ERROR: translate(
            "StoreProblems",
            "Your conversations could not be read or written ({0}). What you wrote is still here, "
            "unsaved; check the disk, then start WizChat again.",
        ),
    }
