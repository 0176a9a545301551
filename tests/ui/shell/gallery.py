"""Renders the main window with sample data: python -m tests.ui.shell.gallery FOLDER."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.shell.samples import CONVERSATIONS, DOWNLOAD, MODELS, READY
from wizchat.ui.shell.about import AboutDialog
from wizchat.ui.shell.main_window import MainWindow
from wizchat.ui.theme.theme import Theme, ThemeMode


def window(theme: Theme) -> MainWindow:
    """Return the main window as in use."""
    made = MainWindow(theme, {"chat": QWidget()})
    made.set_conversations(CONVERSATIONS)
    made.set_current("recursion", "Recursion, explained")
    made.set_answering(frozenset({"recursion"}))
    made.set_models(MODELS, "q4")
    made.set_engine(READY)
    made.set_download(DOWNLOAD)
    return made


def render(folder: Path) -> None:
    """Write pictures of both themes, wide and narrow, with what opens over the window."""
    folder.mkdir(parents=True, exist_ok=True)
    for mode in (ThemeMode.LIGHT, ThemeMode.DARK):
        theme = Theme(mode=mode)
        theme.dress()
        for width in (1200, 480):
            shown = window(theme)
            shown.resize(width, 780)
            shown.show()
            shown.grab().save(str(folder / f"main-{mode.value}-{width}.png"))
            shown.show_trashed(CONVERSATIONS[2])
            shown._frame.show_sidebar(shown=True)
            shown.grab().save(str(folder / f"notice-{mode.value}-{width}.png"))
            menu = shown._header.chip._menu
            menu.grab().save(str(folder / f"menu-{mode.value}.png"))
            about = AboutDialog(theme, shown)
            about.grab().save(str(folder / f"about-{mode.value}.png"))
            shown.close_for_good()


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    render(Path(sys.argv[1]))
