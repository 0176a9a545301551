from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from wizchat.models.catalogue import Catalogue
from wizchat.models.found import App, find_models

if TYPE_CHECKING:
    from pathlib import Path

CATALOGUE = Catalogue.load()
Q6_K = CATALOGUE.find("Q6_K")
NAME = "WizardLM-2-7B.Q6_K.gguf"


def hollow(path: Path, size: int) -> Path:
    """Write a file of this size that takes no space."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        file.truncate(size)
    return path


def exact() -> int:
    assert Q6_K.size is not None
    return Q6_K.size


PLACES = [
    ("linux", App.LM_STUDIO, f".lmstudio/models/MaziyarPanahi/WizardLM-2-7B-GGUF/{NAME}"),
    ("linux", App.LM_STUDIO, f".cache/lm-studio/models/a/b/{NAME}"),
    ("linux", App.JAN, f".local/share/Jan/data/llamacpp/models/wizard/{NAME}"),
    ("linux", App.JAN, f"jan/models/{NAME}"),
    ("linux", App.GPT4ALL, f".local/share/nomic.ai/GPT4All/{NAME.upper()}"),
    ("linux", App.HUGGING_FACE, f".cache/huggingface/hub/models--a--b/snapshots/0/{NAME}"),
    ("linux", App.OLLAMA, f".ollama/models/blobs/sha256-{Q6_K.sha256}"),
    ("darwin", App.GPT4ALL, f"Library/Application Support/nomic.ai/GPT4All/{NAME}"),
    ("darwin", App.JAN, f"Library/Application Support/Jan/data/models/{NAME}"),
    ("win32", App.GPT4ALL, f"AppData/Local/nomic.ai/GPT4All/{NAME}"),
    ("win32", App.JAN, f"AppData/Roaming/Jan/data/{NAME}"),
]


@pytest.mark.parametrize(("platform", "app", "where"), PLACES)
def test_where_other_apps_keep_models(tmp_path: Path, platform: str, app: App, where: str) -> None:
    path = hollow(tmp_path / where, exact())
    environ = {
        "APPDATA": str(tmp_path / "AppData/Roaming"),
        "LOCALAPPDATA": str(tmp_path / "AppData/Local"),
    }
    (found,) = find_models(CATALOGUE, environ, tmp_path, platform=platform)
    assert (found.path, found.app, found.size) == (path, app, exact())
    assert found.quantization == Q6_K


def test_folders_that_the_environment_names(tmp_path: Path) -> None:
    one = hollow(tmp_path / "cache" / NAME, exact())
    two = hollow(tmp_path / "ollama" / "blobs" / f"sha256-{Q6_K.sha256}", exact())
    environ = {"HF_HUB_CACHE": str(one.parent), "OLLAMA_MODELS": str(two.parent.parent)}
    found = find_models(CATALOGUE, environ, tmp_path / "home", platform="linux")
    assert {(model.app, model.path) for model in found} == {
        (App.HUGGING_FACE, one),
        (App.OLLAMA, two),
    }
    elsewhere = hollow(tmp_path / "hf" / "hub" / NAME, exact())
    found = find_models(CATALOGUE, {"HF_HOME": str(tmp_path / "hf")}, tmp_path / "home")
    assert [model.path for model in found] == [elsewhere]


def test_only_what_looks_like_the_model(tmp_path: Path) -> None:
    folder = tmp_path / ".lmstudio" / "models"
    hollow(folder / "Llama-3-8B.Q4_K_M.gguf", exact())
    hollow(folder / NAME.replace(".gguf", ".gguf.part"), exact())
    hollow(folder / "readme-wizardlm-2.txt", 10)
    hollow(tmp_path / ".ollama/models/blobs" / ("sha256-" + "0" * 64), exact())
    other_size = hollow(folder / "a" / NAME, exact() - 1)
    other_name = hollow(folder / "b" / "my wizardlm2 mix.gguf", 1000)
    known = hollow(folder / "z" / NAME, exact())
    found = find_models(CATALOGUE, {}, tmp_path)
    assert found[0].path == known
    assert {model.path for model in found[1:]} == {other_size, other_name}
    assert all(model.quantization is None for model in found[1:])


def test_a_derived_size_is_good_enough_to_offer(tmp_path: Path) -> None:
    small = CATALOGUE.find("Q4_K_S")
    source = small.sources[0]
    assert source.size is None
    assert source.size_derived is not None
    hollow(tmp_path / ".lmstudio/models" / source.filenames[0], source.size_derived)
    (found,) = find_models(CATALOGUE, {}, tmp_path)
    assert found.quantization == small


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege")
def test_links_are_followed_to_files_and_not_to_folders(tmp_path: Path) -> None:
    cache = tmp_path / ".cache/huggingface/hub/models--a--b"
    blob = hollow(cache / "blobs" / "abc", exact())
    for commit in ("1", "2"):
        (cache / "snapshots" / commit).mkdir(parents=True)
        (cache / "snapshots" / commit / NAME).symlink_to(blob)
    (cache / "snapshots" / "loop").symlink_to(cache, target_is_directory=True)
    (cache / "snapshots" / "1" / "WizardLM-2-7B.Q8_0.gguf").symlink_to(tmp_path / "gone")
    (found,) = find_models(CATALOGUE, {}, tmp_path)
    assert found.path.name == NAME
    assert found.path.resolve() == blob


def test_nothing_there_is_nothing_found(tmp_path: Path) -> None:
    assert find_models(CATALOGUE, {}, tmp_path / "gone") == ()


def test_what_lies_very_deep_is_not_searched_for(tmp_path: Path) -> None:
    deep = tmp_path / "jan"
    for _ in range(12):
        deep /= "deeper"
    hollow(deep / NAME, exact())
    assert find_models(CATALOGUE, {}, tmp_path) == ()


def test_a_huge_folder_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wizchat.models.found._MOST_ENTRIES", 10)
    folder = tmp_path / ".lmstudio" / "models"
    for number in range(20):
        hollow(folder / f"{number:02} wizardlm-2.gguf", 1)
    assert len(find_models(CATALOGUE, {}, tmp_path)) == 10


def test_no_patience_no_search(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hollow(tmp_path / ".lmstudio" / "models" / NAME, exact())
    monkeypatch.setattr("wizchat.models.found._PATIENCE", -1.0)
    assert find_models(CATALOGUE, {}, tmp_path) == ()
