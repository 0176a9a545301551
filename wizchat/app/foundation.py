"""What every part of the desktop app is built upon."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wizchat.desktop.paths import Paths
    from wizchat.desktop.settings import SettingsStore
    from wizchat.ui.bridge import Bridge
    from wizchat.ui.presenters.errands import Errands
    from wizchat.ui.theme.theme import Theme


@dataclass(frozen=True)
class Foundation:
    """Folders and settings, the ways between the threads, and the looks."""

    paths: Paths
    settings: SettingsStore
    bridge: Bridge
    errands: Errands
    model_errands: Errands
    """For what reads whole model files, which takes minutes: nothing else waits behind it."""
    theme: Theme
