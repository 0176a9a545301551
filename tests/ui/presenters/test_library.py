"""Models in the windows: what is here, what is chosen, what goes."""

from __future__ import annotations

import errno
import json
from typing import TYPE_CHECKING, Any

import pytest
from msgspec import structs

from tests.helpers.presented import CPU, loaded_from
from wizchat.desktop import settings as settings_module
from wizchat.desktop.settings import SettingsStore
from wizchat.engine.events import Crashed, CrashReason
from wizchat.engine.protocol import Device, DeviceKind
from wizchat.ui.library.offer_row import OfferChoice

if TYPE_CHECKING:
    from pathlib import Path

    from tests.helpers.shelves import Shelf


def crash(shelf: Shelf) -> None:
    shelf.chosen.handle(Crashed(CrashReason.EXITED, None, 9, "", "", restarting=False))


def test_a_fresh_computer_gets_the_first_page(shelf: Shelf) -> None:
    shelf.begin()
    assert shelf.windows.page is shelf.windows.first_run
    assert shelf.loads == []
    assert shelf.windows.first_run._download.isEnabled()
    assert "memory" in shelf.windows.first_run._computer.text()


def test_the_model_used_last_is_loaded_at_the_start(shelf: Shelf) -> None:
    shelf.add("one.gguf", seed=1)
    second = shelf.add("two.gguf", seed=2)
    shelf.settings.update(selected_model=second.id)
    shelf.begin()
    assert shelf.windows.page is shelf.windows.view
    assert shelf.loads == [second.path]
    assert shelf.rows[second.id].in_use


def test_any_model_is_loaded_when_the_last_one_is_gone(shelf: Shelf) -> None:
    model = shelf.add("one.gguf")
    shelf.settings.update(selected_model="gone")
    shelf.begin()
    assert shelf.loads == [model.path]
    assert SettingsStore(shelf.root / "settings.json").load().selected_model == model.id


def test_a_start_with_settings_that_cannot_be_saved(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: Any) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    model = shelf.add("one.gguf")
    monkeypatch.setattr(settings_module, "write_atomically", fail)
    shelf.begin()
    assert shelf.loads == [model.path]
    assert "Read-only file system" in shelf.windows.notice


def test_choosing_loads_and_is_remembered(shelf: Shelf) -> None:
    first, second = shelf.add("one.gguf", seed=1), shelf.add("two.gguf", seed=2)
    shelf.begin()
    shelf.windows.main.model_chosen.emit(second.id)
    assert shelf.loads == [first.path, second.path]
    assert SettingsStore(shelf.root / "settings.json").load().selected_model == second.id


def test_the_model_that_runs_is_not_loaded_again_for_a_click(shelf: Shelf) -> None:
    model = shelf.add("one.gguf")
    shelf.begin()
    shelf.windows.main.model_chosen.emit(model.id)
    assert len(shelf.loads) == 1
    crash(shelf)
    shelf.windows.main.model_chosen.emit(model.id)
    assert len(shelf.loads) == 2
    shelf.presenter.reload_model()
    assert len(shelf.loads) == 3


@pytest.mark.parametrize("checked_meanwhile", [False, True])
def test_a_model_removed_while_loaded_is_let_go_before_its_file_goes(
    shelf: Shelf, *, checked_meanwhile: bool
) -> None:
    model = shelf.add("one.gguf")
    shelf.begin()
    if checked_meanwhile:
        shelf.windows.models.verify_requested.emit(model.id)
        shelf.settle()
    shelf.windows.models.remove_confirmed.emit(model.id)
    assert shelf.engine.calls[-1] == ("unload",)
    shelf.settle()
    assert not model.path.exists()
    assert shelf.windows.chip == "No model"
    assert shelf.rows == {}


def test_a_model_that_another_start_removed_is_let_go(shelf: Shelf) -> None:
    model = shelf.add("one.gguf")
    shelf.begin()
    index = json.loads((shelf.root / "library.json").read_text())
    (shelf.root / "library.json").write_text(json.dumps(index | {"models": []}))
    shelf.windows.main.models_requested.emit()
    shelf.settle()
    assert shelf.engine.calls[-1] == ("unload",)
    assert model.path.exists()


def test_a_file_that_is_gone_is_shown_as_missing(shelf: Shelf) -> None:
    model = shelf.add("one.gguf")
    model.path.unlink()
    shelf.begin()
    assert shelf.rows[model.id].missing


def test_a_list_that_was_lost_is_made_again(shelf: Shelf) -> None:
    path = shelf.put("one.gguf")
    (shelf.root / "library.json").write_text("garbage")
    shelf.open()
    shelf.begin()
    shelf.settle()
    assert shelf.loads == [path]
    assert shelf.windows.page is shelf.windows.view
    assert "list of models could not be read" in shelf.windows.notice


def test_a_lost_list_is_told_on_the_first_page_too(shelf: Shelf) -> None:
    (shelf.root / "library.json").write_text("garbage")
    shelf.open()
    shelf.begin()
    assert shelf.windows.page is shelf.windows.first_run
    assert "library.json.broken" in shelf.windows.first_run._problem.text()


def test_a_list_of_downloads_that_was_lost_is_told(shelf: Shelf, tmp_path: Path) -> None:
    shelf.queue.broken_list = tmp_path / "downloads.json.broken"
    shelf.begin()
    assert "goes on from where it was" in shelf.windows.notice


def test_the_first_page_keeps_its_rows_while_nothing_changes(shelf: Shelf) -> None:
    shelf.begin()
    rows = shelf.windows.first_run.findChildren(OfferChoice)
    assert rows
    shelf.presenter.refresh()
    assert shelf.windows.first_run.findChildren(OfferChoice) == rows


def test_a_model_that_was_moved_goes_on_answering(shelf: Shelf) -> None:
    model = shelf.add("one.gguf")
    shelf.begin()
    shelf.chosen.handle(loaded_from(model.path))
    moved = model.path.rename(shelf.root / "moved.gguf")
    files = (structs.replace(model.files[0], path=moved),)
    shelf.parts.library.set_files(model.id, files)
    shelf.settle()
    assert shelf.loads == [model.path], "it runs, and is not loaded again"
    shelf.presenter.reload_model()
    assert shelf.loads == [model.path, moved]


def test_a_gpu_that_is_not_used_makes_no_model_fit(shelf: Shelf) -> None:
    """Neither one that is switched off nor any while layers are to stay on the CPU."""
    gpu = Device(
        name="G0", description="A GPU", kind=DeviceKind.GPU, memory_free=1 << 60,
        memory_total=1 << 60,
    )  # fmt: skip
    model = shelf.add("one.gguf")
    shelf.engine.devices = (CPU, gpu)
    shelf.begin()
    with_gpu = shelf.rows[model.id].need.available
    assert with_gpu == gpu.memory_total
    shelf.engine.switched_off = frozenset({gpu.name})
    shelf.presenter.reload_model()
    shelf.settle()
    assert shelf.rows[model.id].need.available < with_gpu
    shelf.engine.switched_off = frozenset()
    shelf.chosen.devices_known.emit()
    shelf.settle()
    assert shelf.rows[model.id].need.available == with_gpu
    shelf.settings.update(gpu_layers=0)
    shelf.presenter.reload_model()
    assert shelf.rows[model.id].need.available < with_gpu
