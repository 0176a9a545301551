"""Saving the code of an answer to a file."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from wizchat.desktop.atomic import replacing

_ENDINGS: Final = {
    "python": "py", "py3": "py", "python3": "py", "pycon": "txt", "javascript": "js",
    "node": "js", "typescript": "ts", "bash": "sh", "shell": "sh", "zsh": "sh", "console": "txt",
    "powershell": "ps1", "pwsh": "ps1", "batch": "bat", "cmd": "bat", "rust": "rs", "ruby": "rb",
    "perl": "pl", "csharp": "cs", "c#": "cs", "c++": "cpp", "cxx": "cpp", "objective-c": "m",
    "objc": "m", "fsharp": "fs", "f#": "fs", "golang": "go", "kotlin": "kt", "haskell": "hs",
    "elixir": "ex", "erlang": "erl", "clojure": "clj", "julia": "jl", "ocaml": "ml",
    "matlab": "m", "fortran": "f90", "pascal": "pas", "latex": "tex", "markdown": "md",
    "yaml": "yml", "text": "txt", "plaintext": "txt", "plain": "txt", "vbnet": "vb",
    "jsonc": "json", "mermaid": "mmd", "terraform": "tf", "assembly": "asm", "nasm": "asm",
    "docker": "dockerfile", "visualbasic": "vb", "graphviz": "dot", "restructuredtext": "rst",
}  # fmt: skip
"""Where the ending of a language's files is not its name."""
_NAMES: Final = {"makefile": "Makefile", "make": "Makefile", "dockerfile": "Dockerfile",
                 "docker": "Dockerfile", "cmake": "CMakeLists.txt"}  # fmt: skip
_ENDING: Final = re.compile(r"[a-z0-9]{1,10}")
_NAMED: Final = re.compile(
    r"^\W{0,8}(?:file(?:name)?:\s*)?([\w-]{1,64}\.[a-z0-9]{1,5})\W{0,4}$", re.I
)
"""A first line that is nothing but the name of a file, as models like to begin with."""


def suggested_name(language: str, text: str) -> str:
    """Return the name that a file of some code may have."""
    name = language.lower()
    if name in _NAMES:
        return _NAMES[name]
    ending = _ENDINGS.get(name, name if _ENDING.fullmatch(name) else "txt")
    named = _NAMED.match(text.split("\n", 1)[0])
    if named is not None and named.group(1).lower().endswith(f".{ending}"):
        return named.group(1)
    return f"code.{ending}"


class CodeSaver(QObject):
    """Asks where to save code, and saves it. GUI thread."""

    def __init__(self, home: QWidget) -> None:
        super().__init__(home)
        self._home = home

    @Slot(str, str)
    def save(self, language: str, text: str) -> None:
        """Ask where; the code is saved when the dialog is accepted."""
        dialog = QFileDialog(self._home, self.tr("Save code"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(suggested_name(language, text))
        dialog.setProperty("code", text)
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _on_file_selected(self, path: str) -> None:
        dialog = self.sender()
        text = str(dialog.property("code")) if dialog is not None else ""
        try:
            with replacing(Path(path)) as file:
                file.write(f"{text}\n".replace("\n", os.linesep).encode())
        except OSError as error:
            words = self.tr("The code was not saved: {0}").format(error.strerror or str(error))
            QMessageBox.warning(self._home, self.tr("Save code"), words)
