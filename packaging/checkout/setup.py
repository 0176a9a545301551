"""Brings a checkout's environment to what a command needs; does nothing when it is there."""

from __future__ import annotations

import hashlib
import os
import sys
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from checkout import qt_libraries, stamp
from checkout.debian import Apt
from checkout.environment import Environment
from checkout.project import Project
from checkout.stamp import Stamp
from native import artefact, backend, processor, toolchain
from native.backend import Backend
from native.recipe import Recipe
from steps import lock
from steps.runner import StepFailed, Steps

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from checkout.places import Places
    from native.backend import Choice
    from native.toolchain import Toolchain
    from steps.console import Console

_NO_COMPILER = "llama.cpp is compiled on this computer, once"


@dataclass(frozen=True)
class Ready:
    """The environment can be used; `missing` are libraries the window needs and lacks."""

    missing: tuple[str, ...]


class Setup:
    """Makes the environment, builds llama.cpp and looks for the libraries of the window."""

    def __init__(self, places: Places, console: Console) -> None:
        self._places = places
        self._console = console
        self._environment = Environment(places)
        self._apt = Apt()

    def ensure(self, groups: tuple[str, ...]) -> Ready:
        """Return when everything for these dependency groups is installed.

        Raises StepFailed, UnknownBackend, OSError.
        """
        project = Project.read(self._places.root)
        choice = backend.choose(os.environ)
        found = self._serving(project, choice, groups)
        if found and found.complete:
            return Ready(missing=())
        with lock.held(self._places.lock, self._say_waiting) as descriptor:
            steps = Steps(self._console, self._places.log, keep_open=(descriptor,))
            try:
                return self._bring_up(steps, project, choice, groups)
            finally:
                steps.close()

    def _serving(self, project: Project, choice: Choice, groups: tuple[str, ...]) -> Stamp | None:
        """Return the stamp of the environment if that holds everything."""
        found = self._stamp()
        serves = found is not None and found.serves(self._made_for(project, choice), groups)
        return found if serves else None

    def _stamp(self) -> Stamp | None:
        return None if self._places.unfinished.exists() else stamp.read(self._places.stamp)

    def _made_for(self, project: Project, choice: Choice) -> str:
        recipe = Recipe(choice.backend, processor.identity())
        version = self._environment.python_version
        facts = (project.digest, recipe.key, str(choice.asked), str(version))
        return hashlib.sha256("\n".join(facts).encode()).hexdigest()

    def _bring_up(
        self, steps: Steps, project: Project, choice: Choice, groups: tuple[str, ...]
    ) -> Ready:
        made = self._serving(project, choice, groups)
        if made is None:
            made = self._install(steps, project, choice, groups)
        missing = self._look_for_libraries(steps)
        if made.complete == bool(missing):
            stamp.write(self._places.stamp, replace(made, complete=not missing))
        return Ready(missing)

    def _install(
        self, steps: Steps, project: Project, choice: Choice, groups: tuple[str, ...]
    ) -> Stamp:
        before = self._stamp()
        if self._places.unfinished.exists() or not self._environment.is_sound():
            before = None
            with self._changing():
                self._environment.make(steps, self._apt)
        if before:
            groups = tuple(sorted({*groups, *before.groups} & project.groups))
        llama, wheel = self._llama(steps, choice)
        with self._changing():
            if before is None or before.llama != llama:
                self._environment.install_wheel(steps, wheel)
            self._environment.install_project(steps, project, groups)
            made = Stamp(self._made_for(project, choice), groups, llama, complete=False)
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

    def _llama(self, steps: Steps, choice: Choice) -> tuple[str, Path]:
        """Return key and wheel of the build for a choice; one that was only found may fail."""
        recipe = Recipe(choice.backend, processor.identity())
        try:
            return recipe.key, self._wheel(steps, recipe)
        except StepFailed as error:
            if choice.asked or choice.backend is Backend.CPU:
                raise
            steps.say(
                f"llama.cpp could not be built for {choice.backend} ({error.reason}), so it is "
                f"built for the CPU. {backend.VARIABLE}={choice.backend} insists."
            )
        recipe = Recipe(Backend.CPU, recipe.processor)
        return recipe.key, self._wheel(steps, recipe)

    def _wheel(self, steps: Steps, recipe: Recipe) -> Path:
        found = artefact.find(self._places.wheels, recipe)
        if found:
            return found
        tools = self._toolchain(steps)
        return artefact.build(steps, self._places.python, tools, self._places.wheels, recipe)

    def _toolchain(self, steps: Steps) -> Toolchain:
        programs = self._places.environment / "bin"
        tools = toolchain.look(os.environ, programs)
        if not tools.compiler and self._apt.permitted:
            self._apt.install(steps, "Install a C++ compiler", ("g++", "make"))
            tools = toolchain.look(os.environ, programs)
        if not tools.compiler:
            raise StepFailed(
                _NO_COMPILER, "no C++ compiler was found", advice=self._how_to_compile()
            )
        if not tools.complete:
            self._environment.install_build_tools(steps)
            tools = toolchain.look(os.environ, programs)
        return tools

    def _how_to_compile(self) -> str:
        if sys.platform == "darwin":
            how = "xcode-select --install"
        elif self._apt.here:
            how = self._apt.command(("g++", "make"))
        else:
            how = "install g++ or clang with your system's package manager"
        return f"Run this, then the same command again:\n  {how}"

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
