"""A language for tests: every text of the app with accents, 40 % longer, between ⟦ and ⟧."""

from __future__ import annotations

import re
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from translations.extraction import extract
from translations.main import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

_ACCENTS = str.maketrans("aeiouyAEIOUcnsz", "áéíöüýÁÉÍÖÜçñšž")
_KEPT = re.compile(r"(\{\w*\}|%L?n|&.|<[^>]*>)")
_LONGER = 0.4
_FILLER = "lörém ípsüm dölör "


@cache
def _texts() -> frozenset[tuple[str, str]]:
    return frozenset((each.key.context, each.key.source) for each in extract(ROOT))


def pseudo(text: str) -> str:
    """Return a text as the pseudo-locale says it."""
    parts = _KEPT.split(text.removesuffix("…"))
    said = "".join(part if at % 2 else part.translate(_ACCENTS) for at, part in enumerate(parts))
    more = (_FILLER * (len(text) // 20 + 1))[: max(1, round(len(text) * _LONGER) - 2)].strip()
    return f"⟦{said} {more}⟧" + ("…" if text.endswith("…") else "")


class PseudoLocale(QTranslator):
    """Translates the app's own texts and leaves Qt's alone, such as the names of keys."""

    def translate(
        self, context: str, text: str, _comment: str | None = None, _n: int = -1
    ) -> str | None:
        """Return the text in the pseudo-locale, None for a text of Qt's."""
        return pseudo(text) if (context, text) in _texts() else None


@contextmanager
def pseudo_locale() -> Iterator[None]:
    """Have everything speak the pseudo-locale that is made meanwhile."""
    application = cast("QApplication", QApplication.instance())
    translator = PseudoLocale()
    application.installTranslator(translator)
    try:
        yield
    finally:
        application.removeTranslator(translator)
