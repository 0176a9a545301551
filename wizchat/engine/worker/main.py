"""Start and end of the worker process."""

from __future__ import annotations

import faulthandler
import logging
import os
import signal
import sys
from typing import NoReturn

from wizchat.engine.worker import core_dumps


def run() -> NoReturn:
    """Serve the app on this process's standard streams until they close. Does not return.

    Standard output is the protocol's alone: native code and stray prints that write to descriptor
    1 reach stderr instead.
    """
    commands, events = _take_streams()
    core_dumps.leave_none()
    faulthandler.enable(file=sys.stderr)
    logging.basicConfig(
        stream=sys.stderr,
        level=logging.INFO,
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
    )
    # Ctrl+C in a terminal reaches the whole process group; only the app decides when we end.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _serve(commands, events)
    _leave()


def _serve(commands: int, events: int) -> None:
    # When ggml aborts, its message is enough; a debugger started by it delays the end by seconds.
    os.environ.setdefault("GGML_NO_BACKTRACE", "1")
    # Only now: importing llama_cpp loads native libraries, which may print.
    import llama_cpp
    from llama_cpp import llama_cpp as native

    from wizchat.engine.protocol import PROTOCOL_VERSION, Ready
    from wizchat.engine.worker import devices
    from wizchat.engine.worker.channel import Inbox, Outbox
    from wizchat.engine.worker.interrupts import Interrupts
    from wizchat.engine.worker.native_log import NativeLog
    from wizchat.engine.worker.priority import stand_back
    from wizchat.engine.worker.worker import Worker

    stand_back()
    interrupts = Interrupts()
    native_log = NativeLog(lambda: interrupts.broke_in)
    native_log.install()
    devices.load_backends()
    native.llama_backend_init()
    found = devices.look()

    outbox = Outbox(events)
    inbox = Inbox(commands, interrupts.arrived)
    outbox.send(
        Ready(
            protocol=PROTOCOL_VERSION,
            llama_cpp=llama_cpp.__version__,
            system_info=native.llama_print_system_info().decode("utf-8", "replace"),
            devices=found,
        )
    )
    inbox.start()
    Worker(inbox, outbox, interrupts, native_log, found).run()
    native.llama_backend_free()


def _take_streams() -> tuple[int, int]:
    """Move the protocol's pipes out of everybody's reach and return them."""
    commands, events = os.dup(0), os.dup(1)
    with open(os.devnull, "rb") as nothing:  # noqa: PTH123
        os.dup2(nothing.fileno(), 0)
    os.dup2(2, 1)
    if sys.platform == "win32":
        import msvcrt

        msvcrt.setmode(commands, os.O_BINARY)
        msvcrt.setmode(events, os.O_BINARY)
    return commands, events


def _leave() -> NoReturn:
    """End without running native destructors.

    Everything of ours is freed by now, and graphics drivers are known to crash in theirs
    (https://github.com/abetlen/llama-cpp-python/issues/2002).
    """
    logging.shutdown()
    os._exit(0)
