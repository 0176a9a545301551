"""How the engine behaves towards everything else on the computer, as the settings say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication

from wizchat.engine.protocol import Restrain

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizchat.desktop.settings import Settings
    from wizchat.engine.client import EngineClient
    from wizchat.ui.presenters.engine import EnginePresenter


class EngineManners(QObject):
    """Tells the engine when to rest and what to leave to others. Lives on the GUI thread."""

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
        self._restraint = Restrain()
        self._in_background = False
        engine.chosen.connect(self.apply)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self.on_state_changed)

    @Slot()
    def apply(self) -> None:
        """Tell what holds now; the tour never rests, it is too small to be in anybody's way."""
        rest = None if self._engine.is_tour else self._settings().rest.seconds
        self._client.rest_after(rest)
        self._restrain()

    @Slot(Qt.ApplicationState)
    def on_state_changed(self, state: Qt.ApplicationState) -> None:
        """Know whether the person looks at one of the app's windows."""
        self._in_background = state is not Qt.ApplicationState.ApplicationActive
        self._restrain()

    def _restrain(self) -> None:
        settings = self._settings()
        restraint = Restrain(
            adapts=settings.make_room,
            gentle=settings.gentle_in_background and self._in_background,
            gentle_on_battery=settings.gentle_on_battery,
        )
        if restraint != self._restraint:
            self._restraint = restraint
            self._client.restrain(restraint)
