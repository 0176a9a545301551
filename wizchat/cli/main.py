"""The commands of the terminal and how their ends become exit codes."""

from __future__ import annotations

import logging
from typing import Annotated

import typer

from wizchat import __version__
from wizchat.cli import words
from wizchat.cli.backups import backups
from wizchat.cli.bench import bench
from wizchat.cli.chat import chat
from wizchat.cli.doctor import doctor
from wizchat.cli.exits import ExitCode, Refusal
from wizchat.cli.export import export_conversations
from wizchat.cli.importing import import_conversations
from wizchat.cli.models import models
from wizchat.cli.output import drop_output, note, say, use_utf8
from wizchat.cli.prompt import prompt
from wizchat.cli.tuning import tune
from wizchat.downloads.errors import DownloadError
from wizchat.models.errors import ModelError

_logger = logging.getLogger(__name__)

_EPILOG = (
    "Without a command the window opens. Exit codes: 0 done, 1 failed, 2 wrong usage or input, "
    "3 no such model installed, 130 stopped with Ctrl+C."
)

app = typer.Typer(
    help="Chat offline with WizardLM-2 7B on your own computer.",
    epilog=_EPILOG,
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


def _version(*, wanted: bool) -> None:
    if wanted:
        say(f"wizchat {__version__}")
        raise typer.Exit


@app.callback()
def options(
    *,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    """Take the options that come before a command."""


app.command()(chat)
app.add_typer(models, name="models")
app.command()(prompt)
app.command("export")(export_conversations)
app.command("import")(import_conversations)
app.add_typer(backups, name="backups")
app.command()(doctor)
app.command()(tune)
app.command()(bench)


def run(argv: list[str]) -> int:
    """Run a command and return its exit code. What is raised is a mistake of the program."""
    use_utf8()
    try:
        app(argv, prog_name="wizchat")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else ExitCode.FAILED
    except KeyboardInterrupt:
        return ExitCode.STOPPED
    except BrokenPipeError:
        drop_output()
        return ExitCode.FAILED
    except (Refusal, ModelError, DownloadError, OSError) as error:
        return _refuse(error)
    return ExitCode.OK


def _refuse(error: Exception) -> ExitCode:
    if isinstance(error, OSError):
        _logger.error("the system refused", exc_info=error)
        text = words.system_error(error)
    else:
        text = str(error) if isinstance(error, Refusal) else words.sentence(error)
    note(f"wizchat: {text}")
    return error.code if isinstance(error, Refusal) else ExitCode.FAILED
