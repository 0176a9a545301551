from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from wizchat.downloads import errors
from wizchat.downloads.items import DownloadedFile, DownloadItem, DownloadState, HubFile
from wizchat.downloads.journal import Journal, SavedError, SavedItem, loaded_error, saved_error

if TYPE_CHECKING:
    from pathlib import Path

EVERY_ERROR = [
    errors.NotEnoughSpace(4_400_000_000, 2_100_000_000, "/Models 山"),
    errors.HashMismatch("a" * 64, "b" * 64),
    errors.SizeMismatch(1, 2),
    errors.DifferentFile("a/b", "m.gguf", "a", "b"),
    errors.NoChecksum("a/b", "m.gguf"),
    errors.Gone("a/b", "m.gguf"),
    errors.AuthNeeded("a/b", gated=True),
    errors.RateLimited(None),
    errors.Offline("timed out"),
    errors.ServerError(503),
    errors.BadAnswer("x"),
    errors.DiskFailed(5, "/x"),
    errors.NameTaken("/x"),
    errors.UnsafeName("../x"),
    errors.AlreadyDownloading("/x"),
    errors.Unexpected("x"),
]


def saved(error: errors.DownloadError | None = None) -> SavedItem:
    source = HubFile("a/b", "main", "m.gguf")
    item = DownloadItem(id="1", label="Q4_K_M", sources=(source,), filename="m.gguf", size=9)
    file = DownloadedFile(path="/m.gguf", size=9, sha256="0" * 64, source=source)
    state = DownloadState.FAILED if error else DownloadState.PAUSED
    return SavedItem(item=item, state=state, sizes={0: 9}, error=saved_error(error), files=(file,))


def test_the_list_above_is_complete() -> None:
    assert {type(error) for error in EVERY_ERROR} == set(errors.DownloadError.__subclasses__())


@pytest.mark.parametrize("error", EVERY_ERROR, ids=lambda error: type(error).__name__)
def test_rows_and_errors_come_back(tmp_path: Path, error: errors.DownloadError) -> None:
    journal = Journal(tmp_path / "deep" / "downloads.json")
    assert journal.save([saved(error)])
    (row,) = Journal(tmp_path / "deep" / "downloads.json").load()
    assert row == saved(error)
    assert str(loaded_error(row.error)) == str(error)


@pytest.mark.logs_warnings
def test_what_cannot_be_read_now_is_kept_aside_and_not_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "downloads.json"
    assert Journal(file).save([saved()])
    content = file.read_bytes()
    journal = Journal(file)
    with monkeypatch.context() as patch:

        def busy(_: Path) -> bytes:
            raise PermissionError(13, "in use")

        patch.setattr(type(file), "read_bytes", busy)
        assert journal.load() == ()
    assert journal.save([])
    assert journal.broken is not None
    assert journal.broken.read_bytes() == content


def test_a_missing_file_is_an_empty_list(tmp_path: Path) -> None:
    assert Journal(tmp_path / "none.json").load() == ()


@pytest.mark.logs_warnings
@pytest.mark.parametrize(
    "content",
    [
        *(b"", b"{", b"[]", b'{"items": [{}]}', b'{"version": 99, "items": []}'),
        *(b"\xff\xfe", b'{"items": [{"state": "\xff"}]}'),
    ],
)
def test_a_broken_list_is_kept_aside(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "downloads.json"
    path.write_bytes(content)
    journal = Journal(path)
    assert journal.load() == ()
    assert journal.broken is not None
    assert journal.broken.read_bytes() == content
    assert not path.exists()


@pytest.mark.logs_warnings
def test_a_list_that_cannot_be_saved_stays_as_it_was(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_bytes(b"")
    assert not Journal(blocked / "downloads.json").save([saved()])


@pytest.mark.logs_warnings
def test_a_list_with_a_name_that_is_no_text_ends_nobody(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "downloads.json")
    assert journal.save([saved()])
    assert not journal.save([saved(errors.NameTaken("/models/\udcff"))])
    assert Journal(tmp_path / "downloads.json").load() == (saved(),)


@pytest.mark.parametrize("name", ["Unheard", "HashMismatch"])
def test_an_error_of_another_version_is_still_an_error(name: str) -> None:
    assert isinstance(loaded_error(SavedError(name, {"x": 1})), errors.Unexpected)
