"""`wizchat chat`: one answer to standard output, or a conversation."""

from __future__ import annotations

import sys
import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

import msgspec
import typer

from wizchat.chat import prompt
from wizchat.cli import words
from wizchat.cli.choosing import choose_model
from wizchat.cli.engine import TerminalEngine
from wizchat.cli.exits import ExitCode, Refusal
from wizchat.cli.home import Home
from wizchat.cli.output import note, say
from wizchat.desktop import settings
from wizchat.engine.protocol import FinishReason, Generate, LoadParams, Sampling

if TYPE_CHECKING:
    from wizchat.desktop.settings import Settings


def chat(
    *,
    model: Annotated[
        str | None, typer.Option(metavar="FILE|ID", help="The model: a GGUF file or a name.")
    ] = None,
    once: Annotated[
        str | None,
        typer.Option(metavar="TEXT", help="Answer this text and leave; - reads standard input."),
    ] = None,
    temperature: Annotated[
        float | None, typer.Option(help="0 always takes the likeliest token.")
    ] = None,
    top_p: Annotated[
        float | None, typer.Option(help="Keep the likeliest tokens up to this probability.")
    ] = None,
    min_p: Annotated[
        float | None, typer.Option(help="Drop tokens below this part of the likeliest.")
    ] = None,
    repeat_penalty: Annotated[
        float | None, typer.Option(help="Above 1, tokens that came before are less likely.")
    ] = None,
    seed: Annotated[int | None, typer.Option(help="The same seed gives the same answer.")] = None,
    max_tokens: Annotated[int | None, typer.Option(help="The most tokens of an answer.")] = None,
    context_window: Annotated[
        int | None, typer.Option(help="Tokens that the model sees at once.")
    ] = None,
) -> None:
    """Chat with WizardLM-2. Standard output carries the answers alone."""
    home = Home.open()
    given = {
        "temperature": temperature,
        "top_p": top_p,
        "min_p": min_p,
        "repeat_penalty": repeat_penalty,
        "seed": seed,
        "max_tokens": max_tokens,
        "context_window": context_window,
    }
    chosen = with_options(home.settings, given)
    if once is None and not sys.stdin.isatty():
        once = "-"
    if once is None:
        from wizchat.cli.conversation import converse

        converse(home, model, chosen)
    else:
        answer_once(home, model, chosen, _text(once))


def with_options(base: Settings, given: dict[str, float | int | None]) -> Settings:
    """Return the settings with the options that were given; raises Refusal for a bad value."""
    changes = {}
    for key, value in given.items():
        if value is not None:
            try:
                changes[key] = settings.check(key, value)
            except settings.InvalidSetting as error:
                raise Refusal(_limits(key, value), ExitCode.USAGE) from error
    return msgspec.structs.replace(base, **changes)


def sampling(chosen: Settings) -> Sampling:
    """Return the sampling that the settings ask for."""
    return Sampling(
        temperature=chosen.temperature,
        top_p=chosen.top_p,
        min_p=chosen.min_p,
        repeat_penalty=chosen.repeat_penalty,
        seed=chosen.seed,
        max_tokens=chosen.max_tokens,
    )


def load_params(chosen: Settings) -> LoadParams:
    """Return how the settings want a model loaded."""
    return LoadParams(
        context_window=chosen.context_window,
        gpu_layers=chosen.gpu_layers,
        threads=chosen.threads,
    )


def answer_once(home: Home, model: str | None, chosen: Settings, text: str) -> None:
    """Write the answer to one text to standard output; nothing is saved."""
    if not text.strip():
        raise Refusal("There is no text to answer.", ExitCode.USAGE)
    path = choose_model(home, model)
    request = Generate(
        request_id=uuid.uuid4().hex,
        sequence_key="once",
        prompt=prompt.build([prompt.Turn(text)]),
        sampling=sampling(chosen),
        stop=prompt.STOP,
    )
    with TerminalEngine(home.paths.engine_log) as engine:
        engine.load(path, load_params(chosen))
        writer = AnswerWriter()
        try:
            finished = engine.answer(request, writer.write)
        finally:
            writer.end()
    cut = words.cut(finished.reason, chosen.max_tokens)
    if cut is not None:
        note(cut)
    if finished.reason is FinishReason.CANCELLED:
        raise typer.Exit(ExitCode.STOPPED)


@dataclass
class AnswerWriter:
    """Writes an answer to standard output: without the blank at its start, with a last newline."""

    _last: str = ""

    def write(self, text: str) -> None:
        """Write a piece; raises BrokenPipeError when nobody reads any more."""
        if not self._last:
            text = text.lstrip()
        if text:
            self._last = text
            say(text, end="")

    def end(self) -> None:
        """End the last line, if there is one."""
        if self._last and not self._last.endswith("\n"):
            self._last = "\n"
            say("")


def _text(once: str) -> str:
    if once != "-":
        return once.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return sys.stdin.buffer.read().decode("utf-8-sig", "replace")


def _limits(key: str, value: float) -> str:
    option = settings.OPTIONS[key]
    name = key.replace("_", "-")
    return f"--{name} {value:g}: between {option.minimum:g} and {option.maximum:g}, please."
