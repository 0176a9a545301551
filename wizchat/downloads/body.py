"""The bytes of one answer, read by a thread of their own.

The transfer can leave at any moment, however long the network blocks, and hashing and writing
overlap with reading.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from wizchat.downloads.errors import Offline

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from contextlib import AbstractContextManager

    from wizchat.downloads.control import Control

_AHEAD = 4 * 1024 * 1024
"""Bytes read before they are taken; then the network has to wait for the disk."""
_TICK = 1.0


@dataclass(frozen=True)
class Answer:
    """The beginning of an HTTP answer; header names are lower case."""

    status: int
    headers: Mapping[str, str]
    pieces: Iterator[bytes]


class Body:
    """Reads an answer ahead; a context manager for the transfer's thread.

    `stall` is how many seconds may pass without a byte.
    """

    def __init__(
        self,
        control: Control,
        request: Callable[[], AbstractContextManager[Answer]],
        stall: float,
    ) -> None:
        self._control = control
        self._request = request
        self._stall = stall
        self._answer: Answer | None = None
        self._pieces: list[bytes] = []
        self._waiting = 0
        self._error: Exception | None = None
        self._ended = False
        self._left = False

    def __enter__(self) -> Self:
        threading.Thread(target=self._read, name="download-read", daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        with self._control.condition:
            self._left = True
            self._control.condition.notify_all()

    def answer(self) -> Answer:
        """Wait for status and headers; raises DownloadError, Stopped."""
        self._control.wait_for(lambda: self._ended or self._answer is not None, None)
        if self._answer is None:
            raise self._error or Offline("no answer")
        return self._answer

    def take(self, tick: Callable[[], None]) -> bytes:
        """Return what has come since the last call, b"" at the end; raises DownloadError, Stopped.

        `tick` is called about once a second while nothing comes.
        """
        idle = 0.0
        while not self._control.wait_for(self._has_news, slice_ := min(_TICK, self._stall - idle)):
            idle += slice_
            if idle >= self._stall:
                raise Offline(f"no data for {self._stall:g} s")
            tick()
        with self._control.condition:
            data = b"".join(self._pieces)
            self._pieces.clear()
            self._waiting = 0
            self._control.condition.notify_all()
        if not data and self._error is not None:
            raise self._error
        return data

    def _has_news(self) -> bool:
        return bool(self._pieces) or self._ended

    def _read(self) -> None:
        try:
            with self._request() as answer:
                if self._put_answer(answer):
                    for piece in answer.pieces:
                        if not self._put(piece):
                            break
        except Exception as error:  # noqa: BLE001 - raised again by answer() and take()
            self._error = error
        finally:
            with self._control.condition:
                self._ended = True
                self._control.condition.notify_all()

    def _put_answer(self, answer: Answer) -> bool:
        with self._control.condition:
            self._answer = answer
            self._control.condition.notify_all()
            return not self._left

    def _put(self, piece: bytes) -> bool:
        """Hand a piece over, waiting while too many are untaken; return False when left."""
        with self._control.condition:
            self._control.condition.wait_for(lambda: self._left or self._waiting < _AHEAD)
            self._pieces.append(piece)
            self._waiting += len(piece)
            self._control.condition.notify_all()
            return not self._left
