"""The command line of the worker."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from wizchat.engine.command import worker_command

if TYPE_CHECKING:
    import pytest


def test_from_a_checkout_or_an_installed_package() -> None:
    assert worker_command() == (sys.executable, "-m", "wizchat", "engine-worker")


def test_in_a_frozen_app_it_is_the_app_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert worker_command() == (sys.executable, "engine-worker")
