"""`wizchat chat`: one answer to standard output, or a conversation."""

from __future__ import annotations

import sys
import uuid
from typing import TYPE_CHECKING, Annotated

import typer

from wizchat.chat import prompt
from wizchat.cli import words
from wizchat.cli.answer_writer import AnswerWriter, TourWriter
from wizchat.cli.choosing import Chosen, choose_model, how_to_download
from wizchat.cli.engine import TerminalEngine
from wizchat.cli.exits import ExitCode, Refusal
from wizchat.cli.home import Home
from wizchat.cli.options import load_params, sampling, with_options
from wizchat.cli.output import note
from wizchat.engine.protocol import FinishReason, Generate

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
    seed: Annotated[
        int | None, typer.Option(help="The same seed mostly gives the same answer.")
    ] = None,
    max_tokens: Annotated[int | None, typer.Option(help="The most tokens of an answer.")] = None,
    context_window: Annotated[
        int | None, typer.Option(help="Tokens that the model sees at once.")
    ] = None,
) -> None:
    """Chat with WizardLM-2.

    Standard output carries the answers alone. A conversation is kept, an answer to --once or to
    standard input is not. While no model is installed, the tour answers: it knows WizChat alone.
    """
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

        converse(home, _choose(home, model), chosen)
    else:
        answer_once(home, _choose(home, model), chosen, _text(once))


def _choose(home: Home, wanted: str | None) -> Chosen:
    """Return the model; say when it is the tour although nobody asked for that."""
    model = choose_model(home, wanted)
    if model.is_tour and wanted is None:
        note(words.only_the_tour(how_to_download(home)))
    return model


def answer_once(home: Home, model: Chosen, chosen: Settings, text: str) -> None:
    """Write the answer to one text to standard output; nothing is saved. Raises Refusal."""
    if not text.strip():
        raise Refusal("There is no text to answer.", ExitCode.USAGE)
    request = Generate(
        request_id=uuid.uuid4().hex,
        sequence_key="once",
        prompt=prompt.build([prompt.Turn(text)]),
        sampling=sampling(chosen, is_tour=model.is_tour),
        stop=prompt.STOP,
        private=True,
    )
    with TerminalEngine(home.paths.engine_log, home.gpus, home.tuning) as engine:
        engine.load(model.path, load_params(chosen, is_tour=model.is_tour))
        writer = TourWriter() if model.is_tour else AnswerWriter()
        try:
            finished = engine.answer(request, writer.write)
        finally:
            writer.end()
    cut = words.cut(finished.reason, chosen.max_tokens)
    if cut is not None:
        note(cut)
    if finished.reason is FinishReason.CANCELLED:
        raise typer.Exit(ExitCode.STOPPED)


def _text(once: str) -> str:
    if once != "-":
        return once.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return sys.stdin.buffer.read().decode("utf-8-sig", "replace")
