"""The devices that the engine may compute on: what they are, and which of them are used."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from wizchat.ui.settings.device_entry import DeviceEntry
from wizchat.ui.settings.group_card import SettingsRow
from wizchat.ui.settings.marked_label import MarkedLabel
from wizchat.ui.theme.fonts import FontRole
from wizchat.ui.theme.tokens import GRID
from wizchat.ui.widgets.button import PillButton
from wizchat.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget

    from wizchat.ui.settings.device_entry import DeviceView
    from wizchat.ui.theme.theme import Theme


class DevicesRow(SettingsRow):
    """Asks for what is so now whenever it comes into sight."""

    wanted = Signal()
    switched = Signal(str, bool)
    """A device's key, and whether it is to be used."""
    look_again_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entries: dict[str, DeviceEntry] = {}
        self._label = MarkedLabel(theme, self.tr("Devices"), role=FontRole.STRONG)
        self._about = Label(theme, "", role=FontRole.SMALL, colour="muted", wrap=True)
        self._again = PillButton(theme, self.tr("Look again"))
        self._again.clicked.connect(self.look_again_requested)
        self._again.hide()
        self._list = QVBoxLayout()
        self._list.setSpacing(2 * GRID)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID + 4, 2 * GRID, GRID + 4)
        layout.setSpacing(GRID)
        layout.addWidget(self._label)
        layout.addLayout(self._list)
        layout.addWidget(self._about)
        layout.addWidget(self._again, 0, Qt.AlignmentFlag.AlignLeading)

    def show_devices(
        self, devices: Sequence[DeviceView], about: str, *, can_look_again: bool
    ) -> None:
        """Show the devices, and `about` all of them what there is to say."""
        for key in self._entries.keys() - {view.key for view in devices}:
            entry = self._entries.pop(key)
            self._list.removeWidget(entry)
            entry.deleteLater()
        for view in devices:
            if view.key in self._entries:
                self._entries[view.key].show_device(view)
                continue
            entry = self._entries[view.key] = DeviceEntry(self._theme, view, self)
            entry.switched.connect(self.switched)
            self._list.addWidget(entry)
        self._about.setText(about)
        self._about.setVisible(bool(about))
        self._again.setVisible(can_look_again)
        switches = [entry.switch for entry in self._entries.values() if entry.has_switch]
        proxy = next(iter(switches), self._again if can_look_again else None)
        self.setFocusProxy(cast("QWidget", proxy))  # None is allowed, though PySide denies it

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what is so now."""
        super().showEvent(event)
        self.wanted.emit()

    def mark(self, words: Sequence[str]) -> None:
        """Show where these words stand."""
        self._label.mark(words)

    def searched_text(self) -> str:
        """Return all that it says, and what people call it."""
        said = " ".join(entry.text for entry in self._entries.values())
        synonyms = self.tr("graphics card processor GPU driver CUDA Vulkan Metal VRAM memory")
        return f"{self._label.plain} {said} {self._about.text()} {synonyms}"
