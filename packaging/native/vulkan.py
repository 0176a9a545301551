"""Vulkan's headers: there, and new enough for this llama.cpp."""

from __future__ import annotations

import re
import subprocess

_OLDEST = (1, 3, 272)
"""The first with VK_EXT_layer_settings, which ggml-vulkan.cpp names without asking for it."""
_HEADER = "vulkan/vulkan_core.h"
_MACROS = re.compile(r"^#define (VK_HEADER_VERSION\w*) (.+)$", re.MULTILINE)
_NUMBER = re.compile(r"\d+")


def problem(compiler: str) -> str | None:
    """Return what is wrong with the headers that this compiler finds; None when nothing is.

    It is said before the build: the compiler meets the difference only minutes later, among
    thousands of lines.
    """
    macros = _macros(compiler)
    if macros is None:
        return "Vulkan's headers are missing"
    # VK_MAKE_API_VERSION(0, 1, 3, VK_HEADER_VERSION): variant, major, minor, patch.
    complete = _NUMBER.findall(macros.get("VK_HEADER_VERSION_COMPLETE", ""))
    found = (*map(int, complete[1:3]), int(macros.get("VK_HEADER_VERSION", "0")))
    if found < _OLDEST:
        return f"Vulkan's headers are {_dotted(found)}; {_dotted(_OLDEST)} or newer are needed"
    return None


def _macros(compiler: str) -> dict[str, str] | None:
    command = (compiler, "-E", "-dM", "-include", _HEADER, "-x", "c++", "-")
    done = subprocess.run(command, input="", capture_output=True, text=True, check=False)
    return dict(_MACROS.findall(done.stdout)) if done.returncode == 0 else None


def _dotted(version: tuple[int, ...]) -> str:
    return ".".join(map(str, version))
