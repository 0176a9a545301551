"""How far a download is, in words."""

from __future__ import annotations

from wizchat.cli.download import progress
from wizchat.downloads.items import DownloadItem, DownloadState, DownloadStatus

ITEM = DownloadItem(id="x", label="Q4_K_M", sources=(), filename="x.gguf")


def test_everything_known() -> None:
    status = DownloadStatus(
        ITEM,
        DownloadState.RUNNING,
        done=2_184_219_504,
        total=4_368_439_008,
        bytes_per_second=8_100_000,
        seconds_left=270,
    )
    assert progress(status) == "2.18 GB of 4.37 GB, 50 %, 8.1 MB/s, about 4 minutes left"


def test_nothing_known_yet() -> None:
    assert progress(DownloadStatus(ITEM, DownloadState.RUNNING)) == "0 B"


def test_verifying() -> None:
    status = DownloadStatus(ITEM, DownloadState.VERIFYING, total=100, verified=40)
    assert progress(status) == "verifying, 40 %"
    assert progress(DownloadStatus(ITEM, DownloadState.VERIFYING)) == "verifying"
