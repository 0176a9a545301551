from __future__ import annotations

import hashlib
import json
import threading
from typing import TYPE_CHECKING

import gguf
import msgspec
import numpy as np
import pytest

from tests.helpers.tiny_gguf import cached_tiny, garbage, tiny_model
from tests.helpers.vocabulary import write_tokenizer
from wizchat.models.catalogue import Catalogue
from wizchat.models.errors import (
    LibraryNotSaved,
    ModelFileMissing,
    ModelFileUnreadable,
    NotGguf,
    PartMissing,
    UnknownModel,
    WrongArchitecture,
)
from wizchat.models.library import (
    InstalledModel,
    Library,
    LibraryChanged,
    ModelFile,
    Origin,
)

if TYPE_CHECKING:
    from pathlib import Path

NEVER = threading.Event()


def ignore(_done: int, _total: int) -> None:
    pass


class Place:
    """A library on disk, opened as often as wanted."""

    def __init__(self, root: Path) -> None:
        self.index = root / "data" / "library.json"
        self.folder = root / "models"
        self.elsewhere = root / "山 elsewhere 🦉"
        for folder in (self.index.parent, self.folder, self.elsewhere):
            folder.mkdir()
        self.events: list[LibraryChanged] = []

    def open(self, catalogue: Catalogue | None = None) -> Library:
        return Library(self.index, self.folder, self.events.append, catalogue=catalogue)

    def copy(self, folder: Path, name: str = "tiny.gguf") -> Path:
        path = folder / name
        path.write_bytes(cached_tiny().read_bytes())
        return path

    def download(self, library: Library, name: str = "tiny.gguf") -> InstalledModel:
        path = self.copy(self.folder, name)
        return library.register_download([described(path)], source="owner/repo/tiny.gguf")


def described(path: Path) -> ModelFile:
    content = path.read_bytes()
    return ModelFile(path=path, size=len(content), sha256=hashlib.sha256(content).hexdigest())


def imported(library: Library, path: Path) -> InstalledModel:
    model = library.import_file(path, ignore, NEVER)
    assert model is not None
    return model


@pytest.fixture
def place(tmp_path: Path) -> Place:
    (tmp_path / "place").mkdir()
    return Place(tmp_path / "place")


def test_an_import_stays_where_it_is_and_survives_a_restart(place: Place) -> None:
    path = place.copy(place.elsewhere)
    model = imported(place.open(), path)
    assert (model.path, model.in_place, model.origin) == (path, True, Origin.IMPORTED)
    assert (model.name, model.quantization, model.catalogue_id) == ("Tiny", "F16", None)
    assert model.sha256 == described(path).sha256
    assert place.events[-1].models == (model,)
    again = place.open()
    assert again.models() == (model,)
    assert again.get(model.id) == model
    assert again.is_present(model)
    assert not again.is_damaged(model)


def test_the_catalogue_knows_a_file_by_its_bytes(place: Place) -> None:
    catalogue = Catalogue.load()
    path = place.copy(place.elsewhere, "any name.gguf")
    best = catalogue.find("Q5_K_M")
    file = msgspec.structs.replace(best.sources[0].files[0], sha256=described(path).sha256)
    source = msgspec.structs.replace(best.sources[0], files=(file,))
    known = msgspec.structs.replace(catalogue, quantizations=(
        msgspec.structs.replace(best, sources=(source,)),))  # fmt: skip
    model = imported(place.open(known), path)
    assert (model.name, model.quantization) == ("WizardLM-2 7B Q5_K_M", "Q5_K_M")
    assert model.catalogue_id == "7b-q5_k_m"


def test_a_download_is_owned_and_removed_with_its_file(place: Place) -> None:
    library = place.open()
    model = place.download(library)
    assert (model.origin, model.in_place) == (Origin.DOWNLOADED, False)
    assert model.source == "owner/repo/tiny.gguf"
    library.remove(model.id)
    assert not model.path.exists()
    assert library.models() == place.open().models() == ()
    with pytest.raises(UnknownModel):
        library.get(model.id)


