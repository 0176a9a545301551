"""Downloads in the windows, and what becomes of finished ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.shelves import status
from tests.helpers.tiny_gguf import garbage
from wizchat.downloads.items import DownloadedFile, DownloadState
from wizchat.models.hashing import sha256_of
from wizchat.ui.presenters.transfers import download_line, unfinished
from wizchat.ui.shell.views import DownloadPhase

if TYPE_CHECKING:
    from pathlib import Path

    from tests.helpers.shelves import Shelf
    from wizchat.downloads.items import DownloadStatus


def finished(shelf: Shelf, path: Path) -> DownloadStatus:
    (digest,) = sha256_of([path], lambda *_: None, shelf.errands.cancelled) or ("",)
    file = DownloadedFile(path=str(path), size=path.stat().st_size, sha256=digest, source=None)
    return status(path.stem, DownloadState.DONE, path=path, files=(file,))


def install(shelf: Shelf, path: Path) -> None:
    """Tell that a download is complete, as the queue does."""
    done = finished(shelf, path)
    shelf.queue.listed = (done,)
    shelf.installer.on_download(done)
    shelf.presenter.handle_download(done)
    shelf.settle()


def test_the_first_page_starts_a_download_and_makes_way(shelf: Shelf) -> None:
    shelf.begin()
    shelf.windows.first_run._download.click()
    ((item,),) = shelf.queue.of("add")
    assert item.id == shelf.windows.first_run._chosen
    assert shelf.windows.page is shelf.windows.view


@pytest.mark.parametrize("address", ["no address", "owner/repo/CON.gguf"])
def test_an_address_that_cannot_be_one_is_said(shelf: Shelf, address: str) -> None:
    shelf.begin()
    shelf.windows.models.hub_file_requested.emit(address)
    assert shelf.queue.of("add") == []
    assert address.rpartition("/")[2] in shelf.notice
    assert "BadHubFile" not in shelf.notice
    shelf.windows.models.hub_file_requested.emit("owner/repo/m.gguf")
    assert len(shelf.queue.of("add")) == 1
    assert shelf.notice == ""


def test_buttons_reach_the_queue(shelf: Shelf) -> None:
    models = shelf.windows.models
    for name in ("pause", "resume", "retry", "cancel"):
        getattr(models, f"{name}_requested").emit("Q4_K_M")
        assert shelf.queue.of(name) == [["Q4_K_M"]]


def test_a_download_is_seen_everywhere_and_no_longer_offered(shelf: Shelf) -> None:
    shelf.begin()
    wanted = shelf.catalogue.find("Q4_K_M").id
    running = status(wanted, DownloadState.RUNNING, done=62, total=100)
    shelf.presenter.handle_download(running)
    view = shelf.windows.models._view
    assert [transfer.item.id for transfer in view.transfers] == [wanted]
    assert wanted not in {offer.id for offer in view.offers}
    assert not shelf.windows.main._sidebar.download.isHidden()
    shelf.presenter.handle_download(status(wanted, DownloadState.CANCELLED))
    assert wanted in {offer.id for offer in shelf.windows.models._view.offers}
    assert shelf.windows.main._sidebar.download.isHidden()


def test_a_start_in_the_middle_of_a_download_shows_the_conversations(shelf: Shelf) -> None:
    shelf.queue.listed = (status("Q4_K_M", DownloadState.PAUSED, done=1, total=2),)
    shelf.begin()
    assert shelf.windows.page is shelf.windows.view


def test_the_first_model_is_used_as_soon_as_it_is_here(shelf: Shelf) -> None:
    shelf.begin()
    path = shelf.put("one.gguf")
    install(shelf, path)
    assert shelf.loads == [path]
    assert shelf.windows.page is shelf.windows.view
    assert shelf.windows.notice == ""


def test_a_further_model_waits_to_be_chosen(shelf: Shelf) -> None:
    first = shelf.add("one.gguf", seed=1)
    shelf.begin()
    install(shelf, shelf.put("two.gguf", seed=2))
    assert shelf.loads == [first.path]
    assert "is here and verified" in shelf.windows.notice


def test_a_download_that_is_no_model_is_deleted_for_one_click(shelf: Shelf) -> None:
    shelf.begin()
    path = garbage(shelf.folder / "noise.gguf")
    install(shelf, path)
    assert "noise.gguf is not a GGUF file" in shelf.windows.notice
    assert shelf.notice == shelf.windows.notice
    assert path.exists()
    bar = shelf.windows.main._notice
    assert bar._action.text() == "Delete the file"
    bar._action.click()
    shelf.settle()
    assert not path.exists()
    assert shelf.notice == ""
    assert shelf.windows.models._view.unlisted == ()
    assert shelf.queue.of("forget") == [["noise"]]


def test_the_line_shows_the_download_that_matters_most() -> None:
    paused = status("a", DownloadState.PAUSED, done=1, total=4)
    failed = status("b", DownloadState.FAILED)
    running = status("c", DownloadState.RUNNING, done=1, total=2, seconds_left=9.0)
    line = download_line([paused, failed, running])
    assert line is not None
    assert (line.label, line.fraction, line.phase) == ("c", 0.5, DownloadPhase.RUNNING)
    line = download_line([paused, failed])
    assert line is not None
    assert (line.label, line.fraction) == ("b", 0.0)


def test_reading_back_counts_what_is_read() -> None:
    line = download_line([status("a", DownloadState.VERIFYING, done=4, total=4, verified=1)])
    assert line is not None
    assert (line.fraction, line.phase) == (0.25, DownloadPhase.VERIFYING)


@pytest.mark.parametrize("state", DownloadState)
def test_what_is_over_is_no_line(state: DownloadState) -> None:
    over = state in {DownloadState.DONE, DownloadState.CANCELLED}
    assert (download_line([status("a", state)]) is None) is over
    assert (unfinished([status("a", state)]) == ()) is over
