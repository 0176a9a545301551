"""What is said when the app cannot start at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox

if TYPE_CHECKING:
    from wizchat.desktop.paths import FolderUnusable


translate = QCoreApplication.translate


def say_folder_unusable(error: FolderUnusable) -> None:
    """Show why the app's folders cannot be used and what to do, and wait for OK."""
    _say(
        translate("Fatal", "WizChat cannot use its folder"),
        translate(
            "Fatal",
            "{0}: {1}. Your conversations and models belong there. Check the folder's permissions "
            "and the disk, or set WIZCHAT_HOME to another folder.",
        ).format(error.folder, error.strerror),
    )


def say_broken_installation(detail: str) -> None:
    """Show that files of the app itself are missing or damaged, and wait for OK."""
    _say(
        translate("Fatal", "WizChat is not installed completely"),
        translate("Fatal", "Install it again; conversations and models stay. ({0})").format(detail),
    )


def _say(title: str, text: str) -> None:
    box = QMessageBox()
    box.setIcon(QMessageBox.Icon.Critical)
    box.setWindowTitle("WizChat")
    box.setText(title)
    box.setInformativeText(text)
    box.exec()
