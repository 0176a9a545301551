"""What tuning found or does, in words for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from wizchat.engine.protocol import CacheType
from wizchat.engine.tuning.race import Verdict
from wizchat.engine.tuning.run import Outcome
from wizchat.ui import words

if TYPE_CHECKING:
    from wizchat.engine.tuning.records import Record
    from wizchat.engine.tuning.run import Result

translate = QCoreApplication.translate

_WHOLE = 100


def ways(record: Record) -> str:
    """Return how the model runs: "2 threads, plain weights"."""
    setup = record.setup
    said = [
        translate("Tuning", "1 thread")
        if record.threads == 1
        else translate("Tuning", "{0} threads").format(words.number(record.threads)),
        translate("Tuning", "rewritten weights")
        if setup.repack
        else translate("Tuning", "plain weights"),
    ]
    if setup.flash_attention is False:
        said.append(translate("Tuning", "no flash attention"))
    if setup.micro_batch is not None:
        said.append(translate("Tuning", "small batches"))
    separator = translate("Tuning", "{0}, {1}")
    whole = said[0]
    for part in said[1:]:
        whole = separator.format(whole, part)
    return whole


def known(record: Record | None) -> str:
    """Return what is remembered of a model."""
    if record is None:
        return translate(
            "Tuning",
            "Not measured yet. It happens by itself in a quiet moment after the model is loaded.",
        )
    if record.verdict is not Verdict.TUNED:
        return translate("Tuning", "The defaults are the best here: {0}.").format(ways(record))
    times = QLocale().toString(record.gain.turn, "f", 1)
    said = translate("Tuning", "{0}, {1} times faster than the defaults.").format(
        ways(record), times
    )
    if record.setup.cache_type is CacheType.Q8_0:
        small = translate(
            "Tuning",
            "To save memory, conversations are held in 8 bits, which changes answers a little.",
        )
        return words.sentences((said, small))
    return said


def result(found: Result) -> str:
    """Return how a tuning ended."""
    if found.record is not None:
        return known(found.record)
    return {
        Outcome.BUSY: translate(
            "Tuning",
            "Other programs keep this computer busy, so nothing can be measured now. "
            "The defaults stay. Try again when it is quiet.",
        ),
        Outcome.STOPPED: translate("Tuning", "Stopped. Everything is as it was."),
        Outcome.ON_GPU: translate(
            "Tuning", "The model runs on the GPU, where there is nothing to tune."
        ),
    }.get(
        found.outcome,
        translate("Tuning", "The model could not be measured. The defaults stay."),
    )


def progress(fraction: float, *, waits: bool) -> str:
    """Return how far it is."""
    part = words.percent(int(fraction * _WHOLE), _WHOLE)
    if waits and fraction <= 0.0:
        return translate("Tuning", "Waits until nothing is asked, then measures")
    if waits:
        return translate("Tuning", "{0} measured; goes on when nothing is asked").format(part)
    return translate("Tuning", "Measuring: {0}").format(part)
