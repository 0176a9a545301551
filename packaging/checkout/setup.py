"""Brings a checkout's environment to what a command needs; does nothing when it is there."""

from __future__ import annotations

import hashlib
import os
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from checkout import prerequisites, qt_libraries, stamp
from checkout.debian import Apt
from checkout.environment import Environment
from checkout.llama import Llama
from checkout.project import Project
from checkout.stamp import Stamp
from native import backend
from steps import lock
from steps.runner import StepFailed, Steps

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checkout.places import Places
    from steps.console import Console


@dataclass(frozen=True)
class Ready:
    """The environment can be used; `missing` are libraries the window needs and lacks."""

    missing: tuple[str, ...]


class Setup:
    """Makes the environment, builds llama.cpp and looks for the libraries of the window.

    Raises UnknownBackend for a backend that is asked for and does not exist.
    """

    def __init__(self, places: Places, console: Console) -> None:
        self._places = places
        self._console = console
        self._apt = Apt()
        self._environment = Environment(places)
        self._llama = Llama(places, self._environment, backend.choose(os.environ))
        self._project = Project.read(places.root)

    def ensure(self, groups: tuple[str, ...]) -> Ready:
        """Return when everything for these dependency groups is installed.

        Raises StepFailed, OSError.
        """
        found = self._serving(groups)
        if found and found.complete:
            return Ready(missing=())
        with lock.held(self._places.lock, self._say_waiting) as descriptor:
            steps = Steps(self._console, self._places.log, keep_open=(descriptor,))
            try:
                return self._bring_up(steps, groups)
            finally:
                steps.close()

    def _serving(self, groups: tuple[str, ...]) -> Stamp | None:
        """Return the stamp of the environment if that holds everything."""
        found = self._stamp()
        return found if found and found.serves(self._made_for(), groups) else None

    def _stamp(self) -> Stamp | None:
        return None if self._places.unfinished.exists() else stamp.read(self._places.stamp)

    def _made_for(self) -> str:
        version = self._environment.python_version
        facts = (self._project.digest, self._llama.wanted, str(version))
        return hashlib.sha256("\n".join(facts).encode()).hexdigest()

    def _bring_up(self, steps: Steps, groups: tuple[str, ...]) -> Ready:
        made = self._serving(groups) or self._install(steps, groups)
        missing = self._look_for_libraries(steps)
        if made.complete == bool(missing):
            stamp.write(self._places.stamp, replace(made, complete=not missing))
        return Ready(missing)

    def _install(self, steps: Steps, groups: tuple[str, ...]) -> Stamp:
        sound = not self._places.unfinished.exists() and self._environment.is_sound()
        before = self._stamp() if sound else None
        lacking = prerequisites.lacking(
            venv=not sound and not self._environment.has_uv, compiler=not self._llama.is_cached
        )
        prerequisites.bring(steps, self._apt, lacking)
        if not sound:
            with self._changing():
                self._environment.make(steps)
        if before:
            groups = tuple(sorted({*groups, *before.groups} & self._project.groups))
        build = self._llama.build(steps)
        with self._changing():
            if before is None or before.llama != build.key:
                self._environment.install_wheel(steps, build.wheel)
            self._environment.install_project(steps, self._project, groups)
            made = Stamp(self._made_for(), groups, build.key, complete=False)
            stamp.write(self._places.stamp, made)
        return made

    @contextmanager
    def _changing(self) -> Iterator[None]:
        """Leave the mark of an unfinished environment behind unless the body comes to its end."""
        self._places.unfinished.parent.mkdir(exist_ok=True)
        self._places.unfinished.touch()
        self._places.stamp.unlink(missing_ok=True)
        yield
        self._places.unfinished.unlink()

    def _look_for_libraries(self, steps: Steps) -> tuple[str, ...]:
        missing = qt_libraries.missing(self._places.qt, window=True)
        packages = qt_libraries.packages(missing)
        if not (packages and self._apt.permitted):
            return missing
        try:
            self._apt.install(steps, "Install the system libraries of the window", packages)
        except StepFailed as error:
            steps.say(f"{error}. {error.advice}")
        return qt_libraries.missing(self._places.qt, window=True)

    def _say_waiting(self) -> None:
        self._console.say("Another set-up of WizChat is under way; waiting for it.")
