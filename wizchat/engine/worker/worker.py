"""The engine: takes commands one by one, and computes while there is none."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import msgspec

from wizchat.engine.protocol import (
    Cancel,
    Command,
    ErrorCode,
    Failed,
    Forget,
    Generate,
    KeepCaches,
    Load,
    LoadErrorCode,
    LoadFailed,
    LoadProgress,
    Measure,
    MeasureFailed,
    Restrain,
    Shutdown,
    Tokenize,
    Tokenized,
    Unload,
    Unloaded,
)
from wizchat.engine.protocol.lines import NO_MESSAGE
from wizchat.engine.worker.channel import BadLine
from wizchat.engine.worker.loading import LoadRefusedError
from wizchat.engine.worker.measuring import MeasureError, measure
from wizchat.engine.worker.model import LoadedModel
from wizchat.engine.worker.saved_caches import SavedCaches
from wizchat.engine.worker.scheduler import PromptTooLongError, Scheduler

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizchat.engine.protocol import Device
    from wizchat.engine.worker.channel import Inbox, Outbox
    from wizchat.engine.worker.interrupts import Interrupts
    from wizchat.engine.worker.native_log import NativeLog

_logger = logging.getLogger(__name__)

_KEEP_SECONDS = 1.0
"""For saving what the conversations hold, while the next model waits."""
_LAST_KEEP_SECONDS, _CLOSE_SECONDS = 2.5, 1.2
"""The same at the end; both together stay below what the app grants: `EngineClient.close`."""


class Worker:
    """Owns the model and everything native; lives on the main thread."""

    def __init__(
        self,
        inbox: Inbox,
        outbox: Outbox,
        interrupts: Interrupts,
        native_log: NativeLog,
        devices: Sequence[Device],
    ) -> None:
        self._inbox = inbox
        self._send = outbox.send
        self._interrupts = interrupts
        self._native_log = native_log
        self._devices = devices
        self._model: LoadedModel | None = None
        self._restraint = Restrain()
        self._scheduler: Scheduler | None = None
        self._caches = SavedCaches(inbox.wake)

    def run(self) -> None:
        """Work until the app says Shutdown or closes the pipe, then free everything."""
        while True:
            # Cleared before the queue is looked at: a flag set from now on belongs to a command
            # that has not been seen yet, and breaks into the next decode as it should.
            self._interrupts.flag.clear()
            command = self._inbox.take(self._scheduler.wait if self._scheduler else None)
            if isinstance(command, BadLine):
                self._answer_bad_line(command)
            elif command is None:
                self._compute()
            else:
                self._interrupts.taken(command)
                if isinstance(command, Shutdown):
                    break
                self._handle(command)
        self._free(_LAST_KEEP_SECONDS)
        self._caches.close(_CLOSE_SECONDS)

    def _compute(self) -> None:
        """Do one decode, unless a command came in while it was prepared."""
        scheduler = self._scheduler
        if scheduler is None:
            return
        if not (shares := scheduler.prepare()):
            scheduler.rest()
            return
        self._interrupts.decoding(scheduler.stoppable(shares))
        if self._inbox.empty:
            scheduler.run(shares)
        self._interrupts.decoded()

    def _handle(self, command: Command) -> None:
        match command:
            case Load():
                self._load(command)
            case Unload():
                self._free()
                self._send(Unloaded())
            case Restrain():
                self._restrain(command)
            case Generate() | Tokenize() | Measure():
                self._answer(command)
            case Cancel(request_id=request_id):
                self._cancel(request_id)
            case Forget(sequence_key=key):
                self._forget(key)
            case KeepCaches():
                self._caches.configure(command)

    def _answer(self, command: Generate | Tokenize | Measure) -> None:
        match command:
            case Generate():
                self._generate(command)
            case Tokenize():
                self._tokenize(command)
            case Measure():
                self._measure(command)

    def _cancel(self, request_id: str) -> None:
        if self._scheduler:
            self._scheduler.cancel(request_id)

    def _forget(self, key: str) -> None:
        if self._scheduler:
            self._scheduler.forget(key)
        self._caches.forget(key)

    def _restrain(self, command: Restrain) -> None:
        self._restraint = command
        if self._model:
            self._model.context.threads.restrain(command)

    def _load(self, command: Load) -> None:
        self._free()
        self._native_log.forget_errors()
        self._interrupts.decoding(frozenset())  # in its self-test; the next load may break into it
        try:
            self._model = LoadedModel(
                command,
                devices=self._devices,
                flag=self._interrupts.flag,
                on_progress=lambda fraction: self._send(LoadProgress(fraction=fraction)),
                cancelled=lambda: self._interrupts.load_is_outdated,
                errors=self._native_log.last_errors,
            )
        except LoadRefusedError as error:
            detail = "\n".join(filter(None, (error.detail, self._native_log.last_errors())))
            _logger.warning("%s not loaded: %s", command.model_path, error.code)
            self._send(LoadFailed(code=error.code, detail=detail))
            return
        finally:
            self._interrupts.decoded()
        self._model.context.threads.restrain(self._restraint)
        self._scheduler = Scheduler(self._model, self._caches, self._send)
        self._send(self._model.loaded)

    def _free(self, keep_seconds: float = _KEEP_SECONDS) -> None:
        if self._scheduler:
            self._scheduler.cancel_all()
            self._scheduler.keep(keep_seconds)
        if self._model:
            self._model.close()
        self._scheduler = self._model = None

    def _generate(self, command: Generate) -> None:
        if self._scheduler is None:
            self._fail(command.request_id, ErrorCode.NO_MODEL)
            return
        if self._scheduler.knows(command.request_id):
            # An answer would be taken for one of the request under way.
            _logger.error("request %s exists already; ignored", command.request_id)
            return
        try:
            self._scheduler.submit(command)
        except PromptTooLongError as error:
            self._fail(command.request_id, ErrorCode.PROMPT_TOO_LONG, str(error))
        except ValueError as error:
            self._fail(command.request_id, ErrorCode.BAD_REQUEST, str(error))

    def _tokenize(self, command: Tokenize) -> None:
        if self._model is None:
            self._fail(command.request_id, ErrorCode.NO_MODEL)
            return
        try:
            ids = self._model.model.tokenizer.prompt_ids(command.prompt)
        except ValueError as error:
            self._fail(command.request_id, ErrorCode.BAD_REQUEST, str(error))
        else:
            self._send(Tokenized(request_id=command.request_id, ids=tuple(ids)))

    def _measure(self, command: Measure) -> None:
        if self._model is None:
            self._send(MeasureFailed(detail=ErrorCode.NO_MODEL))
            return
        self._interrupts.decoding(frozenset())  # an unload or the end may break into it
        if not self._inbox.empty:
            self._interrupts.flag.set()  # it came before
        try:
            self._send(measure(self._model.model, command, self._interrupts.flag))
        except (MeasureError, LoadRefusedError) as error:
            self._send(MeasureFailed(detail=str(error)))
        finally:
            self._interrupts.decoded()

    def _answer_bad_line(self, bad: BadLine) -> None:
        """Log it, and tell whoever waits for an answer that there will be none."""
        # Not the line itself: it may hold what a person wrote.
        _logger.error("a line of %d bytes is no command: %s", len(bad.line), bad.problem)
        try:
            fields = msgspec.json.decode(bad.line, type=dict[str, object])
        except NO_MESSAGE:
            return
        if fields.get("type") == "load":
            self._send(LoadFailed(code=LoadErrorCode.INTERNAL, detail=bad.problem))
        elif fields.get("type") == "measure":
            self._send(MeasureFailed(detail=bad.problem))
        request_id = fields.get("request_id")
        if isinstance(request_id, str) and fields.get("type") in {"generate", "tokenize"}:
            self._fail(request_id, ErrorCode.BAD_REQUEST, bad.problem)

    def _fail(self, request_id: str, code: ErrorCode, detail: str = "") -> None:
        self._send(Failed(request_id=request_id, code=code, detail=detail))
