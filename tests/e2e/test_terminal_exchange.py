"""`wizchat export` and `wizchat import` as processes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tests.helpers.foreign_chats import CHATGPT
from tests.helpers.terminal import wizchat

if TYPE_CHECKING:
    from pathlib import Path


def test_in_and_out_again(tmp_path: Path) -> None:
    chats = tmp_path / "conversations.json"
    chats.write_text(json.dumps(CHATGPT))
    ended = wizchat("import", "--preview", str(chats))
    assert (ended.code, ended.out) == (0, "")
    assert "1 conversation of ChatGPT with 5 messages" in ended.err
    assert wizchat("export").out == "none\n"
    assert "1 conversation imported." in wizchat("import", str(chats)).err
    assert "1 skipped" in wizchat("import", str(chats)).err
    assert wizchat("export").out.strip().endswith("Sorting")
    own = tmp_path / "own.json"
    assert wizchat("export", "--all", "--format", "json", "-o", str(own)).code == 0
    assert json.loads(own.read_text())["conversations"][0]["title"] == "Sorting"
    assert wizchat("export", "sorting", "-o", str(own)).code == 2
    assert "# Sorting" in wizchat("export", "sorting", "-o", "-").out
    page = wizchat("export", "sorting", "--format", "html", "-o", str(tmp_path))
    assert page.code == 0
    assert (tmp_path / "Sorting.html").read_text().startswith("<!DOCTYPE html>")
    again = wizchat("import", str(own))
    assert "1 of them are here already" in again.err


def test_refusals(tmp_path: Path) -> None:
    garbage = tmp_path / "x.json"
    garbage.write_text("[[[")
    for arguments in (
        ("import", str(garbage)),
        ("import", str(tmp_path / "gone")),
        ("export", "nothing"),
        ("export", "--all", "--format", "pdf"),
    ):
        ended = wizchat(*arguments)
        assert ended.code == 2, arguments
        assert ended.err.startswith("wizchat: ")
        assert "Traceback" not in ended.err
