"""Earlier messages of the conversation, to be written again."""

from __future__ import annotations


class History:
    """Steps through texts, newest first, and back to what was being written."""

    def __init__(self) -> None:
        self._texts: tuple[str, ...] = ()
        self._at: int | None = None
        self._aside = ""

    def show(self, texts: tuple[str, ...]) -> None:
        """Know the texts, oldest first."""
        if texts != self._texts:
            self._texts = texts
            self._at = None

    def step(self, direction: int, written: str) -> str | None:
        """Return the text one step earlier (-1) or later (1); None to leave `written` alone.

        Only an empty text, or one from here that was not changed, gives way to another.
        """
        here = self._texts[self._at] if self._at is not None else None
        if written != here:
            if written.strip():
                return None
            self._at, self._aside = None, written
        at = len(self._texts) if self._at is None else self._at
        at += direction
        if at < 0 or at > len(self._texts) or not self._texts:
            return None
        if at == len(self._texts):
            self._at = None
            return self._aside if here is not None else None
        self._at = at
        return self._texts[at]
