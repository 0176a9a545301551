"""The app's models follow to the folder that is set for them."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from tests.helpers.tiny_gguf import cached_tiny
from wizchat.models.library import Library
from wizchat.ui.bridge import Bridge
from wizchat.ui.presenters.moving import MovingPresenter
from wizchat.ui.settings.move_line import MoveLine
from wizchat.ui.theme.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


class Desk:
    def __init__(self, root: Path) -> None:
        self.old, self.new = root / "old", root / "new"
        self.old.mkdir()
        self.library = Library(root / "library.json", self.old, lambda _: None)
        for at in (1, 2):
            (self.old / f"{at}.gguf").write_bytes(cached_tiny(at).read_bytes())
            self.library.import_file(self.old / f"{at}.gguf", lambda *_: None, threading.Event())
        self.wanted = self.old
        self.line = MoveLine(Theme())
        self.bridge = Bridge()
        self.presenter = MovingPresenter(self.library, lambda: self.wanted, self.line, self.bridge)

    @property
    def said(self) -> str:
        return "" if self.line.isHidden() else self.line._text.text()


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.presenter.close()
    made.bridge.close()
    made.line.close()


def test_another_folder_offers_to_bring_what_is_there(desk: Desk, qtbot: QtBot) -> None:
    desk.presenter.refresh()
    desk.presenter._errands.run(lambda: None, lambda _: desk.line.setToolTip("looked"))
    qtbot.waitUntil(lambda: desk.line.toolTip() == "looked")
    assert desk.said == ""
    desk.wanted = desk.new
    desk.presenter.refresh()
    qtbot.waitUntil(lambda: "2 models" in desk.said)
    assert str(desk.old) in desk.said
    desk.line._move.click()
    assert desk.said.startswith("Moving")
    assert not desk.line._stop.isHidden()
    qtbot.waitUntil(lambda: desk.said.startswith("Moved."))
    assert str(desk.new) in desk.said
    assert desk.line._move.isHidden()
    assert {model.path.parent for model in desk.library.models()} == {desk.new}
    desk.wanted = desk.old
    desk.presenter.refresh()
    qtbot.waitUntil(lambda: "2 models" in desk.said)


def test_what_cannot_be_moved_is_said_and_offered_again(desk: Desk, qtbot: QtBot) -> None:
    desk.new.mkdir()
    (desk.new / "2.gguf").write_bytes(b"another")
    desk.wanted = desk.new
    desk.presenter.move()
    qtbot.waitUntil(lambda: not desk.presenter._is_moving and "another file" in desk.said)
    qtbot.waitUntil(lambda: not desk.line._move.isHidden())
    assert len([m for m in desk.library.models() if m.path.parent == desk.new]) == 1
    (desk.new / "2.gguf").unlink()
    desk.line._move.click()
    qtbot.waitUntil(lambda: desk.said.startswith("Moved."))


def test_what_went_wrong_is_not_said_of_another_folder(desk: Desk, qtbot: QtBot) -> None:
    desk.new.mkdir()
    (desk.new / "1.gguf").write_bytes(b"another")
    desk.wanted = desk.new
    desk.presenter.move()
    qtbot.waitUntil(lambda: "another file" in desk.said)
    desk.wanted = desk.old
    desk.presenter.refresh()
    qtbot.waitUntil(desk.line.isHidden)


def test_a_move_ends_where_it_was_asked_to(desk: Desk, qtbot: QtBot) -> None:
    begin = threading.Event()
    desk.presenter._errands.run(begin.wait, lambda _: None)
    desk.wanted = desk.new
    desk.presenter.move()
    desk.wanted = desk.old  # chosen before the work has begun
    begin.set()
    qtbot.waitUntil(lambda: not desk.presenter._is_moving)
    assert {model.path.parent for model in desk.library.models()} == {desk.new}
