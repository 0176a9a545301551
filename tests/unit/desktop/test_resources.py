from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from wizchat.desktop.resources import ResourceMissing, resource, resource_folder

if TYPE_CHECKING:
    from pathlib import Path


def test_the_checkout_has_its_resources_beside_the_package() -> None:
    assert (resource_folder().parent / "wizchat").is_dir()


def test_a_frozen_app_brings_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "resources" / "icons").mkdir(parents=True)
    (tmp_path / "resources" / "icons" / "app.svg").write_text("<svg/>")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resource("icons/app.svg").read_text() == "<svg/>"


def test_a_missing_resource_says_which(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    with pytest.raises(ResourceMissing) as caught:
        resource("icons/gone.svg")
    assert caught.value.name == "icons/gone.svg"
    assert isinstance(caught.value, FileNotFoundError)


@pytest.mark.parametrize("name", ["../pyproject.toml", "icons/../../setup", "/etc/passwd"])
def test_names_stay_inside(name: str) -> None:
    with pytest.raises(ValueError, match=r"setup|pyproject|passwd"):
        resource(name)
