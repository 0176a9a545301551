"""States of the page of a fresh computer."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from tests.gallery.samples import CATALOGUE, FAR, SMALL, USUAL
from tests.gallery.state import State, made
from wizchat.models.errors import WrongTokenizer
from wizchat.ui import words
from wizchat.ui.library.file_problems import model_problem
from wizchat.ui.library.first_run import FirstRunPage
from wizchat.ui.library.values import Found
from wizchat.ui.presenters.offers import first_choices

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.helpers.surfaces import Surfaces
    from wizchat.ui.presenters.offers import Surroundings
    from wizchat.ui.shell.main_window import MainWindow

FOUND = (Found("/home/ada/.lmstudio/models/WizardLM-2-7B.Q6_K.gguf", "LM Studio", "Q6_K"),)
MANY = (*FOUND, Found(str(FAR), "Ollama", "Q5_K_M"), Found("/x", "GPT4All", "Q4_0"))


def _page(window: MainWindow) -> FirstRunPage:
    page = window.findChild(FirstRunPage)
    assert page is not None
    return page


def _fill(
    window: MainWindow,
    _surfaces: Surfaces,
    *,
    here: Surroundings = USUAL,
    found: tuple[Found, ...] = (),
    more: Callable[[FirstRunPage], None] = lambda _page: None,
) -> None:
    """Show the page as it is on a computer, before any model."""
    window.set_tour_line(None)
    window.set_download(None)
    page = _page(window)
    page.set_computer(here.summary())
    page.set_offers(first_choices(CATALOGUE, here))
    page.set_found(found)
    page.set_tour_offered(offered=True)
    more(page)


def _ask_nothing_yet(window: MainWindow, surfaces: Surfaces) -> None:
    _fill(window, surfaces)
    page = _page(window)
    page.set_computer("")
    page.set_offers(())


def _object(page: FirstRunPage) -> None:
    page.set_problem(model_problem(WrongTokenizer(Path("llama-2-7b.Q4_0.gguf"), "", 32_000)))


def _check(page: FirstRunPage) -> None:
    said = QCoreApplication.translate("LibraryPresenter", "Checking {0}: {1}")
    page.set_progress(said.format("WizardLM-2-7B.Q6_K.gguf", words.percent(43, 100)))


def _choose_by_keyboard(page: FirstRunPage) -> None:
    choices = page._choices.buttons()
    choices[1].setChecked(True)
    page.window().activateWindow()
    choices[1].setFocus()


def _focus_download(page: FirstRunPage) -> None:
    page.window().activateWindow()
    page._download.setFocus()


def _state(name: str, *, text_scale: float = 1.0, **what: object) -> State:
    prepare = partial(_fill, **what)  # type: ignore[arg-type]
    return State(f"first-run{name}", made("first run"), prepare, 1080, text_scale)


STATES = (
    _state("", found=FOUND),
    State("first-run-early", made("first run"), _ask_nothing_yet),
    _state("-small", here=SMALL),
    _state("-found", found=MANY),
    _state("-problem", more=_object),
    _state("-checking", more=_check),
    _state("-chosen", more=_choose_by_keyboard),
    _state("-focus", more=_focus_download),
    _state("-150", found=MANY, text_scale=1.5),
    _state("-200", found=MANY, text_scale=2.0),
)
