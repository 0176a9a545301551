"""The devices in the settings: shown as they are, switched, and asked for anew."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wizchat.engine.gpu.book import key_of
from wizchat.ui.presenters import device_words
from wizchat.ui.settings.devices_row import DevicesRow

if TYPE_CHECKING:
    from wizchat.engine.client import EngineClient
    from wizchat.engine.gpu.gpus import Gpus, GpuView
    from wizchat.ui.presenters.errands import Errands
    from wizchat.ui.theme.theme import Theme


class DevicesPresenter(QObject):
    """Makes the row and fills it whenever it comes into sight. GUI thread."""

    changed = Signal()
    """Other devices are to be used: a loaded model is to be loaded again."""

    def __init__(
        self,
        engine: EngineClient,
        gpus: Gpus,
        theme: Theme,
        errands: Errands,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._gpus = gpus
        self._errands = errands
        self._view: GpuView | None = None
        self.row = DevicesRow(theme)
        self.row.wanted.connect(self.refresh)
        self.row.switched.connect(self._on_switched)
        self.row.look_again_requested.connect(self._on_look_again)

    def refresh(self) -> None:
        """Show what is so now."""
        self._errands.run(partial(self._gpus.view, self._engine.devices), self._show)

    def _show(self, view: GpuView) -> None:
        self._view = view
        shown = tuple(device_words.views(self._engine.devices, view, self._engine.loaded))
        self.row.show_devices(
            shown, device_words.about(view), can_look_again=view.blocked is not None
        )

    def _on_switched(self, key: str, used: bool) -> None:
        for status in self._view.gpus if self._view else ():
            if key_of(status.device) == key:
                self._errands.run(partial(self._gpus.use, status.device, used=used), self._on_kept)

    def _on_kept(self, _nothing: None) -> None:
        self.refresh()
        self.changed.emit()

    def _on_look_again(self) -> None:
        self._engine.look_again()
