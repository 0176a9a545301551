from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.surfaces import Surfaces
from wizchat.ui.theme.theme import Theme, ThemeMode

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def theme(qapp: object) -> Theme:
    made = Theme(mode=ThemeMode.LIGHT)
    made.dress()
    return made


@pytest.fixture
def surfaces(theme: Theme) -> Iterator[Surfaces]:
    made = Surfaces(theme)
    yield made
    made.close()
