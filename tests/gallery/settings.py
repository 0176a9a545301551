"""States of the settings: every group, every field in use, every objection."""

from __future__ import annotations

from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit

from tests.gallery.samples import CARD, CPU, FOLDER, GB, SHARING, gpus
from tests.gallery.settings_page import SettingsPage
from tests.gallery.state import State
from tests.ui.presenters.test_tuning_words import TUNED
from wizchat.chat.presets import PRESETS, Preset
from wizchat.desktop.settings import AnswerWidth, Group, Settings
from wizchat.engine.gpu.book import OffReason
from wizchat.engine.gpu.probe import ProbeEnd
from wizchat.engine.tuning.run import Outcome, Result
from wizchat.models.errors import NoRoomForModels
from wizchat.ui import words
from wizchat.ui.library.file_problems import model_problem
from wizchat.ui.presenters import tuning_words
from wizchat.ui.presenters.shortcuts import SHORTCUTS
from wizchat.ui.settings.restart_sheet import RestartSheet
from wizchat.ui.shell.actions import ActionId

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tests.helpers.surfaces import Surfaces
    from wizchat.desktop.network import Proxy
    from wizchat.engine.gpu.gpus import GpuView

    Prepare = Callable[[SettingsPage], None]

translate = QCoreApplication.translate
DRIVE = Path("/media/ada/Sicherungskopie der Fotos und Filme/models")
CHANGED = Settings(
    font_family="Papyrus", answer_width=AnswerWidth.WIDE, keep_in_tray=True,
    temperature=0.7, top_p=0.95, seed=2**32 - 2, max_tokens=512,
    context_window=32_768, gpu_layers=24, threads=4,
    models_folder=str(DRIVE), backup_days=9, saved_caches_gb=40, hub_endpoint="https://hub.example",
)  # fmt: skip
WITHOUT_GPU = gpus(backends=("vulkan",))
FAULTY = gpus(CARD, SHARING, off=OffReason.WRONG_RESULTS)


def _at(place: str) -> Prepare:
    """Return what goes to a place of a page that is filled."""

    def prepare(page: SettingsPage) -> None:
        page.measure()
        page.tuning.show_state(tuning_words.known(TUNED), None, possible=True)
        page.show_gpus(FAULTY, CPU)
        page.show_place(place)

    return prepare


def _type(page: SettingsPage, key: str, text: str) -> None:
    """Type what cannot be."""
    field = page.row(key)._editor.field
    line = field if isinstance(field, QLineEdit) else field.findChild(QLineEdit)
    assert line is not None
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def _refuse(place: str, typed: dict[str, str]) -> Prepare:
    def prepare(page: SettingsPage) -> None:
        _at(place)(page)
        for key, text in typed.items():
            _type(page, key, text)
        page.show_place(place)

    return prepare


def _say(page: SettingsPage) -> None:
    """Say what is to be known, and what could not be kept."""
    said = translate("PreferencesPresenter", "Takes effect at the next start.")
    page.offer_restart("language", said, translate("PreferencesPresenter", "Restart now"))
    problem = translate("PreferencesPresenter", "It could not be saved: {0}")
    page.show_problem("reduced_motion", problem.format("Read-only file system"))
    page.show_place("answer_width")


def _ask_to_restart(page: SettingsPage, *, streams: bool, has_incognito: bool) -> None:
    _say(page)
    RestartSheet(page._theme, streams=streams, has_incognito=has_incognito, parent=page).open()


def _open_list(page: SettingsPage, *, key: str) -> None:
    page.show_place(key)
    field = page.row(key)._editor.field
    assert isinstance(field, QComboBox)
    field.showPopup()


def _open_presets(page: SettingsPage) -> None:
    page.show_place(Group.ANSWERS)
    page._presets._box.showPopup()


def _find(page: SettingsPage, *, text: str) -> None:
    _at(Group.APPEARANCE)(page)
    page.search(translate("Settings", text).casefold() if text else "WWWW")


def _show_gpus(page: SettingsPage, *, view: GpuView) -> None:
    page.show_gpus(view, CPU)
    page._go_to(page.devices)


def _tune(
    page: SettingsPage, *, say: Callable[[], str], part: float | None = None, possible: bool = True
) -> None:
    page.tuning.show_state(say(), part, possible=possible)
    page.show_gpus(WITHOUT_GPU, CPU)
    page._go_to(page.tuning)


def _offer_move(page: SettingsPage, *, problem: bool = False) -> None:
    page.measure(DRIVE)
    said = translate("MovingPresenter", "{3} models ({0}) can be moved from {1} to {2}.").format(
        words.size(12 * GB), words.left_to_right(FOLDER), words.left_to_right(DRIVE),
        words.number(3),
    )  # fmt: skip
    page.line.offer(said, model_problem(NoRoomForModels(DRIVE, 12 * GB, GB)) if problem else "")
    page._go_to(page.storage[0])


def _move(page: SettingsPage) -> None:
    page.measure(DRIVE)
    said = translate("MovingPresenter", "Moving: {0} of {1}. The models can be used meanwhile.")
    page.line.show_progress(said.format(words.size(4 * GB), words.size(12 * GB)), 4, 12)
    page._go_to(page.storage[0])


def _have_moved(page: SettingsPage) -> None:
    page.measure(DRIVE)
    said = translate("MovingPresenter", "Moved. The models are in {0} now.")
    page.line.offer("", done=said.format(words.left_to_right(DRIVE)))
    page._go_to(page.storage[0])


def _record(page: SettingsPage) -> None:
    """Wait for the new keys of an action."""
    row = page.editor._rows[ActionId.EXPORT]
    page._go_to(row)
    page.activateWindow()
    row._button.click()


