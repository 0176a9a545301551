"""What the chat needs of the engine; `wizchat.engine.client.EngineClient` has it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wizchat.engine.protocol import Generate, Loaded, Segment
    from wizchat.engine.state import EngineState


class Engine(Protocol):
    """Thread-safe; every call returns at once. Answers come as events, also after a crash."""

    @property
    def state(self) -> EngineState:
        """What the engine is doing now."""

    @property
    def loaded(self) -> Loaded | None:
        """The model that answers, while there is one."""

    def wake(self) -> None:
        """Load the model that rests; nothing happens where none does."""

    def generate(self, request: Generate, /) -> None:
        """Answer a prompt."""

    def cancel(self, request_id: str, /) -> None:
        """Stop a request; Finished or Failed still follows."""

    def forget(self, sequence_key: str, /) -> None:
        """Drop the KV cells of a conversation, and what is saved of them."""

    def forget_all_but(self, sequence_keys: Iterable[str], /) -> None:
        """Delete what is saved of conversations that are none of these."""

    def tokenize(self, request_id: str, prompt: tuple[Segment, ...], /) -> None:
        """Answer with the tokens of a prompt."""
