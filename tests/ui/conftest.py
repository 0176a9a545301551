"""What every test of the interface gets."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True)
def no_leftovers(qapp: QCoreApplication) -> Iterator[None]:
    """Delete what `deleteLater` left, which needs a running event loop otherwise.

    Windows that pile up make each new style sheet slower, as it is applied to all of them.
    """
    yield
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
