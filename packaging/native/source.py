"""llama-cpp-python's sources: fetched from the package index, checked and unpacked."""

from __future__ import annotations

import tarfile
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from native.recipe import SDIST_SHA256, VERSION

if TYPE_CHECKING:
    from steps.runner import Step

NAME = "llama-cpp-python"
_LEFT_OUT = ".git"  # a third of the archive, and nothing of it is compiled


def fetch(step: Step, python: Path, folder: Path) -> Path:
    """Download the sdist into `folder`, unpack it there and return its top folder.

    pip checks the hash. Raises StepFailed.
    """
    wanted = folder / "requirements.txt"
    wanted.write_text(f"{NAME}=={VERSION} --hash=sha256:{SDIST_SHA256}\n", encoding="utf-8")
    step.run(
        (python, "-m", "pip", "download", "--no-deps", "--no-binary", NAME,
         "--dest", folder, "--requirement", wanted),
        environment={"CMAKE_ARGS": "-DLLAMA_BUILD=OFF"},
    )  # fmt: skip
    archives = sorted(folder.glob("*.tar.gz"))
    if len(archives) != 1:
        raise step.failed(f"the index gave {len(archives)} archives of {NAME} {VERSION}")
    step.show(None, "unpacking")
    return unpack(archives[0], folder)


def unpack(archive: Path, folder: Path) -> Path:
    """Unpack a source archive into `folder`, version control left out; return its top folder."""
    with tarfile.open(archive) as tar:
        if hasattr(tarfile, "data_filter"):  # since 3.11.4; the hash vouches for older Pythons
            tar.extraction_filter = tarfile.data_filter
        members = [m for m in tar if _LEFT_OUT not in PurePosixPath(m.name).parts]
        tar.extractall(folder, members)  # noqa: S202 - filtered, and its hash was checked
    return folder / PurePosixPath(members[0].name).parts[0]


def pure_wheel(step: Step, python: Path, sources: Path, folder: Path) -> Path:
    """Build the wheel without native code, some seconds; return its path. Raises StepFailed."""
    step.run(
        (python, "-m", "pip", "wheel", "--no-deps", "--wheel-dir", folder, sources),
        environment={"CMAKE_ARGS": "-DLLAMA_BUILD=OFF"},
    )
    wheels = sorted(folder.glob("*.whl"))
    if len(wheels) != 1:
        raise step.failed(f"{NAME} gave {len(wheels)} wheels")
    return wheels[0]
