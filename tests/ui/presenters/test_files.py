"""Adding, verifying and removing files, with the real library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.helpers.tiny_gguf import cached_tiny, garbage
from wizchat.models.errors import ModelFileUnreadable
from wizchat.ui.presenters.files import Reading, _attempt

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from tests.helpers.shelves import Shelf


def test_a_file_from_the_first_page_is_used_at_once(shelf: Shelf, tmp_path: Path) -> None:
    path = tmp_path / "山 mine.gguf"
    path.write_bytes(cached_tiny().read_bytes())
    shelf.begin()
    shelf.windows.first_run.file_chosen.emit(str(path))
    assert shelf.windows.first_run._problem.text() == "Checking 山 mine.gguf: 0\xa0%"
    shelf.settle()
    assert shelf.loads == [path]
    assert shelf.windows.page is shelf.windows.view
    (row,) = shelf.rows.values()
    assert row.in_place
    assert row.in_use


def test_a_file_that_is_no_model_is_refused_in_words(shelf: Shelf, tmp_path: Path) -> None:
    shelf.begin()
    shelf.windows.first_run.file_chosen.emit(str(garbage(tmp_path / "photo.gguf")))
    shelf.settle()
    said = "photo.gguf is not a GGUF file, so it was not added."
    assert shelf.windows.first_run._problem.text() == said
    assert shelf.notice == said
    assert shelf.windows.page is shelf.windows.first_run
    shelf.windows.models.notice_closed.emit()
    assert shelf.notice == shelf.windows.first_run._problem.text() == ""


def test_a_second_file_does_not_push_the_first_aside(shelf: Shelf, tmp_path: Path) -> None:
    first = shelf.add("one.gguf", seed=1)
    shelf.begin()
    other = tmp_path / "two.gguf"
    other.write_bytes(cached_tiny(2).read_bytes())
    shelf.windows.models.file_chosen.emit(str(other))
    shelf.settle()
    assert shelf.loads == [first.path]
    assert len(shelf.rows) == 2


def test_verifying_shows_how_far_it_is_and_finds_other_bytes(shelf: Shelf) -> None:
    model = shelf.add("one.gguf")
    shelf.begin()
    seen: list[Reading | None] = []
    shelf.files.reading.connect(seen.append)
    with model.path.open("r+b") as file:
        file.seek(-1, 2)
        file.write(b"\x55")
    shelf.windows.models.verify_requested.emit(model.id)
    assert shelf.rows[model.id].verifying == 0.0
    shelf.settle()
    assert seen[-1] is None
    assert shelf.rows[model.id].verifying is None
    assert shelf.rows[model.id].damaged


def test_ids_that_are_gone_do_nothing(shelf: Shelf) -> None:
    shelf.begin()
    before = list(shelf.engine.calls)
    models = shelf.windows.models
    for signal in (models.use_requested, models.verify_requested, models.remove_confirmed):
        signal.emit("gone")
    models.reveal_requested.emit("gone")
    shelf.settle()
    assert shelf.engine.calls == before
    assert shelf.notice == ""


def test_a_file_that_cannot_be_deleted_stays_listed_and_is_told(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = shelf.add("one.gguf")
    shelf.begin()

    def busy(*_: object, **__: object) -> None:
        raise PermissionError(13, "in use")

    monkeypatch.setattr(type(model.path), "unlink", busy)
    shelf.windows.models.remove_confirmed.emit(model.id)
    shelf.settle()
    assert "could not be deleted" in shelf.windows.notice
    assert model.id in shelf.rows


def test_a_disk_that_is_pulled_out_is_an_answer_too() -> None:
    def pulled() -> None:
        raise FileNotFoundError(2, "gone", "/media/usb/m.gguf")

    error = _attempt(pulled)
    assert isinstance(error, ModelFileUnreadable)
    assert str(error.path) == "/media/usb/m.gguf"
