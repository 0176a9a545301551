"""What is said when the app cannot start."""

from __future__ import annotations

import errno
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from wizchat.desktop.paths import FolderUnusable
from wizchat.ui.shell.fatal import folder_unusable, say_broken_installation, say_folder_unusable

if TYPE_CHECKING:
    from collections.abc import Callable


def said_by(say: Callable[[], None]) -> list[str]:
    """Return what a box says that waits for OK, and press OK."""
    said: list[str] = []

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        said.extend((box.windowTitle(), box.text(), box.informativeText()))
        box.accept()

    QTimer.singleShot(0, press)
    say()
    return said


@pytest.mark.usefixtures("qapp")
def test_a_folder_that_cannot_be_used() -> None:
    error = FolderUnusable(Path("/data/山"), OSError(errno.EACCES, "Permission denied"))
    title, what, more = said_by(lambda: say_folder_unusable(error))
    assert title == "WizChat"
    assert what == "WizChat cannot use its folder"
    assert "/data/山: Permission denied" in more
    assert "WIZCHAT_HOME" in more


@pytest.mark.usefixtures("qapp")
def test_an_installation_with_holes() -> None:
    _, what, more = said_by(lambda: say_broken_installation("catalogue.json"))
    assert "not installed completely" in what
    assert "conversations and models stay" in more
    assert "catalogue.json" in more


def test_a_path_keeps_its_order_where_the_app_is_mirrored(qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        _, more = folder_unusable(FolderUnusable(Path("/data"), OSError(errno.EACCES, "denied")))
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert "\u2066/data\u2069: denied" in more
