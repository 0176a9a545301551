"""What a measurement found, as a table for a person."""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING, Final

from wizchat.cli import numbers
from wizchat.cli.output import columns
from wizchat.engine.benchmark.left_out import LeftOutReason
from wizchat.engine.benchmark.measuring import Stage
from wizchat.engine.benchmark.report import FigureName, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizchat.engine.benchmark.left_out import LeftOut
    from wizchat.engine.benchmark.report import Figure, Report, Values

_STAGES: Final = {
    Stage.LOADING: "Loading the model",
    Stage.LOADING_BARE: "Loading the model into llama.cpp alone",
    Stage.SPEED: "Reading and writing",
    Stage.CONVERSATION: "A conversation of 30 turns",
    Stage.STOPPING: "Stopping",
}
_FIGURES: Final = {
    FigureName.LOAD: "Load the model",
    FigureName.PREFILL: "Read a prompt",
    FigureName.DECODE: "Write a reply",
    FigureName.TURN_2: "First token, turn 2",
    FigureName.TURN_30: "First token, turn 30",
    FigureName.STOP_DECODE: "Stop while it writes (p95)",
    FigureName.STOP_PREFILL: "Stop while it reads (p95)",
    FigureName.MEMORY: "Memory",
}
_SIDES: Final = {
    "same": "llama.cpp with the same settings",
    "defaults": "llama.cpp with its own settings",
}
_LEFT_OUT: Final = {
    LeftOutReason.NO_MEMORY: "it needs {needed} of memory, and {available} is free",
    LeftOutReason.NO_MODEL: "it had no model",
    LeftOutReason.NOT_LOADED: "it did not load the file",
    LeftOutReason.NO_CONTEXT: "there was no memory for its context window",
    LeftOutReason.DECODE_FAILED: "it could not go on",
    LeftOutReason.GARBAGE: "it answered what nobody understands",
    LeftOutReason.ENDED: "it ended with status {status}",
    LeftOutReason.KILLED: "it was killed with signal {signal}",
    LeftOutReason.CRASHED: "it crashed with {crash}",
}
_NOTHING: Final = "–"


def progress(stage: Stage, done: float) -> str:
    """Return the line that says how far it is."""
    return f"{_STAGES[stage]}: {numbers.percent(int(done * 100), 100)}"


def in_words(report: Report) -> str:
    """Return the report for a person."""
    return "\n".join(_lines(report))


def left_out(why: LeftOut) -> str:
    """Return why a side was left out, as the end of a sentence."""
    said = _LEFT_OUT[why.reason].format(
        needed=numbers.size(why.needed),
        available=numbers.size(why.available),
        status=why.status,
        signal=-(why.status or 0),
        crash=_crash(why.status) if why.status else "",
    )
    return f"{said} ({why.detail})" if why.detail else said


def _crash(status: int) -> str:
    """Return the signal or the exception of a process's status, as people look it up."""
    if status > 0:
        return f"exception {status:#x}"
    return f"signal {-status}, {signal.strsignal(-status) or 'unknown'}"


def _lines(report: Report) -> Iterator[str]:
    yield f"{report.model.path}"
    yield f"{report.model.description}, {numbers.size(report.model.size)}"
    yield (
        f"{report.device}, {_count(report.threads, 'thread')}, "
        f"a context window of {report.context_window:,} tokens"
    )
    if report.gpu_layers:
        yield f"{_count(report.gpu_layers, 'layer')} on the GPU"
    yield ""
    yield columns(_rows(report))
    yield ""
    if report.turn_30_to_turn_2 is not None:
        yield (
            "The first token of turn 30 takes "
            f"{report.turn_30_to_turn_2:.2f} times as long as that of turn 2."
        )
    if report.cache_bytes is not None:
        whole = report.model.size + report.cache_bytes
        yield (f"The file and the context window's cache take {numbers.size(whole)} of the memory.")
    for side, why in report.left_out.items():
        yield f"{_SIDES.get(side, side)} was left out: {left_out(why)}."
    if report.gpu_layers and any(
        why.reason is LeftOutReason.CRASHED for why in report.left_out.values()
    ):
        yield "The graphics driver may be at fault; a newer one may do better."
    if report.machine.is_busy:
        yield (
            f"Other programs used the processor meanwhile ({report.machine.elsewhere:.1f} cores), "
            "so these figures say little. Close them and measure again."
        )


def _rows(report: Report) -> Iterator[tuple[str, ...]]:
    yield ("", "WizChat", "llama.cpp, same settings", "ratio", "llama.cpp, its own", "ratio")
    for figure in report.figures:
        yield (
            _FIGURES[figure.name],
            _values(figure, figure.app),
            _values(figure, figure.same),
            _ratio(figure.ratio_to_same),
            _values(figure, figure.defaults),
            _ratio(figure.ratio_to_defaults),
        )


def _values(figure: Figure, values: Values | None) -> str:
    if values is None:
        return _NOTHING
    text = _value(figure.unit, values.value)
    if len(values.values) == 1:
        return text
    return f"{text} ({_bare(figure.unit, values.low)} to {_bare(figure.unit, values.high)})"


def _value(unit: Unit, value: float) -> str:
    match unit:
        case Unit.SECONDS:
            return f"{_bare(unit, value)} s"
        case Unit.RATE:
            return f"{_bare(unit, value)} tokens/s"
        case Unit.BYTES:
            return numbers.size(int(value))


def _bare(unit: Unit, value: float) -> str:
    match unit:
        case Unit.SECONDS:
            return f"{value:.3f}"
        case Unit.RATE:
            return f"{value:,.1f}"
        case Unit.BYTES:
            return numbers.size(int(value))


def _ratio(value: float | None) -> str:
    return _NOTHING if value is None else f"{value:.2f}"


def _count(count: int, thing: str) -> str:
    return f"{count} {thing}{'' if count == 1 else 's'}"
