"""Pictures of every state of the app, to be looked at: `python -m tests.gallery FOLDER [STATE...]`.

Each state in German, Arabic and Chinese, light and dark, 480 and 1600 pixels wide, once at one
pixel a point and once at two. Those of a state come on sheets: six narrow ones on one, a light and
a dark one of a language on each wide one.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

_SCREEN = Path(__file__).parent / "screen.json"
"""Wider than what Qt assumes, so that what opens over a wide window finds its place."""
if os.environ.get("QT_QPA_PLATFORM", "offscreen") == "offscreen":
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={_SCREEN}"

SCALES = ("1", "2")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.gallery")
    parser.add_argument("folder", type=Path)
    parser.add_argument("states", nargs="*", help="parts of their names; all without")
    parser.add_argument("--scale", choices=SCALES, help="this one alone")
    given = parser.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    if given.scale and given.scale == os.environ.get("QT_SCALE_FACTOR"):
        from tests.gallery.stage import perform  # it loads Qt, which asks for the scale once

        perform(given.folder, given.states)
        return
    for scale in [given.scale] if given.scale else SCALES:
        command = (sys.executable, "-m", "tests.gallery", str(given.folder), *given.states)
        environment = os.environ | {"QT_SCALE_FACTOR": scale}
        subprocess.run((*command, "--scale", scale), env=environment, check=True)


if __name__ == "__main__":
    main()
