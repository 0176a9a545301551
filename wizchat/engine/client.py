"""The engine as the rest of the app sees it: commands return at once, events come to a listener."""

from __future__ import annotations

import logging
import threading
from functools import partial
from pathlib import Path
from queue import Empty, SimpleQueue
from time import monotonic
from typing import TYPE_CHECKING

from wizchat.engine.advice import Adviser, NoAdviser
from wizchat.engine.patience import Patience
from wizchat.engine.protocol import (
    Device,
    Generate,
    Load,
    Loaded,
    LoadParams,
    Ready,
    Restrain,
    Segment,
    Tokenize,
    encode,
)
from wizchat.engine.stderr_log import StderrLog
from wizchat.engine.supervisor import Supervisor

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from wizchat.engine.events import EngineEvent
    from wizchat.engine.gpu.gpus import Gpus
    from wizchat.engine.protocol import KeepCaches
    from wizchat.engine.requests import Request
    from wizchat.engine.state import EngineState

_logger = logging.getLogger(__name__)


class EngineClient:
    """A supervised engine worker.

    Every method may be called from any thread and none waits, `close` apart. The listener is
    called on the client's own thread, one event after the other; it must return quickly.

    Each request ends with exactly one Finished, Failed or Tokenized, unless it is made after
    `close`, when nothing is heard any more. A request made while a model loads, or while a crashed
    worker comes back with its model, is held until then.

    A mistake on the client's thread costs the worker and never the thread: it is a crash like any
    other, with the reason INTERNAL.
    """

    def __init__(
        self,
        command: Sequence[str],
        stderr_log: Path,
        listener: Callable[[EngineEvent], None],
        *,
        patience: Patience | None = None,
        adviser: Adviser | None = None,
        clock: Callable[[], float] = monotonic,
        gpus: Gpus | None = None,
    ) -> None:
        self.gpus = gpus
        self._listener = listener
        self._inbox: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self._adviser = adviser or NoAdviser()
        self._supervisor = Supervisor(
            command,
            StderrLog(stderr_log),
            self._emit,
            self._inbox.put,
            patience or Patience(),
            clock=clock,
            gpus=gpus,
            adviser=self._adviser,
        )
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._closed = self._ended = False

    @property
    def state(self) -> EngineState:
        """The newest state; the listener hears of each change right after it is set."""
        return self._supervisor.state

    @property
    def ready(self) -> Ready | None:
        """What the newest worker said of itself."""
        return self._supervisor.ready

    @property
    def worker_pid(self) -> int | None:
        """The process id of the worker, if there is one."""
        return self._supervisor.worker_pid

    @property
    def devices(self) -> tuple[Device, ...]:
        """The compute devices; empty until a worker was ready."""
        ready = self._supervisor.ready
        return ready.devices if ready else ()

    def used_devices(self) -> tuple[Device, ...]:
        """Return the devices without GPUs that are switched off; reads small files."""
        return self.devices if self.gpus is None else self.gpus.used(self.devices)

    @property
    def loaded(self) -> Loaded | None:
        """The model that answers, if there is one."""
        return self._supervisor.model.loaded

    def start(self) -> None:
        """Start the worker if it is not there; after too many crashes, try again."""
        with self._lock:
            if self._closed:
                return
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="engine", daemon=True)
                self._thread.start()
        self._inbox.put(self._supervisor.start)

    def look_again(self) -> None:
        """Ask the graphics drivers anew what there is, and start the worker with what they say."""
        self._inbox.put(self._look_again)

    def load(self, path: Path | str, params: LoadParams | None = None) -> None:
        """Load a model in place of the one before; Loaded or LoadFailed tells.

        Raises UnicodeEncodeError (a ValueError) when the path cannot be written as UTF-8.
        """
        load = Load(model_path=str(Path(path).absolute()), params=params or LoadParams())
        encode(load)
        self._inbox.put(partial(self._supervisor.load, load))

    def unload(self) -> None:
        """Free the model; Unloaded tells."""
        self._inbox.put(self._supervisor.unload)

    def restrain(self, restraint: Restrain) -> None:
        """Leave so much of the machine to others, from now on and whatever model is loaded."""
        self._inbox.put(partial(self._supervisor.restrain, restraint))

    def rest_after(self, seconds: float | None) -> None:
        """Free the model when nothing was asked for so long; None (as at first) for never.

        The state is RESTING then. A request loads the model again and is held until it is there.
        """
        self._inbox.put(partial(self._supervisor.rest.after, seconds))

    def wake(self) -> None:
        """Load the model if it rests: something will be asked soon."""
        self._inbox.put(self._supervisor.wake)

    def generate(self, request: Generate) -> None:
        """Answer a prompt. Raises UnicodeEncodeError when a text is no Unicode."""
        self._submit(request)

    def tokenize(self, request_id: str, prompt: Sequence[Segment]) -> None:
        """Ask for a prompt's token ids. Raises UnicodeEncodeError when a text is no Unicode."""
        self._submit(Tokenize(request_id=request_id, prompt=tuple(prompt)))

    def cancel(self, request_id: str) -> None:
        """Stop a request; nothing happens when it has ended already."""
        self._inbox.put(partial(self._supervisor.cancel, request_id))

    def forget(self, sequence_key: str) -> None:
        """Drop what the KV cache holds of a conversation, and what is saved of it."""
        self._inbox.put(partial(self._supervisor.forget, sequence_key))

    def forget_all_but(self, sequence_keys: Iterable[str]) -> None:
        """Delete what is saved of conversations that are none of these."""
        self._inbox.put(partial(self._supervisor.caches.forget_all_but, tuple(sequence_keys)))

    def keep_caches(self, keep: KeepCaches) -> None:
        """Save what was read of conversations in this folder from now on."""
        self._inbox.put(partial(self._supervisor.caches.keep, keep))

    def close(self, timeout: float = 5.0) -> None:
        """End the worker and the client for good; waits until both are gone.

        The worker is asked, and killed within `timeout` seconds if it stays. Safe to call twice,
        from any thread and from the listener, which alone does not wait.
        """
        with self._lock:
            thread = self._thread
            if not self._closed:
                self._closed = True
                self._inbox.put(partial(self._end, timeout))
        if thread is not None and thread is not threading.current_thread():
            thread.join()

    def _end(self, timeout: float) -> None:
        self._ended = True
        self._supervisor.close(timeout)

    def _look_again(self) -> None:
        if self.gpus is not None:
            self.gpus.doubt()
        self._supervisor.restart()

    def _submit(self, request: Request) -> None:
        encode(request)  # what cannot be sent is the caller's to know, not the client's thread's
        self._adviser.asked(request.request_id)
        self._inbox.put(partial(self._supervisor.submit, request))

    def _run(self) -> None:
        mistake: Exception | None = None
        while not self._ended:
            try:
                if mistake is None:
                    self._step()
                else:
                    met, mistake = mistake, None
                    self._supervisor.failed(met)
            except Exception as error:
                # Without this thread nobody would ever be answered again. What it left half done
                # goes with the worker, as after a crash.
                _logger.exception("the engine's client made a mistake")
                mistake = error

    def _step(self) -> None:
        """Do what is asked next, or what is due."""
        deadlines = self._supervisor.deadlines
        try:
            action = self._inbox.get(timeout=deadlines.wait())
        except Empty:
            pass
        else:
            action()
        deadlines.run_due()

    def _emit(self, event: EngineEvent) -> None:
        try:
            self._listener(event)
        except Exception:
            # A mistake in a listener must not take the engine down with it.
            _logger.exception("the listener failed on %r", event)
