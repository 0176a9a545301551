"""Packages of the operating system, where it is Debian or a relative."""

from __future__ import annotations

import os
import shlex
import shutil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from steps.runner import Steps

_ADVICE = "Look at the network connection and the package sources, then run the same command again."
_QUIET = {"DEBIAN_FRONTEND": "noninteractive"}


class Apt:
    """apt-get; its package lists are fetched once at most."""

    def __init__(self) -> None:
        self._program = shutil.which("apt-get")
        self._updated = False

    @property
    def here(self) -> bool:
        """Whether this system has it."""
        return self._program is not None

    @property
    def permitted(self) -> bool:
        """Whether it may install: it is here, and this process is root's."""
        return self.here and os.geteuid() == 0

    def install(self, steps: Steps, title: str, packages: Sequence[str]) -> None:
        """Install packages; raises StepFailed."""
        with steps.step(title, advice=_ADVICE) as step:
            if not self._updated:
                step.run(("apt-get", "update"), environment=_QUIET)
                self._updated = True
            # Another installer at work is waited for, two minutes at most.
            options = ("-y", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=120")
            step.run(("apt-get", "install", *options, *packages), environment=_QUIET)

    def command(self, packages: Sequence[str]) -> str:
        """Return the one command with which a person installs the packages."""
        return f"sudo apt-get install -y {shlex.join(packages)}"
