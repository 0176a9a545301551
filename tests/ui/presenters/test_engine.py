"""The model chip through loads, steps down, crashes and removed models."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.installed import model
from tests.helpers.presented import Engine, Windows, loaded_from
from wizchat.desktop.settings import Settings
from wizchat.engine.events import Crashed, CrashReason, LoadStep, StateChanged, StepReason
from wizchat.engine.protocol import (
    Drafts,
    LoadErrorCode,
    LoadFailed,
    LoadParams,
    LoadProgress,
    Ready,
)
from wizchat.engine.state import EngineState
from wizchat.ui.presenters.engine import EnginePresenter

if TYPE_CHECKING:
    from wizchat.models.installed import InstalledModel


Q4, Q8 = model(), model("Q8_0")
READY = Ready(protocol=1, llama_cpp="0", system_info="", devices=())


class Chip:
    """A presenter of the engine with its windows."""

    def __init__(self, windows: Windows) -> None:
        self.windows, self.engine = windows, Engine()
        settings = Settings(context_window=4096, gpu_layers=20, threads=3, speculation=False)
        self.presenter = EnginePresenter(self.engine, lambda: settings, windows.main)  # type: ignore[arg-type]
        self.ready: list[bool] = []
        self.presenter.readiness_changed.connect(self.ready.append)

    def tell(self, *events: object) -> None:
        for event in events:
            self.presenter.handle(event)  # type: ignore[arg-type]

    def load(self, wanted: InstalledModel = Q4) -> None:
        """Choose a model and have it loaded."""
        self.presenter.choose(wanted, f"WizardLM-2 7B · {wanted.quantization}")
        self.tell(StateChanged(EngineState.LOADING), loaded_from(wanted.path))


@pytest.fixture
def chip(windows: Windows) -> Chip:
    return Chip(windows)


def crashed(reason: CrashReason = CrashReason.EXITED, *, restarting: bool) -> Crashed:
    return Crashed(reason, None, 9, "no such program", "log", restarting=restarting)


def test_choosing_starts_and_loads_with_the_settings(chip: Chip) -> None:
    chip.presenter.choose(Q4, "WizardLM-2 7B · Q4_K_M")
    params = LoadParams(context_window=4096, gpu_layers=20, threads=3, drafts=Drafts.OFF)
    assert chip.engine.calls == [("start",), ("load", Q4.path, params)]
    chip.tell(LoadProgress(fraction=0.62))
    assert chip.windows.chip == "Loading WizardLM-2 7B · Q4_K_M · 62\xa0%"


def test_a_loaded_model_says_where_it_runs(chip: Chip) -> None:
    chip.load()
    assert chip.windows.chip == "WizardLM-2 7B · Q4_K_M · CPU"
    chip.tell(loaded_from(Q4.path, gpu_layers=33))
    assert chip.windows.chip == "WizardLM-2 7B · Q4_K_M · RTX 3060"
    assert chip.ready == [True]


def test_a_step_down_stays_explained(chip: Chip) -> None:
    chip.presenter.choose(Q4, "Q4_K_M")
    step = LoadStep(LoadParams(gpu_layers=0, context_window=4096), StepReason.OUT_OF_MEMORY, "")
    chip.tell(StateChanged(EngineState.LOADING), step, loaded_from(Q4.path))
    assert "runs on the CPU, with a window of 4,096 tokens" in chip.windows.explanation
    chip.load(Q8)
    assert chip.windows.explanation == "Runs here, on CPU."


@pytest.mark.parametrize("code", [c for c in LoadErrorCode if c is not LoadErrorCode.CANCELLED])
def test_a_load_that_fails_says_what_to_do(chip: Chip, code: LoadErrorCode) -> None:
    chip.presenter.choose(Q4, "Q4_K_M")
    chip.tell(LoadFailed(code=code, detail="llama says"), StateChanged(EngineState.IDLE))
    assert chip.windows.chip == "Q4_K_M · not running"
    assert chip.presenter.has_failed
    assert chip.windows.explanation.endswith(".")
    assert chip.windows.notice == chip.windows.explanation


def test_a_load_that_another_one_replaced_is_no_failure(chip: Chip) -> None:
    chip.load()
    chip.tell(LoadFailed(code=LoadErrorCode.CANCELLED, detail=""))
    assert not chip.presenter.has_failed


def test_what_is_said_of_the_model_before_comes_too_late(chip: Chip) -> None:
    chip.presenter.choose(Q4, "Q4_K_M")
    chip.presenter.choose(Q8, "Q8_0")
    chip.tell(loaded_from(Q4.path))
    assert chip.windows.chip == "Loading Q8_0 · 0\xa0%"
    assert chip.ready == []


def test_a_crash_and_the_way_back(chip: Chip) -> None:
    chip.load()
    chip.tell(StateChanged(EngineState.CRASHED), crashed(restarting=True))
    assert chip.windows.chip == "WizardLM-2 7B · Q4_K_M · not running"
    assert "starting again" in chip.windows.notice
    chip.tell(StateChanged(EngineState.STARTING), READY, StateChanged(EngineState.LOADING))
    assert chip.windows.chip.startswith("Loading")
    chip.tell(loaded_from(Q4.path), StateChanged(EngineState.READY))
    assert chip.windows.chip == "WizardLM-2 7B · Q4_K_M · CPU"
    assert chip.windows.explanation == "Runs here, on CPU."
    assert chip.ready == [True, False, True]


@pytest.mark.parametrize("reason", CrashReason)
def test_an_engine_that_stays_down_says_so(chip: Chip, reason: CrashReason) -> None:
    chip.load()
    chip.tell(crashed(reason, restarting=False))
    assert chip.presenter.has_failed
    assert chip.windows.notice == chip.windows.explanation
    assert chip.windows.notice.endswith((".", "no such program"))
    chip.presenter.choose(Q4, "Q4_K_M")
    assert chip.engine.calls[-2][0] == "start"
    assert not chip.presenter.has_failed


def test_a_worker_lost_before_a_model_was_chosen_leaves_no_trace(chip: Chip) -> None:
    chip.tell(StateChanged(EngineState.CRASHED), crashed(restarting=True))
    chip.tell(StateChanged(EngineState.STARTING))
    assert (chip.windows.chip, chip.windows.notice) == ("No model", "")


def test_an_engine_that_cannot_start_and_then_does(chip: Chip) -> None:
    chip.tell(crashed(CrashReason.CANNOT_START, restarting=False))
    assert "no such program" in chip.windows.notice
    assert chip.windows.chip == "Model · not running"
    chip.tell(READY)
    assert chip.windows.chip == "No model"


def test_a_model_let_go_does_not_come_back(chip: Chip) -> None:
    chip.load()
    chip.presenter.let_go()
    assert chip.engine.calls[-1] == ("unload",)
    step = LoadStep(LoadParams(), StepReason.DIED, "")
    failed = LoadFailed(code=LoadErrorCode.NOT_FOUND, detail="")
    chip.tell(loaded_from(Q4.path), step, failed, StateChanged(EngineState.READY))
    assert chip.windows.chip == "No model"
    assert "No model is chosen" in chip.windows.explanation
    assert chip.ready == [True, False]


def test_it_tells_when_the_devices_are_known(chip: Chip) -> None:
    known: list[bool] = []
    chip.presenter.devices_known.connect(lambda: known.append(True))
    chip.tell(READY)
    assert known == [True]


def test_a_model_that_rests_says_so_and_still_takes_messages(chip: Chip) -> None:
    chip.load()
    chip.tell(StateChanged(EngineState.UNLOADING), StateChanged(EngineState.RESTING))
    assert chip.windows.chip == "WizardLM-2 7B · Q4_K_M · resting"
    assert chip.ready == [True]
    chip.tell(StateChanged(EngineState.LOADING))
    assert chip.windows.chip.endswith("· 0\xa0%")
    chip.tell(loaded_from(Q4.path))
    assert chip.windows.chip == "WizardLM-2 7B · Q4_K_M · CPU"
