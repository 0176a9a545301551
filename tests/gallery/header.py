"""States of what stands above a conversation: title, model chip, the tour's line, notices."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tests.gallery.board import Board
from tests.gallery.own_words import conversations, own_words
from tests.gallery.sidebar import open_sidebar, settle_in
from tests.gallery.state import State, made
from tests.ui.shell.samples import DOWNLOAD, READY, conversation
from wizchat.chat.events import Arrangement, ConversationsArranged
from wizchat.chat.values import Transcript
from wizchat.engine.events import Crashed, CrashReason
from wizchat.ui.presenters import engine_words
from wizchat.ui.presenters.arrangement_words import arranged_words
from wizchat.ui.shell.download_bar import DownloadBar
from wizchat.ui.shell.header import Header
from wizchat.ui.shell.tour_bar import TourBar
from wizchat.ui.shell.views import DownloadPhase, EngineStatus, EngineView, TourLine
from wizchat.ui.theme.tokens import SIDEBAR_WIDTH
from wizchat.ui.words import sentences

if TYPE_CHECKING:
    from tests.helpers.surfaces import Surfaces
    from wizchat.ui.shell.main_window import MainWindow

_GPU = replace(READY, label="WizardLM-2 7B · Q5_K_M", short_label="Q5_K_M", device="RTX 3060 12 GB")
_LONG_NAME = "WizardLM-2-7B-abliterated-imat-IQ4_XS"


def engines() -> dict[str, EngineView]:
    """Return the engine in each state, and with a long name."""
    tour = QCoreApplication.translate("EnginePresenter", "Tour")
    return {
        "none": EngineView(),
        "starting": replace(READY, status=EngineStatus.STARTING),
        "loading": replace(READY, status=EngineStatus.LOADING, fraction=0.42),
        "ready": _GPU,
        "resting": replace(READY, status=EngineStatus.RESTING),
        "failed": replace(READY, status=EngineStatus.FAILED),
        "tour": EngineView(EngineStatus.READY, tour, tour, "CPU", is_tour=True),
        "long": replace(READY, label=_LONG_NAME, short_label=_LONG_NAME),
    }


def _tour(text: str) -> str:
    return QCoreApplication.translate("TourPresenter", text)


class _Column(QWidget):
    """Parts below each other, as wide as the window."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(0)


def _headers(surfaces: Surfaces) -> QWidget:
    column, said = _Column(), own_words()
    for at, engine in enumerate(engines().values()):
        header = Header(surfaces._theme)
        header.show_menu_button(shown=at % 2 == 0)
        header.title.set_title(said.long if at % 3 == 0 else said.titles[at % 6])
        header.title.set_editable(editable=True)
        header.incognito.setVisible(at in {1, 4, 6})
        header.chip.set_engine(engine)
        column.rows.addWidget(header)
        if at == 2:
            header.title.edit()
    column.rows.addStretch(1)
    return surfaces.keep(column)


def _tour_bars(surfaces: Surfaces) -> QWidget:
    column = _Column()
    said = _tour("The tour answers: a tiny model that knows this app, and nothing else.")
    waits = _tour("The model that is coming takes over as soon as it is here.")
    for line in (
        TourLine(said, _tour("Back to {0}").format("WizardLM-2 7B · Q4_K_M")),
        TourLine(sentences((said, waits)), _tour("Open Models")),
        TourLine(said, _tour("Download WizardLM-2")),
    ):
        bar = TourBar(surfaces._theme)
        column.rows.addWidget(bar)
        bar.show_line(line)
    column.rows.addStretch(1)
    return surfaces.keep(column)


def _downloads(surfaces: Surfaces) -> QWidget:
    lines = [
        DOWNLOAD,
        replace(DOWNLOAD, seconds_left=20),
        replace(DOWNLOAD, seconds_left=None, fraction=0.0),
        replace(DOWNLOAD, seconds_left=7300, fraction=0.999),
        *(replace(DOWNLOAD, phase=phase, seconds_left=None) for phase in DownloadPhase),
    ]
    bars = []
    for line in lines:
        bar = DownloadBar(surfaces._theme)
        bar.show_line(line)
        bar.setFixedWidth(surfaces._theme.scaled(SIDEBAR_WIDTH) - 21)
        bars.append(bar)
    return surfaces.keep(Board(surfaces._theme, bars))


def _notice(window: MainWindow, _surfaces: Surfaces) -> None:
    settle_in(window)
    arranged = ConversationsArranged(Arrangement.TRASHED, conversations()[2:3])
    window.show_notice(
        arranged_words(arranged), QCoreApplication.translate("KeepingPresenter", "Undo"), "undo"
    )


def _lasting_notice(window: MainWindow, _surfaces: Surfaces) -> None:
    settle_in(window)
    crash = Crashed(CrashReason.EXITED, 1, None, "", "", restarting=False)
    window.show_notice(engine_words.crashed(crash), lasting=True)


def _new(window: MainWindow, surfaces: Surfaces) -> None:
    open_sidebar(window)
    window._frame.show_sidebar(shown=False)
    window.set_current(None, "")
    window.set_engine(EngineView())
    surfaces.chat.show_transcript(Transcript(conversation("new", "")))


def _title_focused(window: MainWindow, _surfaces: Surfaces) -> None:
    open_sidebar(window)
    window._frame.show_sidebar(shown=False)
    window._header.title._label.setFocus(Qt.FocusReason.TabFocusReason)


STATES = (
    State("headers", _headers),
    State("headers-200", _headers, text_scale=2.0),
    State("tour-bars", _tour_bars),
    State("download-bars", _downloads),
    State("notice", made("main"), _notice),
    State("notice-lasting", made("main"), _lasting_notice),
    State("header-new", made("main"), _new),
    State("header-focused", made("main"), _title_focused),
)
