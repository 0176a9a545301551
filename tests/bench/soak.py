"""Memory of the engine's worker over many generations: `python -m tests.bench.soak [count]`.

1,000 unless told, in 37 conversations that do not fit into the cache together, with the model
loaded anew after every hundred. Ends with an error where the memory grows.
"""

from __future__ import annotations

import sys
import time
from itertools import pairwise

from tests.helpers.soak import MOST, WARM, talk
from tests.helpers.worker_pipe import WorkerPipe

_STEPS = 10


def main(count: int) -> None:
    with WorkerPipe() as worker:
        begun = time.perf_counter()
        warm = resident = talk(worker, 0, WARM)
        print(f"{WARM:8,} generations  {warm / 1e6:8.1f} MB  (counted from here)")
        at = [WARM + count * step // _STEPS for step in range(_STEPS + 1)]
        for first, last in pairwise(at):
            resident = talk(worker, first, last)
            grown = (resident - warm) / 1e6
            print(f"{last:8,} generations  {resident / 1e6:8.1f} MB  {grown:+.2f}")
        print(f"{time.perf_counter() - begun:.0f} s")
        if resident - warm > MOST:
            sys.exit("the memory grows")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