def test_an_import_is_only_forgotten(place: Place) -> None:
    library = place.open()
    model = imported(library, place.copy(place.elsewhere))
    library.remove(model.id)
    assert model.path.exists()
    assert library.models() == ()


def test_the_same_bytes_are_listed_once(place: Place) -> None:
    library = place.open()
    first = imported(library, place.copy(place.elsewhere, "one.gguf"))
    second = imported(library, place.copy(place.elsewhere, "two.gguf"))
    assert second == first
    assert library.models() == (first,)


def test_a_moved_file_is_found_again_under_the_same_id(place: Place) -> None:
    library = place.open()
    model = imported(library, place.copy(place.elsewhere, "old.gguf"))
    moved = model.path.rename(place.elsewhere / "new.gguf")
    assert not library.is_present(model)
    assert library.models() == (model,)
    found = imported(library, moved)
    assert (found.id, found.path) == (model.id, moved)
    assert library.models() == (found,)


def test_a_cancelled_import_leaves_no_trace(place: Place) -> None:
    cancelled = threading.Event()
    cancelled.set()
    library = place.open()
    assert library.import_file(place.copy(place.elsewhere), ignore, cancelled) is None
    assert library.models() == ()
    assert not place.index.exists()


def test_unusable_files_are_refused_before_they_are_read_whole(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wizchat.models.library.sha256_of", None)
    library = place.open()
    with pytest.raises(NotGguf):
        library.import_file(garbage(place.elsewhere / "x.gguf"), ignore, NEVER)
    other = tiny_model(place.elsewhere / "q.gguf", layers=1, architecture="qwen2")
    with pytest.raises(WrongArchitecture):
        library.import_file(other, ignore, NEVER)
    with pytest.raises(ModelFileMissing):
        library.import_file(place.elsewhere / "gone.gguf", ignore, NEVER)
    with pytest.raises(ModelFileUnreadable):
        library.import_file(place.elsewhere / "\udcff.gguf", ignore, NEVER)
    with pytest.raises(WrongArchitecture):
        library.register_download([described(other)])
    assert library.models() == ()


def test_verifying_an_intact_model(place: Place) -> None:
    library = place.open()
    model = place.download(library)
    assert library.verify(model.id, ignore, NEVER) is True
    assert library.get(model.id).verified_at >= model.verified_at


def test_a_damaged_model_is_marked_and_kept(place: Place) -> None:
    library = place.open()
    model = place.download(library)
    with model.path.open("r+b") as file:
        file.seek(-1, 2)
        file.write(b"\xaa")
    assert library.verify(model.id, ignore, NEVER) is False
    damaged = place.open().get(model.id)
    assert damaged.damaged
    assert damaged.verified_at == model.verified_at
    assert place.open().is_damaged(damaged)
    assert model.path.exists()
    place.copy(place.folder)
    assert library.verify(model.id, ignore, NEVER) is True
    assert not library.get(model.id).damaged


def test_a_file_of_another_size_is_damaged_without_reading_it(place: Place) -> None:
    library = place.open()
    model = place.download(library)
    model.path.write_bytes(b"GGUF")
    assert library.is_present(model)
    assert library.is_damaged(model)


def test_verifying_what_is_gone_or_cancelled(place: Place) -> None:
    library = place.open()
    model = place.download(library)
    cancelled = threading.Event()
    cancelled.set()
    assert library.verify(model.id, ignore, cancelled) is None
    model.path.unlink()
    with pytest.raises(ModelFileMissing):
        library.verify(model.id, ignore, NEVER)
    with pytest.raises(UnknownModel):
        library.verify("nothing", ignore, NEVER)
    assert library.models() == (model,)


def test_files_that_nobody_listed_are_offered(place: Place) -> None:
    library = place.open()
    place.download(library, "listed.gguf")
    loose = place.copy(place.folder, "Loose.GGUF")
    (place.folder / "half.gguf.part").write_bytes(b"GGUF")
    (place.folder / "a-00002-of-00003.gguf").write_bytes(b"GGUF")
    (place.folder / "folder.gguf").mkdir()
    assert library.unlisted() == (loose,)
    assert Library(place.index, place.folder / "gone", place.events.append).unlisted() == ()


def test_a_split_model_is_one_item(place: Place) -> None:
    first, second = split(place.folder)
    library = place.open()
    model = imported(library, first)
    assert [file.path for file in model.files] == [first, second]
    assert model.size == first.stat().st_size + second.stat().st_size
    assert (model.path, model.in_place) == (first, False)
    library.remove(model.id)
    assert not first.exists()
    assert not second.exists()


def test_a_split_model_without_its_second_part(place: Place) -> None:
    first, second = split(place.folder)
    second.unlink()
    with pytest.raises(PartMissing) as caught:
        place.open().import_file(first, ignore, NEVER)
    assert caught.value.path == second


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"format": 99, "models": []}', b"\xff"])
def test_a_broken_list_is_kept_aside_and_rebuilt_from_the_files(
    place: Place, content: bytes
) -> None:
    model = place.download(place.open())
    garbage(place.folder / "noise.gguf")
    place.index.write_bytes(content)
    library = place.open()
    assert library.models() == ()
    assert library.broken_index is not None
    assert library.broken_index.read_bytes() == content
    library.rebuild(ignore, NEVER)
    (found,) = library.models()
    assert (found.id, found.path, found.in_place) == (model.id, model.path, False)
    assert (place.folder / "noise.gguf").exists()


