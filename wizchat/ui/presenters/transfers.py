"""Downloads as the sidebar shows them: the one that matters most."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wizchat.downloads.items import DownloadState
from wizchat.ui.shell.views import DownloadLine, DownloadPhase

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wizchat.downloads.items import DownloadStatus

_PHASES: Final = {
    DownloadState.RUNNING: DownloadPhase.RUNNING,
    DownloadState.VERIFYING: DownloadPhase.VERIFYING,
    DownloadState.QUEUED: DownloadPhase.RUNNING,
    DownloadState.WAITING: DownloadPhase.WAITING,
    DownloadState.FAILED: DownloadPhase.FAILED,
    DownloadState.PAUSED: DownloadPhase.PAUSED,
}
"""Unfinished states, the one to show first."""


def unfinished(statuses: Iterable[DownloadStatus]) -> tuple[DownloadStatus, ...]:
    """Return the downloads that are still to come."""
    return tuple(status for status in statuses if status.state in _PHASES)


def download_line(statuses: Iterable[DownloadStatus]) -> DownloadLine | None:
    """Return the line at the foot of the sidebar, None when nothing is to come."""
    order = list(_PHASES)
    first = min(unfinished(statuses), key=lambda s: order.index(s.state), default=None)
    if first is None:
        return None
    done = first.done if first.verified is None else first.verified
    return DownloadLine(
        label=first.item.label,
        fraction=done / first.total if first.total else 0.0,
        seconds_left=first.seconds_left,
        phase=_PHASES[first.state],
    )
