"""Texts half as long again, as those of other languages are."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Iterator


class LongWords(QTranslator):
    """Says the first half of every text twice."""

    def translate(
        self, _context: str, text: str, _disambiguation: str | None = None, _n: int = -1
    ) -> str:
        words = text.split(" ")
        return " ".join(words + words[: len(words) // 2])


@contextmanager
def long_words() -> Iterator[None]:
    """Have every text long that is made meanwhile."""
    application = cast("QApplication", QApplication.instance())
    translator = LongWords()
    application.installTranslator(translator)
    yield
    application.removeTranslator(translator)
