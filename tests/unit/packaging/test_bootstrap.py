"""The way in: old Pythons, wrong words, and backends that do not exist."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

PACKAGING = Path(__file__).parents[3] / "packaging"
BOOTSTRAP = PACKAGING / "bootstrap.py"
AS_IF_OLD = f"""
import sys
sys.path.insert(0, {str(PACKAGING)!r})
import bootstrap
bootstrap.OLDEST = (99, 0)
sys.argv = ["bootstrap.py", "run", "two words"]
sys.exit(bootstrap.main())
"""


def started(*command: str | Path, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, env=os.environ | variables, capture_output=True, text=True, check=False, timeout=60
    )


def test_an_old_python_can_read_it() -> None:
    ast.parse(BOOTSTRAP.read_text(encoding="utf-8"), feature_version=(3, 7))


def test_an_old_python_hands_over_to_a_newer_one(tmp_path: Path) -> None:
    newer = tmp_path / "python3.13"
    newer.write_text('#!/bin/sh\nprintf "%s|" "$@"\n')
    newer.chmod(0o755)
    done = started(sys.executable, "-c", AS_IF_OLD, PATH=str(tmp_path))
    assert done.stdout == f"{BOOTSTRAP}|run|two words|"


def test_an_old_python_alone_says_what_is_needed(tmp_path: Path) -> None:
    done = started(sys.executable, "-c", AS_IF_OLD, PATH=str(tmp_path))
    assert done.returncode == 1
    assert "needs Python 3.11 or newer" in done.stderr


def test_an_unknown_command_is_answered_with_the_known_ones() -> None:
    done = started(sys.executable, BOOTSTRAP, "dance")
    assert done.returncode == 2
    assert "run|test|lint|translations|clean" in done.stderr


def test_a_backend_that_does_not_exist_is_named_with_those_that_do() -> None:
    done = started(sys.executable, BOOTSTRAP, "run", WIZCHAT_BACKEND="quantum")
    assert done.returncode == 1
    assert done.stderr == "WIZCHAT_BACKEND is quantum, which is none of cpu, cuda, vulkan, metal.\n"
