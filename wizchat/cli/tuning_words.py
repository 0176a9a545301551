"""What a tuning found, in words for a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizchat.cli import numbers
from wizchat.cli.output import columns
from wizchat.engine.protocol import CacheType
from wizchat.engine.tuning.run import Outcome

if TYPE_CHECKING:
    from wizchat.engine.tuning.records import Record
    from wizchat.engine.tuning.rule import Figures
    from wizchat.engine.tuning.run import Result

_SAID = {
    Outcome.BUSY: "Other programs kept the computer busy, so the figures mean nothing. "
    "The defaults stay; try again when it is quiet, or with --anyway.",
    Outcome.FAILED: "The model could not be measured. The defaults stay. "
    "The log of the measured engine has the details.",
    Outcome.STOPPED: "Stopped; everything is as it was.",
    Outcome.ON_GPU: "The model runs on a GPU, where there is nothing to tune.",
}


def in_words(result: Result) -> str:
    """Return what came of it, with a table of figures where there are any."""
    record, chosen, held = result.record, result.figures, result.defaults
    if record is None or chosen is None or held is None:
        return _SAID.get(result.outcome, "Nothing was found out. The defaults stay.")
    if result.outcome is Outcome.DEFAULTS:
        return f"The defaults are best here: {ways(record)}.\n\n{_table(held, None)}"
    how = f"{ways(record)}: {record.gain.turn:.1f} times faster than the defaults."
    return f"{how[0].upper()}{how[1:]}\n\n{_table(held, chosen)}"


def ways(record: Record) -> str:
    """Return how the model runs: "2 threads, plain weights"."""
    setup = record.setup
    said = [
        "1 thread" if record.threads == 1 else f"{record.threads} threads",
        "weights rewritten for this processor" if setup.repack else "plain weights",
    ]
    if setup.flash_attention is False:
        said.append("no flash attention")
    if setup.micro_batch is not None:
        said.append(f"micro-batches of {setup.micro_batch}")
    if setup.cache_type is CacheType.Q8_0:
        said.append("conversations held in 8 bits to save memory, which changes answers a little")
    return ", ".join(said)


def _table(held: Figures, chosen: Figures | None) -> str:
    rows = [
        ("load", f"{held.load:.2f} s", f"{chosen.load:.2f} s" if chosen else ""),
        ("prompt", _rate(held.prefill), _rate(chosen.prefill) if chosen else ""),
        ("answer", _rate(held.decode), _rate(chosen.decode) if chosen else ""),
        ("memory", numbers.size(held.memory), numbers.size(chosen.memory) if chosen else ""),
    ]
    if chosen is not None:
        rows.insert(0, ("", "defaults", "tuned"))
    return columns(rows)


def _rate(tokens_a_second: float) -> str:
    return f"{tokens_a_second:.1f} tokens/s"
