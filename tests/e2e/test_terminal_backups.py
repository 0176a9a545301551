"""`wizchat backups` as processes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tests.helpers.foreign_chats import CHATGPT
from tests.helpers.terminal import wizchat

if TYPE_CHECKING:
    from pathlib import Path


def test_make_list_restore(tmp_path: Path) -> None:
    assert wizchat("backups", "list").out == "none\n"
    assert wizchat("backups", "make").code == 1
    chats = tmp_path / "conversations.json"
    chats.write_text(json.dumps(CHATGPT))
    wizchat("import", str(chats))
    assert wizchat("backups", "make").err.startswith("Backup made: ")
    (line,) = wizchat("backups", "list").out.splitlines()
    assert "1 conversation, 5 messages" in line
    wizchat("import", "--copies", str(chats))
    ended = wizchat("backups", "restore", line.split()[0])
    assert ended.code == 0
    assert "What was there is kept as" in ended.err
    assert len(wizchat("export").out.splitlines()) == 1
    assert wizchat("backups", "restore", "nothing").code == 2
