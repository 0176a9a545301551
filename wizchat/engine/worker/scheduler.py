"""Runs all requests together, one batch after the other."""

from __future__ import annotations

import logging
import time
from collections import deque
from typing import TYPE_CHECKING

from wizchat.engine.protocol import ErrorCode, Failed, FinishReason
from wizchat.engine.worker.cache_keeper import CacheKeeper
from wizchat.engine.worker.context import Outcome
from wizchat.engine.worker.drafting import Drafting
from wizchat.engine.worker.planning import ChunkSize, Share, plan
from wizchat.engine.worker.request import Request
from wizchat.engine.worker.sampling import NoNumbersError, Sampler
from wizchat.engine.worker.sequences import SequencePool

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizchat.engine.protocol import Generate, Message
    from wizchat.engine.worker.model import LoadedModel
    from wizchat.engine.worker.saved_caches import SavedCaches
    from wizchat.engine.worker.sequences import Sequence

_logger = logging.getLogger(__name__)


class PromptTooLongError(Exception):
    """A prompt that leaves no room for a reply."""


class Scheduler:
    """Owns the requests of one loaded model; used by the engine thread alone."""

    def __init__(
        self, model: LoadedModel, caches: SavedCaches, send: Callable[[Message], None]
    ) -> None:
        self._context = context = model.context
        self._tokenizer = model.model.tokenizer
        self._send = send
        self._pool = SequencePool(context, context.limits.sequences, self._leaving)
        self._keeper = CacheKeeper(caches, model, self._pool, self._restored)
        self._chunk = ChunkSize(context.limits.tokens)
        self._drafting = Drafting(model.params.drafts, self._tokenizer.ends_reply)
        self._waiting: deque[Request] = deque()
        self._active: list[Request] = []
        self._forgotten: set[str] = set()
        self._crowded = False
        """A request had to step back: nobody is admitted before another one ends."""
        self._stirred = False
        """Something changed since it was last seen who can be admitted."""
        self._turn = 0

    @property
    def busy(self) -> bool:
        """Whether there is anything to compute."""
        if any(not request.is_restoring for request in self._active):
            return True
        return bool(self._waiting) and (self._stirred or not self._active)

    @property
    def wait(self) -> float | None:
        """Seconds until there is something to do, unless a command comes; None for never."""
        return 0.0 if self.busy else self._keeper.wait

    def knows(self, request_id: str) -> bool:
        """Tell whether a request is queued or under way."""
        return self._find(request_id) is not None

    def submit(self, command: Generate) -> None:
        """Queue a request. Raises PromptTooLongError, or ValueError for one that makes no sense."""
        prompt = self._tokenizer.prompt_ids(command.prompt)
        if not prompt:
            raise ValueError("an empty prompt")
        if not all(command.stop):
            raise ValueError("an empty stop text")
        if len(prompt) >= self._context.limits.window:
            raise PromptTooLongError(f"{len(prompt)} tokens, {self._context.limits.window} fit")
        sampler = Sampler(command.sampling, prompt, self._tokenizer.size)
        request = Request(command, prompt, sampler, self._send)
        seeded = command.sampling.seed is not None
        request.guesser = self._drafting.guesser(prompt, seeded=seeded)
        self._waiting.append(request)
        self._stirred = True

    def cancel(self, request_id: str) -> None:
        """End a request now; one that is not known (any more) is none of our business."""
        if request := self._find(request_id):
            self._finish(request, FinishReason.CANCELLED)

    def cancel_all(self) -> None:
        """End everything, before the model goes."""
        for request in (*self._active, *self._waiting):
            self._finish(request, FinishReason.CANCELLED)

    def forget(self, key: str) -> None:
        """Drop a conversation's tokens, at the end of its reply if there is one under way."""
        self._pool.forget(key)
        self._keeper.forget(key)
        if any(request.key == key for request in self._active):
            self._forgotten.add(key)

    def prepare(self) -> list[Share]:
        """Admit what can be admitted and return the shares of the next decode."""
        self._keeper.settle()
        self._admit()
        self._turn += 1
        alone = len(self._active) == 1
        limits = self._context.limits
        shares = plan(
            [request for request in self._active if not request.is_restoring],
            room=limits.tokens,
            chunk=self._chunk.tokens(alone=alone),
            turn=self._turn,
        )
        return self._drafting.add(shares, room=limits.tokens, window=limits.window)

    def rest(self) -> None:
        """Do a little of what can be done while nobody waits for an answer."""
        self._keeper.rest()

    def keep(self, seconds: float) -> None:
        """Save conversations for the next time, before the model goes."""
        self._keeper.close(seconds)

    def stoppable(self, shares: list[Share]) -> frozenset[str]:
        """Return the requests whose cancel is worth losing this decode.

        That is one that is alone, or whose prompt makes the decode long. Otherwise the others
        would lose their token for a stop that comes a moment earlier.
        """
        alone = len(shares) == 1
        return frozenset(share.request.id for share in shares if alone or share.tokens > 1)

    def run(self, shares: list[Share]) -> None:
        """Decode the shares and take the next tokens from the result."""
        last = self._fill(shares)
        started = time.perf_counter()
        outcome = self._context.decode(impatient=True)
        seconds = time.perf_counter() - started
        if outcome is Outcome.DONE:
            if any(share.tokens > 1 for share in shares):
                self._chunk.measured(len(self._context.batch), seconds)
                self._keeper.measured(len(self._context.batch), seconds)
            self._drafting.measured(shares, seconds)
            for share, index in zip(shares, last, strict=True):
                try:
                    self._take(share, index)
                except NoNumbersError:
                    self._fail([share], "the model's results are no numbers")
        elif outcome is Outcome.ABORTED:
            self._resync(shares)
        elif outcome is Outcome.NO_ROOM:
            self._make_room(shares)
        else:
            self._fail(shares, "llama_decode failed")

    def _find(self, request_id: str) -> Request | None:
        return next((r for r in (*self._active, *self._waiting) if r.id == request_id), None)

    def _admit(self) -> None:
        """Start waiting requests in order, as long as they fit beside those under way."""
        self._stirred = False
        for request in tuple(self._waiting):
            held = sum(len(other.ids) for other in self._active)
            fits = not self._crowded and held + len(request.ids) < self._context.limits.window
            if self._active and not fits:
                return
            sequence = self._pool.acquire(request.key, request.ids, private=request.private)
            if sequence is None:
                continue  # its conversation, or every sequence, is busy
            self._waiting.remove(request)
            self._active.append(request)
            request.enter(sequence)
            request.is_restoring = self._keeper.bring_back(request, sequence)
            if not request.is_restoring:
                request.start()

    def _fill(self, shares: list[Share]) -> list[int]:
        """Put the shares into the batch and return the index of each one's last known token."""
        batch = self._context.batch
        batch.clear()
        last = []
        for share in shares:
            request = share.request
            begin, index = request.decoded, -1
            end = begin + share.tokens
            for position in range(begin, end):
                index = batch.add(
                    request.ids[position],
                    position=position,
                    sequence=request.sequence_number,
                    wants_logits=share.wants_logits and position == end - 1,
                )
            last.append(index)
            for position, token in enumerate(share.drafts, start=end):
                batch.add(
                    token, position=position, sequence=request.sequence_number, wants_logits=True
                )
        return last

    def _take(self, share: Share, index: int) -> None:
        request = share.request
        samples = share.wants_logits
        request.advance(share.tokens)
        if not samples:
            return
        tokens = self._sample(share, index)
        request.note_token()
        for token in tokens:
            if (reason := self._add_token(request, token)) is not None:
                self._finish(request, reason, whole=self._tokenizer.ends_reply(token))
                return
        request.report_text()

    def _sample(self, share: Share, index: int) -> list[int]:
        """Return the next token, and those behind drafts that were right.

        Each is sampled only when all before it are what the model was shown, so the sampler does
        what it does without drafts. Wrong drafts are dropped from the cache.
        """
        request, drafts = share.request, share.drafts
        tokens = [request.sampler.sample(self._context, index)]
        for number, draft in enumerate(drafts, start=1):
            if tokens[-1] != draft:
                break
            tokens.append(request.sampler.sample(self._context, index + number))
        if drafts:
            request.accept(len(drafts), tokens[:-1])
            if len(tokens) <= len(drafts) and request.sequence:
                self._pool.truncate(request.sequence, request.decoded)
        return tokens

    def _add_token(self, request: Request, token: int) -> FinishReason | None:
        """Take a token and return why the reply ends with it, if it does."""
        if self._tokenizer.ends_reply(token):
            return FinishReason.STOP
        request.add_token(token, self._tokenizer.piece(token))
        if request.reply.stopped:
            return FinishReason.STOP
        if request.tokens_left <= 0:
            return FinishReason.LENGTH
        if len(request.ids) >= self._context.limits.window:
            return FinishReason.CONTEXT
        return None

    def _resync(self, shares: list[Share]) -> None:
        for share in shares:
            if share.request.sequence:
                self._pool.resync(share.request.sequence, share.request.ids)

    def _make_room(self, shares: list[Share]) -> None:
        """Free KV cells: drafts first, an idle conversation, else the youngest steps back."""
        if any(share.drafts for share in shares):
            self._drafting.pause()
            return
        if self._pool.evict():
            return
        youngest = self._active[-1]
        if len(self._active) == 1:
            self._finish(youngest, FinishReason.CONTEXT)
            return
        _logger.info("request %s waits: the KV cache is full", youngest.id)
        self._active.remove(youngest)
        self._keeper.leave(youngest)
        youngest.is_restoring = False
        if youngest.sequence:
            self._pool.clear(youngest.sequence)
        youngest.sequence = None
        self._waiting.appendleft(youngest)
        self._crowded = True

    def _fail(self, shares: list[Share], detail: str) -> None:
        for share in shares:
            request = share.request
            request.report_text(now=True)
            if request.sequence:
                self._pool.clear(request.sequence)
            self._drop(request)
            self._send(Failed(request_id=request.id, code=ErrorCode.DECODE_FAILED, detail=detail))

    def _finish(self, request: Request, reason: FinishReason, *, whole: bool = False) -> None:
        if request.sequence:
            self._pool.release(request.sequence)
        self._drop(request)
        request.finish(reason, whole=whole)

    def _drop(self, request: Request) -> None:
        """Take a request out of the books."""
        request.sampler.close()
        self._keeper.leave(request)
        self._stirred = True
        if request in self._waiting:
            self._waiting.remove(request)
            return
        self._active.remove(request)
        self._crowded = False
        if request.key in self._forgotten:
            self._forgotten.discard(request.key)
            self._pool.forget(request.key)
            self._keeper.forget(request.key)

    def _restored(self, request: Request) -> None:
        request.start()
        self._stirred = True

    def _leaving(self, sequence: Sequence) -> None:
        self._keeper.leaving(sequence)
