"""The worker's standard error: on disk within bounds, its end in memory, always drained."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest

from tests.helpers.files_in_use import InUse
from wizchat.engine.stderr_log import StderrLog


def test_everything_is_appended_and_the_end_kept(tmp_path: Path) -> None:
    path = tmp_path / "logs" / "engine.log"
    log = StderrLog(path)
    log.drain(BytesIO(b"one\ntwo\n"))
    log.drain(BytesIO(b"three\nfour"))
    assert path.read_bytes() == b"one\ntwo\nthree\nfour"
    assert log.tail(2) == "three\nfour"


def test_a_new_worker_starts_with_an_empty_tail(tmp_path: Path) -> None:
    log = StderrLog(tmp_path / "engine.log")
    log.drain(BytesIO(b"old\n"))
    log.clear_tail()
    assert log.tail() == ""


def test_the_file_rotates(tmp_path: Path) -> None:
    path = tmp_path / "engine.log"
    StderrLog(path, file_bytes=100).drain(BytesIO(b"a line of words\n" * 20))
    assert path.stat().st_size <= 112
    assert (tmp_path / "engine.log.1").stat().st_size <= 116
    assert len(list(tmp_path.glob("engine.log*"))) == 2


def test_a_file_that_cannot_be_set_aside_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "engine.log"
    InUse(monkeypatch, "replace", tries=3)
    StderrLog(path, file_bytes=100).drain(BytesIO(b"".join(b"line %05d\n" % n for n in range(20))))
    kept = (tmp_path / "engine.log.1").read_bytes() + path.read_bytes()
    assert kept == b"".join(b"line %05d\n" % n for n in range(20))


def test_bytes_that_are_no_text_do_not_matter(tmp_path: Path) -> None:
    log = StderrLog(tmp_path / "engine.log")
    log.drain(BytesIO(b"\xff\xfe broken\n"))
    assert log.tail().endswith("broken")


def test_a_log_that_cannot_be_opened_is_drained_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    log = StderrLog(tmp_path / "file" / "engine.log")
    stream = BytesIO(b"GGML_ASSERT failed\n")
    log.drain(stream)
    assert stream.closed
    assert log.tail() == "GGML_ASSERT failed"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_does_not_stop_the_draining() -> None:
    log = StderrLog(Path("/dev/full"))
    log.drain(BytesIO(b"first\nlast\n"))
    assert log.tail() == "first\nlast"
