"""A download on its way, paused or hindered; errors stay in the row."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from wizchat.downloads.items import DownloadState
from wizchat.ui import words
from wizchat.ui.library.problems import download_problem
from wizchat.ui.library.row import ModelRow
from wizchat.ui.widgets.button import IconButton, PillButton
from wizchat.ui.widgets.tool_tip import tip_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wizchat.downloads.items import DownloadStatus
    from wizchat.ui.theme.theme import Theme

_PAUSABLE = frozenset({DownloadState.QUEUED, DownloadState.RUNNING, DownloadState.VERIFYING})
_LONG = 90
"""Seconds of a wait that are said as minutes."""


class TransferRow(ModelRow):
    """Its signals carry the download's id."""

    pause_requested = Signal(str)
    resume_requested = Signal(str)
    retry_requested = Signal(str)
    cancel_requested = Signal(str)

    def __init__(self, theme: Theme, status: DownloadStatus, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._status = status
        self._main = PillButton(theme, "")
        self._main.clicked.connect(self._on_main_clicked)
        self._cancel = IconButton(theme, "close", self.tr("Cancel and discard"))
        self._cancel.clicked.connect(self._on_cancel_clicked)
        self.add_action(self._main)
        self.add_action(self._cancel)
        self.update_status(status)

    def update_status(self, status: DownloadStatus) -> None:
        """Show the download as it is now."""
        self._status = status
        item = status.item
        self.set_name(item.label)
        source = status.source or item.sources[0]
        self.origin.setText(source.repo_id.split("/")[0])
        self.origin.setToolTip(tip_of(source.repo_id))
        self.size_text.setText(words.size(status.total) if status.total else "")
        alarm = status.state in {DownloadState.WAITING, DownloadState.FAILED}
        fraction = self._done() / status.total if status.total else 0.0
        self.set_meter(self._meter_words(), fraction, alarm=alarm)
        self.remark.set_colour("warning" if status.state is DownloadState.FAILED else "muted")
        self.remark.setText(self._remark())
        self._main.setText(self._main_words())
        self._main.setAccessibleName(f"{self._main_words()} {item.label}")
        self._cancel.setAccessibleName(self.tr("Cancel and discard {0}").format(item.label))

    def _done(self) -> int:
        verified = self._status.verified
        return self._status.done if verified is None else verified

    def _meter_words(self) -> str:
        status = self._status
        if status.state is DownloadState.WAITING:
            if not status.done:
                return self.tr("waiting")
            return self.tr("waiting · {0} kept").format(words.size(status.done))
        if status.state is DownloadState.FAILED:
            if not status.done:
                return self.tr("stopped")
            return self.tr("stopped · {0} kept").format(words.size(status.done))
        parts = [words.size(status.done)] if status.done else []
        if status.total:
            parts.append(words.percent(self._done(), status.total))
        if status.state is DownloadState.RUNNING and status.bytes_per_second:
            parts.append(words.speed(status.bytes_per_second))
        return words.dotted(parts)

    def _remark(self) -> str:
        status = self._status
        if status.state is DownloadState.FAILED and status.error:
            return download_problem(status.error)
        if status.state is DownloadState.WAITING:
            return self._waiting_words()
        if status.state is DownloadState.RUNNING:
            left = status.seconds_left
            return self.tr("downloading") if left is None else words.time_left(left)
        return {
            DownloadState.QUEUED: self.tr("waits for its turn"),
            DownloadState.PAUSED: self.tr("paused"),
            DownloadState.VERIFYING: self.tr("checking what is here"),
        }.get(status.state, "")

    def _waiting_words(self) -> str:
        status = self._status
        lines = [download_problem(status.error)] if status.error else []
        if status.retry_at is not None:
            lines.append(self._again_words(max(1, round(status.retry_at - time.time()))))
        return words.sentences(lines)

    def _again_words(self, seconds: int) -> str:
        if seconds >= _LONG:
            return self.tr("Tries again in {0}.").format(words.duration(seconds))
        return self.tr("Tries again in {0} s.").format(words.number(seconds))

    def _main_words(self) -> str:
        state = self._status.state
        if state is DownloadState.WAITING:
            return self.tr("Try now")
        if state is DownloadState.FAILED:
            return self.tr("Retry")
        return self.tr("Pause") if state in _PAUSABLE else self.tr("Resume")

    def _on_main_clicked(self) -> None:
        state = self._status.state
        if state in {DownloadState.WAITING, DownloadState.FAILED}:
            self.retry_requested.emit(self._status.item.id)
        elif state in _PAUSABLE:
            self.pause_requested.emit(self._status.item.id)
        else:
            self.resume_requested.emit(self._status.item.id)

    def _on_cancel_clicked(self) -> None:
        self.cancel_requested.emit(self._status.item.id)
