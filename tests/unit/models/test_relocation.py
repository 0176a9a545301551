from __future__ import annotations

import errno
import os
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import pytest

from tests.helpers.tiny_gguf import cached_tiny
from wizchat.models import relocation
from wizchat.models.errors import ModelFileChanged, ModelNotMoved, NoRoomForModels
from wizchat.models.library import Library
from wizchat.models.relocation import left_behind, relocate

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from wizchat.models.installed import InstalledModel

NEVER = threading.Event()


def ignore(_done: int, _total: int) -> None:
    pass


class Move:
    """A library with models of its own and one of somebody else's, and where they are to go."""

    def __init__(self, root: Path) -> None:
        self.old, self.new, foreign = root / "old", root / "new 山", root / "foreign"
        for folder in (self.old, foreign):
            folder.mkdir()
        self.index = root / "library.json"
        library = self.open()
        for at, folder in enumerate((self.old, self.old, foreign)):
            path = folder / f"{at}.gguf"
            path.write_bytes(cached_tiny(at + 1).read_bytes())
            library.import_file(path, ignore, NEVER)

    def open(self) -> Library:
        return Library(self.index, self.old, lambda _: None)

    def run(self, cancelled: threading.Event = NEVER) -> bool:
        return relocate(self.open(), self.new, ignore, cancelled)

    def check(self) -> list[InstalledModel]:
        """Every model is whole where the list says; return those in the new folder."""
        library = self.open()
        assert len(library.models()) == 3
        for model in library.models():
            assert library.verify(model.id, ignore, NEVER), model
        return [m for m in library.models() if m.path.parent == self.new]


@pytest.fixture
def move(tmp_path: Path) -> Move:
    return Move(tmp_path)


@pytest.fixture(params=["link", "copy"])
def disk(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """One disk, where a file gets a second name, or two, where every byte is copied."""
    if request.param == "copy":
        monkeypatch.setattr(os, "link", refuse(errno.EXDEV))
        monkeypatch.setattr(relocation, "_CHUNK", 4096)
    return str(request.param)


def refuse(code: int) -> Callable[..., None]:
    def fail(*_: object, **__: object) -> None:
        raise OSError(code, os.strerror(code))

    return fail


@pytest.mark.usefixtures("disk")
def test_own_models_go_and_others_stay(move: Move) -> None:
    assert len(left_behind(move.open().models(), move.new)) == 2
    told: list[tuple[int, int]] = []
    assert relocate(move.open(), move.new, lambda *at: told.append(at), NEVER)
    assert told[-1][0] == told[-1][1] > 0
    assert len(move.check()) == 2
    assert list(move.old.iterdir()) == []
    assert sorted(path.name for path in move.new.iterdir()) == ["0.gguf", "1.gguf"]
    assert left_behind(move.open().models(), move.new) == ()
    assert move.run()


def test_it_can_be_cancelled_and_gone_on_with(move: Move, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "link", refuse(errno.EXDEV))
    monkeypatch.setattr(relocation, "_CHUNK", 4096)
    cancelled = threading.Event()
    size = cached_tiny(1).stat().st_size

    def stop(done: int, _total: int) -> None:
        if done > size:
            cancelled.set()

    monkeypatch.setattr("wizchat.models.hashing._INTERVAL", 0)
    assert not relocate(move.open(), move.new, stop, cancelled)
    assert len(move.check()) == 1
    assert not list(move.new.glob(".*"))
    assert move.run()
    assert len(move.check()) == 2


def test_a_full_disk_is_known_before(move: Move, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(relocation, "free_space", lambda _: 9)
    monkeypatch.setattr(relocation, "_disk", lambda path: path.parent.name)
    with pytest.raises(NoRoomForModels):
        move.run()
    assert move.check() == []
    monkeypatch.setattr(relocation, "_disk", lambda _: 1)
    assert move.run(), "on one disk no room is needed"


def test_a_disk_that_fills_meanwhile(move: Move, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "link", refuse(errno.EXDEV))
    monkeypatch.setattr(os, "fsync", refuse(errno.ENOSPC))
    with pytest.raises(ModelNotMoved) as caught:
        move.run()
    assert caught.value.errno == errno.ENOSPC
    monkeypatch.undo()
    assert move.check() == []
    assert list(move.new.iterdir()) == []


def test_another_file_of_the_name_is_not_touched(move: Move) -> None:
    move.new.mkdir()
    (move.new / "1.gguf").write_bytes(b"mine")
    with pytest.raises(ModelNotMoved) as caught:
        move.run()
    assert caught.value.errno == errno.EEXIST
    assert (move.new / "1.gguf").read_bytes() == b"mine"
    assert len(move.check()) == 1


def test_other_bytes_are_not_taken_for_the_model(
    move: Move, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "link", refuse(errno.EXDEV))
    path = move.old / "0.gguf"
    path.write_bytes(path.read_bytes()[:-1] + b"?")
    with pytest.raises(ModelFileChanged):
        move.run()
    assert path.exists()
    assert list(move.new.iterdir()) == []


_VICTIM = """
import os, sys, threading
from pathlib import Path
from wizchat.models import relocation
from wizchat.models.library import Library
root, point = Path(sys.argv[1]), int(sys.argv[2])
calls = 0
def maybe_die(name):
    real = getattr(os, name)
    def call(*a, **k):
        global calls
        calls += 1
        if calls == point: os._exit(9)
        result = real(*a, **k)
        return result
    return call
def no_link(*a, **k): raise OSError(18, "other disk")
os.link = no_link
for name in ("fsync", "replace", "unlink"): setattr(os, name, maybe_die(name))
relocation._CHUNK = 4096
library = Library(root / "library.json", root / "old", lambda _: None)
relocation.relocate(library, root / "new 山", lambda *_: None, threading.Event())
"""


def test_killed_at_any_step_every_model_is_whole(move: Move, tmp_path: Path) -> None:
    ended = []
    for point in range(1, 40):
        script = [sys.executable, "-c", _VICTIM, str(tmp_path), str(point)]
        ended.append(subprocess.run(script, check=False).returncode)
        moved = len(move.check())
        if ended[-1] == 0:
            break
    assert ended[-1] == 0
    assert 9 in ended
    assert moved == 2
    assert sorted(path.name for path in move.new.iterdir()) == ["0.gguf", "1.gguf"]
