"""How the engine behaves towards everything else on the computer, as the settings say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizchat.desktop.settings import Settings
    from wizchat.engine.client import EngineClient
    from wizchat.ui.presenters.engine import EnginePresenter


class EngineManners(QObject):
    """Tells the engine when to rest. Lives on the GUI thread."""

    def __init__(
        self,
        client: EngineClient,
        engine: EnginePresenter,
        settings: Callable[[], Settings],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._client = client
        self._engine = engine
        self._settings = settings
        engine.chosen.connect(self.apply)

    def apply(self) -> None:
        """Tell what holds now; the tour never rests, it is too small to be in anybody's way."""
        rest = None if self._engine.is_tour else self._settings().rest.seconds
        self._client.rest_after(rest)
