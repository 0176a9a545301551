"""Renders the main window with sample data: python -m tests.ui.shell.gallery FOLDER."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.shell.samples import CONVERSATIONS, DOWNLOAD, FAILED, MODELS, READY
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


class LongWords(QTranslator):
    """Makes every text half as long again, as German does."""

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Return the text with something after it."""
        return text + "en" * max(1, len(text) // 4)


def render(folder: Path, application: QApplication) -> None:
    """Write pictures of both themes, wide and narrow, with what opens over the window."""
    folder.mkdir(parents=True, exist_ok=True)
    for mode in (ThemeMode.LIGHT, ThemeMode.DARK):
        theme = Theme(mode=mode)
        theme.dress()
        for width in (1200, 480):
            shown = window(theme)
            _save(shown, folder / f"main-{mode.value}-{width}.png", width)
            shown.show_notice("Moved “Three days in Lisbon” to the trash", "Undo", "undo")
            shown._frame.show_sidebar(shown=True)
            _save(shown, folder / f"notice-{mode.value}-{width}.png", width)
            shown._header.chip._menu.grab().save(str(folder / f"menu-{mode.value}.png"))
            AboutDialog(theme, shown).grab().save(str(folder / f"about-{mode.value}.png"))
            shown.close_for_good()
    _render_hard_cases(folder, application)


def _render_hard_cases(folder: Path, application: QApplication) -> None:
    """Large text, long words, right to left, and an engine that failed."""
    theme = Theme(mode=ThemeMode.LIGHT, text_scale=2.0)
    theme.dress()
    for width in (1200, 480):
        shown = window(theme)
        _save(shown, folder / f"large-{width}.png", width)
        shown.close_for_good()
    theme.set_text_scale(1.0)
    long_words = LongWords()
    application.installTranslator(long_words)
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    shown = window(theme)
    shown.set_current("recursion", "Ein Titel, der viel länger ist als der Platz dafür " * 3)
    shown.set_engine(FAILED)
    _save(shown, folder / "rtl-long.png", 1000)
    shown._header.chip._menu.grab().save(str(folder / "menu-failed.png"))
    shown.close_for_good()
    application.removeTranslator(long_words)


def _save(shown: MainWindow, file: Path, width: int) -> None:
    shown.resize(width, 780)
    shown.show()
    QTest.qWait(20)
    shown.grab().save(str(file))


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    render(Path(sys.argv[1]), application)
