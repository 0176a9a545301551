"""Makes a checkout run: `python3 packaging/bootstrap.py COMMAND [arguments]`.

Needs nothing but Python's standard library. This file alone keeps to syntax that old Pythons read,
so that they can say which one is needed.
"""

from __future__ import annotations

import os
import shutil
import sys

OLDEST = (3, 11)
NEWER = ("python3.14", "python3.13", "python3.12", "python3.11")


def main() -> int:
    """Run the command, with a newer Python where this one is too old."""
    if sys.version_info[:2] < OLDEST:
        return start_again()
    from checkout.main import main as run

    return run(sys.argv[1:])


def start_again() -> int:
    """Replace this process by one that runs on a newer Python, or say what to install."""
    arguments = [os.path.abspath(__file__), *sys.argv[1:]]  # noqa: PTH100 - as plain as can be
    for name in NEWER:
        if shutil.which(name):
            os.execvp(name, [name, *arguments])  # noqa: S606
    if shutil.which("uv"):
        uv = ["uv", "run", "--no-project", "--python", ">=3.11", "python"]
        os.execvp("uv", uv + arguments)  # noqa: S606
    sys.stderr.write(
        "WizChat needs Python 3.11 or newer; this is {}.{}.\n"
        "Install one (https://www.python.org/downloads/), then run the same command again.\n"
        "With PYTHON=/path/to/python3 make uses the one you name.\n".format(*sys.version_info)
    )
    return 1


if __name__ == "__main__":
    sys.exit(main())
