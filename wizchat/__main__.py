"""Where every start begins: reads the arguments and opens a face, or becomes a helper process.

Nothing heavy is imported here: Qt, llama.cpp and the Hub's client are loaded by the part that
needs them, so the helpers start without Qt and the terminal without either.
"""

from __future__ import annotations

import gc
import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

WORKER = "engine-worker"
PROBE = "device-probe"
BARE_LOOP = "bare-loop"
TYPESETTER = "typesetter"
READER = "read-document"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what the arguments ask for and return the exit status."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words[:1] == [WORKER]:
        from wizchat.engine.worker.main import run as run_worker

        return run_worker()
    if words == [PROBE]:
        from wizchat.engine.worker.device_probe import run as run_probe

        run_probe()
    if words == [BARE_LOOP]:
        from wizchat.engine.worker.bare_loop import run as run_bare_loop

        return run_bare_loop()
    if words == [TYPESETTER]:
        from wizchat.render.typesetting.process import run as run_typesetter

        return run_typesetter()
    if words[:1] == [READER]:
        from wizchat.chat.attachments.extraction import run as run_reader

        return run_reader(words[1:])
    if words:
        from wizchat.cli.main import run as run_terminal

        return run_terminal(words)
    return _open_window()


def _open_window() -> int:
    from wizchat.cli.fallback import NoWindow, chat_instead
    from wizchat.desktop import display

    if not display.reachable(os.environ, sys.platform):
        return chat_instead(NoWindow.NO_DISPLAY)
    gc.disable()  # a start makes many objects and hardly any garbage; the window collects later
    try:
        from wizchat.app.main import run as run_window
    except ImportError as error:
        gc.enable()
        # Qt's libraries need system libraries that a bare computer may lack.
        return chat_instead(NoWindow.MISSING_LIBRARY, str(error))
    return run_window()


if __name__ == "__main__":
    sys.exit(main())
