"""How long the client waits for a worker."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Patience:
    """Seconds that the client waits before it kills the worker."""

    handshake: float = 60.0
    """From start to `Ready`; drivers of a GPU and virus scanners take their time."""
    cancel: float = 3.0
    """From a cancel to the end of the request."""
    first_decodes: float = 60.0
    """The same while a GPU has not answered yet: its driver compiles shaders when they are first
    needed, inside a decode that nothing breaks off."""
