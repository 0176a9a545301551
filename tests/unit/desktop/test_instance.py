from __future__ import annotations

import errno
import json
import os
import queue
import socket
import stat
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from wizchat.desktop.instance import SingleInstance

if TYPE_CHECKING:
    from collections.abc import Iterator

CHILD = """
import sys
from pathlib import Path
from wizchat.desktop.instance import SingleInstance
instance = SingleInstance(Path(sys.argv[1]), lambda words: print(" ".join(words), flush=True))
if instance.acquire():
    print("first", flush=True)
    sys.stdin.read()
    instance.release()
else:
    print("told" if instance.notify_first(sys.argv[2:]) else "unheard", flush=True)
"""

WAIT = 10


class First:
    """A claim in this process, with what later starts said."""

    def __init__(self, runtime: Path) -> None:
        self.heard: queue.Queue[list[str]] = queue.Queue()
        self.instance = SingleInstance(runtime, self.heard.put)

    def address(self, runtime: Path) -> dict[str, object]:
        found = json.loads((runtime / "instance.json").read_bytes())
        assert isinstance(found, dict)
        return found


@pytest.fixture
def runtime(tmp_path: Path) -> Path:
    folder = tmp_path / "run 山"
    folder.mkdir()
    return folder


@pytest.fixture
def first(runtime: Path) -> Iterator[First]:
    found = First(runtime)
    assert found.instance.acquire()
    yield found
    found.instance.release()


def start(runtime: Path, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", CHILD, str(runtime), *arguments],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8",
        cwd=Path(__file__).parents[3], env=os.environ | {"PYTHONUTF8": "1"},
    )  # fmt: skip


def line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def test_a_second_process_wakes_the_first_and_ends(runtime: Path) -> None:
    with start(runtime) as one:
        assert line(one) == "first"
        with start(runtime, "open", "a file 山 🦉.gguf") as two:
            assert line(two) == "told"
        assert line(one) == "open a file 山 🦉.gguf"
        with start(runtime) as three:
            assert line(three) == "told"
        assert line(one) == ""
        assert one.stdin is not None
        one.stdin.close()
        assert one.wait(WAIT) == 0


def test_a_killed_process_leaves_the_place_free(runtime: Path) -> None:
    with start(runtime) as one:
        assert line(one) == "first"
        one.kill()
        one.wait(WAIT)
    assert (runtime / "instance.json").exists()
    with start(runtime) as two:
        assert line(two) == "first"
        with start(runtime, "hello") as three:
            assert line(three) == "told"
        assert line(two) == "hello"
        two.kill()


def test_release_gives_the_place_up_and_ends_the_thread(runtime: Path) -> None:
    before = threading.active_count()
    one, two = First(runtime), First(runtime)
    assert one.instance.acquire()
    assert not two.instance.acquire()
    one.instance.release()
    one.instance.release()
    assert threading.active_count() == before
    assert not (runtime / "instance.json").exists()
    assert two.instance.acquire()
    assert First(runtime).instance.notify_first(["x"])
    assert two.heard.get(timeout=WAIT) == ["x"]
    two.instance.release()


def test_only_this_machine_and_this_person(first: First, runtime: Path) -> None:
    server = first.instance._server
    assert server is not None
    assert server.getsockname()[0] == "127.0.0.1"
    if os.name != "nt":
        assert stat.S_IMODE((runtime / "instance.json").stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "message",
    [
        b"", b"\n", b"GET / HTTP/1.1\r\n\r\n", b"\xff\xfe\n", b"{}\n", b"[1]\n", b"null\n",
        b'{"token": "guess", "arguments": []}\n', b'{"token": "\\u00e9", "arguments": []}\n',
        b'{"token": 7, "arguments": "x"}\n', b"x" * 200_000,
    ],
)  # fmt: skip
def test_strangers_are_not_heard_and_do_no_harm(
    first: First, runtime: Path, message: bytes
) -> None:
    port = first.address(runtime)["port"]
    with socket.create_connection(("127.0.0.1", port), timeout=WAIT) as link:
        try:
            link.sendall(message)
            link.shutdown(socket.SHUT_WR)
            assert link.recv(10) == b""
        except ConnectionError:
            pass  # hung up on while still talking
        except OSError as error:
            if error.errno != errno.ENOTCONN:  # the same, but without a class of its own
                raise
    assert First(runtime).instance.notify_first(["after"])
    assert first.heard.get(timeout=WAIT) == ["after"]
    assert first.heard.empty()


def test_the_right_token_is_heard(first: First, runtime: Path) -> None:
    address = first.address(runtime)
    said = json.dumps({"token": address["token"], "arguments": ["by hand"]})
    with socket.create_connection(("127.0.0.1", address["port"]), timeout=WAIT) as link:
        link.sendall(said.encode() + b"\n")
        assert link.recv(10) == b"ok\n"
    assert first.heard.get(timeout=WAIT) == ["by hand"]


@pytest.mark.parametrize(
    "content",
    [
        b"", b"garbage", b"\xff\x00", b'{"port": 1, "token": "t"}', b'{"port": "x"}',
        b'{"port": 99999999, "token": "t"}', b'{"port": -1, "token": ""}',
    ],
)  # fmt: skip
def test_a_damaged_address_is_no_crash(
    runtime: Path, content: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wizchat.desktop.instance._PATIENCE", 0.2)
    (runtime / "instance.json").write_bytes(content)
    assert not First(runtime).instance.notify_first([])


def test_arguments_that_are_no_text_still_wake(first: First, runtime: Path) -> None:
    assert First(runtime).instance.notify_first(["a\udcff", "two\nlines"])
    assert first.heard.get(timeout=WAIT) == ["a?", "two\nlines"]


def test_without_a_port_it_is_the_first_all_the_same(
    runtime: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> None:
        raise PermissionError(13, "not allowed here")

    monkeypatch.setattr(socket, "create_server", refused)
    one = First(runtime)
    assert one.instance.acquire()
    assert not First(runtime).instance.acquire()
    one.instance.release()


def test_a_folder_that_is_none_is_an_error(runtime: Path) -> None:
    (runtime / "file").touch()
    with pytest.raises(OSError, match=r"file"):
        First(runtime / "file").instance.acquire()
