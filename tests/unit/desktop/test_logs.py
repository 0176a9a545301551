from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from wizchat.desktop.logs import tail
from wizchat.desktop.paths import Paths

BEGIN = """
import logging, sys, threading
from pathlib import Path
from wizchat.desktop import logs
from wizchat.desktop.paths import Paths
paths = Paths.below(Path(sys.argv[1]))
files = logs.configure(paths, verbose="loud" in sys.argv)
log = logging.getLogger("wizchat.test")
"""


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    made = Paths.below(tmp_path / "home 山")
    made.create()
    return made


def run(paths: Paths, code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", BEGIN + code, str(paths.data.parent), *arguments],
        capture_output=True, text=True, encoding="utf-8", check=False, timeout=60,
        cwd=Path(__file__).parents[3], env=os.environ | {"PYTHONUTF8": "1"},
    )  # fmt: skip


def test_what_the_app_did_goes_to_the_file_alone(paths: Paths) -> None:
    code = "log.info('hello 山'); log.debug('detail'); logging.getLogger('other').info('chatter')"
    done = run(paths, code)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    text = paths.app_log.read_text(encoding="utf-8")
    assert "INFO wizchat.test [MainThread] hello 山" in text
    assert "detail" not in text
    assert "chatter" not in text


def test_verbose_says_it_on_stderr_too(paths: Paths) -> None:
    done = run(paths, "log.debug('detail')", "loud")
    assert done.stdout == ""
    assert "detail" in done.stderr
    assert "detail" in paths.app_log.read_text(encoding="utf-8")


def test_uncaught_exceptions_are_logged_wherever_they_happen(paths: Paths) -> None:
    code = """
def fail(): raise RuntimeError("in a thread")
thread = threading.Thread(target=fail, name="worker"); thread.start(); thread.join()
raise ValueError("in main")
"""
    done = run(paths, code)
    assert done.returncode == 1
    assert done.stdout == ""
    text = paths.app_log.read_text(encoding="utf-8")
    assert "uncaught in thread worker" in text
    assert "RuntimeError: in a thread" in text
    assert "ValueError: in main" in text


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_a_fault_in_native_code_leaves_a_traceback(paths: Paths) -> None:
    done = run(paths, "import faulthandler; faulthandler._sigabrt()")
    assert done.returncode < 0
    assert "Fatal Python error" in paths.crash_log.read_text(encoding="utf-8")


def test_files_rotate(paths: Paths) -> None:
    run(paths, "[log.info('x' * 100_000) for _ in range(90)]")
    files = sorted(path.name for path in paths.logs.glob("wizchat.log*"))
    assert files == ["wizchat.log", "wizchat.log.1", "wizchat.log.2", "wizchat.log.3"]
    assert all(path.stat().st_size <= 2 * 2**20 for path in paths.logs.iterdir())


def test_no_folder_is_no_reason_not_to_start(tmp_path: Path) -> None:
    done = run(Paths.below(tmp_path / "gone"), "log.info('x'); print('started')")
    assert (done.returncode, done.stdout) == (0, "started\n")


def test_close_puts_everything_back(paths: Paths) -> None:
    code = """
log.info("before"); files.close(); files.close(); log.info("after")
assert not logging.getLogger().handlers
assert sys.excepthook is sys.__excepthook__
"""
    assert run(paths, code).returncode == 0
    assert "after" not in paths.app_log.read_text(encoding="utf-8")


def test_tail(tmp_path: Path) -> None:
    path = tmp_path / "a.log"
    assert tail(path, 5) == ""
    path.write_bytes(b"one\ntwo\n\xff three\n")
    assert tail(path, 2) == "two\n\ufffd three"
    assert tail(path, 99) == "one\ntwo\n\ufffd three"
    assert tail(path, 0) == ""
    path.write_text("\n".join(str(i) for i in range(200_000)))
    assert tail(path, 2) == "199998\n199999"
