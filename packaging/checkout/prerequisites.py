"""What only the operating system can bring: a whole Python, and a C++ compiler."""

from __future__ import annotations

import importlib.util
import os
import sys
from typing import TYPE_CHECKING

from native import toolchain
from steps.runner import StepFailed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checkout.debian import Apt
    from steps.runner import Steps

PYTHON = "Python's venv module with ensurepip"
COMPILER = "a C++ compiler"


def lacking(*, venv: bool, compiler: bool) -> tuple[str, ...]:
    """Return what is needed and not here: venv with pip inside it, and a compiler."""
    names = []
    if venv and importlib.util.find_spec("ensurepip") is None:  # Debian splits it off
        names.append(PYTHON)
    if compiler and toolchain.look(os.environ).compiler is None:
        names.append(COMPILER)
    return tuple(names)


def bring(steps: Steps, apt: Apt, names: Sequence[str]) -> None:
    """Install what is lacking, all at once; raises StepFailed with the one command that would."""
    if not names:
        return
    title = f"Install {' and '.join(names)}"
    if apt.permitted:
        apt.install(steps, title, packages(names))
        return
    advice = f"Run this, then the same command again:\n  {_how(apt, names)}"
    raise StepFailed(title, "only the system's administrator can", advice=advice)


def packages(names: Sequence[str]) -> tuple[str, ...]:
    """Return the Debian packages with what is lacking."""
    venv = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    table = {PYTHON: (venv,), COMPILER: ("g++", "make")}
    return tuple(package for name in names for package in table[name])


def _how(apt: Apt, names: Sequence[str]) -> str:
    if apt.here:
        return apt.command(packages(names))
    if sys.platform == "darwin":
        return "xcode-select --install"
    return f"install {' and '.join(names)} with your system's package manager"
