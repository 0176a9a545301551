"""What drafts are worth for real tasks, by the times that real decodes took."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache
from math import prod
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from tests.helpers import draft_tasks
from wizchat.engine.protocol import Drafts
from wizchat.engine.worker.drafting import Drafting
from wizchat.engine.worker.planning import Share

if TYPE_CHECKING:
    from tests.helpers.draft_tasks import Task

TIMES = {
    "two cores": {1: 0.167, 2: 0.271, 4: 0.447, 8: 0.912, 16: 0.969, 32: 1.377, 64: 2.2},
    "two cores, repacked": {1: 0.142, 2: 0.238, 4: 0.392, 8: 0.929, 16: 0.986, 32: 1.938},
    "one core": {1: 0.255, 2: 0.56, 4: 0.97, 6: 1.42, 8: 2.0, 12: 2.07, 16: 2.5, 48: 3.85},
    "a large GPU": {1: 0.0081, 16: 0.0096, 64: 0.0144},
}
"""Seconds of a decode by its tokens: a 7B model in Q4_K_M; those of the GPU are assumed."""

EDITS = (draft_tasks.edit_one_function, draft_tasks.edit_a_name, draft_tasks.edit_comments)


def seconds(machine: str, tokens: int) -> float:
    """Return what a decode takes, between measured ones in proportion."""
    times = TIMES[machine]
    sizes = sorted(times)
    high = sizes[min(bisect_left(sizes, tokens), len(sizes) - 1)]
    low = max((size for size in sizes if size < high), default=high)
    if high == low:
        return times[high]
    return times[low] + (tokens - low) / (high - low) * (times[high] - times[low])


def speedup(machine: str, task: Task) -> float:
    """Return how much faster a reply is with drafts than without."""
    drafting = Drafting(Drafts.WHEN_IT_PAYS, lambda _: False)
    ids, said, taken = list(task.prompt), 0, 0.0
    guesser = drafting.guesser(ids, seeded=False)
    request: Any = SimpleNamespace(ids=ids, pending=1, tokens_left=9999, guesser=guesser)
    while said < len(task.reply):
        (share,) = drafting.add([Share(request, 1)], room=512, window=9999)
        coming = task.reply[said : said + 1 + len(share.drafts)]
        right = 0
        while right < min(len(share.drafts), len(coming)) and share.drafts[right] == coming[right]:
            right += 1
        ids.extend(coming[: right + 1])
        said += len(coming[: right + 1])
        time = seconds(machine, 1 + len(share.drafts))
        drafting.measured([share], time)
        taken += time
    return len(task.reply) * seconds(machine, 1) / taken


@cache
def speedups(machine: str) -> list[float]:
    return [speedup(machine, edit()) for edit in EDITS]


@pytest.mark.parametrize(
    ("machine", "least"), [("two cores", 1.6), ("two cores, repacked", 1.5), ("a large GPU", 3.0)]
)
def test_edits_are_written_faster(machine: str, least: float) -> None:
    """On average; the project's own files are edited, and they change."""
    assert prod(speedups(machine)) ** (1 / len(EDITS)) > least
    assert min(speedups(machine)) > least * 0.8


@pytest.mark.parametrize("machine", TIMES)
@pytest.mark.parametrize(
    "task", [draft_tasks.prose, draft_tasks.new_code, draft_tasks.quoting], ids=lambda t: t.__name__
)
def test_where_it_does_not_pay_nothing_is_lost(machine: str, task: Any) -> None:
    assert speedup(machine, task()) > 0.96


def test_a_slow_processor_gains_by_long_drafts_alone() -> None:
    assert all(value > 1.1 for value in speedups("one core"))
