"""Stopping llama.cpp in the middle of what it does, from the thread that reads commands."""

from __future__ import annotations

import ctypes
import sys
import threading
from typing import TYPE_CHECKING

from llama_cpp import llama_cpp as native

from wizchat.engine.protocol import Cancel, Command, Load, Shutdown, Unload

if TYPE_CHECKING:
    from llama_cpp.llama_cpp import llama_context_p


class AbortFlag:
    """One byte that llama.cpp asks for while it computes, without Python's lock.

    The callback is the C library's own `strlen` on a buffer of two bytes: 0 while the first byte
    is zero, else 1. The CPU backend asks many times a second; CUDA, Vulkan and Metal never do, so
    there a decode under way always ends by itself.
    """

    def __init__(self) -> None:
        library = ctypes.CDLL("ucrtbase" if sys.platform == "win32" else None)
        self._buffer = ctypes.create_string_buffer(2)
        self._callback = ctypes.cast(library.strlen, native.ggml_abort_callback)

    def attach(self, context: llama_context_p) -> None:
        """Let this context ask; the flag has to live as long as the context."""
        address = ctypes.cast(self._buffer, ctypes.c_void_p)
        native.llama_set_abort_callback(context, self._callback, address)

    @property
    def is_set(self) -> bool:
        """Whether llama.cpp is asked to stop."""
        return self._buffer[0] != b"\x00"

    def set(self) -> None:
        """Make the decode under way, or else the next one, return early."""
        self._buffer[0] = b"\x01"

    def clear(self) -> None:
        """Let decodes run again."""
        self._buffer[0] = b"\x00"


class Interrupts:
    """Decides which command may break into what the engine is doing.

    The reader thread calls `arrived` after it has queued a command; everything else is the engine
    thread's. The engine calls `decoding` and then looks at the queue once more before it decodes,
    so a cancel is either seen there or finds its request among the stoppable ones.
    """

    def __init__(self) -> None:
        self.flag = AbortFlag()
        self._stoppable: frozenset[str] | None = None
        self._lock = threading.Lock()
        self._changes = 0

    def decoding(self, stoppable: frozenset[str]) -> None:
        """Note that a decode begins, and whose end is worth more than its result."""
        self._stoppable = stoppable

    def decoded(self) -> None:
        """Note that no decode is under way."""
        self._stoppable = None

    @property
    def broke_in(self) -> bool:
        """Whether the decode under way was asked to stop."""
        return self._stoppable is not None and self.flag.is_set

    def arrived(self, command: Command) -> None:
        """Break into the engine's work if this command makes it pointless."""
        stoppable = self._stoppable
        if isinstance(command, Load | Unload | Shutdown):
            with self._lock:
                self._changes += 1
            if stoppable is not None:
                self.flag.set()
        elif isinstance(command, Cancel) and command.request_id in (stoppable or ()):
            self.flag.set()

    def taken(self, command: Command) -> None:
        """Note that the engine has a command in hand."""
        if isinstance(command, Load | Unload | Shutdown):
            with self._lock:
                self._changes -= 1

    @property
    def load_is_outdated(self) -> bool:
        """Whether another load, an unload or the end waits behind the load under way."""
        with self._lock:
            return self._changes > 0
