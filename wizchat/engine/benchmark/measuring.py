"""The measurement itself: all sides in turn, round after round, so that noise harms all alike."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

import msgspec
import psutil

from wizchat.engine.benchmark.app_side import AppSide
from wizchat.engine.benchmark.bare_side import BareSide
from wizchat.engine.benchmark.report import Figure, FigureName, Unit, Values, ratio

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from wizchat.engine.benchmark.app_side import Engine
    from wizchat.engine.benchmark.bare import BareProcess
    from wizchat.engine.benchmark.left_out import LeftOut
    from wizchat.engine.protocol import Loaded, LoadParams

LEAST_WINDOW: Final = 2048
"""Tokens that the conversations of a measurement need."""


class Stage(StrEnum):
    """What is under way."""

    LOADING = "loading"
    LOADING_BARE = "loading_bare"
    SPEED = "speed"
    CONVERSATION = "conversation"
    STOPPING = "stopping"


@dataclass(frozen=True)
class Amounts:
    """How much is measured. The defaults take about three minutes with a 7B model on two cores."""

    rounds: int = 3
    prompt: int = 128
    reply: int = 16
    message: int = 24
    answer: int = 8
    """Tokens of the replies in the long conversation."""
    stops: int = 20
    stopped_prompt: int = 384


@dataclass(frozen=True)
class Result:
    """All figures."""

    loaded: Loaded
    figures: tuple[Figure, ...]
    turn_30_to_turn_2: float | None
    cache_bytes: int | None
    left_out: dict[str, LeftOut]


class Measurement:
    """One measurement; `run` once, in the process that started all sides."""

    def __init__(
        self,
        engine: Engine,
        path: Path,
        params: LoadParams,
        *,
        same: BareProcess | None,
        defaults: BareProcess | None,
        amounts: Amounts,
        progress: Callable[[Stage, float], None],
    ) -> None:
        """`params` is how the app loads; `same` takes over what comes of it."""
        self._engine = engine
        self._app = AppSide(engine)
        self._path = path
        self._params = params
        self._same = BareSide(path, params.context_window, same)
        self._defaults = BareSide(path, params.context_window, defaults)
        self._bare = (self._same, self._defaults)
        self._amounts = amounts
        self._progress = progress
        self._loads: list[float] = []
        self._prefill: list[float] = []
        self._decode: list[float] = []
        self._turns: dict[int, list[float]] = {2: [], 30: []}
        self._memory: int | None = None

    def run(self) -> Result:
        """Measure; raises RequestFailed and what the engine raises."""
        loaded = self._load()
        self._speed()
        self._conversation()
        self._memory = _resident(self._engine.client.worker_pid)
        memory = {bare: _resident(bare.pid) for bare in self._bare}
        stops = self._stops()
        ratio_of_turns = ratio(Values.of(self._turns[30]), Values.of(self._turns[2]))
        return Result(
            loaded=loaded,
            figures=tuple(self._figures(stops, memory)),
            turn_30_to_turn_2=ratio_of_turns,
            cache_bytes=self._same.cache_bytes,
            left_out={
                name: bare.left_out
                for name, bare in (("same", self._same), ("defaults", self._defaults))
                if bare.left_out
            },
        )

    # --- Load -----------------------------------------------------------------------------------

    def _load(self) -> Loaded:
        """Load all sides in turn; the first one warms the page cache and does not count."""
        self._progress(Stage.LOADING, 0.0)
        loaded = self._engine.load(self._path, self._params)
        self._app.read("warm", self._app.fresh(1))
        told = msgspec.structs.replace(
            self._params, gpu_layers=loaded.gpu_layers, threads=loaded.threads
        )
        self._same.take_over(told)
        rounds = self._amounts.rounds
        for number in range(rounds):
            self._progress(Stage.LOADING, number / rounds)
            loaded = self._engine.load(self._path, self._params)
            self._loads.append(loaded.seconds)
            for bare in self._bare:
                self._progress(Stage.LOADING_BARE, number / rounds)
                bare.load(self._same.cache_bytes or 0)
        self._app.read("warm", self._app.fresh(1))
        for bare in self._bare:
            bare.warm(self._before(max(self._turns)), self._amounts.message)
        return loaded

    # --- Rounds ---------------------------------------------------------------------------------

    def _speed(self) -> None:
        prompt, reply = self._amounts.prompt, self._amounts.reply
        self._in_turn(Stage.SPEED, self._app_speed, lambda bare: bare.measure_speed(prompt, reply))

    def _app_speed(self) -> None:
        rates = self._app.rates(self._amounts.prompt, self._amounts.reply)
        self._prefill.append(rates.prefill)
        self._decode.append(rates.decode)

    def _conversation(self) -> None:
        """Read both conversations once, then measure the next message in them, in turn."""
        histories = {turn: self._app.fresh(self._before(turn)) for turn in self._turns}
        for turn, history in histories.items():
            self._progress(Stage.CONVERSATION, 0.0)
            self._app.read(f"turn {turn}", history)

        def app() -> None:
            for turn, history in histories.items():
                message = self._app.fresh(self._amounts.message)
                self._turns[turn].append(self._app.read(f"turn {turn}", (*history, *message)))

        def bare(side: BareSide) -> None:
            for turn in histories:
                side.measure_turn(turn, self._before(turn), self._amounts.message)

        self._in_turn(Stage.CONVERSATION, app, bare)

    def _before(self, turn: int) -> int:
        return (turn - 1) * (self._amounts.message + self._amounts.answer)

    def _in_turn(
        self,
        stage: Stage,
        app: Callable[[], None],
        bare: Callable[[BareSide], None],
    ) -> None:
        """Let all sides do it in each round, another one first each time."""
        work: list[Callable[[], None]] = [
            app,
            lambda: bare(self._same),
            lambda: bare(self._defaults),
        ]
        for number in range(self._amounts.rounds):
            for place in range(len(work)):
                done = (number + place / len(work)) / self._amounts.rounds
                self._progress(stage, done)
                work[(number + place) % len(work)]()

    # --- Stops ----------------------------------------------------------------------------------

    def _stops(self) -> tuple[list[float], list[float]]:
        amounts = self._amounts
        self._progress(Stage.STOPPING, 0.0)
        one = 1 / self._decode[-1] if self._decode[-1] else 0.0
        decode = self._app.stop_seconds(amounts.stops, in_prefill=0, within=one)
        self._progress(Stage.STOPPING, 0.5)
        # Early enough to come while the prompt is read, late enough to come within a decode.
        within = min(1.0, amounts.stopped_prompt / self._prefill[-1] / 2)
        prefill = self._app.stop_seconds(
            amounts.stops, in_prefill=amounts.stopped_prompt, within=within
        )
        self._progress(Stage.STOPPING, 1.0)
        return decode, prefill

    # --- Figures --------------------------------------------------------------------------------

    def _figures(
        self, stops: tuple[list[float], list[float]], memory: Mapping[BareSide, int | None]
    ) -> list[Figure]:
        same, defaults = self._same, self._defaults

        def figure(
            name: FigureName,
            unit: Unit,
            app: Values | None,
            of: Callable[[BareSide], Sequence[float]],
        ) -> Figure:
            return Figure.of(name, unit, app, Values.of(of(same)), Values.of(of(defaults)))

        seconds, rate = Unit.SECONDS, Unit.RATE
        turns = self._turns
        prompt = self._amounts.prompt
        return [
            figure(FigureName.LOAD, seconds, Values.of(self._loads), lambda b: b.loads),
            figure(FigureName.PREFILL, rate, Values.of(self._prefill), lambda b: b.prefill),
            figure(FigureName.DECODE, rate, Values.of(self._decode), lambda b: b.decode),
            figure(FigureName.TURN_2, seconds, Values.of(turns[2]), lambda b: b.turns[2]),
            figure(FigureName.TURN_30, seconds, Values.of(turns[30]), lambda b: b.turns[30]),
            figure(
                FigureName.STOP_DECODE,
                seconds,
                Values.p95(stops[0]),
                lambda b: [0.95 / speed for speed in b.decode],
            ),
            figure(
                FigureName.STOP_PREFILL,
                seconds,
                Values.p95(stops[1]),
                lambda b: [0.95 * prompt / speed for speed in b.prefill],
            ),
            figure(
                FigureName.MEMORY,
                Unit.BYTES,
                Values.of(_known(self._memory)),
                lambda b: _known(memory[b]),
            ),
        ]


def _known(value: int | None) -> list[float]:
    return [] if value is None else [float(value)]


def _resident(pid: int | None) -> int | None:
    """Return the bytes of memory that a process has, mapped pages of the file among them."""
    if pid is None:
        return None
    try:
        return int(psutil.Process(pid).memory_info().rss)
    except psutil.Error:
        return None
