"""An engine that says what a test tells it to, and remembers what it was asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizchat.engine.events import StateChanged
from wizchat.engine.protocol import (
    Delta,
    ErrorCode,
    Failed,
    Finished,
    FinishReason,
    Generate,
    Loaded,
    ModelInfo,
    Tokenized,
    Usage,
)
from wizchat.engine.state import EngineState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from wizchat.engine.events import EngineEvent
    from wizchat.engine.protocol import Segment


def loaded(window: int = 8192, tokenizer_hash: str = "mistral") -> Loaded:
    """Return what a loaded model reports."""
    model = ModelInfo(
        path="/models/WizardLM-2-7B.Q4_K_M.gguf",
        description="llama 7B Q4_K - Medium",
        size=4_368_439_008,
        parameters=7_241_732_096,
        layers=32,
        vocabulary=32_000,
        trained_context=32_768,
        tokenizer_hash=tokenizer_hash,
    )
    return Loaded(
        model=model, context_window=window, gpu_layers=0, device="CPU", threads=2, seconds=1.0
    )


class ScriptedEngine:
    """Conforms to `wizchat.chat.engine.Engine`; `counter` is its tokenizer."""

    def __init__(self, counter: Callable[[tuple[Segment, ...]], int] | None = None) -> None:
        self.state = EngineState.IDLE
        self.loaded: Loaded | None = None
        self.generated: list[Generate] = []
        self.cancelled: list[str] = []
        self.forgotten: list[str] = []
        self.woken = 0
        self.remembered: tuple[str, ...] | None = None
        self.counted: list[tuple[str, tuple[Segment, ...]]] = []
        self.listener: Callable[[EngineEvent], None]
        self._counter = counter

    # --- What the service calls -----------------------------------------------------------------

    def wake(self) -> None:
        self.woken += 1

    def generate(self, request: Generate, /) -> None:
        self.generated.append(request)

    def cancel(self, request_id: str, /) -> None:
        self.cancelled.append(request_id)

    def forget(self, sequence_key: str, /) -> None:
        self.forgotten.append(sequence_key)

    def forget_all_but(self, sequence_keys: Iterable[str], /) -> None:
        self.remembered = tuple(sequence_keys)

    def tokenize(self, request_id: str, prompt: tuple[Segment, ...], /) -> None:
        self.counted.append((request_id, prompt))
        if self._counter is not None:
            ids = tuple(range(self._counter(prompt)))
            self.listener(Tokenized(request_id=request_id, ids=ids))

    # --- What the test says ---------------------------------------------------------------------

    def become(self, state: EngineState, model: Loaded | None = None) -> None:
        """Enter a state; READY needs a model."""
        self.loaded = model
        self.state = state
        self.listener(StateChanged(state))

    def load(self, window: int = 8192, tokenizer_hash: str = "mistral") -> None:
        """Have a model ready."""
        self.become(EngineState.READY, loaded(window, tokenizer_hash))

    def say(self, *pieces: str, request: int = -1) -> None:
        """Send deltas of a request, the newest unless told otherwise."""
        for piece in pieces:
            self.listener(Delta(request_id=self.generated[request].request_id, text=piece))

    def finish(
        self,
        reason: FinishReason = FinishReason.STOP,
        ids: tuple[int, ...] = (7, 8),
        prompt_tokens: int = 38,
        request: int = -1,
    ) -> None:
        """End a request."""
        usage = Usage(
            prompt_tokens=prompt_tokens,
            reused_tokens=0,
            reply_tokens=len(ids),
            prefill_seconds=0.1,
            decode_seconds=0.5,
        )
        request_id = self.generated[request].request_id
        self.listener(
            Finished(request_id=request_id, reason=reason, reply_ids=ids, usage=usage, seed=11)
        )

    def fail(self, code: ErrorCode = ErrorCode.ENGINE_CRASHED, request: int = -1) -> None:
        """Fail a request."""
        request_id = self.generated[request].request_id
        self.listener(Failed(request_id=request_id, code=code, detail=""))

    def count(self, tokens: int, request: int = -1) -> None:
        """Answer a Tokenize."""
        request_id = self.counted[request][0]
        self.listener(Tokenized(request_id=request_id, ids=tuple(range(tokens))))

    def fail_count(self, code: ErrorCode = ErrorCode.ENGINE_CRASHED) -> None:
        """Fail the newest Tokenize."""
        self.listener(Failed(request_id=self.counted[-1][0], code=code, detail=""))
