"""Keeps a worker alive and decides what happens when it is not.

Everything here runs on the client's one thread; the worker's threads reach it through `post`.
"""

from __future__ import annotations

import logging
import threading
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING

from wizchat.engine.advice import Adviser, NoAdviser
from wizchat.engine.cancel_watch import CancelWatch
from wizchat.engine.crash_budget import CrashBudget
from wizchat.engine.deadlines import Deadlines
from wizchat.engine.events import Crashed, CrashReason, EngineEvent, StateChanged
from wizchat.engine.idle_rest import IdleRest
from wizchat.engine.kept_caches import KeptCaches
from wizchat.engine.model_state import ModelState
from wizchat.engine.protocol import (
    PROTOCOL_VERSION,
    Cancel,
    ErrorCode,
    Event,
    Load,
    Loaded,
    LoadFailed,
    LoadProgress,
    Measured,
    MeasureFailed,
    Message,
    Ready,
    Restrain,
    Unloaded,
)
from wizchat.engine.requests import Request, Requests
from wizchat.engine.state import EngineState, check_transition

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from wizchat.engine.gpu.gpus import Gpus
    from wizchat.engine.patience import Patience
    from wizchat.engine.process import ProcessEnd, WorkerProcess
    from wizchat.engine.requests import RequestEvent
    from wizchat.engine.stderr_log import StderrLog

_logger = logging.getLogger(__name__)

_HOPELESS = frozenset({CrashReason.WRONG_VERSION, CrashReason.CANNOT_START})
"""What another start would end in again."""
_RESTART_SECONDS = 2.0
"""For the worker to end in, while a person waits for the new one."""


