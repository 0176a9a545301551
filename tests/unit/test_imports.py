"""What a start loads: the worker runs without Qt, the terminal without either."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

HEAVY = (
    "PySide6",
    "shiboken6",
    "llama_cpp",
    "huggingface_hub",
    "numpy",
    "pygments",
    "typer",
    "ziamath",
    "pypdf",
    "charset_normalizer",
)


def loaded_by(module: str) -> set[str]:
    """Return the modules in `sys.modules` of a fresh process that imported one."""
    script = f"import json, sys, {module}; print(json.dumps(sorted(sys.modules)))"
    done = subprocess.run(
        (sys.executable, "-c", script), capture_output=True, text=True, timeout=60, check=True
    )
    return {name.partition(".")[0] for name in json.loads(done.stdout)}


@pytest.mark.parametrize(
    "module", ["wizchat.__main__", "wizchat.engine.protocol", "wizchat.render.typesetting.process"]
)
def test_nothing_heavy_is_loaded_before_it_is_needed(module: str) -> None:
    assert loaded_by(module) & set(HEAVY) == set()


def test_the_probe_sees_what_is_loaded() -> None:
    assert "PySide6" in loaded_by("PySide6.QtCore")
