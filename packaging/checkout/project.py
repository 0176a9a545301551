"""What pyproject.toml asks for."""

from __future__ import annotations

import hashlib
import json
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_DECIDING = ("build-system", "project", "dependency-groups")


@dataclass(frozen=True)
class Project:
    """The parts of pyproject.toml that decide what is installed."""

    tables: dict[str, Any]

    @classmethod
    def read(cls, root: Path) -> Project:
        """Read the project at `root`; raises OSError, tomllib.TOMLDecodeError."""
        tables = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
        return cls({name: tables[name] for name in _DECIDING if name in tables})

    @property
    def digest(self) -> str:
        """Changes when something else is to be installed."""
        text = json.dumps(self.tables, sort_keys=True)
        return hashlib.sha256(text.encode()).hexdigest()

    @property
    def groups(self) -> set[str]:
        """The names of the dependency groups."""
        return set(self.tables.get("dependency-groups", {}))

    def requirements(self, groups: Iterable[str]) -> list[str]:
        """Return the requirements of dependency groups; raises KeyError for an unknown one."""
        table = self.tables["dependency-groups"]
        return [line for group in groups for line in table[group]]
