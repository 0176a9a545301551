"""`wizchat chat --once` as a process: what goes where, and how it ends."""

from __future__ import annotations

import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.helpers.terminal import wizchat
from tests.helpers.tiny_gguf import cached_scripted, garbage, tiny_model, truncated

if TYPE_CHECKING:
    from pathlib import Path

REPLY = "Hello there. 山 😀\n\nBye."
MODEL = str(cached_scripted(REPLY))


def test_the_answer_alone_goes_to_standard_output() -> None:
    assert wizchat("chat", "--model", MODEL, "--once", "Hi") == (0, REPLY + "\n", "")


@pytest.mark.parametrize("arguments", [("--once", "-"), ()])
def test_the_text_can_come_from_standard_input(arguments: tuple[str, ...]) -> None:
    ended = wizchat("chat", "--model", MODEL, *arguments, stdin="\ufeffHi 山\n".encode())
    assert (ended.code, ended.out) == (0, REPLY + "\n")


def test_text_that_is_no_utf8_is_read_all_the_same() -> None:
    assert wizchat("chat", "--model", MODEL, stdin=b"caf\xe9").code == 0
    ended = wizchat("chat", "--model", MODEL, "--once", "caf\udce9")
    assert (ended.code, ended.err) == (0, "")


def test_a_model_file_with_every_kind_of_character_in_its_path(tmp_path: Path) -> None:
    path = tmp_path / "mein Modell 山 😀" / "m.gguf"
    path.parent.mkdir()
    path.symlink_to(MODEL)
    assert wizchat("chat", "--model", str(path), "--once", "Hi").out == REPLY + "\n"


def test_an_answer_that_is_cut_says_so_on_standard_error() -> None:
    ended = wizchat("chat", "--model", MODEL, "--once", "Hi", "--max-tokens", "2")
    assert ended.code == 0
    assert ended.out == "Hello there\n"
    assert ended.err == "The answer was cut at the limit of 2 tokens.\n"


@pytest.mark.parametrize("stdin", [b"", b" \n\t "])
def test_nothing_to_answer(stdin: bytes) -> None:
    ended = wizchat("chat", "--model", MODEL, stdin=stdin)
    assert ended == (2, "", "wizchat: There is no text to answer.\n")


def test_a_text_that_does_not_fit() -> None:
    ended = wizchat("chat", "--model", MODEL, "--context-window", "512", stdin=b"word " * 1000)
    assert ended.code == 1
    assert ended.out == ""
    assert "longer than the context window" in ended.err


@pytest.mark.parametrize(
    ("option", "value"),
    [("--temperature", "9"), ("--temperature", "warm"), ("--seed", "-1"), ("--max-tokens", "0")],
)
def test_options_out_of_range(option: str, value: str) -> None:
    ended = wizchat("chat", "--model", MODEL, "--once", "Hi", option, value)
    assert (ended.code, ended.out) == (2, "")
    assert option in ended.err
    assert "Traceback" not in ended.err


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("garbage", "is not a GGUF file"),
        ("magic", "wizchat: "),
        ("truncated", "is incomplete"),
        ("architecture", "a model of another kind (qwen2)"),
        ("folder", "is not a GGUF file"),
        ("empty", "is not a GGUF file"),
    ],
)
def test_files_that_are_no_model(tmp_path: Path, kind: str, words: str) -> None:
    path = tmp_path / "模型 😀.gguf"
    match kind:
        case "garbage" | "magic":
            garbage(path, magic=kind == "magic")
        case "truncated":
            truncated(cached_scripted(REPLY), path)
        case "architecture":
            tiny_model(path, architecture="qwen2")
        case "folder":
            path.mkdir()
        case "empty":
            path.touch()
    ended = wizchat("chat", "--model", str(path), "--once", "Hi")
    assert (ended.code, ended.out) == (1, "")
    assert words in ended.err
    assert str(path) in ended.err
    assert ended.err.count("\n") == 1


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    path = tmp_path / "none.gguf"
    ended = wizchat("chat", "--model", str(path), "--once", "Hi")
    assert ended == (3, "", f"wizchat: {path} is not there.\n")


def test_ctrl_c_stops_the_answer() -> None:
    endless = str(cached_scripted("On and on", endless=True, ballast=20_000))
    with subprocess.Popen(
        [sys.executable, "-m", "wizchat", "chat", "--model", endless, "--once", "Hi"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.read(2) == b"On"
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=30)
    assert process.returncode == 130
    assert out.endswith(b"\n")
    assert err == b"Stopped.\n"


def test_a_reader_that_leaves_ends_the_answer_quietly() -> None:
    endless = str(cached_scripted("On and on", endless=True, ballast=20_000))
    with subprocess.Popen(
        [sys.executable, "-m", "wizchat", "chat", "--model", endless, "--once", "Hi"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.read(2) == b"On"
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(timeout=30) == 1
