"""A bare llama.cpp loop as one side of a measurement, and what it was seen to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec
import psutil

from wizchat.engine.benchmark.bare import BareLoopFailed
from wizchat.engine.benchmark.left_out import LeftOut, LeftOutReason
from wizchat.engine.benchmark.messages import First, Open, Speed

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from wizchat.engine.benchmark.bare import BareProcess
    from wizchat.engine.protocol import LoadParams

_SLOW_LOAD: Final = 3.0
"""Seconds; what loads slower is loaded once."""
_SPARE: Final = 500_000_000
"""Bytes for compute buffers, and for everything else that runs."""


class BareSide:
    """Measures until something fails; from then on it is left out, and `left_out` says why."""

    def __init__(self, path: Path, window: int, process: BareProcess | None) -> None:
        """`process` is None for a side that nobody wants."""
        self.left_out: LeftOut | None = None
        self.loads: list[float] = []
        self.prefill: list[float] = []
        self.decode: list[float] = []
        self.turns: dict[int, list[float]] = {2: [], 30: []}
        self.cache_bytes: int | None = None
        self._path = path
        self._open = Open(path=str(path.absolute()), window=window)
        self._process = process

    @property
    def pid(self) -> int | None:
        """The process id, None for a side that is left out."""
        return self._process.pid if self._process and not self.left_out else None

    def take_over(self, params: LoadParams) -> None:
        """Load with these settings from now on, and not with llama.cpp's own."""
        self._open = msgspec.structs.replace(self._open, params=params)

    def load(self, cache_bytes: int) -> None:
        """Load the model, again unless that was slow; `cache_bytes` is what its cache takes."""

        def load(process: BareProcess) -> None:
            if not self.loads:
                self._check_memory(cache_bytes)
            opened = process.open(self._open)
            self.loads.append(opened.seconds)
            self.cache_bytes = opened.cache_bytes

        if not self.loads or self.loads[-1] < _SLOW_LOAD:
            self._attempt(load)

    def warm(self, before: int, message: int) -> None:
        """Bring the weights into memory, and read once behind as many tokens as there will be.

        ggml's Vulkan backend enlarges its scratch buffers in the midst of a decode that needs it;
        that costs time, and Mesa 22.3's software driver does not survive it. Like this they are
        large enough from the first (https://github.com/ggml-org/llama.cpp/issues/27314 is alike).
        """
        self._attempt(lambda process: process.time(First(before=before, message_tokens=message)))
        self._attempt(lambda process: process.time(Speed(prompt_tokens=1, reply_tokens=1)))

    def measure_speed(self, prompt: int, reply: int) -> None:
        """Read a prompt and write a reply."""

        def measure(process: BareProcess) -> None:
            times = process.time(Speed(prompt_tokens=prompt, reply_tokens=reply))
            self.prefill.append(prompt / times.prefill)
            self.decode.append(reply / times.decode)

        self._attempt(measure)

    def measure_turn(self, turn: int, before: int, message: int) -> None:
        """Read a message behind `before` tokens."""

        def measure(process: BareProcess) -> None:
            times = process.time(First(before=before, message_tokens=message))
            self.turns[turn].append(times.prefill)

        self._attempt(measure)

    def _attempt(self, what: Callable[[BareProcess], object]) -> None:
        if self._process is None or self.left_out:
            return
        try:
            what(self._process)
        except BareLoopFailed as error:
            self.left_out = error.why

    def _check_memory(self, cache_bytes: int) -> None:
        """Raise BareLoopFailed where it would not fit: the system would kill somebody for it.

        llama.cpp's own settings rewrite the weights for the processor, into memory of their own.
        """
        weights = 0 if self._open.params else self._path.stat().st_size
        needed = _SPARE + cache_bytes + weights
        available = psutil.virtual_memory().available
        if needed > available:
            why = LeftOut(reason=LeftOutReason.NO_MEMORY, needed=needed, available=available)
            raise BareLoopFailed(why)
