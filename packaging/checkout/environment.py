"""The virtual environment: made with uv where it is there, else with venv and pip."""

from __future__ import annotations

import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

from steps.runner import inherited_environment

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from checkout.places import Places
    from checkout.project import Project
    from steps.runner import Steps

_NETWORK = (
    "Look at the network connection and the free disk space (1.5 GB), then run the same command "
    "again; what was downloaded is kept."
)
_PIP = {
    "PIP_DISABLE_PIP_VERSION_CHECK": "1",
    "PIP_NO_INPUT": "1",
    "PIP_REQUIRE_VIRTUALENV": "0",
    "PIP_ROOT_USER_ACTION": "ignore",
    "PIP_USER": "0",
}


class Environment:
    """The checkout's `.venv`."""

    def __init__(self, places: Places) -> None:
        self._places = places
        self._uv = shutil.which("uv")

    @property
    def has_uv(self) -> bool:
        """Whether uv makes it, which needs nothing of the system's Python."""
        return self._uv is not None

    @property
    def python_version(self) -> str | None:
        """The version in `pyvenv.cfg`; None where there is no environment with a Python."""
        if not self._places.python.exists():  # follows the link: its Python may have gone
            return None
        try:
            text = (self._places.environment / "pyvenv.cfg").read_text(encoding="utf-8")
        except OSError:
            return None
        pairs = (line.partition("=") for line in text.splitlines())
        values = {name.strip(): value.strip() for name, _, value in pairs}
        return values.get("version") or values.get("version_info")

    def is_sound(self) -> bool:
        """Whether the environment can be worked with: a Python new enough, and pip."""
        if self.python_version is None:
            return False
        trial = subprocess.run(
            (self._places.python, "-c", "import pip, sys; sys.exit(sys.version_info < (3, 11))"),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            env=inherited_environment(),
            check=False,
        )
        return trial.returncode == 0

    def make(self, steps: Steps) -> None:
        """Make the environment anew; raises StepFailed."""
        folder = self._places.environment
        with steps.step("Make the Python environment .venv", advice=_NETWORK) as step:
            if folder.exists():
                step.note("the one that is there is unfinished or has lost its Python")
                shutil.rmtree(folder)
            if self._uv:
                # --seed brings pip, which fetches llama.cpp's sources later.
                step.run((self._uv, "venv", "--seed", "--python", sys.executable, folder))
            else:
                step.run((sys.executable, "-m", "venv", folder))

    def install_wheel(self, steps: Steps, wheel: Path) -> None:
        """Install one wheel, also over another build of the same version; raises StepFailed."""
        again = "--reinstall" if self._uv else "--force-reinstall"
        with steps.step("Install llama.cpp", advice=_NETWORK) as step:
            step.run((*self._installer(), again, "--no-deps", wheel), environment=_PIP)

    def install_project(self, steps: Steps, project: Project, groups: Sequence[str]) -> None:
        """Install the checkout itself, editable, and what it needs; raises StepFailed."""
        title = "Install WizChat's requirements" + (f" ({', '.join(groups)})" if groups else "")
        requirements = project.requirements(groups)
        with steps.step(title, advice=_NETWORK) as step:
            step.run(
                (*self._installer(), "--editable", self._places.root, *requirements),
                environment=_PIP,
            )
            # A checkout's own modules are compiled by nobody else where Python is told to write no
            # bytecode (PYTHONDONTWRITEBYTECODE), and then every start takes half as long again.
            step.run((self._places.python, "-m", "compileall", "-q", self._places.root / "wizchat"))

    def install_build_tools(self, steps: Steps) -> None:
        """Install CMake and Ninja from the package index; raises StepFailed."""
        with steps.step("Install CMake and Ninja", advice=_NETWORK) as step:
            step.run((*self._installer(), "cmake>=3.21", "ninja"), environment=_PIP)

    def _installer(self) -> tuple[str | Path, ...]:
        if self._uv:
            # uv compiles nothing unless it is told to; pip does.
            return (
                self._uv,
                "pip",
                "install",
                "--compile-bytecode",
                "--python",
                self._places.python,
            )
        return (self._places.python, "-m", "pip", "install")
