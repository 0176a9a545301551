"""Names that are the same in every module."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import wizchat

if TYPE_CHECKING:
    from collections.abc import Iterator

SOURCES = Path(wizchat.__file__).parent


def loggers(tree: ast.Module) -> Iterator[str]:
    """Yield what a module calls the loggers that it makes."""
    for node in tree.body:
        if isinstance(node, ast.Assign) and "getLogger(" in ast.unparse(node.value):
            yield from map(ast.unparse, node.targets)


def test_a_modules_logger_has_the_name_that_the_linter_knows() -> None:
    """Ruff takes what ends in "logger" for one, and checks how it is used."""
    found = {
        path.relative_to(SOURCES).as_posix(): set(loggers(ast.parse(path.read_text("utf-8"))))
        for path in SOURCES.rglob("*.py")
    }
    assert {name: names for name, names in found.items() if names - {"_logger"}} == {}
    assert found["engine/supervisor.py"] == {"_logger"}
