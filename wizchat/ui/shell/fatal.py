"""What is said when the app cannot start at all, or not once more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox

from wizchat.ui.words import left_to_right

if TYPE_CHECKING:
    from wizchat.desktop.paths import FolderUnusable


translate = QCoreApplication.translate


def say_folder_unusable(error: FolderUnusable) -> None:
    """Show why the app's folders cannot be used and what to do, and wait for OK."""
    box(*folder_unusable(error)).exec()


def say_broken_installation(detail: str) -> None:
    """Show that files of the app itself are missing or damaged, and wait for OK."""
    box(*broken_installation(detail)).exec()


def say_not_started_again(detail: str) -> None:
    """Show that the app is to be started by hand, and wait for OK."""
    box(*not_started_again(detail)).exec()


def folder_unusable(error: FolderUnusable) -> tuple[str, str]:
    """Return that the app's folders cannot be used, and what to do."""
    text = translate(
        "Fatal",
        "{0}: {1}. Your conversations and models belong there. Check the folder's permissions "
        "and the disk, or set WIZCHAT_HOME to another folder.",
    )
    title = translate("Fatal", "WizChat cannot use its folder")
    return title, text.format(left_to_right(error.folder), error.strerror)


def broken_installation(detail: str) -> tuple[str, str]:
    """Return that files of the app itself are missing or damaged, and what to do."""
    text = translate("Fatal", "Install it again; conversations and models stay. ({0})")
    return translate("Fatal", "WizChat is not installed completely"), text.format(detail)


def not_started_again(detail: str) -> tuple[str, str]:
    """Return that the app is to be started by hand."""
    text = translate("Fatal", "Everything is saved. Start it as you usually do. ({0})")
    return translate("Fatal", "WizChat could not be started again"), text.format(detail)


def box(title: str, text: str) -> QMessageBox:
    """Return what says it."""
    made = QMessageBox()
    made.setIcon(QMessageBox.Icon.Critical)
    made.setWindowTitle("WizChat")
    made.setText(title)
    made.setInformativeText(text)
    return made
