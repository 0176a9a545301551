from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizchat.downloads.errors import UnsafeName
from wizchat.downloads.items import HubFile
from wizchat.downloads.names import LONGEST, checked_name, local_name


@pytest.mark.parametrize(
    "name", ["WizardLM-2-7B.Q4_K_M.gguf", "山 model é 🧙.gguf", "a", "com10.gguf", "x" * LONGEST]
)
def test_ordinary_names_stay_as_they_are(name: str) -> None:
    assert checked_name(name) == name


@pytest.mark.parametrize(
    "name",
    [
        "",
        ".",
        "..",
        ".hidden",
        "a/b",
        "a\\b",
        "../etc/passwd",
        "C:model",
        "CON",
        "nul.gguf",
        "com¹.gguf",
        "ends with dot.",
        "ends with space ",
        "new\nline",
        "nul\0byte",
        "\ud800",
        "x" * (LONGEST + 1),
        "山" * 100,
    ],
)
def test_unsafe_names_are_refused(name: str) -> None:
    with pytest.raises(UnsafeName):
        checked_name(name)


def test_folders_of_a_repository_are_left_out() -> None:
    assert local_name(HubFile("a/b", "main", "Q4/deep/model.gguf")) == "model.gguf"


@pytest.mark.parametrize("filename", ["../..", "a/..", "folder/", "x/con.gguf"])
def test_no_repository_name_leaves_the_folder(filename: str) -> None:
    with pytest.raises(UnsafeName):
        local_name(HubFile("a/b", "main", filename))


@given(st.text())
def test_what_is_accepted_is_one_plain_component(name: str) -> None:
    try:
        accepted = checked_name(name)
    except UnsafeName:
        return
    assert accepted == name
    assert not set(accepted) & set("/\\:\0")
    assert accepted not in {".", ".."}
