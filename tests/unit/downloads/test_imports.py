from __future__ import annotations

import subprocess
import sys


def test_the_queue_loads_nothing_heavy() -> None:
    code = (
        "import sys, wizchat.downloads.queue;"
        "print([m for m in ('huggingface_hub', 'httpx2', 'psutil', 'filelock', 'PySide6')"
        " if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