class Supervisor:
    """The worker's life: start, handshake, crash, restart, end. One thread calls all methods."""

    def __init__(
        self,
        command: Sequence[str],
        log: StderrLog,
        emit: Callable[[EngineEvent], None],
        post: Callable[[Callable[[], None]], None],
        patience: Patience,
        *,
        clock: Callable[[], float] = monotonic,
        gpus: Gpus | None = None,
        adviser: Adviser | None = None,
    ) -> None:
        self._gpus = gpus
        self._looking = False
        self._command = tuple(command)
        self._stderr_log = log
        self._emit = emit
        self._post = post
        self._patience = patience
        self._budget = CrashBudget()
        self._process: WorkerProcess | None = None
        self._kill_reason: CrashReason | None = None
        self._detail = ""
        self.deadlines = Deadlines(clock)
        self.requests = Requests(emit)
        self._cancels = CancelWatch(self.deadlines, patience, self._cancel_ignored)
        self._adviser = adviser or NoAdviser()
        placement = gpus.placement if gpus else None
        self.model = ModelState(self._send, emit, self._move, placement, self._adviser.distrust)
        self.rest = IdleRest(self.deadlines, self._is_idle, self.model.rest)
        self.caches = KeptCaches(self._send)
        self.state = EngineState.STOPPED
        self.ready: Ready | None = None
        self._restraint = Restrain()

    @property
    def worker_pid(self) -> int | None:
        """The process id of the worker, if there is one; from any thread."""
        process = self._process
        return process.pid if process is not None else None

    # --- Asked by the app ---

    def start(self) -> None:
        """Start the worker; also the way back up after it crashed too often."""
        if self._process is None and not self._looking:
            self._budget.reset()
            self._start_worker()

    def load(self, load: Load) -> None:
        """Load a model, at the latest when the worker is there.

        After too many crashes, choosing a model is asking for another attempt.
        """
        self.model.want(load)
        if self._crashed:
            self.start()

    def unload(self) -> None:
        """Unload; what waited for a model fails."""
        self.model.drop()
        self.requests.fail_held(ErrorCode.NO_MODEL)

    def restrain(self, restraint: Restrain) -> None:
        """Tell this worker, and those that come after it, how much to leave to others."""
        self._restraint = restraint
        if self._process is not None and self.state is not EngineState.STARTING:
            self._send(restraint)

    def submit(self, request: Request) -> None:
        """Send a request, or hold it while a model is on its way."""
        if request.request_id in self.requests:
            self.requests.refuse(request, ErrorCode.BAD_REQUEST, "this id is under way")
        elif self.state is EngineState.READY:
            self.requests.sent(request)
            self._send(request)
            self.rest.begin_anew()
        elif self._process is None and not self._looking:
            code = ErrorCode.ENGINE_CRASHED if self._crashed else ErrorCode.NO_MODEL
            self.requests.refuse(request, code)
        elif self.model.wanted is not None:
            self.requests.hold(request)
            self.model.wake()
        else:
            self.requests.refuse(request, ErrorCode.NO_MODEL)

    def wake(self) -> None:
        """Load the model that rests, and count its rest anew."""
        self.model.wake()
        self.rest.begin_anew()

    def cancel(self, request_id: str) -> None:
        """Cancel a request; the worker is killed when it does not obey in time."""
        if self.requests.cancel_held(request_id) or not self.requests.is_sent(request_id):
            return
        self._send(Cancel(request_id=request_id))
        self._cancels.cancelled(request_id)

    def restart(self) -> None:
        """End the worker and start a new one, with the same model; requests under way fail."""
        self.close(_RESTART_SECONDS)
        self.start()

    def forget(self, sequence_key: str) -> None:
        """Drop a conversation's KV cells, and what is saved of them."""
        self.caches.forget(sequence_key)

    def close(self, timeout: float) -> None:
        """End the worker and fail what is under way; blocks for at most `timeout` and a little."""
        process, self._process, self._looking = self._process, None, False
        self.deadlines.clear_all()
        if process is not None:
            process.stop(timeout)
        self.requests.fail_sent(ErrorCode.ENGINE_CRASHED, "the engine was closed")
        self.requests.fail_held(ErrorCode.ENGINE_CRASHED, "the engine was closed")
        self.model.disconnected()
        self.caches.disconnected()
        if self.state is not EngineState.STOPPED:
            self._move(EngineState.STOPPED)

    def failed(self, mistake: Exception) -> None:
        """Take a mistake of our own, met on this thread, for a crash: end the worker, begin anew.

        Without a worker nothing is lost by it, and nobody is told.
        """
        process, self._process, self._looking = self._process, None, False
        self.deadlines.clear_all()
        if process is not None:
            process.kill()
            process.join()
        if self.state is not EngineState.STOPPED:
            from wizchat.engine.process import ProcessEnd

            self._crash(CrashReason.INTERNAL, ProcessEnd(None, None), repr(mistake))

    # --- Told by the process, on its reader thread ---

    def process_said(self, process: WorkerProcess, event: Event) -> None:
        """Hand an event over to the client's thread."""
        self._post(partial(self._on_event, process, event))

    def process_ended(self, process: WorkerProcess, end: ProcessEnd) -> None:
        """Hand the end over to the client's thread."""
        self._post(partial(self._on_end, process, end))

    # --- The worker's life ---

    def _is_idle(self) -> bool:
        return self.state is EngineState.READY and not self.requests.under_way

    @property
    def _crashed(self) -> bool:
        return self.state is EngineState.CRASHED

    def _start_worker(self) -> None:
        self._kill_reason, self._detail = None, ""
        self._move(EngineState.STARTING)
        environment = self._gpus.admitted() if self._gpus else {}
        if environment is not None:
            self._launch(environment)
        else:
            self._looking = True
            threading.Thread(target=self._look, name="device-probe", daemon=True).start()

    def _look(self) -> None:
        """Ask the graphics drivers what there is; on a thread of its own, for it takes seconds."""
        if self._gpus is None:
            return
        try:
            environment = self._gpus.look()
        except Exception as error:
            # Whoever waits for the worker would wait for ever.
            _logger.exception("looking for graphics processors failed")
            self._post(partial(self._look_failed, error))
        else:
            self._post(partial(self._looked, environment))

    def _look_failed(self, mistake: Exception) -> None:
        if self._looking:  # not closed meanwhile
            self.failed(mistake)

    def _looked(self, environment: Mapping[str, str]) -> None:
        if self._looking:  # not closed meanwhile
            self._looking = False
            self._launch(environment)

    def _launch(self, environment: Mapping[str, str]) -> None:
        from wizchat.engine.process import ProcessEnd, WorkerProcess  # no window waits for it

        try:
            self._process = WorkerProcess(
                self._command, self._stderr_log, self, environment=environment
            )
        except OSError as error:
            self._crash(CrashReason.CANNOT_START, ProcessEnd(None, None), str(error))
            return
        self.deadlines.set(
            "handshake",
            self._patience.handshake,
            partial(self._kill, CrashReason.NO_HANDSHAKE, f"{self._patience.handshake:g} s"),
        )

    def _on_event(self, process: WorkerProcess, event: Event) -> None:
        if process is not self._process or self._kill_reason is not None:
            return  # of a worker before this one, or said while it was being killed
        if isinstance(event, Ready):
            self._on_ready(event)
        elif self.state is EngineState.STARTING:
            self._kill(CrashReason.GARBAGE, f"{type(event).__name__} before Ready")
        elif isinstance(event, LoadProgress):
            self.model.progressed(event)
        elif isinstance(event, Loaded | LoadFailed | Unloaded):
            unasked = self.model.settled
            if unasked:
                self._kill(CrashReason.GARBAGE, f"{type(event).__name__}, and nobody asked")
                return
            # The model before is gone, and with it what it had not answered. Whoever asks again
            # on this news must still be able to see the new model come.
            self.requests.fail_sent(ErrorCode.NO_MODEL, "the model was unloaded")
            if isinstance(event, Loaded):
                self._cancels.loaded(event)
            self.model.answered(event)
            if self.model.settled:
                self._on_settled()
        elif isinstance(event, Measured | MeasureFailed):
            _logger.warning("the worker measured, and nobody asked it to")
        else:
            self._on_answer(event)

    def _on_answer(self, event: RequestEvent) -> None:
        self._cancels.heard(event)
        if self.requests.answered(event):
            self._cancels.ended(event.request_id)
            self.rest.begin_anew()

    def _on_ready(self, ready: Ready) -> None:
        if ready.protocol != PROTOCOL_VERSION:
            self._kill(CrashReason.WRONG_VERSION, _versions(ready.protocol))
        elif self.state is not EngineState.STARTING:
            self._kill(CrashReason.GARBAGE, "a second Ready")
        else:
            self.deadlines.clear("handshake")
            self.ready = ready
            if self._restraint != Restrain():
                self._send(self._restraint)
            self._move(EngineState.IDLE)
            self._emit(ready)
            self.caches.connected()
            self.model.connected(ready.devices)

    def _on_settled(self) -> None:
        """Send what waited, now that no model is on its way any more, or fail it."""
        if self.state is EngineState.READY:
            for request in self.requests.take_held():
                self.submit(request)
            self.rest.begin_anew()
        elif not self.model.rests:
            self.requests.fail_held(ErrorCode.NO_MODEL)

    def _cancel_ignored(self, request_id: str, seconds: float) -> None:
        # While a model loads, the worker answers afterwards; a request that went with the model
        # before is not answered at all.
        if self.state is EngineState.READY and self.requests.is_sent(request_id):
            self._kill(CrashReason.CANCEL_IGNORED, f"{seconds:g} s")

    def _kill(self, reason: CrashReason, detail: str) -> None:
        self._kill_reason, self._detail = reason, detail
        if self._process is not None:
            self._process.kill()

    def _on_end(self, process: WorkerProcess, end: ProcessEnd) -> None:
        if process is not self._process:
            return
        self._process = None
        process.join()
        self.deadlines.clear_all()
        reason, detail = self._kill_reason or CrashReason.EXITED, self._detail
        if end.version is not None:
            reason, detail = CrashReason.WRONG_VERSION, _versions(end.version)
        elif end.garbage:
            reason, detail = CrashReason.GARBAGE, end.garbage
        elif end.mistake:
            reason, detail = CrashReason.INTERNAL, end.mistake
        _logger.info("the worker ended: %s, %s, %s", reason.value, end, detail)
        self._crash(reason, end, detail)

    def _crash(self, reason: CrashReason, end: ProcessEnd, detail: str) -> None:
        # Deaths while loading are bounded by the ladder, all others by the budget.
        climbing = self.model.loading and reason is CrashReason.EXITED
        answering = self.state is EngineState.READY and reason is CrashReason.EXITED
        ours = reason is CrashReason.INTERNAL  # no driver is at fault then
        if self.state is EngineState.STARTING and self._gpus is not None and not ours:
            self._gpus.doubt()
        self.model.disconnected()
        self.caches.disconnected()
        restart = reason not in _HOPELESS and (climbing or self._budget.spend())
        tail = self._stderr_log.tail()
        self._move(EngineState.CRASHED)
        self._emit(Crashed(reason, end.exit_code, end.signal, detail, tail, restart))
        if climbing:
            self.model.died_loading(tail)
        elif answering:
            self.model.died_answering(tail)
        self.requests.fail_sent(ErrorCode.ENGINE_CRASHED, detail or reason.value)
        if not restart or self.model.wanted is None:
            self.requests.fail_held(ErrorCode.ENGINE_CRASHED, detail or reason.value)
        if restart:
            self._start_worker()

    def _send(self, message: Message) -> None:
        if self._process is None:
            return
        if isinstance(message, Load) and self.ready is not None:
            message = self._adviser.settle(message, self.ready)
        self._process.send(message)

    def _move(self, state: EngineState) -> None:
        if state is not self.state:
            check_transition(self.state, state)
            self.state = state
            self._emit(StateChanged(state))


def _versions(theirs: int) -> str:
    return f"{theirs}, not {PROTOCOL_VERSION}"
