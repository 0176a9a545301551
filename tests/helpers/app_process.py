"""Starting `driven_app` and following what it prints."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Callable


class AppProcess:
    """The app, driven through steps; killed when the test leaves it running."""

    def __init__(self, *steps: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-X", "faulthandler", "-m", "tests.helpers.driven_app", *steps],
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.communicate()

    def wait_for(self, name: str, enough: Callable[[str], bool] = lambda _: True) -> str:
        """Return the text of the next line with this name that is enough."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            said, _, text = line.rstrip("\n").partition(" ")
            if said == name and enough(value := json.loads(text)):
                return str(value)
        message = f"the app ended without {name!r}, exit status {self.process.wait()}"
        raise AssertionError(message)

    def kill(self) -> None:
        """End it as a power cut would."""
        self.process.kill()
        self.process.wait()

    def finish(self) -> int:
        """Wait for its end and return the exit status."""
        assert self.process.stdout is not None
        self.process.stdout.read()
        return self.process.wait()
