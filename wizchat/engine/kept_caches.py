"""Saved caches as the app's side sees them: where they are kept, and which must go.

While a worker is there it deletes what is forgotten, after what it may be writing of it; otherwise
this does. What belongs to no conversation any more nobody writes: this deletes it at any time.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from wizchat.engine.cache_folder import conversation_folder, delete, delete_all_but
from wizchat.engine.protocol import Forget, KeepCaches

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


class KeptCaches:
    """Not thread-safe: it belongs to the client's thread."""

    def __init__(self, send: Callable[[KeepCaches | Forget], None]) -> None:
        self._send = send
        self._keep: KeepCaches | None = None
        self._connected = False

    def keep(self, keep: KeepCaches) -> None:
        """Use this folder and quota, in every worker from now on."""
        self._keep = keep
        if self._connected:
            self._send(keep)

    def connected(self) -> None:
        """Tell a new worker."""
        self._connected = True
        if self._keep is not None:
            self._send(self._keep)

    def disconnected(self) -> None:
        """Take note that the worker is gone."""
        self._connected = False

    def forget(self, key: str) -> None:
        """Have what is in memory and on the disk of a conversation dropped."""
        if self._connected:
            self._send(Forget(sequence_key=key))
        elif self._keep is not None:
            delete(conversation_folder(Path(self._keep.folder), key))

    def forget_all_but(self, keys: Iterable[str]) -> None:
        """Delete what is on the disk of conversations that are none of these."""
        if self._keep is not None:
            delete_all_but(Path(self._keep.folder), keys)
