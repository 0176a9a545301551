from __future__ import annotations

import stat
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wizchat.desktop.session import MOST_WINDOWS, Session, SessionFile, SessionWindow

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def file(tmp_path: Path) -> SessionFile:
    return SessionFile(tmp_path / "session.json")


def test_what_was_open_is_read_again(file: SessionFile, tmp_path: Path) -> None:
    session = Session("a", (SessionWindow("b", "AdnQ"), SessionWindow("c")), behind=1)
    file.save(session)
    assert file.load() == session
    if sys.platform != "win32":
        assert stat.S_IMODE((tmp_path / "session.json").stat().st_mode) == 0o600


def test_at_a_first_start_there_is_none(file: SessionFile) -> None:
    assert file.load() is None


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"\xff\xfe",
        b'"main"',
        b"{}",
        b'{"main": 7}',
        b'{"main": "a", "windows": [{}]}',
        b'{"main": "a", "windows": {"b": 1}}',
        b'{"main": "a", "behind": "many"}',
        b'{"main": "\\ud800"}',
        b"[" * 100_000,
        b"\0" * 4096,
    ],
)
def test_garbage_is_no_session(file: SessionFile, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "session.json").write_bytes(content)
    assert file.load() is None
    file.save(Session("a"))
    assert file.load() == Session("a")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=300))
def test_any_bytes_are_read_without_an_error(
    file: SessionFile, tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "session.json").write_bytes(content)
    file.load()


def test_what_cannot_be_is_left_out(file: SessionFile) -> None:
    windows = [SessionWindow(str(number)) for number in range(200)]
    file.save(Session("3", (SessionWindow("1"), SessionWindow("1"), *windows), behind=-4))
    found = file.load()
    assert found is not None
    names = [window.conversation_id for window in found.windows]
    assert len(names) == len(set(names)) <= MOST_WINDOWS
    assert "3" not in names
    assert found.behind == 0
    file.save(Session("a", (SessionWindow("b"),), behind=9))
    assert file.load() == Session("a", (SessionWindow("b"),), behind=1)


def test_what_a_later_version_adds_is_no_garbage(file: SessionFile, tmp_path: Path) -> None:
    later = b'{"main": "a", "windows": [{"conversation_id": "b", "zoom": 2}], "tabs": []}'
    (tmp_path / "session.json").write_bytes(later)
    assert file.load() == Session("a", (SessionWindow("b"),))


def test_a_folder_that_is_gone_is_no_error(tmp_path: Path) -> None:
    file = SessionFile(tmp_path / "gone" / "session.json")
    file.save(Session("a"))
    assert file.load() is None


def test_a_folder_in_its_place_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "session.json").mkdir()
    file = SessionFile(tmp_path / "session.json")
    file.save(Session("a"))
    assert file.load() is None
