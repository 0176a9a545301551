"""Vulkan's headers: there, and new enough for this llama.cpp."""

from __future__ import annotations

import re
import subprocess

_NEEDED = "VK_EXT_layer_settings"
"""The newest extension that ggml-vulkan.cpp names without asking first whether it is there."""
_HEADER = "vulkan/vulkan_core.h"
_MACRO = re.compile(r"^#define (VK_\w+) (.+)$", re.MULTILINE)


def problem(compiler: str) -> str | None:
    """Return what is wrong with the headers that this compiler finds; None when nothing is.

    It is said before the build: the compiler meets the difference only minutes later, among
    thousands of lines.
    """
    command = (compiler, "-E", "-dM", "-include", _HEADER, "-x", "c++", "-")
    done = subprocess.run(command, input="", capture_output=True, text=True, check=False)
    if done.returncode != 0:
        return "Vulkan's headers are missing"
    macros = dict(_MACRO.findall(done.stdout))
    if _NEEDED in macros:
        return None
    version = macros.get("VK_HEADER_VERSION", "unknown")
    return f"Vulkan's headers (version {version}) are too old: they lack {_NEEDED}"
