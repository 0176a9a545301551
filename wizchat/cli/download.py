"""One download in the terminal: progress on standard error, Ctrl+C pauses."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

from wizchat.cli import numbers, words
from wizchat.cli.exits import ExitCode, Refusal
from wizchat.cli.interrupts import POLL, Interrupted, interrupt_calls
from wizchat.cli.output import note
from wizchat.cli.progress import ProgressLine
from wizchat.downloads.errors import DownloadError
from wizchat.downloads.hub import Hub
from wizchat.downloads.items import DownloadState, DownloadStatus
from wizchat.downloads.queue import DownloadQueue
from wizchat.models.errors import ModelError
from wizchat.models.installing import Installed, Installer, InstallEvent, InstallFailed

if TYPE_CHECKING:
    from wizchat.cli.home import Home
    from wizchat.models.installed import InstalledModel


def download_model(home: Home, name: str) -> InstalledModel:
    """Download a quantization or a file of the Hub and install it; raises Refusal.

    The list of downloads is this command's own: what the app has on its list is not touched. What
    has arrived of a file lies beside it, so whoever asks for it again goes on from there.
    """
    with tempfile.TemporaryDirectory() as folder:
        download = Download(home, Path(folder) / "downloads.json")
        try:
            item_id = download.add(name)
        except (ModelError, DownloadError) as error:
            raise Refusal(words.sentence(error), ExitCode.USAGE) from error
        with interrupt_calls(download.interrupt), ProgressLine() as line:
            try:
                return download.run(item_id, line)
            finally:
                download.close()


class Download:
    """A queue for one item and what becomes of it. Main thread, `_hear` and `interrupt` apart."""

    def __init__(self, home: Home, state_file: Path) -> None:
        self._home = home
        self._events: SimpleQueue[DownloadStatus | InstallEvent | Interrupted] = SimpleQueue()
        hub = Hub(endpoint=home.settings.hub_endpoint)
        self._queue = DownloadQueue(home.models_folder, state_file, hub, self._hear)
        self._installer = Installer(home.catalogue, home.library, self._queue, self._events.put)
        self._told: str | None = None

    def add(self, name: str) -> str:
        """Put it on the list; raises ModelError and DownloadError."""
        if "/" in name:
            return self._installer.download_hub_file(name)
        return self._installer.download(self._home.catalogue.find(name))

    def run(self, item_id: str, line: ProgressLine) -> InstalledModel:
        """Download until it is installed; raises Refusal."""
        self._queue.start()
        while True:
            match self._next():
                case Installed(model=model):
                    return model
                case InstallFailed(error=error, path=path):
                    raise Refusal(f"{words.sentence(error)} The file is kept at {path}.")
                case DownloadStatus(state=DownloadState.FAILED, error=error):
                    raise Refusal(words.sentence(error) if error else "The download failed.")
                case DownloadStatus(state=DownloadState.PAUSED) as status:
                    raise Refusal(_paused(status), ExitCode.STOPPED)
                case DownloadStatus() as status:
                    self._show(status, line)
                case Interrupted():
                    self._queue.pause(item_id)

    def interrupt(self) -> None:
        """Put Ctrl+C among the events; may be called in a signal handler."""
        self._events.put(Interrupted.INTERRUPTED)

    def close(self) -> None:
        """Stop, keeping what has arrived."""
        self._queue.close()

    def _hear(self, status: DownloadStatus) -> None:
        self._events.put(status)
        self._installer.on_download(status)

    def _next(self) -> DownloadStatus | InstallEvent | Interrupted:
        while True:
            try:
                return self._events.get(timeout=POLL)
            except Empty:
                continue

    def _show(self, status: DownloadStatus, line: ProgressLine) -> None:
        line.show(f"{status.item.label}: {progress(status)}")
        trouble = _trouble(status)
        if trouble is not None and trouble != self._told:
            note(trouble)
        self._told = trouble


def progress(status: DownloadStatus) -> str:
    """Return how far a download is: amount, part, speed and time left, as far as known."""
    if status.state is DownloadState.VERIFYING:
        checked = numbers.percent(status.verified or 0, status.total or 0)
        return f"verifying, {checked}" if status.total else "verifying"
    parts = [numbers.size(status.done)]
    if status.total:
        parts = [
            f"{numbers.size(status.done)} of {numbers.size(status.total)}",
            numbers.percent(status.done, status.total),
        ]
    if status.bytes_per_second:
        parts.append(numbers.speed(status.bytes_per_second))
    if status.seconds_left is not None:
        parts.append(f"{numbers.duration(status.seconds_left)} left")
    return ", ".join(parts)


def _trouble(status: DownloadStatus) -> str | None:
    if status.state is not DownloadState.WAITING or status.error is None:
        return None
    words_of_it = words.sentence(status.error)
    if status.retry_at is None:
        return words_of_it
    seconds = max(1, round(status.retry_at - time.time()))
    return f"{words_of_it} Trying again in {seconds} s."


def _paused(status: DownloadStatus) -> str:
    return f"Paused at {progress(status)}. The same command goes on from there."