def test_a_list_that_breaks_while_the_app_runs_loses_nothing(place: Place) -> None:
    library = place.open()
    kept = imported(library, place.copy(place.elsewhere))
    place.index.write_bytes(b"\0" * 50)
    added = tiny_model(place.elsewhere / "b.gguf", seed=5)
    assert set(library.models()) == {kept}
    imported(library, added)
    assert [model.path for model in place.open().models()] == [kept.path, added]


def test_two_processes_do_not_forget_each_others_models(place: Place) -> None:
    app, terminal = place.open(), place.open()
    one = imported(app, place.copy(place.elsewhere))
    two = imported(terminal, tiny_model(place.elsewhere / "b.gguf", seed=5))
    assert terminal.models() == (one, two)
    assert app.models() == (one,)
    assert app.reload() == (one, two)
    assert place.events[-1].models == (one, two)


def test_many_threads_add_at_once(place: Place) -> None:
    library = place.open()
    paths = [tiny_model(place.elsewhere / f"{i}.gguf", seed=i, layers=1) for i in range(4)]
    threads = [threading.Thread(target=imported, args=(library, path)) for path in paths]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {model.path for model in place.open().models()} == set(paths)


def test_a_list_that_cannot_be_written_changes_nothing(place: Place) -> None:
    path = place.copy(place.elsewhere)
    library = Library(path / "library.json", place.folder, place.events.append)
    with pytest.raises(LibraryNotSaved):
        library.import_file(path, ignore, NEVER)
    assert library.models() == ()
    assert not place.events
    assert path.exists()


def test_what_a_newer_version_added_is_passed_over(place: Place) -> None:
    model = imported(place.open(), place.copy(place.elsewhere))
    whole = json.loads(place.index.read_text(encoding="utf-8"))
    whole["news"] = 1
    whole["models"][0]["mood"] = "good"
    place.index.write_text(json.dumps(whole), encoding="utf-8")
    assert place.open().models() == (model,)


def split(folder: Path) -> tuple[Path, Path]:
    """Write a model in two parts, as gguf-split names and marks them."""
    paths = []
    for part in range(2):
        path = folder / f"m-0000{part + 1}-of-00002.gguf"
        writer = gguf.GGUFWriter(path, "llama")
        if part == 0:
            write_tokenizer(writer)
        writer.add_uint16("split.no", part)
        writer.add_uint16("split.count", 2)
        writer.add_tensor(f"t{part}", np.full(8, part, np.float32))
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_tensors_to_file()
        writer.close()
        paths.append(path)
    return paths[0], paths[1]
