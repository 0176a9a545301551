"""One request for a reply, from the queue to its end."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from wizchat.engine.protocol import Delta, Finished, PromptProgress, Usage
from wizchat.engine.worker.reply import Reply

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Sequence as Row

    from wizchat.engine.protocol import FinishReason, Generate, Message
    from wizchat.engine.worker.drafting import Guesser
    from wizchat.engine.worker.sampling import Sampler
    from wizchat.engine.worker.sequences import Sequence

_SECONDS_BETWEEN_EVENTS = 1 / 30


class Request:
    """Knows its tokens, how far they are decoded, and what the app has been told.

    Prompt and reply are one run of ids; what the sequence does not hold yet is still to decode.
    So prefill, decoding, going on after an abort and starting over are the same thing.
    """

    def __init__(
        self,
        command: Generate,
        prompt: list[int],
        sampler: Sampler,
        send: Callable[[Message], None],
    ) -> None:
        self.id = command.request_id
        self.key = command.sequence_key
        self.private = command.private
        self.ids = prompt
        self.sampler = sampler
        self.sequence: Sequence | None = None
        self.is_restoring = False
        """Whether its sequence waits for what the disk has of the prompt."""
        self.restored = 0
        """How many of its tokens came from the disk."""
        self.reply = Reply(command.stop)
        self.guesser: Guesser | None = None
        """Where drafts come from; None for a request without."""
        self._send = send
        self._prompt_length = len(prompt)
        self._max_tokens = command.sampling.max_tokens
        self._reused: int | None = None
        self._drafted = self._accepted = 0
        self._started: float | None = None
        self._first_token: float | None = None
        self._last_token = 0.0
        self._last_delta = self._last_progress = float("-inf")

    def enter(self, sequence: Sequence) -> None:
        """Take this sequence, for which something may still have to come from the disk."""
        self.sequence = sequence
        if self._started is None:
            self._started = time.perf_counter()

    def start(self) -> None:
        """Begin to decode what the sequence does not hold."""
        self.is_restoring = False
        if self._reused is None:
            self._reused = self.decoded
        self.report_progress()

    @property
    def sequence_number(self) -> int:
        """llama.cpp's number of its sequence; -1, which no batch takes, while it has none."""
        return self.sequence.number if self.sequence else -1

    @property
    def decoded(self) -> int:
        """How many of the ids are in the KV cache."""
        return len(self.sequence.tokens) if self.sequence else 0

    @property
    def pending(self) -> int:
        """How many ids are still to decode; never 0."""
        return len(self.ids) - self.decoded

    @property
    def tokens_left(self) -> int:
        """How many more the reply may have; at 0 it is as long as was asked for."""
        return self._max_tokens - len(self.reply)

    def advance(self, tokens: int) -> None:
        """Note that the next ids are in the KV cache."""
        if self.sequence:
            done = self.decoded
            self.sequence.tokens.extend(self.ids[done : done + tokens])
        self.report_progress()

    def accept(self, drafted: int, accepted: Row[int]) -> None:
        """Note how many tokens were drafted and which of them are in the KV cache for good."""
        if self.sequence:
            self.sequence.tokens.extend(accepted)
        self._drafted += drafted
        self._accepted += len(accepted)

    def add_token(self, token: int, piece: bytes) -> None:
        """Take the next token of the reply."""
        self.ids.append(token)
        self.reply.feed(token, piece)

    def note_token(self) -> None:
        """Note the time of a token, the one that ends the reply included."""
        self._last_token = time.perf_counter()
        if self._first_token is None:
            self._first_token = self._last_token

    def report_progress(self) -> None:
        """Tell how much of the prompt is read, at most 30 times a second, and when it is all."""
        done = min(self.decoded, self._prompt_length)
        now = time.perf_counter()
        if self._first_token is not None or (
            done < self._prompt_length and now - self._last_progress < _SECONDS_BETWEEN_EVENTS
        ):
            return
        self._last_progress = now
        self._send(
            PromptProgress(
                request_id=self.id, done=done, total=self._prompt_length, reused=self._reused or 0
            )
        )

    def report_text(self, *, now: bool = False) -> None:
        """Send what is new of the reply, at most 30 times a second unless it must be now."""
        moment = time.perf_counter()
        if self.reply.has_text and (now or moment - self._last_delta >= _SECONDS_BETWEEN_EVENTS):
            self._last_delta = moment
            self._send(Delta(request_id=self.id, text=self.reply.take(), tokens=len(self.reply)))

    def finish(self, reason: FinishReason, *, whole: bool) -> None:
        """Send the rest and the end; `whole` says that the model ended by itself."""
        self.reply.finish(whole=whole)
        self.report_text(now=True)
        self._send(
            Finished(
                request_id=self.id,
                reason=reason,
                reply_ids=self.reply.shown_ids(),
                usage=self._usage(),
                seed=self.sampler.seed,
            )
        )

    def _usage(self) -> Usage:
        now = time.perf_counter()
        started = self._started if self._started is not None else now
        first = self._first_token if self._first_token is not None else now
        return Usage(
            prompt_tokens=self._prompt_length,
            reused_tokens=self._reused or 0,
            restored_tokens=self.restored,
            reply_tokens=len(self.reply),
            prefill_seconds=first - started,
            decode_seconds=max(0.0, self._last_token - first),
            drafted_tokens=self._drafted,
            accepted_tokens=self._accepted,
        )
