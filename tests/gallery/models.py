"""States of the Models window and of what opens over it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtTest import QTest

from tests.gallery.samples import (
    CATALOGUE,
    FAR,
    FOLDER,
    GB,
    REPOSITORY,
    SMALL,
    USUAL,
    download,
    here,
    soon,
)
from tests.gallery.state import State, made
from wizchat.downloads import errors
from wizchat.downloads.items import DownloadState
from wizchat.models.errors import WrongArchitecture
from wizchat.ui.library.file_problems import model_problem
from wizchat.ui.library.hub_file_sheet import HubFileSheet
from wizchat.ui.library.values import Found, LibraryView, Measured
from wizchat.ui.presenters.installed import Condition
from wizchat.ui.presenters.offers import all_offers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tests.helpers.surfaces import Surfaces
    from wizchat.ui.library.models_window import ModelsWindow
    from wizchat.ui.presenters.offers import Surroundings

FILE = str(FOLDER / "WizardLM-2-7B.Q5_K_M.gguf")
PROBLEMS = (
    errors.NotEnoughSpace(44 * 10**8, GB, str(FOLDER)),
    errors.HashMismatch("", ""),
    errors.SizeMismatch(4 * GB, 5 * GB),
    errors.DifferentFile(REPOSITORY, "", "", ""),
    errors.NoChecksum(REPOSITORY, ""),
    errors.Gone(REPOSITORY, ""),
    errors.AuthNeeded(REPOSITORY, gated=True),
    errors.AuthNeeded(REPOSITORY, gated=False),
    errors.DiskFailed(5, FILE),
    errors.NameTaken(FILE),
    errors.UnsafeName("con.gguf"),
    errors.AlreadyDownloading(FILE),
    errors.Unexpected("RuntimeError"),
)
"""What ends a download."""
HINDRANCES = (
    errors.Offline("refused"),
    errors.RateLimited(60.0),
    errors.ServerError(503),
    errors.BadAnswer("416"),
)
"""What only holds it up."""


def _offers(here_: Surroundings = USUAL) -> LibraryView:
    return LibraryView(offers=all_offers(CATALOGUE, here_, frozenset()), free_bytes=84 * GB)


def _under_way() -> LibraryView:
    state = DownloadState
    return LibraryView(
        transfers=(
            download("Q5_K_M", state.RUNNING, bytes_per_second=8.1e6, seconds_left=240.0),
            download("Q6_K", state.RUNNING, done=0, bytes_per_second=None),
            download("Q4_0", state.RUNNING, done=12_000_000, total=None, bytes_per_second=4e5),
            download("Q3_K_M", state.VERIFYING, verified=2 * GB),
            download("Q8_0", state.QUEUED, done=0),
            download("Q2_K", state.PAUSED),
            download("wizardlm-2-7b-abliterated.Q5_K_M.gguf", state.PAUSED, done=0),
        ),
        used_bytes=12_600_000_000,
        free_bytes=84 * GB,
    )


def _hindered() -> LibraryView:
    waits = partial(download, state=DownloadState.WAITING)
    return LibraryView(
        transfers=(
            *(
                waits(f"Q{at + 2}_K", error=error, retry_at=soon(12 * 10**at))
                for at, error in enumerate(HINDRANCES)
            ),
            waits("Q8_0", done=0, error=HINDRANCES[0], retry_at=soon(5)),
        ),
    )


def _failed(problems: Iterable[errors.DownloadError]) -> LibraryView:
    return LibraryView(
        transfers=tuple(
            download(f"Q{at}_K", DownloadState.FAILED, error=error, done=at % 2 * GB)
            for at, error in enumerate(problems, start=1)
        ),
        free_bytes=GB,
    )


def _installed() -> LibraryView:
    return LibraryView(
        installed=(
            here("Q4_K_M", in_use=True, measured=Measured(gain=1.42, speed=31.4)),
            here("Q6_K", FAR, measured=Measured(speed=12.0)),
            here("Q3_K_S", verifying=0.43),
            here("Q5_K_S", measured=Measured(tuning=0.0, tuning_waits=True)),
            here("Q5_K_M", measured=Measured(tuning=0.4)),
            here("Q3_K_M", measured=Measured(tuning=0.4, tuning_waits=True)),
            here("Q3_K_L", condition=Condition(present=False)),
            here("Q2_K", condition=Condition(damaged=True)),
            here("WizardLM-2-7B-abliterated-imatrix.Q5_K_M.gguf"),
        ),
        used_bytes=32_600_000_000,
        free_bytes=900_000_000,
    )


def _loose() -> LibraryView:
    """Show files that nobody added, and that one could not be."""
    other = WrongArchitecture(Path("Meta-Llama-3-8B-Instruct.Q4_K_M.gguf"), "llama")
    return LibraryView(
        unlisted=(
            Found("/m/a.gguf", "", "WizardLM-2-7B.Q4_K_M.gguf"),
            Found("/m/b.gguf", "", "WizardLM-2-7B-abliterated-imatrix-very-long-name.Q5_K_M.gguf"),
        ),
        offers=_offers().offers[:2],
        notice=model_problem(other),
    )


def usual() -> LibraryView:
    """Show what a person sees who has two and gets another."""
    return replace(
        _offers(),
        transfers=_under_way().transfers[:1],
        installed=_installed().installed[:2],
        used_bytes=12_600_000_000,
    )


def _loaded(view: Callable[[], LibraryView]) -> Callable[[ModelsWindow, Surfaces], None]:
    """Return what shows a view; it is made then, in the language of then."""

    def prepare(window: ModelsWindow, _surfaces: Surfaces) -> None:
        window.show_view(view())

    return prepare


def _open_menu(window: ModelsWindow, _surfaces: Surfaces) -> None:
    window.show_view(replace(_installed(), installed=_installed().installed[:2]))
    QTest.qWait(100)  # until the rows stand
    row = next(iter(window._installed_rows.values()))
    row._more.click()


def _ask_to_delete(window: ModelsWindow, _surfaces: Surfaces) -> None:
    window.show_view(_installed())
    window._on_remove_requested("Q3_K_S")


def _ask_for_hub_file(window: ModelsWindow, _surfaces: Surfaces, *, typed: str = "") -> None:
    window.show_view(usual())
    window._add_hub.click()
    sheet = window.findChild(HubFileSheet)
    assert sheet is not None
    sheet.field.setText(typed)


def _focus(window: ModelsWindow, _surfaces: Surfaces) -> None:
    window.show_view(usual())
    window.activateWindow()
    next(iter(window._transfer_rows.values()))._main.setFocus()


def _state(
    name: str, view: Callable[[], LibraryView], height: int = 780, *, text_scale: float = 1.0
) -> State:
    return State(f"models{name}", made("models"), _loaded(view), height, text_scale)


STATES = (
    _state("", usual),
    _state("-empty", LibraryView),
    _state("-offers", _offers, 2600),
    _state("-small", lambda: _offers(SMALL)),
    _state("-transfers", _under_way, 1100),
    _state("-hindered", _hindered, 1100),
    _state("-failed-1", lambda: _failed(PROBLEMS[:6]), 1200),
    _state("-failed-2", lambda: _failed(PROBLEMS[6:]), 1300),
    _state("-installed", _installed, 1400),
    _state("-loose", _loose),
    State("models-menu", made("models"), _open_menu),
    State("models-delete", made("models"), _ask_to_delete),
    State("models-hub", made("models"), _ask_for_hub_file),
    State("models-hub-typed", made("models"), partial(_ask_for_hub_file, typed=FILE[1:])),
    State("models-focus", made("models"), _focus),
    _state("-150", usual, 1100, text_scale=1.5),
    _state("-200", usual, 1400, text_scale=2.0),
)
