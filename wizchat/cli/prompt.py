"""`wizchat prompt`: exactly what the model is given for a conversation."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Literal

import msgspec
import typer

from wizchat.chat.prompt import SYSTEM_PROMPT, EmptyMessageError, Turn, build, render
from wizchat.cli.choosing import choose_model
from wizchat.cli.engine import TerminalEngine
from wizchat.cli.exits import ExitCode, Refusal
from wizchat.cli.home import Home
from wizchat.cli.output import say
from wizchat.engine.protocol import LoadParams


class Line(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One message of the file."""

    role: Literal["system", "user", "assistant"]
    content: str


class Messages(msgspec.Struct, frozen=True):
    """What the file holds."""

    messages: tuple[Line, ...]


def prompt(
    file: Annotated[
        str,
        typer.Argument(
            metavar="FILE.json",
            help='{"messages": [{"role": "user", "content": "Hi"}]}; - is stdin',
        ),
    ],
    model: Annotated[
        str | None, typer.Option(metavar="FILE|ID", help="The model whose tokens --ids shows.")
    ] = None,
    *,
    ids: Annotated[bool, typer.Option("--ids", help="Token ids as one JSON list.")] = False,
) -> None:
    """Show the exact prompt of a conversation, or its token ids."""
    turns = to_turns(_read(file))
    if not ids:
        say(render(turns), end="\n" if sys.stdout.isatty() else "")
        return
    home = Home.open()
    path = choose_model(home, model).path
    with TerminalEngine(home.paths.engine_log, home.gpus, home.tuning) as engine:
        engine.load(path, LoadParams(context_window=512, gpu_layers=0))
        say(msgspec.json.encode(engine.tokenize(build(turns))).decode())


def to_turns(lines: tuple[Line, ...]) -> tuple[Turn, ...]:
    """Return the turns of a conversation: person and model in turn; raises Refusal."""
    if lines and lines[0].role == "system":
        if lines[0].content != SYSTEM_PROMPT:
            raise Refusal(
                "The system prompt of WizardLM-2 is fixed; another one cannot be used. "
                "Leave the system message out.",
                ExitCode.USAGE,
            )
        lines = lines[1:]
    turns: list[Turn] = []
    for number, line in enumerate(lines):
        expected = "assistant" if number % 2 else "user"
        if line.role != expected:
            raise Refusal(
                f"Message {number + 1} is from {line.role}; {expected} was expected. "
                "The messages must be user and assistant in turn, user first.",
                ExitCode.USAGE,
            )
        if line.role == "user":
            turns.append(_turn(line.content, number))
        else:
            turns[-1] = Turn(turns[-1].user, line.content)
    return tuple(turns)


def _turn(text: str, number: int) -> Turn:
    try:
        return Turn(text)
    except EmptyMessageError as error:
        raise Refusal(f"Message {number + 1} is empty.", ExitCode.USAGE) from error


def _read(file: str) -> tuple[Line, ...]:
    try:
        data = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    except OSError as error:
        raise Refusal(f"{file} cannot be read: {error.strerror}.", ExitCode.USAGE) from error
    try:
        return msgspec.json.decode(data.removeprefix(b"\xef\xbb\xbf"), type=Messages).messages
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        name = "Standard input" if file == "-" else file
        raise Refusal(f"{name} is not a list of messages: {error}.", ExitCode.USAGE) from error
