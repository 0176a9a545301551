"""The real process: what it answers, and that it can neither hang nor die for long."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from wizchat.render.typesetting.client import TypesettingProcess
from wizchat.render.typesetting.jobs import ColourCode, Coloured, FormulaSet, Job, SetFormula

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

SCRIPT = """
import os, sys, time
print('{"type":"Ready"}', flush=True)
for line in sys.stdin:
    if "hang" in line:
        time.sleep(600)
    if "spin" in line:
        while True: pass
    if "starve" in line:
        time.sleep(1.5)
    if "die" in line:
        os._exit(3)
    print('{"type":"FormulaSet","drawing":null}', flush=True)
"""


@pytest.fixture
def process(qtbot: QtBot) -> Iterator[TypesettingProcess]:
    process = TypesettingProcess()
    yield process
    process.close()


def results(qtbot: QtBot, process: TypesettingProcess, jobs: list[Job]) -> list[object]:
    found: list[object] = []
    process.done.connect(lambda _job, reply: found.append(reply))
    for job in jobs:
        process.submit(job)
    qtbot.waitUntil(lambda: len(found) == len(jobs), timeout=60_000)
    return found


def test_colours_and_formulas_come_back_in_order(qtbot: QtBot, process: TypesettingProcess) -> None:
    jobs: list[Job] = [ColourCode("python", "x = 1"), SetFormula("x", True), SetFormula("{", True)]
    coloured, drawn, failed = results(qtbot, process, jobs)
    assert coloured == Coloured([[4, 1, 2]])
    assert isinstance(drawn, FormulaSet)
    assert drawn.drawing is not None
    assert failed == FormulaSet(None)


@pytest.mark.parametrize("word", ["hang", "spin", "die"])
def test_a_job_that_hangs_or_kills_is_given_up_alone(qtbot: QtBot, word: str) -> None:
    process = TypesettingProcess(job_ms=400, program=lambda: (sys.executable, "-c", SCRIPT))
    jobs: list[Job] = [SetFormula("a", True), SetFormula(word, True), SetFormula("b", True)]
    assert results(qtbot, process, jobs) == [FormulaSet(None), None, FormulaSet(None)]
    process.close()


def test_a_job_is_not_given_up_while_others_have_the_processor(qtbot: QtBot) -> None:
    process = TypesettingProcess(job_ms=400, program=lambda: (sys.executable, "-c", SCRIPT))
    jobs: list[Job] = [SetFormula("a", True), SetFormula("starve", True), SetFormula("b", True)]
    assert results(qtbot, process, jobs) == [FormulaSet(None)] * 3
    process.close()


@pytest.mark.logs_warnings
def test_a_process_that_cannot_start_fails_its_jobs(qtbot: QtBot) -> None:
    process = TypesettingProcess(program=lambda: ("/nowhere/at/all",))
    jobs: list[Job] = [SetFormula("a", True), SetFormula("b", True)]
    assert results(qtbot, process, jobs) == [None, None]
    process.close()


def test_closing_ends_what_is_under_way(qtbot: QtBot, process: TypesettingProcess) -> None:
    results(qtbot, process, [SetFormula("x", True)])
    for number in range(50):
        process.submit(SetFormula(f"x_{number}", True))
    process.close()
    assert results(qtbot, process, [SetFormula("y", True)]) != [None]
