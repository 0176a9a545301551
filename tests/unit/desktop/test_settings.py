from __future__ import annotations

import json
from typing import TYPE_CHECKING

import msgspec
import pytest
from hypothesis import given
from hypothesis import settings as limits
from hypothesis import strategies as st

from wizchat.desktop.settings import (
    OPTIONS,
    Group,
    InvalidSetting,
    Settings,
    SettingsNotSaved,
    SettingsStore,
    Theme,
    check,
)
from wizchat.engine.protocol import LoadParams, Sampling

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def test_defaults_are_what_the_engine_takes_as_the_publishers() -> None:
    for field in msgspec.structs.fields(Sampling):
        assert getattr(Settings(), field.name) == field.default, field.name
    assert Settings().context_window == LoadParams().context_window


def test_the_table_has_every_option_once() -> None:
    assert list(OPTIONS) == [field.name for field in msgspec.structs.fields(Settings)]
    temperature = OPTIONS["temperature"]
    assert (temperature.type, temperature.minimum, temperature.maximum) == (float, 0.0, 2.0)
    assert temperature.group is Group.ANSWERS
    assert OPTIONS["theme"].choices == ("system", "light", "dark")
    assert {key for key, option in OPTIONS.items() if option.optional} == {
        "seed", "gpu_layers", "threads", "models_folder", "hub_endpoint", "font_family",
        "selected_model", "window_geometry",
    }  # fmt: skip


def test_every_default_is_allowed_and_every_limit_too() -> None:
    for option in OPTIONS.values():
        for value in (option.default, option.minimum, option.maximum):
            if value is not None:
                check(option.key, option.type(value))


def test_no_file_means_defaults_and_no_complaint(path: Path) -> None:
    store = SettingsStore(path)
    assert store.load() == Settings()
    assert not store.report
    assert not path.exists()


def test_changes_come_back(path: Path) -> None:
    store = SettingsStore(path)
    store.load()
    changed = store.update(theme="dark", temperature=0.7, seed=42, models_folder="/m/山 🦉")
    assert changed == store.current
    assert changed.theme is Theme.DARK
    assert SettingsStore(path).load() == changed


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("temperature", 2.1), ("temperature", float("nan")), ("temperature", float("inf")),
        ("temperature", "hot"), ("theme", "pink"), ("seed", 2**32 - 1), ("seed", -1),
        ("context_window", 0), ("max_tokens", 0), ("hub_endpoint", "file:///etc"),
        ("sidebar_visible", 1), ("nonsense", 1), ("threads", 0), ("models_folder", ""),
        ("models_folder", "/\udcff"), ("selected_model", "\udcff"),
    ],
)  # fmt: skip
def test_what_is_not_allowed_changes_nothing(path: Path, key: str, value: object) -> None:
    store = SettingsStore(path)
    store.load()
    with pytest.raises(InvalidSetting) as caught:
        store.update(**{"text_scale": 1.5, key: value})
    assert caught.value.key == key
    assert store.current == Settings()
    assert not path.exists()


def test_a_value_out_of_range_in_the_file_falls_back_alone(path: Path) -> None:
    path.write_text('{"temperature": 99, "top_p": 0.9, "theme": 7}')
    store = SettingsStore(path)
    assert store.load() == Settings(top_p=0.9)
    assert store.report.reset == ("temperature", "theme")


def test_options_of_a_newer_version_are_kept(path: Path) -> None:
    path.write_text('{"from_2031": {"deep": [1, null]}, "top_p": 0.9}')
    store = SettingsStore(path)
    store.load()
    assert not store.report
    store.update(top_p=0.8)
    assert json.loads(path.read_text())["from_2031"] == {"deep": [1, None]}


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"null", b"\xff\xfe\x00", b"\x00" * 300, b'{"theme": "dark"'],
)  # fmt: skip
def test_a_broken_file_is_kept_aside(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    store = SettingsStore(path)
    assert store.load() == Settings()
    assert store.report.set_aside is not None
    assert store.report.set_aside.read_bytes() == content
    store.update(top_p=0.5)
    assert store.report.set_aside.read_bytes() == content
    assert SettingsStore(path).load().top_p == 0.5


def test_a_folder_in_the_way_is_no_crash(path: Path) -> None:
    (path / "inside").mkdir(parents=True)
    store = SettingsStore(path)
    assert store.load() == Settings()
    assert store.report


def test_settings_that_cannot_be_saved_stay_as_they_were(path: Path) -> None:
    store = SettingsStore(path / "no such folder" / "settings.json")
    store.load()
    with pytest.raises(SettingsNotSaved) as caught:
        store.update(theme="dark")
    assert caught.value.filename == str(path / "no such folder" / "settings.json")
    assert store.current == Settings()


@limits(deadline=None)
@given(st.dictionaries(st.sampled_from(sorted(OPTIONS)) | st.text(), st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(), st.lists)))  # fmt: skip
def test_no_file_content_breaks_loading(tmp_path_factory: pytest.TempPathFactory, found) -> None:
    path = tmp_path_factory.mktemp("any") / "settings.json"
    path.write_text(json.dumps(found), encoding="utf-8")
    store = SettingsStore(path)
    settings = store.load()
    for key in OPTIONS:
        assert check(key, getattr(settings, key)) == getattr(settings, key)
    unchanged = store.update()
    assert SettingsStore(path).load() == unchanged
