"""How fast a transfer is on loopback, next to curl; sha256 and fsync included.

    python -m tests.bench.downloads [--size 1073741824] [--rounds 3]

Prints ratios: the absolute numbers are this machine's. The server runs in a process of its own.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tests.helpers.downloading import MAIN, Notes
from wizchat.downloads.control import Control
from wizchat.downloads.hub import Hub
from wizchat.downloads.items import DownloadPart, HubFile
from wizchat.downloads.transfer import Transfer

if TYPE_CHECKING:
    from collections.abc import Callable

_BLOCK = 16 * 1024 * 1024


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=1024**3, help="bytes")
    parser.add_argument("--rounds", type=int, default=3)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="wizchat-bench-") as place:
        root = Path(place)
        source = _write(root / "model.gguf", chosen.size)
        command = [sys.executable, "-m", "tests.helpers.loopback_hub", "--repo", MAIN, str(source)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
            assert server.stdout is not None
            endpoint = server.stdout.readline().strip()
            try:
                _compare(endpoint, root, source, chosen.rounds)
            finally:
                server.terminate()


def _compare(endpoint: str, root: Path, source: Path, rounds: int) -> None:
    contenders: dict[str, Callable[[Path], None]] = {
        "curl": lambda folder: _curl(endpoint, folder, source.name),
        "curl + sha256sum": lambda folder: _curl(endpoint, folder, source.name, check=True),
        "transfer": lambda folder: _transfer(endpoint, folder, source.name),
    }
    seconds: dict[str, list[float]] = {name: [] for name in contenders}
    cpu: list[float] = []
    for _ in range(rounds):
        for name, run in contenders.items():
            folder = root / "out"
            folder.mkdir()
            before, began = time.process_time(), time.monotonic()
            run(folder)
            seconds[name].append(time.monotonic() - began)
            if name == "transfer":
                cpu.append((time.process_time() - before) / seconds[name][-1])
            shutil.rmtree(folder)
    size = source.stat().st_size
    middle = {name: statistics.median(took) for name, took in seconds.items()}
    for name, took in middle.items():
        ratios = ", ".join(
            f"{middle[base] / took:.2f} of {base}" for base in middle if base != "transfer"
        )
        print(f"{name:22} {size / took / 1e6:5.0f} MB/s = {ratios}")
    share = statistics.median(cpu)
    per_gb = share * middle["transfer"] / (size / 1e9)
    print(f"the transfer's own CPU: {share:.2f} cores while running, {per_gb:.2f} s per GB")


def _curl(endpoint: str, folder: Path, name: str, *, check: bool = False) -> None:
    url = f"{endpoint}/{MAIN}/resolve/main/{name}"
    target = folder / name
    subprocess.run(["curl", "-sfL", "-o", str(target), url], check=True)
    with target.open("rb+") as file:
        os.fsync(file.fileno())
    if check:
        subprocess.run(["sha256sum", str(target)], check=True, stdout=subprocess.DEVNULL)


def _transfer(endpoint: str, folder: Path, name: str) -> None:
    part = DownloadPart(filename=name, sources=(HubFile(MAIN, "main", name),))
    done = Transfer(part, folder, Hub(endpoint), control=Control(), watcher=Notes()).run()
    assert done is not None


def _write(path: Path, size: int) -> Path:
    block = random.Random(1).randbytes(_BLOCK)
    with path.open("wb") as file:
        while file.tell() < size:
            file.write(block[: size - file.tell()])
    return path


if __name__ == "__main__":
    main()
