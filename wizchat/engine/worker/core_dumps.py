"""No picture of this process's memory is left on the disk when native code aborts."""

from __future__ import annotations

import sys


def leave_none() -> None:
    """Have the system write no core dump: it would hold the model and the conversation."""
    if sys.platform != "win32":
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_CORE)
        resource.setrlimit(resource.RLIMIT_CORE, (0, most))
