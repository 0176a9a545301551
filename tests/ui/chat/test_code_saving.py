from __future__ import annotations

import errno
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from wizchat.ui.chat.code_saving import CodeSaver, suggested_name

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("python", "x = 1", "code.py"),
        ("C++", "int x;", "code.cpp"),
        ("rust", "", "code.rs"),
        ("json", "{}", "code.json"),
        ("", "words", "code.txt"),
        ("../../etc", "", "code.txt"),
        ("Dockerfile", "FROM x", "Dockerfile"),
        ("python", "# rotate.py\nx = 1", "rotate.py"),
        ("python", "# see rotate.py for more\n", "code.py"),
        ("html", "<!-- index.html -->\n", "index.html"),
        ("python", "# ../evil.py", "evil.py"),
    ],
)
def test_the_name_follows_from_language_and_first_line(language: str, text: str, name: str) -> None:
    assert suggested_name(language, text) == name


def test_code_is_saved_where_the_person_says(qtbot: QtBot, tmp_path: Path) -> None:
    home = QWidget()
    qtbot.addWidget(home)
    home.show()
    saver = CodeSaver(home)
    saver.save("python", "print('山')")
    (dialog,) = home.findChildren(QFileDialog)
    target = tmp_path / "code.py"
    dialog.fileSelected.emit(str(target))
    assert target.read_text(encoding="utf-8") == "print('山')\n"
    dialog.close()


def test_a_disk_that_fails_leaves_the_file_that_was_there(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    told: list[str] = []
    home = QWidget()
    qtbot.addWidget(home)
    home.show()
    monkeypatch.setattr(QMessageBox, "warning", lambda _home, _title, words: told.append(words))
    monkeypatch.setattr("os.fsync", full)
    target = tmp_path / "folder" / "code.py"
    target.parent.mkdir()
    target.write_text("precious")
    CodeSaver(home).save("python", "print(1)")
    (dialog,) = home.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(target))
    dialog.close()
    assert told == ["The code was not saved: No space left on device"]
    assert [(path.name, path.read_text()) for path in target.parent.iterdir()] == [
        ("code.py", "precious")
    ]