def _press(page: SettingsPage, *, keys: str) -> None:
    """Ask for other keys."""
    row = page.editor._rows[ActionId.EXPORT]
    row.keys_pressed.emit(ActionId.EXPORT, QKeySequence(keys))
    page.show_place(SHORTCUTS)


def _focus(page: SettingsPage, *, key: str) -> None:
    page.activateWindow()
    page.show_place(key)


def _state(
    name: str,
    prepare: Prepare,
    height: int = 900,
    *,
    settings: Settings = Settings(),  # noqa: B008 - a value
    text_scale: float = 1.0,
    proxies: Sequence[Proxy] | None = None,
) -> State:
    def make(surfaces: Surfaces) -> SettingsPage:
        given = {} if proxies is None else {"proxies": proxies}
        return SettingsPage(surfaces._theme, surfaces._store, settings, **given)

    return State(f"settings-{name}", make, lambda page, _: prepare(page), height, text_scale)


GROUPS = (
    _state("appearance", _at(Group.APPEARANCE)),
    _state("writing", _at(Group.WRITING)),
    _state("answers", _at(Group.ANSWERS), 1300),
    _state("prompt", SettingsPage.show_prompt),
    _state("engine", _at(Group.ENGINE), 2000),
    _state("storage", _at(Group.STORAGE), 1300),
    _state("network", _at(Group.NETWORK)),
    _state("network-direct", _at(Group.NETWORK), proxies=()),
    _state("changed-1", _at(Group.APPEARANCE), 1700, settings=CHANGED),
    _state("changed-2", _at(Group.ENGINE), 1700, settings=CHANGED),
    _state("changed-3", _at(Group.STORAGE), 1500, settings=CHANGED),
    _state("large-150", _at(Group.ANSWERS), 1500, settings=CHANGED, text_scale=1.5),
    _state("large-200", _at(Group.ENGINE), 2400, settings=CHANGED, text_scale=2.0),
    _state("large-200-storage", _at(Group.STORAGE), 1800, text_scale=2.0),
    _state("large-200-shortcuts", partial(_press, keys="Ctrl+N"), 1400, text_scale=2.0),
)
FIELDS = (
    _state("refused-answers", _refuse("temperature", {"temperature": "7", "seed": "9" * 10,
                                                      "max_tokens": "0"}), 1200),
    _state("refused-engine", _refuse(Group.ENGINE, {"context_window": "99999",
                                                    "gpu_layers": "5000", "threads": "900"})),
    _state("refused-storage", _refuse(Group.STORAGE, {"models_folder": "models", "hub_endpoint":
                                                      "ftp://x", "saved_caches_gb": "900"}), 1400),
    _state("said", _say),
    _state("restart", partial(_ask_to_restart, streams=True, has_incognito=False)),
    _state("restart-for-good", partial(_ask_to_restart, streams=True, has_incognito=True)),
    _state("list", partial(_open_list, key="rest")),
    _state("languages", partial(_open_list, key="language")),
    _state("typefaces", partial(_open_list, key="font_family")),
    _state("presets", _open_presets),
    *(
        _state(f"preset-{preset.value}", _at(Group.ANSWERS),
               settings=msgspec.structs.replace(Settings(), **asdict(PRESETS[preset])))
        for preset in Preset
    ),
    _state("focus-number", partial(_focus, key="temperature"), settings=CHANGED),
    _state("focus-choice", partial(_focus, key="theme")),
    _state("focus-switch", partial(_focus, key="speculation")),
    _state("found", partial(_find, text="Context window")),
    _state("found-some", partial(_find, text="Answers")),
    _state("found-none", partial(_find, text="")),
)  # fmt: skip
ABOUT = (
    _state("devices", partial(_show_gpus, view=gpus(CARD, SHARING))),
    _state("devices-faulty", partial(_show_gpus, view=FAULTY)),
    _state("devices-died-at-work", partial(_show_gpus, view=gpus(CARD, off=OffReason.DIED))),
    _state("devices-off", partial(_show_gpus, view=gpus(CARD, off=OffReason.PERSON))),
    _state("devices-none", partial(_show_gpus, view=WITHOUT_GPU)),
    _state("devices-cpu", partial(_show_gpus, view=gpus(backends=()))),
    *(
        _state(f"devices-{end}", partial(_show_gpus, view=gpus(CARD, blocked=end)))
        for end in (ProbeEnd.DIED, ProbeEnd.HUNG, ProbeEnd.NOT_STARTED)
    ),
    _state("tuning-unknown", partial(_tune, say=partial(tuning_words.known, None))),
    _state("tuning-tuned", partial(_tune, say=partial(tuning_words.known, TUNED))),
    _state("tuning-runs", partial(
        _tune, say=partial(tuning_words.progress, 0.4, waits=False), part=0.4)),
    _state("tuning-waits", partial(
        _tune, say=partial(tuning_words.progress, 0.0, waits=True), part=0.0)),
    *(
        _state(f"tuning-{end}", partial(_tune, say=partial(tuning_words.result, Result(end))))
        for end in (Outcome.BUSY, Outcome.STOPPED, Outcome.ON_GPU, Outcome.FAILED)
    ),
    _state("measuring", lambda page: page._go_to(page.storage[0])),
    _state("move", _offer_move),
    _state("move-problem", partial(_offer_move, problem=True)),
    _state("moving", _move),
    _state("moved", _have_moved),
    _state("shortcuts", _at(SHORTCUTS), 1500),
    _state("shortcuts-record", _record),
    _state("shortcuts-taken", partial(_press, keys="Ctrl+N")),
    _state("shortcuts-needed", partial(_press, keys="A")),
    _state("shortcuts-changed", partial(_press, keys="Ctrl+J")),
)  # fmt: skip
STATES = (*GROUPS, *FIELDS, *ABOUT)
