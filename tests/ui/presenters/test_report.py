"""The system report: complete, without conversations, collected elsewhere."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from tests.helpers.presented import CPU, loaded_from
from wizchat import __version__
from wizchat.desktop.lazy import Lazy
from wizchat.desktop.paths import Paths
from wizchat.engine.protocol import Ready
from wizchat.engine.state import EngineState
from wizchat.ui.presenters import report as report_module
from wizchat.ui.presenters.report import ReportPresenter, collect
from wizchat.ui.presenters.report_words import report_text
from wizchat.ui.shell.actions import ActionId
from wizchat.ui.shell.report import ReportWindow

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from tests.helpers.shelves import Shelf

READY = Ready(protocol=1, llama_cpp="0.3.36", system_info="CPU : AVX2 = 1 | ", devices=(CPU,))


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    found = Paths.below(tmp_path / "home 山")
    found.create()
    return found


@pytest.fixture
def window(shelf: Shelf, paths: Paths) -> Iterator[ReportWindow]:
    lazy = Lazy(lambda: ReportWindow(shelf.windows.theme))
    shelf.engine.ready, shelf.engine.state = None, EngineState.STARTING
    shelf.report = ReportPresenter(  # type: ignore[attr-defined]
        paths, shelf.parts, lazy, shelf.windows.main, errands=shelf.errands
    )
    made = lazy.get()
    yield made
    made.hide()
    made.deleteLater()


def test_the_menu_opens_it_and_fills_it(shelf: Shelf, window: ReportWindow) -> None:
    shelf.windows.main._actions[ActionId.DOCTOR].trigger()
    assert window.isVisible()
    assert not window._copy.isEnabled()
    shelf.settle()
    text = window.text.toPlainText()
    assert f"WizChat {__version__}" in text
    assert "State: starting" in text
    window._copy.click()
    assert QGuiApplication.clipboard().text() == text
    assert window._copy.text() == "Copied"
    window._refresh.click()
    assert "Looking at this computer" in window.text.toPlainText()
    assert not window._copy.isEnabled()
    shelf.settle()
    assert window._copy.text() == "Copy"


def test_an_arabic_line_ends_at_its_left(shelf: Shelf, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        window = ReportWindow(shelf.windows.theme)
        assert window.text.toPlainText() == "\u2068Looking at this computer…\u2069"
        window.deleteLater()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_it_is_collected_away_from_the_gui_thread(
    shelf: Shelf, window: ReportWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[threading.Thread] = []
    tail = report_module.logs.tail

    def watched(path: Path, lines: int) -> str:
        threads.append(threading.current_thread())
        return tail(path, lines)

    monkeypatch.setattr(report_module.logs, "tail", watched)
    window.refresh_requested.emit()
    shelf.settle()
    assert len(threads) == 1
    assert threads[0] is not threading.main_thread()


@pytest.mark.usefixtures("window")
def test_everything_is_in_it(shelf: Shelf, paths: Paths) -> None:
    here, gone = shelf.add("one.gguf", seed=1), shelf.add("two.gguf", seed=2)
    gone.path.unlink()
    paths.engine_log.write_text("".join(f"line {n}\n" for n in range(100)))
    shelf.engine.ready, shelf.engine.state = READY, EngineState.READY
    shelf.engine.loaded = loaded_from(here.path, gpu_layers=33)
    lines = report_text(collect(paths, shelf.parts)).splitlines()
    assert "  A CPU (cpu): 16.00\xa0GB memory, 8.00\xa0GB free" in lines
    assert f"  Loaded: {here.path}" in lines
    assert "  On RTX 3060, 2 threads, a window of 8,192 tokens" in lines
    assert [line.endswith("file missing") for line in lines if ".gguf" in line and "·" in line] == [
        False,
        True,
    ]
    assert any(line.startswith(f"  logs: {paths.logs} · ") for line in lines)
    assert (lines[-1], lines[-40]) == ("  line 99", "  line 60")


@pytest.mark.usefixtures("window")
def test_what_is_unknown_is_said(shelf: Shelf, paths: Paths) -> None:
    text = report_text(collect(paths, shelf.parts))
    assert "Devices\n  none" in text
    assert "No model is loaded." in text
    assert "End of the engine's log\n  none" in text
    assert "{" not in text
