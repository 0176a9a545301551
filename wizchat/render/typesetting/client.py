"""The typesetting process as the interface uses it: started when there is work, never waited for.

A job that takes too long ends with the process, which is started again for those behind it. So
nothing that a model writes can keep the app busy.
"""

from __future__ import annotations

import logging
from collections import deque
from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import QElapsedTimer, QObject, QProcess, QTimer, Signal, Slot

from wizchat.render.typesetting.command import command
from wizchat.render.typesetting.jobs import Ready, Reply

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizchat.render.typesetting.jobs import Job

_logger = logging.getLogger(__name__)
_START_MS: Final = 30_000
_JOB_MS: Final = 5_000
"""Of the processor's time: a formula takes some 20 ms, 5,000 lines of code a second."""
_SLOWEST: Final = 12
"""Times as long as that may pass: others may have the processor meanwhile, and most of it."""
_LEAST_WAIT_MS: Final = 50
_IDLE_MS: Final = 60_000
_END_MS: Final = 1_000


class TypesettingProcess(QObject):
    """Does jobs one after the other. GUI thread; every method returns at once, but `close`."""

    done = Signal(object, object)
    """A job and its reply; None when it took too long or the process failed."""

    def __init__(
        self,
        parent: QObject | None = None,
        job_ms: int = _JOB_MS,
        program: Callable[[], tuple[str, ...]] = command,
    ) -> None:
        """`job_ms` is what each job has of the processor's time."""
        super().__init__(parent)
        self._job_ms = job_ms
        self._program = program
        self._jobs: deque[Job] = deque()
        self._process: QProcess | None = None
        self._ready = False
        self._spent_before = 0.0
        self._began = QElapsedTimer()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._on_patience_ended)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(_IDLE_MS)
        self._idle.timeout.connect(self.close)

    def submit(self, job: Job) -> None:
        """Have a job done; `done` tells."""
        self._jobs.append(job)
        self._idle.stop()
        if self._process is None:
            self._start()
        elif self._ready:
            self._send(job)

    @Slot()
    def close(self) -> None:
        """End the process; jobs that wait are forgotten. Takes some milliseconds."""
        self._jobs.clear()
        self._patience.stop()
        self._idle.stop()
        self._end()

    def _start(self) -> None:
        program, *arguments = self._program()
        process = QProcess(self)
        process.setProgram(program)
        process.setArguments(arguments)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._on_output)
        process.finished.connect(self._on_ended)
        process.errorOccurred.connect(self._on_error)
        self._process = process
        self._ready = False
        self._began.invalidate()
        self._patience.start(_START_MS)
        process.start()

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.readyReadStandardOutput.disconnect(self._on_output)
        process.finished.disconnect(self._on_ended)
        process.errorOccurred.disconnect(self._on_error)
        if process.state() != QProcess.ProcessState.NotRunning:
            process.kill()
            process.waitForFinished(_END_MS)
        process.deleteLater()

    def _send(self, job: Job) -> None:
        if self._process is not None:
            self._process.write(msgspec.json.encode(job) + b"\n")
        if not self._patience.isActive():
            self._begin()

    def _begin(self) -> None:
        """Count from now on what the first job takes."""
        self._spent_before = self._spent()
        self._began.start()
        self._patience.start(self._job_ms)

    @Slot()
    def _on_output(self) -> None:
        while self._process is not None and self._process.canReadLine():
            line = self._process.readLine().data()
            self._take(msgspec.json.decode(line, type=Reply))

    def _take(self, reply: Reply) -> None:
        self._patience.stop()
        if isinstance(reply, Ready):
            self._ready = True
            for job in self._jobs:
                self._send(job)
            return
        job = self._jobs.popleft()
        if self._jobs:
            self._begin()
        else:
            self._idle.start()
        self.done.emit(job, reply)

    @Slot()
    def _on_patience_ended(self) -> None:
        if self._began.isValid() and self._began.elapsed() < _SLOWEST * self._job_ms:
            left = self._job_ms - (self._spent() - self._spent_before)
            if left > 0:
                self._patience.start(max(_LEAST_WAIT_MS, round(left)))
                return
        _logger.info("A typesetting job took too long")
        self._fail()

    def _spent(self) -> float:
        """Return the milliseconds of the processor's time that the process has had."""
        import psutil

        try:
            times = psutil.Process(self._process.processId() if self._process else 0).cpu_times()
        except (psutil.Error, ValueError):
            return 0.0  # nobody can tell: _SLOWEST counts alone; or it is gone, which is told
        return 1000.0 * (times.user + times.system)

    @Slot()
    def _on_ended(self) -> None:
        self._fail()

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            _logger.error("The typesetting process cannot be started")
            self._fail()

    def _fail(self) -> None:
        """Give the job under way up, and go on with the next in another process."""
        self._patience.stop()
        self._end()
        if not self._jobs:
            return
        job = self._jobs.popleft()
        if self._jobs:
            self._start()
        self.done.emit(job, None)
