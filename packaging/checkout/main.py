"""The commands: run, test, lint, translations, clean."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from checkout import qt_libraries
from checkout.debian import Apt
from checkout.places import Places
from checkout.setup import Setup
from native import backend
from native.backend import Backend, UnknownBackend
from steps.console import Console
from steps.runner import StepFailed, inherited_environment

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).parents[2]
_INTERRUPTED = 130  # 128 + SIGINT, as shells say it
_NAMED = 3  # missing libraries named one by one; the command below them has all
_USAGE = "Usage: python3 packaging/bootstrap.py run|test|lint|translations|clean [arguments]"

_CHECKS = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("mypy",),
    ("lint-imports",),
)
_IN_PARALLEL = ("--numprocesses=auto", "--maxprocesses=8", "--dist=worksteal")
"""Before what a person names, so that `-n0` brings all tests into one process again."""
_CACHES = (".mypy_cache", ".ruff_cache", ".pytest_cache", ".hypothesis", ".import_linter_cache")


def main(arguments: Sequence[str]) -> int:
    """Run one command and return its exit status; `run` and `test` replace this process."""
    commands = {
        "run": run,
        "test": test,
        "lint": lint,
        "translations": translations,
        "clean": clean,
    }
    if not arguments or arguments[0] not in commands:
        print(_USAGE, file=sys.stderr)
        return 2
    # Ending politely lets children be ended and unfinished builds be removed.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    signal.signal(signal.SIGHUP, signal.default_int_handler)
    places = Places.of(ROOT)
    console = Console(sys.stderr)
    try:
        return commands[arguments[0]](places, console, list(arguments[1:]))
    except StepFailed as error:
        _explain(console, places, error)
    except UnknownBackend as error:
        known = ", ".join(Backend)
        console.say(f"{backend.VARIABLE} is {error}, which is none of {known}.")
    except OSError as error:
        console.say(f"The system refused: {error}.")
    except KeyboardInterrupt:
        console.say("\nStopped. The same command goes on from here.")
        return _INTERRUPTED
    return 1


def run(places: Places, console: Console, arguments: list[str]) -> int:
    """Start WizChat."""
    ready = Setup(places, console).ensure(())
    if ready.missing and not arguments and _display_expected():
        _tell_missing(console, ready.missing)
        console.say("Until then WizChat opens in this terminal.")
        arguments = ["chat"]
    return _become(places, "-m", "wizchat", *arguments)


def test(places: Places, console: Console, arguments: list[str]) -> int:
    """Run the tests, all of them or those that the arguments name."""
    Setup(places, console).ensure(("test",))
    if missing := qt_libraries.missing(places.qt, window=False):
        _tell_missing(console, missing)
        return 1
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.chdir(places.root)
    return _become(places, "-m", "pytest", *_IN_PARALLEL, *arguments)


def lint(places: Places, console: Console, arguments: list[str]) -> int:
    """Check style, types and the direction of imports; all checks run, also after one failed."""
    del arguments
    Setup(places, console).ensure(("test", "lint"))
    failed = []
    for program, *rest in _CHECKS:
        console.say(f"- {program} {' '.join(rest)}".rstrip())
        command = [str(places.environment / "bin" / program), *rest]
        environment = inherited_environment()
        if subprocess.run(command, cwd=places.root, env=environment, check=False).returncode:
            failed.append(program)
    if failed:
        console.say(f"Not in order: {', '.join(dict.fromkeys(failed))}.")
    return 1 if failed else 0


def translations(places: Places, console: Console, arguments: list[str]) -> int:
    """Keep the texts in other languages; the arguments are told by its own usage."""
    Setup(places, console).ensure(())
    return _become(places, str(places.root / "packaging" / "translate.py"), *arguments)


def clean(places: Places, console: Console, arguments: list[str]) -> int:
    """Remove what the other commands made in the checkout."""
    del arguments
    for name in (".venv", "build", *_CACHES):
        shutil.rmtree(places.root / name, ignore_errors=True)
    for top in ("wizchat", "tests", "packaging"):
        for folder in list((places.root / top).rglob("__pycache__")):
            shutil.rmtree(folder, ignore_errors=True)
    console.say(f"Removed. Builds of llama.cpp are kept in {places.wheels}.")
    return 0


def _become(places: Places, *arguments: str) -> int:
    sys.stdout.flush()
    sys.stderr.flush()
    command = [str(places.python), *arguments]
    os.execve(command[0], command, inherited_environment())  # noqa: S606 - its own interpreter


def _explain(console: Console, places: Places, error: StepFailed) -> None:
    console.say("")
    for line in error.tail:
        console.say(f"    {line}")
    console.say(f"{error.title}: {error.reason}.")
    console.say(error.advice)
    if error.tail:
        console.say(f"The whole log: {places.log}")


def _tell_missing(console: Console, names: tuple[str, ...]) -> None:
    shown = ", ".join(names[:_NAMED]) + (
        f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    )
    console.say(f"Qt, which draws the window, needs what is missing on this system: {shown}.")
    console.say(f"This installs it:\n  {_how_to_install(names)}")


def _how_to_install(names: tuple[str, ...]) -> str:
    apt = Apt()
    if apt.here and (packages := qt_libraries.packages(names)):
        return apt.command(packages)
    for program in ("dnf", "zypper"):
        if shutil.which(program):
            quoted = " ".join(f"'{name}'" for name in qt_libraries.rpm_capabilities(names))
            return f"sudo {program} install -y {quoted}"
    return "use your system's package manager"


def _display_expected() -> bool:
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
