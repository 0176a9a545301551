"""From a catalogue through a loopback Hub into a library, with every real part."""

from __future__ import annotations

import queue
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import pytest

from tests.helpers.downloading import QUICK, noise
from tests.helpers.loopback_hub import LoopbackHub
from tests.helpers.tiny_gguf import cached_tiny
from wizchat.downloads.errors import DownloadError, UnsafeName
from wizchat.downloads.hub import Hub
from wizchat.downloads.items import DownloadState, DownloadStatus
from wizchat.downloads.queue import DownloadQueue
from wizchat.models.catalogue import Catalogue, Quantization, Source, SourceFile
from wizchat.models.errors import BadHubFile, NotGguf
from wizchat.models.installing import Installed, Installer, InstallEvent, InstallFailed
from wizchat.models.library import Library, LibraryChanged, Origin

if TYPE_CHECKING:
    from collections.abc import Iterator

REPO = "MaziyarPanahi/WizardLM-2-7B-GGUF"
NAME = "WizardLM-2-7B.Q4_K_M.gguf"
WAIT = 20


class Shop:
    """Catalogue, queue, library and installer, wired as the app wires them."""

    def __init__(self, hub: LoopbackHub, root: Path, catalogue: Catalogue) -> None:
        self.folder = root / "models"
        self.events: queue.Queue[InstallEvent] = queue.Queue()
        self.failures: queue.Queue[DownloadError] = queue.Queue()
        self.changes: list[LibraryChanged] = []
        self.library = Library(
            root / "library.json", self.folder, self.changes.append, catalogue=catalogue
        )
        self.queue = DownloadQueue(
            self.folder, root / "downloads.json", Hub(hub.endpoint), self.listen, limits=QUICK
        )
        self.installer = Installer(catalogue, self.library, self.queue, self.events.put)
        self.queue.start()

    def listen(self, status: DownloadStatus) -> None:
        self.installer.on_download(status)
        if status.state is DownloadState.FAILED and status.error:
            self.failures.put(status.error)


@pytest.fixture
def hub() -> Iterator[LoopbackHub]:
    with LoopbackHub() as found:
        yield found


@pytest.fixture
def catalogue(hub: LoopbackHub) -> Catalogue:
    """The real catalogue with a tiny model as Q4_K_M, at a commit that the loopback Hub has."""
    stored = hub.add(REPO, cached_tiny(), NAME)
    (commit,) = hub.repositories[REPO].commits
    return with_files(
        Catalogue.load(), commit, SourceFile(filename=NAME, size=stored.size, sha256=stored.sha256)
    )


@pytest.fixture
def shop(hub: LoopbackHub, catalogue: Catalogue, tmp_path: Path) -> Iterator[Shop]:
    found = Shop(hub, tmp_path, catalogue)
    yield found
    found.queue.close()


def with_files(catalogue: Catalogue, commit: str, *files: SourceFile) -> Catalogue:
    """Return the catalogue with other files as the best source of Q4_K_M."""
    old = catalogue.find("Q4_K_M")
    best = msgspec.structs.replace(old.sources[0], revision=commit, files=files)
    new = msgspec.structs.replace(old, sources=(best, *old.sources[1:]))
    quantizations = tuple(new if q is old else q for q in catalogue.quantizations)
    return msgspec.structs.replace(catalogue, quantizations=quantizations)


def test_a_quantization_becomes_an_installed_model(shop: Shop, catalogue: Catalogue) -> None:
    item_id = shop.installer.download(catalogue.find("Q4_K_M"))
    event = shop.events.get(timeout=WAIT)
    assert isinstance(event, Installed)
    assert event.item_id == item_id == "7b-q4_k_m"
    assert event.model.name == "WizardLM-2 7B Q4_K_M"
    assert (event.model.origin, event.model.in_place) == (Origin.DOWNLOADED, False)
    assert event.model.path == shop.folder / NAME
    assert event.model.source == f"{REPO}/{NAME}"
    assert shop.library.models() == (event.model,)
    assert shop.queue.statuses() == ()


def test_a_finished_download_told_again_changes_nothing(shop: Shop, catalogue: Catalogue) -> None:
    for _ in range(2):
        shop.installer.download(catalogue.find("Q4_K_M"))
        event = shop.events.get(timeout=WAIT)
        assert isinstance(event, Installed)
    assert len(shop.library.models()) == 1


def test_a_file_of_the_hub_that_is_no_model_is_kept_until_discarded(
    shop: Shop, hub: LoopbackHub, tmp_path: Path
) -> None:
    hub.add("some/body", noise(tmp_path / "noise", 5000), "deep/noise.gguf")
    item_id = shop.installer.download_hub_file("some/body/deep/noise.gguf")
    event = shop.events.get(timeout=WAIT)
    assert isinstance(event, InstallFailed)
    assert isinstance(event.error, NotGguf)
    assert event.path == shop.folder / "noise.gguf"
    assert event.path.exists()
    assert shop.library.models() == ()
    assert [s.item.id for s in shop.queue.statuses()] == [item_id]
    shop.installer.discard(item_id)
    assert not event.path.exists()
    assert shop.queue.statuses() == ()


