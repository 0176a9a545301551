"""The desktop app's process: one window at a time, from the first look at the disk to the end."""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from wizchat import __version__
from wizchat.app.desktop import Desktop
from wizchat.app.starting_again import start_again
from wizchat.desktop import logs
from wizchat.desktop.instance import SingleInstance
from wizchat.desktop.paths import FolderUnusable, Paths
from wizchat.desktop.resources import ResourceMissing
from wizchat.desktop.settings import Language
from wizchat.models.errors import CatalogueBroken
from wizchat.ui.language import speak
from wizchat.ui.shell.fatal import (
    say_broken_installation,
    say_folder_unusable,
    say_not_started_again,
)
from wizchat.ui.shell.termination import Termination

if TYPE_CHECKING:
    from collections.abc import Callable

_logger = logging.getLogger(__name__)


def run() -> int:
    """Open the app's window, or bring the one that is open to the front; return the exit status."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("WizChat")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("wizchat")
    application.setQuitOnLastWindowClosed(False)
    speak(Language.SYSTEM)
    paths = Paths.resolve()
    try:
        paths.create()
    except FolderUnusable as error:
        say_folder_unusable(error)
        return 1
    logging_ = logs.configure(paths, verbose=False)
    relay = _Relay()
    instance = SingleInstance(paths.runtime, relay)
    if not instance.acquire():
        instance.notify_first(sys.argv[1:])
        logging_.close()
        return 0
    try:
        status, again = _run_desktop(application, paths, relay)
    except (ResourceMissing, CatalogueBroken) as error:
        _logger.critical("the installation is incomplete: %s", error)
        say_broken_installation(str(error))
        return 1
    finally:
        instance.release()
        logging_.close()
    return _start_again() if again else status


class _Relay:
    """Passes on what another start asks for, once there is a window to bring forward."""

    def __init__(self) -> None:
        self.to: Callable[[list[str]], None] | None = None

    def __call__(self, arguments: list[str]) -> None:
        if self.to is not None:
            self.to(arguments)


def _run_desktop(application: QApplication, paths: Paths, relay: _Relay) -> tuple[int, bool]:
    """Return the exit status and whether the app is to be started again."""
    desktop = Desktop(paths)
    relay.to = desktop.on_activated()
    termination = Termination()
    termination.requested.connect(desktop.quit)
    desktop.start()
    try:
        return application.exec(), desktop.is_to_start_again
    finally:
        relay.to = None
        termination.restore()


def _start_again() -> int:
    try:
        start_again()
    except OSError as error:  # another version is being installed, for example
        say_not_started_again(error.strerror or "")
        return 1
    return 0
