"""What the engine client asks somebody who knows more about this computer than it does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from wizchat.engine.protocol import Load, Ready


class Adviser(Protocol):
    """Asked on the client's thread, `asked` on any; none may raise or wait."""

    def settle(self, load: Load, ready: Ready) -> Load:
        """Return a load that is wanted as it shall be sent to this worker."""

    def distrust(self, load: Load) -> bool:
        """Hear that a load did not succeed; tell whether the next `settle` advises otherwise."""

    def asked(self, request_id: str) -> None:
        """Hear that a request is on its way to the worker."""


class NoAdviser:
    """Takes everything as it is wanted."""

    def settle(self, load: Load, _ready: Ready) -> Load:
        """Return the load itself."""
        return load

    def distrust(self, _load: Load) -> bool:
        """Tell that nothing can be better."""
        return False

    def asked(self, _request_id: str) -> None:
        """Do nothing."""