def test_a_file_of_the_hub_that_is_a_model(shop: Shop, hub: LoopbackHub) -> None:
    hub.add("some/body", cached_tiny(), "tiny.gguf")
    shop.installer.download_hub_file(" https://huggingface.co/some/body/tiny.gguf ")
    event = shop.events.get(timeout=WAIT)
    assert isinstance(event, Installed)
    assert event.model.source == "some/body/tiny.gguf"


@pytest.mark.parametrize(
    "address",
    [
        "https://huggingface.co/some/body/blob/{commit}/deep/a%20tiny.gguf",
        "https://huggingface.co/some/body/resolve/{commit}/deep/a%20tiny.gguf?download=true",
    ],
)
def test_what_a_browser_shows_for_a_file(shop: Shop, hub: LoopbackHub, address: str) -> None:
    hub.add("some/body", cached_tiny(), "deep/a tiny.gguf")
    (commit,) = hub.repositories["some/body"].commits
    item_id = shop.installer.download_hub_file(address.format(commit=commit))
    assert item_id == f"hub:some/body@{commit}/deep/a tiny.gguf"
    event = shop.events.get(timeout=WAIT)
    assert isinstance(event, Installed)
    assert event.model.source == "some/body/deep/a tiny.gguf"


def test_an_address_that_the_catalogue_knows_is_verified_by_it(shop: Shop) -> None:
    item_id = shop.installer.download_hub_file(f"{REPO}/{NAME}")
    assert item_id == "7b-q4_k_m"
    assert isinstance(shop.events.get(timeout=WAIT), Installed)


@pytest.mark.parametrize(
    "address",
    [
        *("", "tiny.gguf", "owner/tiny.gguf", "owner/repo/readme.md", "a/../b/c.gguf"),
        *("/a/b/c.gguf", "https://huggingface.co/a/b", "https://huggingface.co/a/b/blob"),
        *("https://huggingface.co/a/b/blob/c.gguf", "https://huggingface.co/a/b/resolve/main/"),
        "https://huggingface.co/a/b/blob/main/%2e%2e/c.gguf",
    ],
)
def test_addresses_that_are_none(shop: Shop, address: str) -> None:
    with pytest.raises(BadHubFile) as caught:
        shop.installer.download_hub_file(address)
    assert caught.value.address == address
    assert shop.queue.statuses() == ()


def test_names_that_are_unsafe_here(shop: Shop) -> None:
    with pytest.raises(UnsafeName):
        shop.installer.download_hub_file("owner/repo/CON.gguf")


def test_a_split_model_is_installed_whole(
    shop: Shop, hub: LoopbackHub, catalogue: Catalogue, tmp_path: Path
) -> None:
    names = ["m-00001-of-00002.gguf", "m-00002-of-00002.gguf"]
    stored = [hub.add("split/repo", cached_tiny(), names[0])]
    stored.append(hub.add("split/repo", noise(tmp_path / "p2", 3000), names[1]))
    files = tuple(
        SourceFile(filename=name, size=file.size, sha256=file.sha256)
        for name, file in zip(names, stored, strict=True)
    )
    source = msgspec.structs.replace(
        catalogue.find("Q4_K_M").sources[0], repo_id="split/repo", revision=None, files=files
    )
    quantization = msgspec.structs.replace(catalogue.find("Q4_K_M"), id="s", sources=(source,))
    shop.installer.download(quantization)
    event = shop.events.get(timeout=WAIT)
    assert isinstance(event, Installed)
    assert [file.path.name for file in event.model.files] == names
    assert event.model.size == stored[0].size + stored[1].size


def items(name: str) -> tuple[Quantization, Installer]:
    catalogue = Catalogue.load()
    return catalogue.find(name), Installer(catalogue, None, None)  # type: ignore[arg-type]


def test_sources_of_the_same_bytes_stand_in_for_each_other() -> None:
    quantization, installer = items("IQ4_NL")
    item = installer.item(quantization)
    assert [file.repo_id.partition("/")[0] for file in item.sources] == [
        "bartowski",
        "lmstudio-community",
    ]
    assert item.sha256 == quantization.sha256
    assert item.size is None


def test_an_alternative_is_an_item_of_its_own_with_its_own_hash() -> None:
    quantization, installer = items("Q5_K_M")
    best, other = installer.item(quantization), alternative(quantization, "mradermacher")
    item = installer.item(quantization, other)
    assert item.sources[0].repo_id == other.repo_id
    assert item.sha256 == other.sha256 != best.sha256
    assert item.id != best.id
    assert best.filename == "WizardLM-2-7B.Q5_K_M.gguf"
    assert item.filename == "mradermacher.WizardLM-2-7B.Q5_K_M.gguf"


def test_a_size_that_was_derived_is_not_verified_against() -> None:
    quantization, installer = items("Q4_K_S")
    assert quantization.approximate_size is not None
    assert installer.item(quantization).size is None


def alternative(quantization: Quantization, owner: str) -> Source:
    return next(s for s in quantization.alternatives if s.repo_id.startswith(owner))


def test_what_lists_models_loads_nothing_heavy() -> None:
    code = (
        "import sys, wizchat.models.installing, wizchat.models.fit, wizchat.models.found\n"
        "heavy = {'numpy', 'gguf', 'huggingface_hub', 'PySide6', 'llama_cpp', 'rich'}\n"
        "print(*(heavy & set(sys.modules)))"
    )
    root = Path(__file__).parents[3]
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.stderr) == ("\n", "")
