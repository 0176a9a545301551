"""The build of llama.cpp that a checkout uses: from the cache, or compiled into it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from native import artefact, backend, processor, toolchain
from native.backend import Backend
from native.recipe import Recipe
from steps.runner import StepFailed

if TYPE_CHECKING:
    from pathlib import Path

    from checkout.environment import Environment
    from checkout.places import Places
    from native.backend import Choice
    from steps.runner import Steps


@dataclass(frozen=True)
class Build:
    """A finished wheel, and the key of its recipe."""

    key: str
    wheel: Path


class Llama:
    """Finds or makes the build for a choice of backend."""

    def __init__(self, places: Places, environment: Environment, choice: Choice) -> None:
        self._places = places
        self._environment = environment
        self._choice = choice
        self._recipe = Recipe(choice.backend, processor.identity())

    @property
    def wanted(self) -> str:
        """Changes when another build is wanted."""
        return f"{self._recipe.key} {'asked' if self._choice.asked else 'found'}"

    @property
    def is_cached(self) -> bool:
        """Whether nothing has to be compiled."""
        return artefact.find(self._places.wheels, self._recipe) is not None

    def build(self, steps: Steps) -> Build:
        """Return the finished build; raises StepFailed.

        Where a backend was found to fit, and not asked for, a build that fails gives way to one
        for the CPU.
        """
        try:
            return self._build(steps, self._recipe)
        except StepFailed as error:
            if self._choice.asked or self._choice.backend is Backend.CPU:
                raise
            steps.say(
                f"llama.cpp could not be built for {self._choice.backend} ({error.reason}), so it "
                f"is built for the CPU. {backend.VARIABLE}={self._choice.backend} insists."
            )
        return self._build(steps, Recipe(Backend.CPU, self._recipe.processor))

    def _build(self, steps: Steps, recipe: Recipe) -> Build:
        wheel = artefact.find(self._places.wheels, recipe)
        if wheel is None:
            tools = self._tools()
            if not tools.complete:
                self._environment.install_build_tools(steps)
                tools = self._tools()
            python, cache = self._places.python, self._places.wheels
            wheel = artefact.build(steps, python, tools, cache, recipe)
        return Build(recipe.key, wheel)

    def _tools(self) -> toolchain.Toolchain:
        return toolchain.look(os.environ, self._places.environment / "bin")
