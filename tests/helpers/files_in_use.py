"""Files that another program has open, as Windows sees it: hindered for some tries, then free."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wizchat import files_in_use

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest


class InUse:
    """Refuses `tries` calls of a method of Path that changes a file; nobody waits between them."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, method: str, *, tries: int) -> None:
        self.left = tries
        self._real = getattr(Path, method)
        monkeypatch.setattr(files_in_use, "_IN_USE_SECONDS", 60.0)
        monkeypatch.setattr(files_in_use, "_PAUSE_SECONDS", 0.0)
        monkeypatch.setattr(Path, method, self)

    def __get__(self, path: Path, _kind: type[Path]) -> Callable[..., Any]:
        return partial(self._call, path)

    def _call(self, path: Path, *arguments: Any, **options: Any) -> Any:
        if self.left:
            self.left -= 1
            raise PermissionError(13, "in use", str(path))
        return self._real(path, *arguments, **options)
