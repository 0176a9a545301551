"""Loads GGUF files with something wrong in real workers, and counts what becomes of them.

`python -m tests.bench.mutated_files [files] [seed]`, 10,000 unless told. It ends with an error
where a worker neither answers nor dies, or where a good file does not load at the end.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

from tests.helpers.fuzzed_loader import FuzzedLoader


def main(files: int, seed: int) -> None:
    begun = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder, FuzzedLoader(Path(folder), seed) as loader:
        loader.run(files)
        if not loader.whole_loads():
            sys.exit("a good file does not load any more")
    print(f"{files:,} files in {time.perf_counter() - begun:.0f} s")
    for what, count in loader.seen.most_common():
        print(f"{count:8,}  {what}")


if __name__ == "__main__":
    main(*(int(n) for n in (sys.argv[1:] + ["10000", "0"][len(sys.argv) - 1 :])))
