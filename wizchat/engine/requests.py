"""The requests under way: each gets exactly one end, whatever becomes of the worker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizchat.engine.protocol import (
    Delta,
    ErrorCode,
    Failed,
    Finished,
    FinishReason,
    Generate,
    PromptProgress,
    Tokenize,
    Tokenized,
    Usage,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizchat.engine.events import EngineEvent

Request = Generate | Tokenize
RequestEvent = PromptProgress | Delta | Finished | Failed | Tokenized

_NOTHING = Usage(
    prompt_tokens=0, reused_tokens=0, reply_tokens=0, prefill_seconds=0.0, decode_seconds=0.0
)


class Requests:
    """What was asked and not yet answered. Not thread-safe: it belongs to the client's thread."""

    def __init__(self, emit: Callable[[EngineEvent], None]) -> None:
        self._emit = emit
        self._held: dict[str, Request] = {}
        self._sent: dict[str, Request] = {}

    def __contains__(self, request_id: str) -> bool:
        return request_id in self._held or request_id in self._sent

    @property
    def under_way(self) -> bool:
        """Whether anything is asked and not yet answered."""
        return bool(self._held or self._sent)

    def is_sent(self, request_id: str) -> bool:
        """Return whether the worker has that request."""
        return request_id in self._sent

    def hold(self, request: Request) -> None:
        """Keep a request until a model is loaded."""
        self._held[request.request_id] = request

    def sent(self, request: Request) -> None:
        """Note that the worker has the request."""
        self._sent[request.request_id] = request

    def take_held(self) -> tuple[Request, ...]:
        """Return the requests that waited, oldest first; they are held no longer."""
        held = tuple(self._held.values())
        self._held.clear()
        return held

    def answered(self, event: RequestEvent) -> bool:
        """Pass an event on; return whether it ended its request.

        What comes after the end, from a worker that had not heard of it yet, is dropped.
        """
        if event.request_id not in self._sent:
            return False
        ends = isinstance(event, (Finished, Failed, Tokenized))
        if ends:
            del self._sent[event.request_id]
        self._emit(event)
        return ends

    def cancel_held(self, request_id: str) -> bool:
        """End a request that the worker never saw; return whether there was one."""
        request = self._held.pop(request_id, None)
        if request is None:
            return False
        seed = request.sampling.seed if isinstance(request, Generate) else None
        self._emit(
            Finished(
                request_id=request_id,
                reason=FinishReason.CANCELLED,
                reply_ids=(),
                usage=_NOTHING,
                seed=seed or 0,
            )
        )
        return True

    def refuse(self, request: Request, code: ErrorCode, detail: str = "") -> None:
        """Fail a request that is not taken."""
        self._emit(Failed(request_id=request.request_id, code=code, detail=detail))

    def fail_sent(self, code: ErrorCode, detail: str = "") -> None:
        """Fail what the worker had."""
        sent, self._sent = self._sent, {}
        for request in sent.values():
            self.refuse(request, code, detail)

    def fail_held(self, code: ErrorCode, detail: str = "") -> None:
        """Fail what waited for a model."""
        for request in self.take_held():
            self.refuse(request, code, detail)
