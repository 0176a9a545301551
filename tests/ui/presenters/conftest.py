from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale

from tests.helpers.presented import Talk, Windows
from tests.helpers.shelves import Shelf

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture(autouse=True)
def american() -> Iterator[None]:
    """Write numbers as the app does where no language is set."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def windows(qapp: object) -> Iterator[Windows]:
    made = Windows()
    yield made
    made.close()


@pytest.fixture
def talk(windows: Windows) -> Talk:
    return Talk(windows)


@pytest.fixture
def shelf(windows: Windows, tmp_path: Path, qtbot: QtBot) -> Iterator[Shelf]:
    made = Shelf(windows, tmp_path, qtbot)
    yield made
    made.close()
